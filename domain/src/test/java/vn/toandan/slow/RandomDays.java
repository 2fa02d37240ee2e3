package vn.toandan.slow;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;

/** Days drawn at random: crowded around the ends of years and of windows, as opposed to days as things happen. */
public final class RandomDays {

    private static final int FIRST_YEAR = 2021;
    private static final int YEARS = 5;

    private static final List<MonthDay> EDGES = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(10, 31),
            MonthDay.of(11, 1),
            MonthDay.of(11, 15),
            MonthDay.of(11, 16),
            MonthDay.of(12, 31));

    private RandomDays() {}

    public static int year(Random random) {
        return FIRST_YEAR + random.nextInt(YEARS);
    }

    public static LocalDate next(Random random) {
        int year = year(random);
        return random.nextBoolean()
                ? EDGES.get(random.nextInt(EDGES.size())).atYear(year).plusDays(random.nextInt(3) - 1L)
                : LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    /** The next day, but none before that one. */
    public static LocalDate after(LocalDate first, Random random) {
        LocalDate day = next(random);
        return day.isBefore(first) ? first.plusDays(random.nextInt(3)) : day;
    }
}
