package vn.toandan.persistence.workbook;

import java.io.IOException;
import java.util.zip.ZipException;

/** Walks through the XML of one sheet; formulas are passed over, what was stored as their result counts. */
final class SheetReader {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    /** As of a row of text: so many characters nobody writes. */
    private static final int LONGEST_ROW = 1 << 20;

    private final Xml xml;
    private final SharedStrings strings;
    private final NumberFormats formats;
    private final boolean from1904;
    private final SheetVisitor visitor;
    private final Text text = new Text();
    private long row;
    private int column = -1;
    private int length;
    private String type = "";
    private int style;
    private boolean isRead;
    private boolean isHint;
    private boolean hasFormula;

    SheetReader(Xml xml, SharedStrings strings, NumberFormats formats, boolean from1904, SheetVisitor visitor) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
        this.visitor = visitor;
    }

    /** The row that is being read, or the last one that was. */
    long row() {
        return row;
    }

    void read() throws IOException {
        boolean isInside = false;
        while (xml.next()) {
            if (xml.isText()) {
                if (isRead && !isHint) {
                    xml.textInto(text);
                }
            } else if (xml.opens()) {
                String name = xml.name();
                if (isInside) {
                    open(name);
                } else {
                    isInside = name.equals("sheetData");
                }
            } else if (isInside && xml.closes()) {
                String name = xml.name();
                isInside = !name.equals("sheetData");
                close(name);
            }
        }
    }

    private void open(String name) throws IOException {
        switch (name) {
            case "c" -> cell();
            case "v", "t" -> isRead = true;
            case "f" -> hasFormula = true;
            case "rPh" -> isHint = true;
            case "row" -> row(xml.attribute("r"));
            default -> {}
        }
    }

    private void close(String name) throws IOException {
        switch (name) {
            case "v", "t" -> isRead = false;
            case "rPh" -> isHint = false;
            case "c" -> show();
            case "row" -> visitor.row(row);
            default -> {}
        }
    }

    /** A row without a number is the next one. */
    private void row(String named) throws IOException {
        long number = row + 1;
        if (!named.isEmpty()) {
            number = 0;
            for (int at = 0; at < named.length(); at++) {
                int digit = named.charAt(at) - '0';
                if (digit < 0 || digit > 9) {
                    throw new ZipException("a row without a number: " + named);
                }
                number = Math.min(10 * number + digit, MOST_ROWS + 1L);
            }
        }
        if (number > MOST_ROWS) {
            throw Unreadable.row(number, "row.too_many", MOST_ROWS);
        }
        if (number <= row) {
            throw new ZipException("a row out of its order: " + named);
        }
        row = number;
        column = -1;
        length = 0;
    }

    private void cell() throws ZipException {
        text.clear();
        type = "";
        style = 0;
        hasFormula = false;
        int named = column + 1;
        for (int at = 0; at < xml.attributes(); at++) {
            switch (xml.attributeName(at)) {
                case "r" -> named = column(xml.attributeValue(at));
                case "t" -> type = xml.attributeValue(at);
                case "s" -> style = number(xml.attributeValue(at));
                default -> {}
            }
        }
        if (named <= column || named >= MOST_COLUMNS) {
            throw new ZipException("a cell out of its order in row " + row);
        }
        column = named;
    }

    /** "B7" is column 1. */
    private static int column(String named) {
        int number = 0;
        for (int at = 0; at < named.length(); at++) {
            char c = named.charAt(at);
            if (c < 'A' || c > 'Z' || number > MOST_COLUMNS) {
                break;
            }
            number = 26 * number + c - 'A' + 1;
        }
        return number - 1;
    }

    private static int number(String digits) {
        int number = 0;
        for (int at = 0; at < digits.length() && number < 1 << 20; at++) {
            number = 10 * number + digits.charAt(at) - '0';
        }
        return number;
    }

    private void show() throws IOException {
        if (text.length() == 0) {
            // A formula may come to no text; what has come to nothing at all has not been computed.
            if (hasFormula && !type.equals("str")) {
                visitor.fault(column, "");
            }
            return;
        }
        switch (type) {
            case "s" -> {
                strings.look(text);
                visitor.text(column, text.chars(), text.length());
            }
            case "inlineStr", "str" -> {
                EscapedText.undo(text);
                visitor.text(column, text.chars(), text.length());
            }
            case "e" -> visitor.fault(column, text.toString());
            case "b" -> {
                text.set(text.toString().equals("1") ? "TRUE" : "FALSE");
                visitor.text(column, text.chars(), text.length());
            }
            case "d" -> {
                text.cutAt("2024-08-05".length());
                visitor.text(column, text.chars(), text.length());
            }
            default -> number();
        }
        length += text.length();
        if (length > LONGEST_ROW) {
            throw new Endless(LONGEST_ROW);
        }
    }

    private void number() throws IOException {
        if (formats.isDay(style)) {
            StoredNumber.day(text, from1904);
            visitor.text(column, text.chars(), text.length());
        } else {
            StoredNumber.plain(text, formats.digits(style));
            visitor.number(column, text.chars(), text.length());
        }
    }
}
