package vn.toandan.persistence.workbook;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What drops down in the cells of a sheet: lists on a sheet of their own, since inside a rule there is room for few words. */
final class Lists {

    private static final int LAST_ROW = 1_048_576;

    private final ImmutableList<SheetColumn> columns;
    private final String sheet;
    private final String otherwise;
    private final List<ImmutableList<String>> lists;

    /** On a hidden sheet of that name; the other words are said to whoever types something else. */
    Lists(ImmutableList<SheetColumn> columns, String sheet, String otherwise) {
        this.columns = columns;
        this.sheet = sheet;
        this.otherwise = otherwise;
        Set<ImmutableList<String>> different = new LinkedHashSet<>();
        columns.stream()
                .map(SheetColumn::choices)
                .filter(list -> !list.isEmpty())
                .forEach(different::add);
        this.lists = List.copyOf(different);
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    String sheet() {
        return sheet;
    }

    /** Which cells take which list. */
    StringBuilder rules() {
        StringBuilder xml = new StringBuilder("<dataValidations>");
        for (int at = 0; at < columns.size(); at++) {
            ImmutableList<String> choices = columns.get(at).choices();
            if (!choices.isEmpty()) {
                String letters = Xmlns.letters(at);
                String list = "$" + Xmlns.letters(lists.indexOf(choices));
                xml.append("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" error=\"");
                EscapedText.append(xml, otherwise);
                xml.append("\" sqref=\"" + letters + "2:" + letters + LAST_ROW + "\"><formula1>'");
                EscapedText.append(xml, sheet);
                xml.append("'!" + list + "$1:" + list + "$" + choices.size() + "</formula1></dataValidation>");
            }
        }
        return xml.append("</dataValidations>");
    }

    /** The sheet, a list a column. */
    void write(PartsWriter parts, String part) throws IOException {
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder xml = new StringBuilder("<worksheet " + Xmlns.MAIN + "><sheetData>");
        for (int row = 0; row < longest; row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < lists.size(); column++) {
                if (row < lists.get(column).size()) {
                    Cell.text(
                            xml,
                            column,
                            row + 1L,
                            Styles.TEXT,
                            lists.get(column).get(row));
                }
            }
            xml.append("</row>");
        }
        parts.part(part, xml.append("</sheetData></worksheet>"));
    }
}
