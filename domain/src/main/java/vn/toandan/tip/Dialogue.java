package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.Instant;
import java.util.Comparator;

/** Dialogue ("trao đổi"): what was said both ways since a tip was told, oldest first; as opposed to the {@link Account} it began with. */
public record Dialogue(ImmutableList<Line> lines) {

    /** Who says a line: nobody is named. */
    public enum Side {
        /** Whoever holds the receipt. */
        HOLDER,
        OFFICE
    }

    /** One message or reply. */
    public record Line(Side side, Account words, Instant at) {}

    /** Of what was said in the same moment, the question comes before the answer. */
    public static Dialogue of(ImmutableList<Message> messages, ImmutableList<Reply> replies) {
        return new Dialogue(Streams.concat(
                        messages.stream().map(one -> new Line(Side.HOLDER, one.words(), one.at())),
                        replies.stream().map(one -> new Line(Side.OFFICE, one.words(), one.at())))
                .sorted(Comparator.comparing(Line::at))
                .collect(ImmutableList.toImmutableList()));
    }
}
