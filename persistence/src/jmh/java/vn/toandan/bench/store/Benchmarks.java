package vn.toandan.bench.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.bench.Row;

/**
 * Runs what is asked and prints one table: {@code ratio} (all but the report, commits and the volume), {@code insert}, {@code point},
 * {@code summary}, {@code csv}, {@code xlsx}, {@code report}, {@code commit} or {@code volume}. Nothing asked is {@code ratio}. How much, say {@code -Dbench.rows}, {@code -Dbench.units},
 * {@code -Dbench.rounds} and, of the volume, {@code -Dbench.years} and {@code -Dbench.memory}; by which clock, {@code -Dbench.clock}.
 */
public final class Benchmarks {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int UNITS = Integer.getInteger("bench.units", Country.UNITS);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    /** A peer holds the whole workbook in memory: that many times fewer rows. */
    private static final int OF_WORKBOOK = 10;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        // A peer brings an interface for logs of which no implementation is there: it would say so.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        List<Row> rows = new ArrayList<>();
        switch (arguments.length == 0 ? "ratio" : arguments[0]) {
            case "ratio" -> {
                rows.addAll(Inserts.measure(ROWS, ROUNDS));
                rows.addAll(Summary.measure(UNITS, ROUNDS));
                rows.addAll(PointReads.measure(ROWS, ROUNDS));
                rows.addAll(Imports.measureCsv(ROWS, ROUNDS));
                rows.addAll(Imports.measureXlsx(ROWS / OF_WORKBOOK, ROUNDS));
            }
            case "insert" -> rows.addAll(Inserts.measure(ROWS, ROUNDS));
            case "summary" -> rows.addAll(Summary.measure(UNITS, ROUNDS));
            case "point" -> rows.addAll(PointReads.measure(ROWS, ROUNDS));
            case "csv" -> rows.addAll(Imports.measureCsv(ROWS, ROUNDS));
            case "xlsx" -> rows.addAll(Imports.measureXlsx(ROWS / OF_WORKBOOK, ROUNDS));
            case "report" -> rows.addAll(Reports.measure(ROWS, UNITS, ROUNDS));
            case "commit" -> rows.addAll(Commits.measure(ROUNDS));
            case "volume" -> Volume.measure(UNITS);
            default ->
                throw new IllegalArgumentException(
                        "ratio, insert, summary, point, csv, xlsx, report, commit or volume, not " + arguments[0]);
        }
        if (!rows.isEmpty()) {
            System.out.print(Row.heading());
            rows.forEach(row -> System.out.print(row.line()));
        }
    }
}
