package vn.toandan.persistence.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * An archive whose bytes are in memory ("tệp nén trong bộ nhớ"), such as one that was sent, by the list at its end; as opposed to a file, which is all that the platform reads
 * from the middle: what was sent would have to wait in one, for whoever looks there.
 */
final class ArchiveInMemory implements Archive {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int BUFFER = 8192;

    private final byte[] content;
    private final ByteBuffer bytes;

    /** In the order of the list, since of two parts of one name the first counts; each entry is equal to itself alone. */
    private final Map<ZipEntry, Integer> places = new LinkedHashMap<>();

    ArchiveInMemory(byte[] content) throws ZipException {
        this.content = content;
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end();
            int list = end - bytes.getInt(end + 12);
            int start = list - bytes.getInt(end + 16);
            for (int left = pair(end + 10); left > 0; left--) {
                list = list(list, start);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    private int end() throws ZipException {
        int last = content.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END && at + pair(at + 20) <= last) {
                return at;
            }
        }
        throw new ZipException("no end");
    }

    /** Takes one down; where the next one is. */
    private int list(int at, int start) throws ZipException {
        requireMark(at, LISTED);
        if ((pair(at + 8) & 1) == 1) {
            throw new ZipException("closed by a password");
        }
        int name = pair(at + 28);
        ZipEntry entry = new ZipEntry(new String(content, at + LISTED_LENGTH, name, StandardCharsets.UTF_8));
        entry.setMethod(pair(at + 10));
        entry.setCrc(four(at + 16));
        entry.setCompressedSize(four(at + 20));
        entry.setSize(four(at + 24));
        places.put(entry, start + bytes.getInt(at + 42));
        return at + LISTED_LENGTH + name + pair(at + 30) + pair(at + 32);
    }

    @Override
    public List<ZipEntry> entries() {
        return List.copyOf(places.keySet());
    }

    @Override
    public InputStream open(ZipEntry entry) throws IOException {
        int at = Optional.ofNullable(places.get(entry)).orElseThrow(() -> new ZipException("no such entry"));
        try {
            requireMark(at, LOCAL);
            int from = at + LOCAL_LENGTH + pair(at + 26) + pair(at + 28);
            long length = entry.getCompressedSize();
            if (from + length > content.length) {
                throw new ZipException("it ends before");
            }
            return entry.getMethod() == ZipEntry.STORED
                    ? new ByteArrayInputStream(content, from, (int) length)
                    // One byte more: whoever expands asks for it.
                    : new Expanded(new ByteArrayInputStream(content, from, (int) length + 1));
        } catch (IndexOutOfBoundsException e) {
            throw broken(e);
        }
    }

    /** Gives its memory back at once. */
    private static final class Expanded extends InflaterInputStream {

        Expanded(InputStream packed) {
            super(packed, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    private void requireMark(int at, int mark) throws ZipException {
        if (bytes.getInt(at) != mark) {
            throw new ZipException("another mark");
        }
    }

    private int pair(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private long four(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    private static ZipException broken(RuntimeException cause) {
        ZipException broken = new ZipException("broken");
        broken.initCause(cause);
        return broken;
    }

    @Override
    public void close() {
        places.clear();
    }
}
