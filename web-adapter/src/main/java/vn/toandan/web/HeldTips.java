package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.toandan.identity.RecordIdentity;
import vn.toandan.persistence.database.Registers;
import vn.toandan.tip.Attached;
import vn.toandan.tip.Attachment;
import vn.toandan.tip.Dialogue;
import vn.toandan.tip.DialogueDesk;
import vn.toandan.tip.Due;
import vn.toandan.tip.Expiry;
import vn.toandan.tip.Followed;
import vn.toandan.tip.SendMessage;
import vn.toandan.tip.StateWish;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipState;
import vn.toandan.tip.Wish;
import vn.toandan.web.Problem.Wrong;

/**
 * Tips as whoever holds their receipt follows them and adds to them ("tra cứu và bổ sung tin"), for pages and for other programs alike; as opposed to the {@link TipIntake},
 * where they began. A receipt that is none and one that is nobody's take the same way: holders are looked for in a read, and only for them anything is written.
 */
final class HeldTips {

    private static final Comparator<Due> SOONEST =
            Comparator.comparing(due -> due.expiry().map(Expiry::lastDay).orElse(LocalDate.MAX));

    private final Office office;
    private final Throttle following = new Throttle(30);

    /**
     * A tip as it stands for whoever holds its receipt.
     *
     * @param isKnown whether the vault keeps who told
     */
    record Held(
            TipState state,
            Dialogue dialogue,
            ImmutableList<Attached> files,
            Optional<Wish> wish,
            boolean isKnown,
            Optional<Due> next) {

        boolean wantsACommendation() {
            return wish.filter(last -> last.kind() == Wish.Kind.UNNAMED).isPresent();
        }
    }

    HeldTips(Office office) {
        this.office = office;
    }

    /** The same whatever was wrong with the receipt. */
    static Problem nobodys() {
        return Problem.of(Problem.NOT_FOUND, Wrong.of("receipt", "receipt"));
    }

    /** Whether this office has the key by which tips are sealed. */
    boolean isOpen() {
        return office.receiptKey().isPresent();
    }

    /** Whether this office keeps whoever tells. */
    boolean keepsWhoTold() {
        return office.vault().isPresent();
    }

    Held follow(Asked asked, String receipt) {
        following.count(asked.origin());
        return office.read(registers ->
                        office.dialogueDesk(registers).holder(receipt).map(tip -> held(registers, tip)))
                .orElseThrow(() -> new Problem.Refusal(nobodys()));
    }

    private Held held(Registers registers, TipId tip) {
        TipHistory history = registers.tips().history(tip);
        return new Held(
                history.state(),
                Dialogue.of(
                        registers.dialogues().messages(tip), registers.tips().replies(tip)),
                registers.attachments().of(tip),
                registers.dialogues().wish(tip),
                registers.dialogues().alias(tip).isPresent(),
                next(history));
    }

    /** What has to be done next, if its day is not over. */
    private Optional<Due> next(TipHistory history) {
        return office.tipClock().dues(history).stream()
                .filter(due -> due.isOpen() && due.expiry().isPresent() && !due.isPastOn(office.today()))
                .min(SOONEST);
    }

    void say(Asked asked, SendMessage message) {
        requireOpen(asked, message.receipt());
        write("tip message", (desk, at) -> desk.send(message, at));
    }

    void wish(Asked asked, StateWish wish) {
        holder(asked, wish.receipt());
        write("tip wish", (desk, at) -> desk.wish(wish, at));
    }

    /** Once; who told first, as with a tip. */
    void tellWho(Asked asked, String receipt, RecordIdentity who) {
        TipId tip = holder(asked, receipt);
        ImmutableList<Wrong> wrong = WhoTells.wrong(who, office);
        if (!wrong.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, wrong));
        }
        String deed = "tip identity";
        Instant at = office.now();
        office.write(deed, at, registers -> {
            if (registers.dialogues().alias(tip).isPresent()) {
                throw new Problem.Refusal(Problem.of(Problem.CONFLICT, Wrong.of(WhoTells.FIELD, "identity_given")));
            }
            return office.keepWhoTold(registers, deed, at, tip, who);
        });
    }

    /** What is kept of it. */
    Attachment attach(Asked asked, String receipt, Parts.SentFile file) {
        TipId tip = requireOpen(asked, receipt);
        Instant at = office.now();
        Attachment attachment = SentFiles.cleaned(file, at);
        return office.write("tip attachment", at, registers -> {
            SentFiles.attach(registers, tip, attachment);
            return attachment;
        });
    }

    private TipId holder(Asked asked, String receipt) {
        following.count(asked.origin());
        return office.read(registers -> office.dialogueDesk(registers).holder(receipt))
                .orElseThrow(() -> new Problem.Refusal(nobodys()));
    }

    /** Of a tip whose content was erased nothing can be sealed any more. */
    private TipId requireOpen(Asked asked, String receipt) {
        TipId tip = holder(asked, receipt);
        if (office.read(registers -> registers.tips().account(tip)).isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.CONFLICT, Wrong.of("receipt", "erased")));
        }
        return tip;
    }

    private void write(String deed, BiFunction<DialogueDesk, Instant, Followed> command) {
        Instant at = office.now();
        requireAdded(office.write(deed, at, registers -> command.apply(office.dialogueDesk(registers), at)));
    }

    private static void requireAdded(Followed followed) {
        if (followed instanceof Followed.Unknown) {
            throw new Problem.Refusal(nobodys());
        }
        if (followed instanceof Followed.Rejected rejected) {
            throw new Problem.Refusal(Problem.of(
                    Problem.UNPROCESSABLE,
                    rejected.rejections().stream().map(TipIntake::wrong).toList()));
        }
    }
}
