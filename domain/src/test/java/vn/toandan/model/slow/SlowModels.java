package vn.toandan.model.slow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.toandan.slow.Row;

/**
 * What a report counts of models and what Articles 5 to 7 are told of them, row by row as the contract's paragraphs say it; as opposed to
 * the register of the core, it knows the columns of the file only, and was written from the text by a second person.
 */
public final class SlowModels {

    public static final List<String> FIGURES = List.of(
            "model_kinds",
            "models",
            "model_points",
            "model_teams",
            "models_effective",
            "models_new",
            "models_discarded");

    /** How many were effective, for certain and at most, where some were not rated. */
    public record Effective(long least, long most) {

        /** What {@code effective_models} ≥ 1 comes to. */
        public String verdict() {
            return least >= 1 ? "met" : most >= 1 ? "not_known" : "not_met";
        }
    }

    private final List<Row> rows;

    /** Rows of {@code models}, one a review, whatever their order. */
    public SlowModels(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** One of the figures over a period, both ends included, at the units that count. */
    public long count(String figure, LocalDate from, LocalDate to, Predicate<String> unit) {
        Predicate<Row> running = row -> unit.test(unit(row)) && isRunning(row, to);
        return switch (figure) {
            case "model_kinds" ->
                rows.stream()
                        .filter(running)
                        .map(row -> row.text("kind"))
                        .distinct()
                        .count();
            case "models" -> once(running).size();
            case "model_points" -> size("points", running, to);
            case "model_teams" -> size("teams", running, to);
            case "models_effective" ->
                once(running.and(row -> isReviewOf(row, lastYearEnded(to)) && rated(row, "yes")))
                        .size();
            case "models_new" ->
                once(row -> unit.test(unit(row)) && isWithin(row, "launched_on", from, to))
                        .size();
            case "models_discarded" ->
                once(row -> unit.test(unit(row)) && isWithin(row, "ended_on", from, to))
                        .size();
            default -> throw new IllegalArgumentException(figure);
        };
    }

    /**
     * What is known of {@code effective_models}: rated so in the year, of those at work in the window of 16/11 to 15/11. Nothing where
     * none of the place was launched by then; whoever was not rated leaves it open.
     */
    public Optional<Effective> effectiveModels(int year, Predicate<String> unit) {
        LocalDate opens = LocalDate.of(year - 1, 11, 16);
        LocalDate closes = LocalDate.of(year, 11, 15);
        if (once(row -> unit.test(unit(row)) && !row.day("launched_on").isAfter(closes))
                .isEmpty()) {
            return Optional.empty();
        }
        Predicate<Row> atWork = row -> unit.test(unit(row)) && worked(row, opens, closes);
        Set<String> effective = once(atWork.and(row -> isReviewOf(row, year) && rated(row, "yes")));
        Set<String> most = once(atWork.and(row -> wasNotRated(row.text("model"), year)));
        most.addAll(effective);
        return Optional.of(new Effective(effective.size(), most.size()));
    }

    /** What counts, each kind at each unit once, however many of it there are. */
    private Set<String> once(Predicate<Row> counts) {
        Set<String> once = new TreeSet<>();
        for (Row row : rows) {
            if (counts.test(row)) {
                once.add(one(row));
            }
        }
        return once;
    }

    /** By the latest review as of the day: one of a year that has not begun is none; of two of one year the larger. */
    private long size(String column, Predicate<Row> running, LocalDate on) {
        long sum = 0;
        for (String one : once(running)) {
            int latest = -1;
            long said = 0;
            for (Row row : rows) {
                if (running.test(row) && one(row).equals(one) && row.filled(column) && year(row) <= on.getYear()) {
                    long here = Long.parseLong(row.text(column));
                    said = year(row) > latest ? here : year(row) == latest ? Math.max(here, said) : said;
                    latest = Math.max(latest, year(row));
                }
            }
            sum += said;
        }
        return sum;
    }

    private boolean wasNotRated(String model, int year) {
        return rows.stream()
                .noneMatch(row -> row.text("model").equals(model) && isReviewOf(row, year) && row.filled("effective"));
    }

    private static boolean isRunning(Row row, LocalDate on) {
        return worked(row, on, on);
    }

    /** On some day from the first to the last: the day of the launch is one, that of the end is none. */
    private static boolean worked(Row row, LocalDate first, LocalDate last) {
        return !row.day("launched_on").isAfter(last)
                && (!row.filled("ended_on") || row.day("ended_on").isAfter(first));
    }

    private static boolean isWithin(Row row, String column, LocalDate from, LocalDate to) {
        return row.filled(column)
                && !row.day(column).isBefore(from)
                && !row.day(column).isAfter(to);
    }

    /** 31/12 ends its own year, any other day leaves the year before as the last one ended. */
    private static int lastYearEnded(LocalDate on) {
        return on.getMonthValue() == 12 && on.getDayOfMonth() == 31 ? on.getYear() : on.getYear() - 1;
    }

    private static boolean isReviewOf(Row row, int year) {
        return year(row) == year;
    }

    /** A row of no review, of the launch say, comes before them all. */
    private static int year(Row row) {
        return row.filled("year") ? Integer.parseInt(row.text("year")) : 0;
    }

    private static boolean rated(Row row, String how) {
        return row.text("effective").equals(how);
    }

    private static String one(Row row) {
        return row.text("kind") + " at " + unit(row);
    }

    private static String unit(Row row) {
        return row.text("unit_code");
    }
}
