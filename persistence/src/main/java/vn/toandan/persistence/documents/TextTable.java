package vn.toandan.persistence.documents;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows with aligned columns. Flushed in blocks, so that a million rows need no more memory than a thousand: widths are those of
 * the first block and only grow.
 */
public final class TextTable {

    private static final int BLOCK = 1_000;
    private static final String GAP = "  ";

    private final PrintStream out;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** Cells, and the lines that follow them, which are not aligned. */
    private record Line(List<Cell> cells, List<String> below) {}

    /** Text, and how it is painted once its width is known. */
    public record Cell(String text, UnaryOperator<String> paint, boolean right) {

        public static Cell of(String text) {
            return new Cell(text, UnaryOperator.identity(), false);
        }

        public static Cell number(String text) {
            return new Cell(text, UnaryOperator.identity(), true);
        }

        public Cell painted(UnaryOperator<String> how) {
            return new Cell(text, how, right);
        }
    }

    public TextTable(PrintStream out) {
        this.out = out;
    }

    public void row(Cell... cells) {
        row(List.of(cells), List.of());
    }

    public void row(List<Cell> cells, List<String> below) {
        for (int column = 0; column < cells.size(); column++) {
            int width = width(cells.get(column).text);
            if (column == widths.size()) {
                widths.add(width);
            } else if (width > widths.get(column)) {
                widths.set(column, width);
            }
        }
        lines.add(new Line(cells, below));
        if (lines.size() == BLOCK) {
            flush();
        }
    }

    public void flush() {
        lines.forEach(this::print);
        lines.clear();
    }

    private void print(Line line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < line.cells.size(); column++) {
            Cell cell = line.cells.get(column);
            String space = " ".repeat(widths.get(column) - width(cell.text));
            boolean last = column == line.cells.size() - 1;
            text.append(column == 0 ? "" : GAP)
                    .append(cell.right ? space : "")
                    .append(cell.paint.apply(cell.text))
                    .append(cell.right || last ? "" : space);
        }
        out.println(text);
        line.below.forEach(out::println);
    }

    /** What it takes on a screen: marks that combine take nothing. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .count();
    }
}
