package vn.toandan.web;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.database.Registers;
import vn.toandan.reporting.Knowledge;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PeriodReports;
import vn.toandan.reporting.PublishedReports;
import vn.toandan.web.Problem.Wrong;

/**
 * Figures that anybody may see ("số liệu công bố"): the report of everything here, of whole months that are over; as opposed to the report that staff draw. A count
 * that could be asked for day by day would tell a neighbourhood on which day somebody told.
 */
final class PublishedFigures {

    private static final int KEPT = 200;

    private final Office office;
    private final Cache<Question, PeriodReport> counted =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    /** What a report depends on. */
    private record Question(Period period, Optional<Instant> recordedAt) {}

    PublishedFigures(Office office) {
        this.office = office;
    }

    /** Why these days are not published; nothing where they are. */
    ImmutableList<Wrong> against(LocalDate from, LocalDate to) {
        List<Wrong> errors = new ArrayList<>();
        if (to.isBefore(from)) {
            errors.add(Wrong.of("to", "backwards"));
        }
        if (from.getDayOfMonth() != 1) {
            errors.add(Wrong.of("from", "first_of_month"));
        }
        if (!to.equals(lastOfMonth(to))) {
            errors.add(Wrong.of("to", "last_of_month"));
        }
        if (to.isAfter(lastPublished())) {
            errors.add(Wrong.of("to", "not_over", lastPublished()));
        }
        return ImmutableList.copyOf(errors);
    }

    /** The end of the last month that is over. */
    LocalDate lastPublished() {
        return office.today().withDayOfMonth(1).minusDays(1);
    }

    private static LocalDate lastOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    PeriodReport of(Period period) {
        return office.read(registers -> report(registers, period));
    }

    /** The same of each calendar year of the period, all seen at one moment. */
    ImmutableList<PeriodReport> byYear(Period period) {
        return office.read(registers ->
                period.byYear().stream().map(year -> report(registers, year)).collect(ImmutableList.toImmutableList()));
    }

    /** Counted once until something more is recorded. */
    private PeriodReport report(Registers registers, Period period) {
        Question question = new Question(period, registers.lastRecordedAt());
        @Nullable PeriodReport known = counted.getIfPresent(question);
        if (known != null) {
            return known;
        }
        PeriodReport report = count(registers, question);
        counted.put(question, report);
        return report;
    }

    private PeriodReport count(Registers registers, Question question) {
        PeriodReports reports = StaffReports.of(office, registers);
        Knowledge known =
                Knowledge.everything(question.recordedAt().map(at -> LocalDate.ofInstant(at, Office.VIETNAM)));
        return new PublishedReports(reports, registers.units(), registers.commendations(), office.commendation())
                .published(reports.of(question.period(), known), known, PublishedReports.ENOUGH_TO_HIDE);
    }
}
