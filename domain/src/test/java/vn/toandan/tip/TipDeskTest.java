package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;
import static vn.toandan.tip.SomeDesk.KEY;
import static vn.toandan.tip.SomeDesk.TOLD;
import static vn.toandan.tip.SomeDesk.codes;
import static vn.toandan.tip.SomeDesk.telling;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.tip.TipRejection.Code;

class TipDeskTest {

    private final SomeDesk office = new SomeDesk();
    private final TipDesk desk = office.desk;
    private final Tips tips = office.tips;

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
        Received.Accepted accepted = office.received();
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
        TipId id = office.received().id();
        assertThat(office.step(id, new TipStep.Transfer("16231"), at(DAY, 9)))
                .isEqualTo(new Handled.Done(TipState.TRANSFERRED));
        assertThat(tips.find(id)).isPresent();
    }

    @Test
    void a_grade_of_nothing_for_a_tip_that_is_not_there_is_refused_for_both() {
        GradeTip nothing = new GradeTip(new TipId("T-404"), Optional.empty(), Optional.empty());
        assertThat(codes(desk.grade(nothing, at(DAY, 9)))).containsExactly(Code.UNKNOWN_TIP, Code.DETAIL);
    }

    @Test
    void the_receipt_survives_a_transfer() {
        Received.Accepted accepted = office.received();
        office.step(accepted.id(), new TipStep.Transfer("16231"), at(DAY, 9));
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
        Received.Accepted accepted = office.received();
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
    void an_unknown_tip_is_told_so() {
        TipId nobody = new TipId("2024-NOBODY");
        assertThat(codes(office.step(nobody, new TipStep.Verify(), at(DAY, 9)))).containsExactly(Code.UNKNOWN_TIP);
        assertThat(codes(desk.grade(new GradeTip(nobody, Admiralty.of("B2"), Optional.empty()), at(DAY, 9))))
                .containsExactly(Code.UNKNOWN_TIP);
        assertThat(codes(desk.reply(new ReplyToTip(nobody, "Cảm ơn"), at(DAY, 9))))
                .containsExactly(Code.UNKNOWN_TIP);
    }

    @Test
    void a_grade_is_given_again_on_any_day_and_changes_no_value() {
        TipId id = office.received().id();
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
        TipId id = office.received().id();
        desk.reply(new ReplyToTip(id, "Đã tiếp nhận, cảm ơn."), at(DAY, 9));
        assertThat(tips.replies(id))
                .extracting(reply -> reply.words().words())
                .containsExactly("Đã tiếp nhận, cảm ơn.");
    }

    @Test
    void what_is_done_beside_the_steps_leaves_the_tip_where_it_is() {
        TipId id = office.received().id();
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
