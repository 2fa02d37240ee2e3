package vn.toandan.commendation.slow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Working days counted on the fingers, 2022 to 2026: days off and worked Saturdays are typed from the yearly notices. */
final class SlowWorkingDays {

    private static final List<String> DAYS_OFF = List.of(
            "2022-01-03",
            "2022-01-31",
            "2022-02-01",
            "2022-02-02",
            "2022-02-03",
            "2022-02-04",
            "2022-04-11",
            "2022-05-02",
            "2022-05-03",
            "2022-09-01",
            "2022-09-02",
            "2023-01-02",
            "2023-01-20",
            "2023-01-23",
            "2023-01-24",
            "2023-01-25",
            "2023-01-26",
            "2023-05-01",
            "2023-05-02",
            "2023-05-03",
            "2023-09-01",
            "2023-09-04",
            "2024-01-01",
            "2024-02-08",
            "2024-02-09",
            "2024-02-12",
            "2024-02-13",
            "2024-02-14",
            "2024-04-18",
            "2024-04-29",
            "2024-04-30",
            "2024-05-01",
            "2024-09-02",
            "2024-09-03",
            "2025-01-01",
            "2025-01-27",
            "2025-01-28",
            "2025-01-29",
            "2025-01-30",
            "2025-01-31",
            "2025-04-07",
            "2025-04-30",
            "2025-05-01",
            "2025-05-02",
            "2025-09-01",
            "2025-09-02",
            "2026-01-01",
            "2026-01-02",
            "2026-02-16",
            "2026-02-17",
            "2026-02-18",
            "2026-02-19",
            "2026-02-20",
            "2026-04-27",
            "2026-04-30",
            "2026-05-01",
            "2026-08-31",
            "2026-09-01",
            "2026-09-02");

    private static final List<String> WORKED_SATURDAYS =
            List.of("2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22");

    private SlowWorkingDays() {}

    /** The n-th working day after a day that is not counted itself; null where the calendar does not reach. */
    static @Nullable LocalDate after(LocalDate start, int workingDays) {
        LocalDate day = start;
        int counted = 0;
        while (inCalendar(day) && counted < workingDays) {
            day = day.plusDays(1);
            counted += isWorked(day) ? 1 : 0;
        }
        return inCalendar(day) ? day : null;
    }

    private static boolean inCalendar(LocalDate day) {
        return day.getYear() >= 2022 && day.getYear() <= 2026;
    }

    private static boolean isWorked(LocalDate day) {
        if (WORKED_SATURDAYS.contains(day.toString())) {
            return true;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !DAYS_OFF.contains(day.toString());
    }
}
