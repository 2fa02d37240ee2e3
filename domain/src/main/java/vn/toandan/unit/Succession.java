package vn.toandan.unit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;

/**
 * Succession ("kế thừa"): on a day one unit came after another; as opposed to a {@link Unit}, which says who was there. A merger
 * of three into one is three of these, and a unit that lost a part and lives on follows itself.
 *
 * @param on the first day of what came after
 * @param before the code as it was read on the day before; empty only where a unit was established
 * @param after the code as it is read on the day; empty only where a unit was dissolved
 */
public record Succession(LocalDate on, Change change, Optional<String> before, Optional<String> after) {

    /** What happened, by its name in files. */
    public enum Change {
        /** Came to be out of no unit ("thành lập"). */
        ESTABLISH("establish"),
        /** Several became one ("nhập"). */
        MERGE("merge"),
        /** One was divided ("chia, tách"), also where the part was then merged with others. */
        SPLIT("split"),
        /** The same unit under another name ("đổi tên"). */
        RENAME("rename"),
        /** The same unit under another parent ("chuyển"). */
        MOVE("move"),
        /** Ended, and no unit came after it ("giải thể"). */
        DISSOLVE("dissolve"),
        /** The same unit carried over alone ("giữ nguyên"). */
        UNCHANGED("unchanged");

        private final String code;

        Change(String code) {
            this.code = code;
        }

        /** The name in files, e.g. {@code merge}. */
        public String code() {
            return code;
        }

        /** The change with that name in files; empty for any other word. */
        public static Optional<Change> of(String code) {
            for (Change change : values()) {
                if (change.code.equals(code)) {
                    return Optional.of(change);
                }
            }
            return Optional.empty();
        }

        /** Whether it is the same unit before and after. */
        public boolean keepsTheUnit() {
            return this == RENAME || this == MOVE || this == UNCHANGED;
        }

        /** The change in words: "đổi tên". */
        public Sentence words() {
            return Sentence.of("unit/wording:change." + code);
        }
    }

    public Succession {
        checkArgument(
                before.isPresent() == (change != Change.ESTABLISH) && after.isPresent() == (change != Change.DISSOLVE),
                "%s from %s to %s",
                change,
                before,
                after);
    }

    static Succession of(LocalDate on, Change change, String before, String after) {
        return new Succession(on, change, Optional.of(before), Optional.of(after));
    }

    static Succession dissolution(LocalDate on, String before) {
        return new Succession(on, Change.DISSOLVE, Optional.of(before), Optional.empty());
    }

    static Succession establishment(LocalDate on, String after) {
        return new Succession(on, Change.ESTABLISH, Optional.empty(), Optional.of(after));
    }

    /** The codes before and after it, each once. */
    public ImmutableSet<String> ends() {
        return Stream.of(before, after).flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet());
    }

    /** The same link with another name for what happened. */
    Succession as(Change other) {
        return new Succession(on, other, before, after);
    }

    /** Whether both link the same codes on the same day, whatever they call it. */
    public boolean linksTheSameAs(Succession other) {
        return on.equals(other.on) && before.equals(other.before) && after.equals(other.after);
    }
}
