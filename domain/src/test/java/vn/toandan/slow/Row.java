package vn.toandan.slow;

import java.time.LocalDate;
import java.util.Map;

/** A row of raw text by column; a missing cell and an empty one are the same. */
public record Row(Map<String, String> cells) {

    public boolean filled(String column) {
        return !text(column).isEmpty();
    }

    /** The cell without the blanks around it, or nothing. */
    public String text(String column) {
        return cells.getOrDefault(column, "").trim();
    }

    /** The day in a cell that is filled. */
    public LocalDate day(String column) {
        return parsed(text(column));
    }

    private static LocalDate parsed(String text) {
        if (!text.contains("/")) {
            return LocalDate.parse(text);
        }
        String[] parts = text.split("/", -1);
        return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }
}
