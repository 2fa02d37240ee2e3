package vn.toandan.bench.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.toandan.bench.Row;

/**
 * Runs what is asked and prints one table: {@code ratio} (all but the report, commits and the volume), {@code insert}, {@code point},
 * {@code summary}, {@code csv}, {@code xlsx}, {@code report}, {@code commit} or {@code volume}. Nothing asked is {@code ratio}. A second word
 * {@code small} asks whether it runs, of little and in one round: its figures mean nothing. How much, say {@code -Dbench.rows},
 * {@code -Dbench.units}, {@code -Dbench.rounds} and, of the volume, {@code -Dbench.years} and {@code -Dbench.memory}; by which clock,
 * {@code -Dbench.clock}; on which engines, {@code -Dbench.on}, both if nothing is said.
 */
public final class Benchmarks {

    /** A peer holds the whole workbook in memory: that many times fewer rows. */
    private static final int OF_WORKBOOK = 10;

    private static final List<Place.On> ENGINES = Arrays.stream(Place.On.values())
            .filter(on -> System.getProperty("bench.on", on.called()).equals(on.called()))
            .toList();

    private Benchmarks() {}

    /** How much, how often, and for how long each commits. */
    private record Scale(int rows, int units, int rounds, long millis) {

        static Scale of(boolean isSmall) {
            return new Scale(
                    Integer.getInteger("bench.rows", isSmall ? 2_000 : 100_000),
                    Integer.getInteger("bench.units", isSmall ? 2_000 : Country.UNITS),
                    Integer.getInteger("bench.rounds", isSmall ? 1 : 5),
                    Long.getLong("bench.millis", isSmall ? 200 : 2_000));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        // A peer brings an interface for logs of which no implementation is there: it would say so.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        Scale scale = Scale.of(Arrays.asList(arguments).contains("small"));
        List<Row> rows = measured(arguments.length == 0 ? "ratio" : arguments[0], scale);
        if (!rows.isEmpty()) {
            System.out.print(Row.heading());
            rows.forEach(row -> System.out.print(row.line()));
        }
    }

    private static List<Row> measured(String what, Scale scale) throws IOException, InterruptedException, SQLException {
        List<Row> rows = new ArrayList<>();
        switch (what) {
            case "ratio" -> {
                for (String one : List.of("insert", "summary", "point", "csv", "xlsx")) {
                    rows.addAll(measured(one, scale));
                }
            }
            case "insert" -> {
                for (Place.On on : ENGINES) {
                    rows.addAll(Inserts.measure(on, scale.rows, scale.rounds));
                }
            }
            case "summary" -> {
                for (Place.On on : ENGINES) {
                    rows.addAll(Summary.measure(on, scale.units, scale.rounds));
                }
            }
            case "point" -> {
                for (Place.On on : ENGINES) {
                    rows.addAll(PointReads.measure(on, scale.rows, scale.rounds));
                }
            }
            case "csv" -> {
                for (Place.On on : ENGINES) {
                    rows.addAll(Imports.measureCsv(on, scale.rows, scale.rounds));
                }
            }
            case "xlsx" -> rows.addAll(Imports.measureXlsx(scale.rows / OF_WORKBOOK, scale.rounds));
            case "report" -> rows.addAll(Reports.measure(scale.rows, scale.units, scale.rounds));
            case "commit" -> rows.addAll(Commits.measure(scale.rounds, scale.millis));
            case "volume" -> Volume.measure(scale.units);
            default ->
                throw new IllegalArgumentException(
                        "ratio, insert, summary, point, csv, xlsx, report, commit or volume, not " + what);
        }
        return rows;
    }
}
