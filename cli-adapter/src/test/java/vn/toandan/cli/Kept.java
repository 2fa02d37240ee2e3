package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multisets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * All that an office keeps, row by row and line by line: of its store, its vault, a copy of them and the files beside them. What chance or the clock chose is left out, so that
 * the same deed done twice leaves the same.
 */
record Kept(ImmutableSortedMultiset<String> rows) {

    private static final Pattern CHANCE = Pattern.compile("[0-9]{4}-[A-Z2-7]{8}"
            + "|[0-9a-f]{16,64}"
            + "|[A-Za-z0-9+/]{40,}={0,2}"
            + "|/\\S*/office[0-9]+/"
            + "|20[0-9]{2}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+(Z|[+-][0-9:]+)?"
            + "|\\b1[0-9]{12}\\b");

    /** Who applied the tables when; and the seals of the vault's log, in which a sweep is on file too: whether they hold is asked of the log itself. */
    private static final ImmutableSet<String> ELSEWHERE =
            ImmutableSet.of("flyway_schema_history", "vault log_mac", "vault log_key");

    /** Of the vault's log, what its rows say as well: who is swept is on file twice, and yet never came to be. */
    private static final Pattern SWEPT = Pattern.compile("(record|sweep) identity");

    private static final Pattern WRITTEN_OVER = Pattern.compile("-*");

    private static final ImmutableList<String> BESIDE =
            ImmutableList.of(".keys", ".erased", ".vault.keys", ".vault.erased");

    /** @param opened by which keys */
    static Kept of(Office office, ImmutableList<String> opened) {
        ImmutableSortedMultiset.Builder<String> rows = ImmutableSortedMultiset.naturalOrder();
        rows.addAll(opened);
        if (office.isOnServer()) {
            addRows("", office.store(), rows);
            return new Kept(rows.build());
        }
        addFile(office.file(), rows);
        addFile(office.folder().resolve("copy.db"), rows);
        BESIDE.forEach(ending -> addLines(Path.of(office.store() + ending), rows));
        return new Kept(rows.build());
    }

    /** With its vault; a vault without a store is none. */
    private static void addFile(Path file, ImmutableSortedMultiset.Builder<String> rows) {
        Path vault = Path.of(file + ".vault");
        if (Files.exists(file)) {
            addRows(file.getFileName() + " ", "jdbc:sqlite:" + file, rows);
            if (Files.exists(vault)) {
                addRows("vault ", "jdbc:sqlite:" + vault, rows);
            }
        }
    }

    /** On a server the keys are in a schema beside that of the store. */
    private static void addRows(String of, String url, ImmutableSortedMultiset.Builder<String> rows) {
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!ELSEWHERE.contains(table) && !ELSEWHERE.contains(of + table) && !table.startsWith("sqlite_")) {
                    String schema = tables.getString("TABLE_SCHEM");
                    addRows(of + table, connection, (schema == null ? "" : schema + ".") + table, rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addRows(
            String name, Connection connection, String table, ImmutableSortedMultiset.Builder<String> rows)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select * from " + table)) {
            while (answer.next()) {
                StringJoiner row = new StringJoiner("|", name + ": ", "");
                for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                    row.add(answer.getString(column));
                }
                if (!name.startsWith("vault") || !SWEPT.matcher(row.toString()).find()) {
                    rows.add(withoutChance(row.toString()));
                }
            }
        }
    }

    private static void addLines(Path file, ImmutableSortedMultiset.Builder<String> rows) {
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> !WRITTEN_OVER.matcher(line).matches())
                        .forEach(line -> rows.add(withoutChance(file.getFileName() + ": " + line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutChance(String text) {
        return CHANCE.matcher(text).replaceAll("?");
    }

    /** What is here and not there, and the other way round. */
    String unlike(Kept other) {
        return "more: " + Multisets.difference(rows, other.rows) + ", less: " + Multisets.difference(other.rows, rows);
    }
}
