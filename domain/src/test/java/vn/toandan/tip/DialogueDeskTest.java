package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.at;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.tip.Dialogue.Side;
import vn.toandan.tip.TipRejection.Code;
import vn.toandan.unit.InMemoryUnits;

/** Whoever holds the receipt follows the tip, says more, wishes; whoever does not learns nothing. */
class DialogueDeskTest {

    private static final byte[] KEY = new byte[32];
    private static final String MORE = "Người ấy số 0912345678 hay đi xe đỏ";

    private final Tips tips = new InMemoryTips();
    private final Dialogues dialogues = new InMemoryDialogues();
    private final TipClock clock =
            new TipClock(PublishedDeadlines.asKnownOn(LocalDate.MAX), PublishedCalendar.NATIONAL);
    private final TipDesk office = new TipDesk(tips, new InMemoryUnits(), clock);
    private final DialogueDesk desk = new DialogueDesk(tips, dialogues, clock, KEY);
    private TipId id = SomeTips.FIRST;
    private String receipt = "";

    private static byte[] chance() {
        byte[] chance = new byte[TipDesk.CHANCE];
        Arrays.fill(chance, (byte) 3);
        return chance;
    }

    @BeforeEach
    void tell() {
        Received.Accepted accepted = (Received.Accepted) office.receive(
                new ReceiveTip("Có người trộm xe máy", "THEFT", "web", Optional.empty(), Optional.empty()),
                at(DAY, 8),
                chance(),
                KEY);
        id = accepted.id();
        receipt = accepted.receipt().spoken();
    }

    private Followed.Found found() {
        return (Followed.Found) desk.follow(receipt);
    }

    private static ImmutableList<Code> codes(Followed followed) {
        return ((Followed.Rejected) followed)
                .rejections().stream().map(TipRejection::code).collect(ImmutableList.toImmutableList());
    }

    @Test
    void the_receipt_shows_where_the_tip_is_and_by_when_something_is_due() {
        assertThat(found().state()).isEqualTo(TipState.RECEIVED);
        assertThat(found().dialogue().lines()).isEmpty();
        assertThat(found().nextDeadline())
                .hasValueSatisfying(day -> assertThat(day).isAfterOrEqualTo(DAY));
    }

    @Test
    void what_was_said_both_ways_is_read_in_order() {
        desk.send(new SendMessage(receipt, MORE), at(DAY, 9));
        office.reply(new ReplyToTip(id, "Đã tiếp nhận."), at(DAY, 10));
        desk.send(new SendMessage(receipt, "Cảm ơn"), at(DAY, 11));
        assertThat(found().dialogue().lines())
                .extracting(Dialogue.Line::side)
                .containsExactly(Side.HOLDER, Side.OFFICE, Side.HOLDER);
        assertThat(found().dialogue().lines())
                .extracting(line -> line.words().words())
                .containsExactly(MORE, "Đã tiếp nhận.", "Cảm ơn");
    }

    @Test
    void of_the_same_moment_the_question_comes_first() {
        office.reply(new ReplyToTip(id, "Đã tiếp nhận."), at(DAY, 9));
        desk.send(new SendMessage(receipt, MORE), at(DAY, 9));
        assertThat(found().dialogue().lines())
                .extracting(Dialogue.Line::side)
                .containsExactly(Side.HOLDER, Side.OFFICE);
    }

    @Test
    void a_wish_is_on_file_until_it_is_taken_back() {
        assertThat(found().wish()).isEmpty();
        assertThat(desk.wish(new StateWish(receipt, "unnamed"), at(DAY, 9))).isEqualTo(new Followed.Added());
        assertThat(found().wish()).contains(new Wish(Wish.Kind.UNNAMED, at(DAY, 9)));
        desk.wish(new StateWish(receipt, "not_any_more"), at(DAY, 10));
        assertThat(found().wish().map(Wish::kind)).contains(Wish.Kind.NOT_ANY_MORE);
    }

    @Test
    void a_wish_that_there_is_not_is_refused() {
        assertThat(codes(desk.wish(new StateWish(receipt, "with a photo"), at(DAY, 9))))
                .containsExactly(Code.UNKNOWN_WISH);
        assertThat(dialogues.wish(id)).isEmpty();
    }

    @Test
    void a_wrong_and_an_unknown_receipt_are_answered_alike() {
        String unknown = Receipt.of(new byte[Receipt.CHANCE]).spoken();
        for (String other : ImmutableList.of(unknown, "ba khoan tinh", "", "x".repeat(1000))) {
            assertThat(desk.follow(other)).isEqualTo(new Followed.Unknown());
            assertThat(desk.send(new SendMessage(other, MORE), at(DAY, 9))).isEqualTo(new Followed.Unknown());
            assertThat(desk.send(new SendMessage(other, ""), at(DAY, 9))).isEqualTo(new Followed.Unknown());
            assertThat(desk.wish(new StateWish(other, "unnamed"), at(DAY, 9))).isEqualTo(new Followed.Unknown());
            assertThat(desk.holder(other)).isEmpty();
        }
        assertThat(dialogues.messages(id)).isEmpty();
    }

    /** Whatever is looked for in place of what cannot be read: should somebody hold it, nobody else does. */
    @Test
    void what_cannot_be_read_leads_to_nobody_even_where_its_stand_in_is_somebody_s() {
        tips.seal(
                SomeTips.SECOND,
                new Account(MORE),
                Receipt.of(new byte[Receipt.CHANCE]).digest(KEY));
        assertThat(desk.holder("ba khoan tinh")).isEmpty();
    }

    @Test
    void ten_thousand_characters_are_taken_and_one_more_is_not() {
        assertThat(desk.send(new SendMessage(receipt, "x".repeat(Account.LONGEST)), at(DAY, 9)))
                .isEqualTo(new Followed.Added());
        assertThat(codes(desk.send(new SendMessage(receipt, "x".repeat(Account.LONGEST + 1)), at(DAY, 9))))
                .containsExactly(Code.ACCOUNT_TOO_LONG);
        assertThat(codes(desk.send(new SendMessage(receipt, " "), at(DAY, 9)))).containsExactly(Code.NO_ACCOUNT);
    }

    @Test
    void nothing_prints_what_was_said_or_the_receipt() {
        desk.send(new SendMessage(receipt, MORE), at(DAY, 9));
        assertThat(new SendMessage(receipt, MORE)
                        + found().toString()
                        + new StateWish(receipt, "unnamed")
                        + dialogues.messages(id))
                .doesNotContain(MORE, "0912345678", receipt);
    }
}
