package vn.toandan.persistence.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a workbook shows: "A1 text", "B1 #12" for a number, "C1 !#REF!" for a fault. */
final class Seen implements SheetVisitor {

    private final List<String> cells = new ArrayList<>();
    private final List<Shown> row = new ArrayList<>();

    private record Shown(char column, String text) {}

    static List<String> in(Typed workbook) throws IOException {
        return in(workbook.bytes(), Expansion.asSet());
    }

    /** Of a file and of what was sent, alike. */
    static List<String> in(byte[] bytes, Expansion bound) throws IOException {
        Path file = Files.createTempFile("toandan-", ".xlsx");
        try {
            Files.write(file, bytes);
            Seen seen = new Seen();
            Workbook.read(file, bound, read -> {}, seen);
            Seen sent = new Seen();
            Workbook.read(bytes, bound, read -> {}, sent);
            assertThat(sent.cells).isEqualTo(seen.cells);
            return seen.cells;
        } catch (Unreadable unreadable) {
            assertThatThrownBy(() -> Workbook.read(bytes, bound, read -> {}, new Seen()))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage(unreadable.getMessage());
            throw unreadable;
        } finally {
            Files.delete(file);
        }
    }

    /** One row of cells. */
    static List<String> row(String cells) throws IOException {
        return in(new Typed("<row r=\"1\">" + cells + "</row>"));
    }

    private void add(int column, String shown) {
        row.add(new Shown((char) ('A' + column), shown));
    }

    @Override
    public void text(int column, char[] from, int length) {
        add(column, new String(from, 0, length));
    }

    @Override
    public void number(int column, char[] from, int length) {
        add(column, "#" + new String(from, 0, length));
    }

    @Override
    public void fault(int column, String shown) {
        add(column, "!" + shown);
    }

    @Override
    public void row(long number) {
        row.forEach(cell -> cells.add(cell.column + Long.toString(number) + " " + cell.text));
        row.clear();
    }
}
