package vn.toandan.hotspot.slow;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import vn.toandan.slow.Row;

/**
 * What a report counts of hotspots and what of them fails Article 4.4.c, row by row as the contract says it; as opposed to the register
 * of the core, it knows the columns of the file only, and was written from the text by a second person.
 */
public final class SlowHotspots {

    public static final List<String> FIGURES = List.of("hotspots_open", "hotspots_new");

    private final List<Row> rows;

    /** Rows of {@code hotspots}, whatever their order. */
    public SlowHotspots(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** One of the figures over a period, both ends included, at the units that count. */
    public long count(String figure, LocalDate from, LocalDate to, Predicate<String> unit) {
        long count = 0;
        for (Row row : rows) {
            boolean counts = switch (figure) {
                case "hotspots_open" -> is(row, "confirmed_on", to) && !is(row, "cleared_on", to);
                case "hotspots_new" -> is(row, "confirmed_on", to) && !is(row, "confirmed_on", from.minusDays(1));
                default -> throw new IllegalArgumentException(figure);
            };
            if (counts && unit.test(row.text("unit_code"))) {
                count++;
            }
        }
        return count;
    }

    /**
     * The fact {@code new_hotspots}: confirmed in the unit's window of the year, at the unit or at what lies under it. Nothing where none
     * of the place was reported by then.
     */
    public OptionalLong newHotspots(String unitKind, int year, Predicate<String> unit) {
        boolean isArea = unitKind.equals("residential_area");
        LocalDate opens = LocalDate.of(year - 1, 11, isArea ? 1 : 16);
        LocalDate closes = isArea ? LocalDate.of(year, 10, 31) : LocalDate.of(year, 11, 15);
        return rows.stream().anyMatch(row -> unit.test(row.text("unit_code")) && is(row, "reported_on", closes))
                ? OptionalLong.of(count("hotspots_new", opens, closes, unit))
                : OptionalLong.empty();
    }

    /** Whether that happened by the day. */
    private static boolean is(Row row, String event, LocalDate by) {
        return row.filled(event) && !row.day(event).isAfter(by);
    }
}
