package vn.toandan.safety;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import vn.toandan.law.Sentence;

/**
 * Change ("nội dung cần bổ sung, khắc phục"): one fact made otherwise, or stated where it was empty; as opposed to a {@link Repair}, which is all the changes that a check
 * needs together.
 */
public final class Change {

    private final Fact fact;
    private final OptionalLong from;
    private final long to;

    private Change(Fact fact, OptionalLong from, long to) {
        this.fact = fact;
        this.from = from;
        this.to = to;
    }

    static Change of(FactSheet sheet, Fact fact, long to) {
        return new Change(fact, sheet.knows(fact) ? OptionalLong.of(sheet.raw(fact)) : OptionalLong.empty(), to);
    }

    public Fact fact() {
        return fact;
    }

    /** The recorded value as files carry it; empty where nothing was recorded. */
    public Optional<Object> from() {
        return from.isPresent() ? Optional.of(fact.plain(from.getAsLong())) : Optional.empty();
    }

    /** The value that is needed, as files carry it. */
    public Object to() {
        return fact.plain(to);
    }

    /** What has to be done, as an instruction. */
    public Sentence words() {
        return from.isPresent()
                ? Sentence.of("safety/wording:change", fact.phrase(), fact.words(from.getAsLong()), fact.words(to))
                : Sentence.of("safety/wording:change.state", fact.phrase(), fact.words(to));
    }

    /** Whether it can still be made on that day: a missing statement always, an event never. */
    public boolean isCurable(LocalDate on, int year) {
        return from.isEmpty() || fact.canChange().isOpen(on, year);
    }

    long rawTo() {
        return to;
    }

    /** Zero where an empty cell is filled: nothing recorded changes. */
    long distance() {
        return from.isPresent() ? fact.distance(from.getAsLong(), to) : 0;
    }
}
