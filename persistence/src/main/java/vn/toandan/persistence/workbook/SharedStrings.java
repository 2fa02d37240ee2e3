package vn.toandan.persistence.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** The texts that cells refer to by number, and where each of them begins; as opposed to texts that stand in the cells themselves. */
final class SharedStrings implements Closeable {

    private static final int PAGES_OF_TEXT = 2_048;
    private static final int PAGES_OF_STARTS = 512;
    private static final int CHARS_A_START = Long.BYTES / Character.BYTES;

    private final Spool texts = new Spool(PAGES_OF_TEXT);
    private final Spool starts = new Spool(PAGES_OF_STARTS);
    private final char[] start = new char[CHARS_A_START];

    void read(InputStream part) throws IOException {
        Text text = new Text();
        try (Xml xml = new Xml(part)) {
            boolean isRead = false;
            boolean isHint = false;
            while (xml.next()) {
                if (xml.isText()) {
                    if (isRead && !isHint) {
                        xml.textInto(text);
                    }
                } else if (xml.opens() || xml.closes()) {
                    String name = xml.name();
                    if (name.equals("t")) {
                        isRead = xml.opens();
                    } else if (name.equals("rPh")) {
                        // How to pronounce it, which is no part of it.
                        isHint = xml.opens();
                    } else if (name.equals("si")) {
                        if (xml.closes()) {
                            add(text);
                        }
                        text.clear();
                    }
                }
            }
        }
    }

    private void add(Text text) throws IOException {
        EscapedText.undo(text);
        long size = texts.size();
        for (int at = 0; at < CHARS_A_START; at++) {
            start[at] = (char) (size >>> (Character.SIZE * at));
        }
        starts.append(start, 0, CHARS_A_START);
        texts.append(text.chars(), 0, text.length());
    }

    /** The text with that number, instead of the number. */
    void look(Text text) throws IOException {
        long number = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = text.chars()[at] - '0';
            if (digit < 0 || digit > 9 || number > Integer.MAX_VALUE) {
                throw new ZipException("no number of a shared text: " + text);
            }
            number = 10 * number + digit;
        }
        if (text.length() == 0 || number >= count()) {
            throw new ZipException("no shared text " + text);
        }
        long from = start(number);
        int length = (int) (start(number + 1) - from);
        texts.copy(from, text.room(length), length);
        text.length(length);
    }

    private long count() {
        return starts.size() / CHARS_A_START;
    }

    private long start(long number) throws IOException {
        if (number == count()) {
            return texts.size();
        }
        long from = 0;
        for (int at = 0; at < CHARS_A_START; at++) {
            from |= (long) starts.charAt(number * CHARS_A_START + at) << (Character.SIZE * at);
        }
        return from;
    }

    @Override
    public void close() throws IOException {
        try (starts) {
            texts.close();
        }
    }
}
