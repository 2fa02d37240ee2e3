package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.safety.CheckVerdict;

/** Decree 152, Art. 4.3: a sudden commendation is no basis for a work-merit one. */
class WorkMeritTest {

    @Test
    void a_yearly_or_service_commendation_does_not_rest_on_a_sudden_one() {
        assertThat(WorkMerit.mayRestOn(AchievementType.YEARLY, AchievementType.SUDDEN))
                .isEqualTo(CheckVerdict.NOT_MET);
        assertThat(WorkMerit.mayRestOn(AchievementType.SERVICE, AchievementType.SUDDEN))
                .isEqualTo(CheckVerdict.NOT_MET);
    }

    @Test
    void it_rests_on_an_earlier_yearly_one() {
        assertThat(WorkMerit.mayRestOn(AchievementType.YEARLY, AchievementType.YEARLY))
                .isEqualTo(CheckVerdict.MET);
    }

    @Test
    void of_a_movement_it_is_not_known_whether_it_was_thematic() {
        assertThat(WorkMerit.mayRestOn(AchievementType.YEARLY, AchievementType.MOVEMENT))
                .isEqualTo(CheckVerdict.NOT_KNOWN);
    }

    @Test
    void what_is_no_work_merit_asks_for_no_basis() {
        assertThat(WorkMerit.mayRestOn(AchievementType.SUDDEN, AchievementType.SUDDEN))
                .isEqualTo(CheckVerdict.NOT_APPLICABLE);
    }

    @Test
    void every_answer_is_said_with_its_place() {
        for (Wording words : new Wording[] {Wording.VIETNAMESE, Wording.ENGLISH}) {
            for (AchievementType proposed : AchievementType.values()) {
                for (AchievementType earlier : AchievementType.values()) {
                    assertThat(Reasons.told(WorkMerit.reason(proposed, earlier), words))
                            .contains("152/2025/NĐ-CP")
                            .doesNotContain("{");
                }
            }
        }
    }
}
