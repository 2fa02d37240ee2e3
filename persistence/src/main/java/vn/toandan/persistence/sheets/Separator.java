package vn.toandan.persistence.sheets;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** What parts the cells of a file, known by its header: the sign that yields the most columns we know. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    /** Several times what all columns with all their companions take. */
    static final int LONGEST_HEADER = 1 << 15;

    /** Lines before the header may be blank, with or without the signs of empty cells. */
    private static final CharMatcher NOTHING = CharMatcher.anyOf(" ,;\t\r\n");

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** Labels have commas and semicolons of their own, so that counting signs would not do. */
    static Separator of(String beginning, SheetFile.Visitor visitor) {
        Separator best = COMMA;
        long most = 0;
        String header = NOTHING.trimLeadingFrom(beginning);
        for (Separator separator : values()) {
            long known =
                    separator.cells(header).stream().filter(visitor::isColumn).count();
            if (known > most) {
                best = separator;
                most = known;
            }
        }
        return best;
    }

    /** The cells of the first line, which may be broken inside quotation marks. */
    private List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == sign) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
