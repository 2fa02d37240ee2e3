package vn.toandan.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Calendar of working days ("lịch ngày làm việc"): which days of some years are worked, public holidays and swapped days included; as
 * opposed to the plain count of days, for which no calendar is needed. What it does not cover is not known, never guessed.
 */
public final class Calendar {

    private final ImmutableSet<Integer> years;
    private final ImmutableSet<LocalDate> off;
    private final ImmutableSet<LocalDate> worked;

    private Calendar(ImmutableSet<Integer> years, ImmutableSet<LocalDate> off, ImmutableSet<LocalDate> worked) {
        this.years = years;
        this.off = off;
        this.worked = worked;
    }

    /** Of no year yet. */
    public static Calendar empty() {
        return new Calendar(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
    }

    /**
     * This calendar and one more year: Monday to Friday are worked but for the days off, Saturdays and Sundays only where they were swapped.
     *
     * @throws IllegalArgumentException where the year is there, a day lies in another one, or the week alone says the same of it
     */
    public Calendar adding(int year, ImmutableSet<LocalDate> daysOff, ImmutableSet<LocalDate> swapped) {
        checkArgument(!years.contains(year), "%s is there", year);
        for (LocalDate day : Sets.union(daysOff, swapped)) {
            checkArgument(day.getYear() == year, "%s is no day of %s", day, year);
            checkArgument(isWeekend(day) == swapped.contains(day), "the week alone says the same of %s", day);
        }
        return new Calendar(
                Sets.union(years, ImmutableSet.of(year)).immutableCopy(),
                Sets.union(off, daysOff).immutableCopy(),
                Sets.union(worked, swapped).immutableCopy());
    }

    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    /**
     * Whether work is done on it.
     *
     * @throws IllegalArgumentException for a day that is not covered
     */
    public boolean isWorkingDay(LocalDate day) {
        checkArgument(covers(day), "nothing is known of %s", day);
        return worked.contains(day) || !(isWeekend(day) || off.contains(day));
    }

    /**
     * The last of so many working days after that day, which is not counted itself; empty where the count runs into a year that is not
     * covered.
     */
    public Optional<LocalDate> afterWorkingDays(LocalDate day, int count) {
        checkArgument(count > 0, "%s is no number of days to wait", count);
        LocalDate at = day;
        int left = count;
        while (left > 0) {
            at = at.plusDays(1);
            if (!covers(at)) {
                return Optional.empty();
            }
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return Optional.of(at);
    }

    /** That day, or where it is a day off the next working day; empty where that lies in a year that is not covered. */
    public Optional<LocalDate> orNextWorkingDay(LocalDate day) {
        return afterWorkingDays(day.minusDays(1), 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
