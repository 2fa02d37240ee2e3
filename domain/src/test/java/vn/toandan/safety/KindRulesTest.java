package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import vn.toandan.unit.UnitKind;

/** The answers to all checks of a unit fit beside each other in one number. */
class KindRulesTest {

    private static final UnitKind KIND = UnitKind.RESIDENTIAL_AREA;
    private static final RuleSet NATIONAL =
            Cells.STANDARD.on(LocalDate.of(2024, 11, 14)).orElseThrow();

    @Test
    void sixty_three_criteria_fit() {
        assertThat(rules(KindRules.MOST_CHECKS).criteria()).hasSize(63);
    }

    @Test
    void one_more_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(KindRules.MOST_CHECKS + 1))
                .withMessageContaining("64 criteria")
                .withMessageContaining("at most 63");
    }

    private static KindRules rules(int criteria) {
        ImmutableList<Criterion> own = ImmutableList.copyOf(Collections.nCopies(
                criteria - NATIONAL.criteria(KIND).size(), Packs.criterion("P-1", Requirement.none(Facts.CRIMES))));
        RuleSet many = new RuleSet(
                NATIONAL.id(),
                NATIONAL.instruments(),
                true,
                ImmutableMap.of(KIND, NATIONAL.of(KIND).adding(own)));
        return new KindRules(many, KIND, Cells.STANDARD.form(KIND));
    }
}
