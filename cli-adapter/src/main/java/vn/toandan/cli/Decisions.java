package vn.toandan.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.SafetyStandard;

/**
 * Judges rows by the law of one decision date, or of the last lawful day of each row's own year; as opposed to the {@link
 * SafetyStandard}, which has to be told the day.
 */
final class Decisions {

    private final SafetyStandard standard;
    private final @Nullable LocalDate on;
    private @Nullable WrongUsage firstWithoutLaw;

    /** A date on which nothing was in force is wrong usage. */
    Decisions(SafetyStandard standard, @Nullable LocalDate on) {
        this.standard = standard;
        this.on = on;
        if (on != null) {
            Law.on(standard, on);
        }
    }

    /** Empty where no text is known for the row's year; what is wrong with other rows is to be told first. */
    Optional<Assessment> judge(UnitSheet row) {
        LocalDate day = on == null
                ? standard.lastLawfulDay(row.sheet().kind(), row.sheet().year())
                : on;
        if (standard.on(day).isPresent()) {
            return Optional.of(standard.assess(row.sheet(), day));
        }
        if (firstWithoutLaw == null) {
            firstWithoutLaw = new WrongUsage(Sentence.of(
                    "cli/wording:nothing_in_force.row",
                    Visible.text(row.unit().code()),
                    Integer.toString(row.sheet().year()),
                    day,
                    Law.firstDay(standard)));
        }
        return Optional.empty();
    }

    /** Once all rows were read: a row that nothing can judge is wrong usage. */
    void requireLaw() {
        if (firstWithoutLaw != null) {
            throw firstWithoutLaw;
        }
    }
}
