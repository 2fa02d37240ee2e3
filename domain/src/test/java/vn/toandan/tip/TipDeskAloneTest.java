package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.at;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.unit.InMemoryUnits;

/** What a validator would have kept from the desk, the desk refuses too: no validator is here. */
class TipDeskAloneTest {

    private final Tips tips = new InMemoryTips();
    private final TipDesk desk = new TipDesk(
            tips,
            new InMemoryUnits(),
            new TipClock(PublishedDeadlines.asKnownOn(LocalDate.MAX), PublishedCalendar.NATIONAL));

    @ParameterizedTest
    @MethodSource("vn.toandan.tip.MisshapenRequests#received")
    void a_misshapen_tip_is_refused_without_a_word_of_it(ReceiveTip request) {
        Received received = desk.receive(request, at(DAY, 8), new byte[TipDesk.CHANCE], new byte[32]);
        assertThat(received).isInstanceOf(Received.Rejected.class);
        assertThat(received.toString()).doesNotContain(MisshapenRequests.TOLD);
    }

    @ParameterizedTest
    @MethodSource("vn.toandan.tip.MisshapenRequests#replies")
    void a_misshapen_reply_is_refused_without_a_word_of_it(ReplyToTip request) {
        tips.record(SomeTips.pending(SomeTips.FIRST, DAY));
        Handled handled = desk.reply(request, at(DAY, 9));
        assertThat(handled).isInstanceOf(Handled.Rejected.class);
        assertThat(handled + request.toString()).doesNotContain(MisshapenRequests.TOLD);
    }
}
