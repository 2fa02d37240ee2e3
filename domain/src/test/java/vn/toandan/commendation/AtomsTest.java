package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What has a bit beside the facts, and what has none. */
class AtomsTest {

    @Test
    void a_plain_yes_is_a_fact_and_no_atom() {
        assertThatIllegalArgumentException().isThrownBy(() -> Atoms.bit(Condition.yes(NominationFact.EXEMPLARY)));
    }
}
