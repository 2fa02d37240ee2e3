package vn.toandan.persistence.workbook;

/** The names under which the format's parts know each other. */
final class Xmlns {

    static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String R = "xmlns:r=\"" + RELATIONS + "\"";

    private static final int LETTERS = 26;

    private Xmlns() {}

    /** Of kinds and targets in turn; the first is {@code rId1}. */
    static String relations(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int at = 0; at < kindsAndTargets.length; at += 2) {
            xml.append("<Relationship Id=\"rId")
                    .append(at / 2 + 1)
                    .append("\" Type=\"" + RELATIONS + "/")
                    .append(kindsAndTargets[at])
                    .append("\" Target=\"")
                    .append(kindsAndTargets[at + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** Column 0 is A, 25 is Z, 26 is AA. */
    static String letters(int column) {
        return column < LETTERS
                ? Character.toString('A' + column)
                : letters(column / LETTERS - 1) + Character.toString('A' + column % LETTERS);
    }
}
