package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Edition;
import vn.toandan.law.Instrument;

/** Which table of value grades which tip, and what the answer says in short. */
class TipValuationTest {

    private static final TipRules LATER = new TipRules(
            Instrument.of("TIN-2030", DAY),
            ImmutableList.of(
                    TipRule.of("R0", TipLevel.PENDING, Condition.is(Verification.PENDING)),
                    TipRule.of("R13", TipLevel.V0, Condition.ALWAYS)));

    /** Table A to the day before, another from DAY on. */
    private static final TipValuation TWO_TABLES = new TipValuation(ImmutableList.of(
            edition(Range.lessThan(DAY), TableA.RULES, TableA.READING),
            edition(Range.atLeast(DAY), LATER, Instrument.of("TIN-2030", DAY))));

    private static Edition<TipRules> edition(Range<LocalDate> inForce, TipRules rules, Instrument reading) {
        return new Edition<>(inForce, reading.issued(), reading, rules);
    }

    private static String table(Optional<LocalDate> receivedOn) {
        return TWO_TABLES.value(SomeTips.valuable().build(), receivedOn).rules().id();
    }

    @Test
    void a_tip_is_graded_by_the_table_of_the_day_on_which_it_came_in() {
        assertThat(table(Optional.of(DAY.minusDays(1)))).isEqualTo("TIN-2026");
        assertThat(table(Optional.of(DAY))).isEqualTo("TIN-2030");
    }

    @Test
    void a_tip_without_a_day_is_graded_by_the_latest() {
        assertThat(table(Optional.empty())).isEqualTo("TIN-2030");
    }

    @Test
    void the_published_table_grades_tips_of_every_year() {
        for (Optional<LocalDate> day : ImmutableList.of(
                Optional.of(LocalDate.of(1999, 1, 1)), Optional.of(DAY), Optional.<LocalDate>empty())) {
            assertThat(TipValuation.published()
                            .value(SomeTips.valuable().build(), day)
                            .rules()
                            .id())
                    .isEqualTo("TIN-2026");
        }
    }

    @Test
    void the_sentence_that_says_why_is_the_answer_of_the_whole_reason() {
        TipValue value = Findings.valueBut("causal_role=supporting");
        assertThat(value.reason().says()).isEqualTo(value.because());
    }
}
