package vn.toandan.persistence.planted;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** All text that an office keeps, wherever it stands: in its tables, column by column, and in its files, byte by byte, what was freed included. */
public final class KeptText {

    private KeptText() {}

    /** Every column of every table by its name; as the database has it. */
    public static Map<String, String> tables(String jdbc) {
        try (Connection connection = DriverManager.getConnection(jdbc)) {
            List<String> tables = new ArrayList<>();
            try (ResultSet all =
                    connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
                while (all.next()) {
                    tables.add(all.getString("TABLE_NAME"));
                }
            }
            Map<String, String> text = new TreeMap<>();
            for (String table : tables) {
                add(connection, table, text);
            }
            return text;
        } catch (SQLException e) {
            throw new AssertionError(jdbc, e);
        }
    }

    private static void add(Connection connection, String table, Map<String, String> text) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    String name = table + "."
                            + rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
                    text.merge(name, rows.getString(column) + "\n", String::concat);
                }
            }
        }
    }

    /** Every file under a folder by its name; of an archive what is in it. */
    public static ImmutableMap<String, String> files(Path folder) throws IOException {
        ImmutableMap.Builder<String, String> text = ImmutableMap.builder();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                text.put(
                        folder.relativize(file).toString(),
                        of(MoreFiles.asByteSource(file).read()));
            }
        }
        return text.buildOrThrow();
    }

    public static String of(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
