package vn.toandan.recognition;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.toandan.safety.Competence.Authority;

class DecisionTest {

    @Test
    void a_decision_without_a_number_is_a_bug() {
        assertThatThrownBy(() -> decision(" ", "UBND xã Mậu Lâm")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_decision_of_nobody_is_a_bug() {
        assertThatThrownBy(() -> decision("210/QĐ-UBND", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_annulment_without_a_ground_is_a_bug() {
        Decision decision = decision("230/QĐ-UBND", "UBND xã Mậu Lâm");
        assertThatThrownBy(() -> new Annulment(decision, " ", Decisions.IN_DECEMBER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Decision decision(String number, String body) {
        return new Decision(number, Decisions.IN_TIME, Authority.COMMUNE_CHAIR, body);
    }
}
