package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.at;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.law.Wording;
import vn.toandan.tip.TipRejection.Code;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

class TipDeskTest {

    private static final byte[] KEY = new byte[32];
    private static final String TOLD = "Có người cất giấu ma tuý ở nhà hoang cuối thôn";

    private final Tips tips = new InMemoryTips();
    private final Units units = new InMemoryUnits();
    private final TipClock clock =
            new TipClock(PublishedDeadlines.asKnownOn(LocalDate.MAX), PublishedCalendar.NATIONAL);
    private final TipDesk desk = new TipDesk(tips, units, clock);

    @BeforeEach
    void place() {
        units.put(ImmutableSet.of(new Unit(
                "16231",
                UnitType.COMMUNE,
                "Xã Mậu Lâm",
                Optional.empty(),
                LocalDate.of(2020, 1, 1),
                Optional.empty())));
    }

    private static ReceiveTip telling(String account) {
        return new ReceiveTip(account, "DRUG", "phone", Optional.of("16231"), Optional.of(DAY.minusDays(1)));
    }

    private Received.Accepted received() {
        return (Received.Accepted) desk.receive(telling(TOLD), at(DAY, 8), new byte[TipDesk.CHANCE], KEY);
    }

    private Handled step(TipId tip, TipStep step, Instant at) {
        return desk.take(new TakeStep(tip, step), at);
    }

    private static ImmutableSet<Code> codes(Handled handled) {
        return ((Handled.Rejected) handled)
                .rejections().stream().map(TipRejection::code).collect(ImmutableSet.toImmutableSet());
    }

    private TipId beingVerified() {
        TipId id = received().id();
        step(id, new TipStep.Classify(Route.OWN), at(DAY, 9));
        step(id, new TipStep.Verify(), at(DAY, 10));
        return id;
    }

    @Test
    void what_is_against_an_entry_is_told_without_writing_it_down() {
        ReceiveTip wrong = new ReceiveTip(" ", "NOSUCH", "phone", Optional.empty(), Optional.empty());
        assertThat(desk.against(wrong, at(DAY, 8)).stream().map(TipRejection::code))
                .containsExactly(Code.NO_ACCOUNT, Code.UNKNOWN_KIND);
        assertThat(desk.against(telling(TOLD), at(DAY, 8))).isEmpty();
        tips.received(DAY, DAY, DAY, written -> fail("%s", written));
    }

    @Test
    void a_tip_is_received_with_its_facts_and_a_receipt() {
        Received.Accepted accepted = received();
        assertThat(accepted.receivedOn()).isEqualTo(DAY);
        Tip tip = tips.find(accepted.id()).orElseThrow().tip();
        assertThat(tip.kind()).isEqualTo(OffenceKind.DRUG);
        assertThat(tip.unitCode()).contains("16231");
        assertThat(tip.receivedAt()).contains(at(DAY, 8));
        assertThat(tips.account(accepted.id())).contains(new Account(TOLD));
        assertThat(tips.holder(accepted.receipt().digest(KEY))).contains(accepted.id());
        assertThat(tips.find(accepted.id()).orElseThrow().level()).isEqualTo(TipLevel.PENDING);
    }

    @Test
    void late_at_night_in_london_it_is_the_next_day_here() {
        Received received = desk.receive(
                new ReceiveTip(TOLD, "", "web", Optional.empty(), Optional.empty()),
                Instant.parse("2024-05-06T17:00:00Z"),
                new byte[TipDesk.CHANCE],
                KEY);
        assertThat(((Received.Accepted) received).receivedOn()).isEqualTo(LocalDate.of(2024, 5, 7));
    }

    @Test
    void what_is_not_ours_is_received_too_and_handed_on() {
        TipId id = received().id();
        assertThat(step(id, new TipStep.Transfer("16231"), at(DAY, 9)))
                .isEqualTo(new Handled.Done(TipState.TRANSFERRED));
        assertThat(tips.find(id)).isPresent();
    }

    @Test
    void a_step_out_of_turn_is_refused_with_what_is_wrong_with_it_in_any_state() {
        TipId id = beingVerified();
        step(id, new TipStep.Conclude(), at(DAY, 11));
        assertThat(codes(step(id, new TipStep.Transfer("99999"), at(DAY, 12))))
                .containsExactly(Code.CONCLUDED, Code.UNKNOWN_PLACE);
        assertThat(codes(step(id, new TipStep.Transfer("16231"), at(DAY, 12)))).containsExactly(Code.CONCLUDED);
        assertThat(codes(step(id, new TipStep.Transfer("16231"), at(DAY, 10))))
                .containsExactly(Code.CONCLUDED, Code.BEFORE_THE_LAST_STEP);
    }

    @Test
    void a_grade_of_nothing_for_a_tip_that_is_not_there_is_refused_for_both() {
        GradeTip nothing = new GradeTip(new TipId("T-404"), Optional.empty(), Optional.empty());
        assertThat(codes(desk.grade(nothing, at(DAY, 9)))).containsExactly(Code.UNKNOWN_TIP, Code.DETAIL);
    }

    @Test
    void the_receipt_survives_a_transfer() {
        Received.Accepted accepted = received();
        step(accepted.id(), new TipStep.Transfer("16231"), at(DAY, 9));
        assertThat(tips.holder(accepted.receipt().digest(KEY))).contains(accepted.id());
    }

    @Test
    void an_entry_that_cannot_be_written_down_comes_back_with_every_reason() {
        Received received = desk.receive(
                new ReceiveTip(" ", "HERESY", "pigeon", Optional.of("99999"), Optional.of(DAY.plusDays(1))),
                at(DAY, 8),
                new byte[TipDesk.CHANCE],
                KEY);
        assertThat(((Received.Rejected) received).rejections())
                .extracting(TipRejection::code)
                .containsExactly(
                        Code.NO_ACCOUNT,
                        Code.UNKNOWN_KIND,
                        Code.UNKNOWN_CHANNEL,
                        Code.UNKNOWN_PLACE,
                        Code.HAPPENED_LATER);
        assertThat(((Received.Rejected) received).rejections())
                .allMatch(one -> one.ground().isPresent());
    }

    @Test
    void ten_thousand_characters_are_taken_and_one_more_is_not() {
        assertThat(desk.receive(telling("x".repeat(10_000)), at(DAY, 8), new byte[TipDesk.CHANCE], KEY))
                .isInstanceOf(Received.Accepted.class);
        assertThat(desk.receive(telling("x".repeat(10_001)), at(DAY, 8), new byte[TipDesk.CHANCE], KEY))
                .isInstanceOf(Received.Rejected.class);
    }

    @Test
    void nothing_prints_what_was_told() {
        Received.Accepted accepted = received();
        Handled refused = desk.reply(new ReplyToTip(new TipId("no such tip"), TOLD), at(DAY, 9));
        assertThat(telling(TOLD).toString()
                        + accepted
                        + refused
                        + tips.account(accepted.id())
                        + tips.find(accepted.id())
                        + new Reply(new Account(TOLD), at(DAY, 9)))
                .doesNotContain("ma tuý", accepted.receipt().spoken());
    }

    @Test
    void a_refused_step_names_its_ground_and_writes_nothing() {
        TipId id = received().id();
        Handled refused = step(id, new TipStep.Conclude(), at(DAY, 9));
        assertThat(codes(refused)).containsExactly(Code.NOT_CLASSIFIED);
        assertThat(((Handled.Rejected) refused).rejections().get(0).ground()).isPresent();
        assertThat(tips.steps(id)).isEmpty();
    }

    @Test
    void from_receipt_to_closing_and_open_again() {
        TipId id = beingVerified();
        assertThat(step(id, new TipStep.Conclude(), at(DAY.plusDays(9), 9)))
                .isEqualTo(new Handled.Done(TipState.CONCLUDED));
        assertThat(step(id, new TipStep.Close(ClosingReason.CASE_OPENED), at(DAY.plusDays(10), 9)))
                .isEqualTo(new Handled.Done(TipState.CLOSED));
        assertThat(step(id, new TipStep.Reopen(), at(DAY.plusDays(11), 9)))
                .isEqualTo(new Handled.Done(TipState.REOPENED));
    }

    @Test
    void a_step_before_the_last_one_is_refused_and_one_at_the_same_moment_is_not() {
        TipId id = received().id();
        assertThat(codes(step(id, new TipStep.Classify(Route.OWN), at(DAY, 7))))
                .containsExactly(Code.BEFORE_THE_LAST_STEP);
        assertThat(step(id, new TipStep.Classify(Route.OWN), at(DAY, 8))).isInstanceOf(Handled.Done.class);
    }

    @Test
    void a_tip_goes_only_to_a_unit_that_is_there() {
        assertThat(codes(step(received().id(), new TipStep.Transfer("99999"), at(DAY, 9))))
                .containsExactly(Code.UNKNOWN_PLACE);
    }

    @Test
    void an_unknown_tip_is_told_so() {
        TipId nobody = new TipId("2024-NOBODY");
        assertThat(codes(step(nobody, new TipStep.Verify(), at(DAY, 9)))).containsExactly(Code.UNKNOWN_TIP);
        assertThat(codes(desk.grade(new GradeTip(nobody, Admiralty.of("B2"), Optional.empty()), at(DAY, 9))))
                .containsExactly(Code.UNKNOWN_TIP);
        assertThat(codes(desk.reply(new ReplyToTip(nobody, "Cảm ơn"), at(DAY, 9))))
                .containsExactly(Code.UNKNOWN_TIP);
    }

    /** Twenty days from Monday 6 May end on Sunday 26 May, so on Monday 27; five days before that is 22 May. */
    @Test
    void more_time_is_asked_five_days_before_the_end_and_no_later() {
        assertThat(extended(LocalDate.of(2024, 5, 22), LocalDate.of(2024, 6, 27)))
                .isInstanceOf(Handled.Done.class);
        assertThat(codes(extended(LocalDate.of(2024, 5, 23), LocalDate.of(2024, 6, 27))))
                .containsExactly(Code.ASKED_TOO_LATE);
    }

    /** Two months from 27 May end on Saturday 27 July, so on Monday 29. */
    @Test
    void more_time_is_two_months_at_most() {
        assertThat(extended(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 7, 29)))
                .isInstanceOf(Handled.Done.class);
        assertThat(codes(extended(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 7, 30))))
                .containsExactly(Code.EXTENDED_TOO_FAR);
        assertThat(codes(extended(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 27))))
                .containsExactly(Code.NOT_EXTENDED);
    }

    private Handled extended(LocalDate asked, LocalDate until) {
        TipDeskTest fresh = new TipDeskTest();
        fresh.place();
        return fresh.step(fresh.beingVerified(), new TipStep.Extend(asked, until), at(LocalDate.of(2024, 5, 24), 9));
    }

    @Test
    void more_time_is_given_once() {
        TipId id = beingVerified();
        step(id, new TipStep.Extend(DAY, LocalDate.of(2024, 6, 27)), at(DAY, 11));
        assertThat(codes(step(id, new TipStep.Extend(DAY, LocalDate.of(2024, 7, 1)), at(DAY, 12))))
                .contains(Code.EXTENDED_ONCE);
    }

    @Test
    void what_rests_is_resumed_before_it_is_concluded() {
        TipId id = beingVerified();
        assertThat(codes(step(id, new TipStep.Resume(), at(DAY, 11)))).containsExactly(Code.NOT_SUSPENDED);
        step(id, new TipStep.Suspend(), at(DAY, 12));
        assertThat(codes(step(id, new TipStep.Conclude(), at(DAY, 13)))).containsExactly(Code.SUSPENDED);
        assertThat(codes(step(id, new TipStep.Suspend(), at(DAY, 13)))).containsExactly(Code.SUSPENDED);
        step(id, new TipStep.Resume(), at(DAY, 14));
        assertThat(step(id, new TipStep.Conclude(), at(DAY, 15))).isInstanceOf(Handled.Done.class);
    }

    @Test
    void a_grade_is_given_again_on_any_day_and_changes_no_value() {
        TipId id = received().id();
        TipVersion before = tips.find(id).orElseThrow();
        desk.grade(new GradeTip(id, Admiralty.of("F6"), Optional.empty()), at(DAY, 9));
        desk.grade(new GradeTip(id, Admiralty.of("A1"), ThreeByFive.of("1-A-P")), at(DAY.plusDays(3), 9));
        assertThat(tips.grades(id)).hasSize(2);
        assertThat(tips.find(id)).contains(before);
        assertThat(codes(desk.grade(new GradeTip(id, Optional.empty(), Optional.empty()), at(DAY, 9))))
                .containsExactly(Code.DETAIL);
    }

    @Test
    void an_answer_reaches_whoever_holds_the_receipt() {
        TipId id = received().id();
        desk.reply(new ReplyToTip(id, "Đã tiếp nhận, cảm ơn."), at(DAY, 9));
        assertThat(tips.replies(id))
                .extracting(reply -> reply.words().words())
                .containsExactly("Đã tiếp nhận, cảm ơn.");
    }

    @Test
    void what_is_done_beside_the_steps_leaves_the_tip_where_it_is() {
        TipId id = received().id();
        assertThat(desk.grade(new GradeTip(id, Admiralty.of("F6"), Optional.empty()), at(DAY, 9)))
                .isEqualTo(new Handled.Done(TipState.RECEIVED));
        assertThat(desk.reply(new ReplyToTip(id, "Đã tiếp nhận, cảm ơn."), at(DAY, 9)))
                .isEqualTo(new Handled.Done(TipState.RECEIVED));
    }

    @Test
    void too_little_and_too_much_chance_are_the_callers_bug() {
        for (int bytes : new int[] {TipDesk.CHANCE - 1, TipDesk.CHANCE + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> desk.receive(telling(TOLD), at(DAY, 8), new byte[bytes], KEY))
                    .withMessageContaining("" + bytes);
        }
    }

    @Test
    void whoever_names_no_known_channel_is_told_the_channels() {
        Received.Rejected rejected = (Received.Rejected) desk.receive(
                new ReceiveTip(TOLD, "DRUG", "pigeon", Optional.empty(), Optional.empty()),
                at(DAY, 8),
                new byte[TipDesk.CHANCE],
                KEY);
        assertThat(Wording.ENGLISH.phrase(rejected.rejections().get(0).right()))
                .isEqualTo("one of: in_person, phone, post, mailbox, web, app, media, staff");
    }
}
