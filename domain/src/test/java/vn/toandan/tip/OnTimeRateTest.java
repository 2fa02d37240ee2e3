package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Percentage;

/** Decisions by hand, all of which end on DAY but one whose end is not known. */
class OnTimeRateTest {

    private static final Deadline DECISION = new Deadline(
            Duty.DECISION, Deadline.From.RECEIPT, new Span(20, Span.Unit.DAYS), ProcedureTexts.CHECKED_AND_DECIDED);

    private static Due due(String id, Optional<LocalDate> doneOn, Optional<Boolean> inTime) {
        return new Due(new TipId(id), DECISION, Optional.of(Expiry.endOf(DAY)), doneOn, inTime);
    }

    private static final ImmutableList<Due> ALL = ImmutableList.of(
            due("early", Optional.of(DAY.minusDays(1)), Optional.of(true)),
            due("on the day", Optional.of(DAY), Optional.of(true)),
            due("late", Optional.of(DAY.plusDays(1)), Optional.of(false)),
            due("open", Optional.empty(), Optional.empty()),
            new Due(new TipId("no end"), DECISION, Optional.empty(), Optional.of(DAY), Optional.empty()));

    @Test
    void each_decision_stands_where_it_belongs() {
        OnTimeRate rate = OnTimeRate.of(ALL, DAY.plusDays(1));
        assertThat(rate.onTime()).containsExactly(new TipId("early"), new TipId("on the day"));
        assertThat(rate.late()).containsExactly(new TipId("late"));
        assertThat(rate.overdue()).containsExactly(new TipId("open"));
        assertThat(rate.unknown()).containsExactly(new TipId("no end"));
    }

    @Test
    void what_is_not_overdue_yet_counts_nowhere() {
        OnTimeRate rate = OnTimeRate.of(ALL, DAY);
        assertThat(rate.overdue()).isEmpty();
        assertThat(rate.of()).isEqualTo(3);
        assertThat(OnTimeRate.of(ALL, DAY.plusDays(1)).of()).isEqualTo(4);
    }

    @Test
    void the_rate_is_those_in_time_of_those_decided_or_overdue() {
        OnTimeRate rate = OnTimeRate.of(ALL, DAY.plusDays(1));
        assertThat(rate.value()).isEqualTo(2);
        assertThat(rate.percent()).contains(new Percentage(2, 4));
    }

    @Test
    void of_nothing_there_is_no_rate() {
        assertThat(OnTimeRate.of(ImmutableList.of(), DAY).percent()).isEmpty();
        assertThat(OnTimeRate.of(ALL.subList(3, 5), DAY).percent()).isEmpty();
    }
}
