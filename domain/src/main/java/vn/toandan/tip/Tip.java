package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tip ("tin báo, tố giác"): the facts about an act that was reported, which may be counted and listed; as opposed to its {@link Account},
 * what was said, which is sealed and kept apart, and to who said it, which nothing here can hold.
 *
 * @param unitCode where it happened; empty where that is not known
 * @param channel empty where it was not handed on
 * @param receivedAt the instant, from which hours are counted; empty where only the day was handed on
 */
public record Tip(
        TipId id,
        OffenceKind kind,
        Optional<String> unitCode,
        Optional<LocalDate> happenedOn,
        LocalDate receivedOn,
        Optional<Instant> receivedAt,
        Optional<Channel> channel) {

    public Tip {
        checkArgument(
                receivedAt.map(LegalTime::day).orElse(receivedOn).equals(receivedOn),
                "%s does not lie on %s",
                receivedAt,
                receivedOn);
    }
}
