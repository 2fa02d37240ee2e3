package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toandan.tip.TipRejection.Code;

/**
 * Answers whoever holds a receipt ("bàn tra cứu và trao đổi"); as opposed to the {@link TipDesk}, where officers work. A receipt that cannot be read and one that is not
 * ours take the same way and get the same answer.
 */
public final class DialogueDesk {

    /** Looked for in place of what cannot be read, so that it takes as long. */
    private static final Receipt NOBODY_S = Receipt.of(new byte[Receipt.CHANCE]);

    private final Tips tips;
    private final Dialogues dialogues;
    private final TipClock clock;
    private final byte[] receiptKey;

    /** The key is that with which receipts were digested. */
    public DialogueDesk(Tips tips, Dialogues dialogues, TipClock clock, byte[] receiptKey) {
        this.tips = tips;
        this.dialogues = dialogues;
        this.clock = clock;
        this.receiptKey = receiptKey.clone();
    }

    /** The receipt as it was typed or heard. */
    public Followed follow(String receipt) {
        return holder(receipt).<Followed>map(this::found).orElseGet(Followed.Unknown::new);
    }

    /** What is wrong with the words is told only to whoever holds the receipt. */
    public Followed send(SendMessage command, Instant at) {
        Optional<TipId> tip = holder(command.receipt());
        if (tip.isEmpty()) {
            return new Followed.Unknown();
        }
        Optional<TipRejection> against = ReceivedEntry.account("words", command.words());
        if (against.isPresent()) {
            return rejected(against.get());
        }
        dialogues.add(tip.get(), new Message(new Account(command.words()), at));
        return new Followed.Added();
    }

    public Followed wish(StateWish command, Instant at) {
        Optional<TipId> tip = holder(command.receipt());
        if (tip.isEmpty()) {
            return new Followed.Unknown();
        }
        Optional<Wish.Kind> kind = Wish.Kind.of(command.kind());
        if (kind.isEmpty()) {
            return rejected(TipRejection.of(
                    Code.UNKNOWN_WISH,
                    "kind",
                    Arrays.stream(Wish.Kind.values()).map(Wish.Kind::code).collect(Collectors.joining(", "))));
        }
        dialogues.wish(tip.get(), new Wish(kind.get(), at));
        return new Followed.Added();
    }

    /** Whose receipt it is; where it is not known whose, nothing more is done with it. */
    public Optional<TipId> holder(String receipt) {
        Optional<Receipt> read = Receipt.read(receipt);
        Optional<TipId> holder = tips.holder(read.orElse(NOBODY_S).digest(receiptKey));
        return read.isPresent() ? holder : Optional.empty();
    }

    private Followed found(TipId tip) {
        TipHistory history = tips.history(tip);
        return new Followed.Found(
                history.state(),
                Dialogue.of(dialogues.messages(tip), tips.replies(tip)),
                dialogues.wish(tip),
                clock.dues(history).stream()
                        .filter(Due::isOpen)
                        .flatMap(due -> due.expiry().stream())
                        .map(Expiry::lastDay)
                        .min(Comparator.naturalOrder()));
    }

    private static Followed rejected(TipRejection one) {
        return new Followed.Rejected(ImmutableList.of(one));
    }
}
