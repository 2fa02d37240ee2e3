package vn.toandan.reporting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Period ("kỳ báo cáo"): the days that a report is about, both ends included; as opposed to an evaluation window ("kỳ xét"), whose events
 * count for one assessed year.
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        checkArgument(!to.isBefore(from), "a period from %s cannot end on %s", from, to);
    }

    /** The one just before: as many whole calendar months where this is some, so also quarters and years; else as many days. */
    public Period before() {
        LocalDate last = from.minusDays(1);
        if (isWholeMonths()) {
            return new Period(from.minusMonths(ChronoUnit.MONTHS.between(from, to.plusDays(1))), last);
        }
        return new Period(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), last);
    }

    /** Its part of each calendar year, oldest first. */
    public ImmutableList<Period> byYear() {
        ImmutableList.Builder<Period> years = ImmutableList.builder();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate last = LocalDate.of(year, 12, 31);
            years.add(new Period(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last));
        }
        return years.build();
    }

    /** From 01/01 to 31/12 of one year. */
    public boolean isCalendarYear() {
        return from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }
}
