package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.web.Problem.Wrong;

/**
 * One unit judged without being kept ("xem trước kết quả"); as opposed to what an office files.
 *
 * @param cells by the names of their columns
 * @param decidedOn empty for the last lawful day of its year
 */
record Preview(ImmutableMap<String, String> cells, Optional<LocalDate> decidedOn) {

    /** An answer, or everything that is wrong. */
    record Outcome(Optional<Judged> judged, ImmutableList<Wrong> errors) {}

    /** The row and its answer. */
    record Judged(UnitSheet row, Assessment assessment) {}

    Outcome judge(SafetyStandard standard) {
        TypedSheet.Read read = new TypedSheet(cells).on(standard, (row, said) -> {});
        if (read.row().isEmpty()) {
            return new Outcome(Optional.empty(), read.errors());
        }
        UnitSheet row = read.row().get();
        LocalDate day = decidedOn.orElseGet(
                () -> standard.lastLawfulDay(row.sheet().kind(), row.sheet().year()));
        if (standard.on(day).isEmpty()) {
            return new Outcome(
                    Optional.empty(),
                    ImmutableList.of(Wrong.of(decidedOn.isPresent() ? "decidedOn" : "year", "nothing_in_force", day)));
        }
        return new Outcome(Optional.of(new Judged(row, standard.assess(row.sheet(), day))), ImmutableList.of());
    }
}
