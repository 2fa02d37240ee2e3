package vn.toandan.persistence.intake;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Bounds ("giới hạn nhập"): how far somebody may enter, and how much at once; as opposed to what is lawful to enter, which the desks know.
 *
 * @param within whether rows about a unit are theirs to enter; asked with nothing about what lies at no unit, or at all of them
 * @param mostRows of one intake
 */
public record Bounds(Predicate<Optional<String>> within, long mostRows) {

    /** For whoever keeps the whole store. */
    public static final Bounds NONE = new Bounds(unit -> true, Long.MAX_VALUE);

    boolean hold(String unitCode) {
        return within.test(Optional.of(unitCode));
    }

    boolean holdEverything() {
        return within.test(Optional.empty());
    }
}
