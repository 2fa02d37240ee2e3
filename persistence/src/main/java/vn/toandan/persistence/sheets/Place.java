package vn.toandan.persistence.sheets;

import vn.toandan.law.Sentence;

/**
 * Where in a file something stands, as people look it up.
 *
 * @param row as a spreadsheet numbers it, 1 being the first; 0 for the whole file
 * @param column as it is headed, or the path to it; empty for the whole row
 * @param value what stands there; empty where nothing does
 */
record Place(String file, long row, String column, String value) {

    private static final int LONGEST_VALUE = 80;

    /** "danh-sach.csv, dòng 3, cột crimes, “-1”". */
    Sentence words() {
        Sentence words = Sentence.verbatim(file);
        if (row > 0) {
            words = Sentence.of("persistence/wording:place.row", words, Long.toString(row));
        }
        if (!column.isEmpty()) {
            String key = row > 0 ? "persistence/wording:place.column" : "persistence/wording:place.path";
            words = Sentence.of(key, words, column);
        }
        return value.isEmpty()
                ? words
                : Sentence.of("persistence/wording:place.value", words, shortened(Visible.text(value)));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
    }
}
