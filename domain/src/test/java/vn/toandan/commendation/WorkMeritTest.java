package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.safety.CheckVerdict;

/** Decree 152, Art. 4.3: a sudden commendation is no basis for a work-merit one. */
class WorkMeritTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    @Test
    void on_the_day_before_the_decree_nobody_can_say() {
        assertThat(WorkMerit.mayRestOn(AchievementType.YEARLY, AchievementType.SUDDEN, FIRST_DAY.minusDays(1)))
                .isEqualTo(CheckVerdict.NOT_KNOWN);
        assertThat(Reasons.told(
                        WorkMerit.reason(AchievementType.YEARLY, AchievementType.SUDDEN, FIRST_DAY.minusDays(1)),
                        Wording.ENGLISH))
                .contains("not in force then")
                .contains("compare");
    }

    @Test
    void a_yearly_or_service_commendation_does_not_rest_on_a_sudden_one() {
        assertThat(WorkMerit.mayRestOn(AchievementType.YEARLY, AchievementType.SUDDEN, FIRST_DAY))
                .isEqualTo(CheckVerdict.NOT_MET);
        assertThat(WorkMerit.mayRestOn(AchievementType.SERVICE, AchievementType.SUDDEN, FIRST_DAY))
                .isEqualTo(CheckVerdict.NOT_MET);
    }

    @Test
    void it_rests_on_an_earlier_yearly_one() {
        assertThat(WorkMerit.mayRestOn(AchievementType.YEARLY, AchievementType.YEARLY, FIRST_DAY))
                .isEqualTo(CheckVerdict.MET);
    }

    @Test
    void of_a_movement_it_is_not_known_whether_it_was_thematic() {
        assertThat(WorkMerit.mayRestOn(AchievementType.YEARLY, AchievementType.MOVEMENT, FIRST_DAY))
                .isEqualTo(CheckVerdict.NOT_KNOWN);
    }

    @Test
    void what_is_no_work_merit_asks_for_no_basis() {
        assertThat(WorkMerit.mayRestOn(AchievementType.SUDDEN, AchievementType.SUDDEN, FIRST_DAY))
                .isEqualTo(CheckVerdict.NOT_APPLICABLE);
    }

    @Test
    void every_answer_is_said_with_its_place() {
        for (Wording words : new Wording[] {Wording.VIETNAMESE, Wording.ENGLISH}) {
            for (AchievementType proposed : AchievementType.values()) {
                for (AchievementType earlier : AchievementType.values()) {
                    for (LocalDate day : List.of(FIRST_DAY.minusDays(1), FIRST_DAY)) {
                        assertThat(Reasons.told(WorkMerit.reason(proposed, earlier, day), words))
                                .contains("152/2025/NĐ-CP")
                                .doesNotContain("{");
                    }
                }
            }
        }
    }
}
