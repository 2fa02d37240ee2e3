package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.persistence.database.Registers;
import vn.toandan.reporting.Knowledge;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PeriodReports;
import vn.toandan.web.Problem.Wrong;

/** Reports as the office keeps them ("báo cáo kỳ"), within the scope of whoever asks; as opposed to the {@link PublishedFigures}, which withhold what is small. No record behind a figure is told. */
final class StaffReports {

    /** More bars than that say nothing any more. */
    private static final int YEARS_AT_MOST = 12;

    private final Office office;

    /**
     * What was asked for.
     *
     * @param under empty where everything in the scope is meant
     * @param asKnown empty where everything that is recorded counts
     */
    record Wanted(Period period, Optional<String> under, Optional<LocalDate> asKnown) {}

    /** A report, and the same of each calendar year of its period. */
    record Counted(PeriodReport report, ImmutableList<PeriodReport> years) {}

    StaffReports(Office office) {
        this.office = office;
    }

    static PeriodReports of(Office office, Registers registers) {
        return new PeriodReports(
                registers.judgements(),
                registers.recognitions(),
                registers.models(),
                registers.hotspots(),
                registers.tips(),
                registers.outcomes(),
                registers.commendations(),
                registers.units(),
                office.standard());
    }

    /** What the address says. */
    static Wanted wanted(Asked asked) {
        List<Wrong> errors = new ArrayList<>();
        Optional<LocalDate> from = asked.day("from", errors);
        Optional<LocalDate> to = asked.day("to", errors);
        Optional<LocalDate> asKnown = asked.day("asKnown", errors);
        for (String needed : ImmutableList.of("from", "to")) {
            if (asked.query(needed).isEmpty()) {
                errors.add(Wrong.of(needed, "missing"));
            }
        }
        if (!errors.isEmpty() || from.isEmpty() || to.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, errors));
        }
        if (to.get().isBefore(from.get())) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, Wrong.of("to", "backwards")));
        }
        return new Wanted(new Period(from.get(), to.get()), asked.query("under"), asKnown);
    }

    /** All of it seen at one moment. */
    Counted count(Asked asked, Wanted wanted) {
        Optional<String> under = wanted.under().or(() -> asked.account().unit());
        return office.read(registers -> {
            PeriodReport report = counted(registers, wanted, under, wanted.period())
                    .orElseThrow(() -> new Problem.Refusal(Problem.of(
                            Problem.UNPROCESSABLE,
                            Wrong.of("under", "unit_not_then", wanted.period().to()))));
            return new Counted(report, years(registers, wanted, under));
        });
    }

    /** A year at whose end the unit was not there yet, or no more, is left out. */
    private ImmutableList<PeriodReport> years(Registers registers, Wanted wanted, Optional<String> under) {
        ImmutableList<Period> years = wanted.period().byYear();
        return years.stream()
                .filter(year -> years.size() <= YEARS_AT_MOST)
                .flatMap(year -> counted(registers, wanted, under, year).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<PeriodReport> counted(Registers registers, Wanted wanted, Optional<String> under, Period period) {
        PeriodReports reports = of(office, registers);
        Knowledge known = wanted.asKnown().map(Knowledge::asKnownOn).orElseGet(() -> everything(registers));
        return under.isEmpty() ? Optional.of(reports.of(period, known)) : reports.under(under.get(), period, known);
    }

    static Knowledge everything(Registers registers) {
        return Knowledge.everything(registers.lastRecordedAt().map(at -> LocalDate.ofInstant(at, Office.VIETNAM)));
    }
}
