package vn.toandan.law;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;

/**
 * Days off as the yearly notices give them ("thông báo nghỉ lễ, Tết và hoán đổi ngày làm việc"), from 2022 on; as opposed to the {@link
 * Calendar}, which counts with them. A year is added when its notice is out; none is edited afterwards. For 2026, the swaps of 2 January
 * with 10 January and of 31 August with 22 August are still to be confirmed against the notice.
 */
public final class PublishedCalendar {

    public static final Calendar NATIONAL = Calendar.empty()
            .adding(
                    2022,
                    new Days(2022)
                            .in(Month.JANUARY, 3, 31)
                            .in(Month.FEBRUARY, 1, 2, 3, 4)
                            .in(Month.APRIL, 11)
                            .in(Month.MAY, 2, 3)
                            .in(Month.SEPTEMBER, 1, 2)
                            .all(),
                    ImmutableSet.of())
            .adding(
                    2023,
                    new Days(2023)
                            .in(Month.JANUARY, 2, 20, 23, 24, 25, 26)
                            .in(Month.MAY, 1, 2, 3)
                            .in(Month.SEPTEMBER, 1, 4)
                            .all(),
                    ImmutableSet.of())
            .adding(
                    2024,
                    new Days(2024)
                            .in(Month.JANUARY, 1)
                            .in(Month.FEBRUARY, 8, 9, 12, 13, 14)
                            .in(Month.APRIL, 18, 29, 30)
                            .in(Month.MAY, 1)
                            .in(Month.SEPTEMBER, 2, 3)
                            .all(),
                    new Days(2024).in(Month.MAY, 4).all())
            .adding(
                    2025,
                    new Days(2025)
                            .in(Month.JANUARY, 1, 27, 28, 29, 30, 31)
                            .in(Month.APRIL, 7, 30)
                            .in(Month.MAY, 1, 2)
                            .in(Month.SEPTEMBER, 1, 2)
                            .all(),
                    new Days(2025).in(Month.APRIL, 26).all())
            .adding(
                    2026,
                    new Days(2026)
                            .in(Month.JANUARY, 1, 2)
                            .in(Month.FEBRUARY, 16, 17, 18, 19, 20)
                            .in(Month.APRIL, 27, 30)
                            .in(Month.MAY, 1)
                            .in(Month.AUGUST, 31)
                            .in(Month.SEPTEMBER, 1, 2)
                            .all(),
                    new Days(2026).in(Month.JANUARY, 10).in(Month.AUGUST, 22).all());

    private PublishedCalendar() {}

    /** Days of one year, as a notice lists them. */
    private static final class Days {
        private final int year;
        private final Set<LocalDate> days = new HashSet<>();

        Days(int year) {
            this.year = year;
        }

        Days in(Month month, int... more) {
            for (int day : more) {
                days.add(LocalDate.of(year, month, day));
            }
            return this;
        }

        ImmutableSet<LocalDate> all() {
            return ImmutableSet.copyOf(days);
        }
    }
}
