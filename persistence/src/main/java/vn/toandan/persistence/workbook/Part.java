package vn.toandan.persistence.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** The bytes of one part, counted while they are expanded: refused where they grow beyond bounds or are not those that were packed. */
final class Part extends FilterInputStream {

    /** A tag or a text of so many bytes would fill the memory of the parser; the longest honest cell is far shorter. */
    private static final int LONGEST_RUN = 1 << 20;

    private final ZipEntry entry;
    private final Expansion bound;
    private final long before;
    private final LongConsumer compressedRead;
    private final CRC32 sum = new CRC32();
    private long read;
    private long run;

    /** After so many bytes of other parts. */
    Part(ZipEntry entry, InputStream in, Expansion bound, long before, LongConsumer compressedRead) {
        super(in);
        this.entry = entry;
        this.bound = bound;
        this.before = before;
        this.compressedRead = compressedRead;
    }

    long bytesRead() {
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = in.read(into, offset, length);
        if (got > 0) {
            sum.update(into, offset, got);
            count(got);
            run(into, offset, got);
        } else if (got < 0 && sum.getValue() != entry.getCrc()) {
            throw new ZipException("another checksum: " + entry.getName());
        }
        return got;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    private void count(int got) throws Unreadable {
        read += got;
        long compressed = entry.getCompressedSize();
        if (before + read > bound.most() || (read > bound.unasked() && read / bound.times() > compressed)) {
            throw Unreadable.file("file.expands", entry.getName(), compressed, bound.times(), bound.most());
        }
        compressedRead.accept(Math.min(compressed, entry.getSize() > 0 ? compressed * read / entry.getSize() : 0));
    }

    private void run(byte[] bytes, int from, int got) throws ZipException {
        int after = from + got;
        while (after > from && bytes[after - 1] != '<') {
            after--;
        }
        run = (after == from ? run : 0) + from + got - after;
        if (run > LONGEST_RUN) {
            throw new Endless(LONGEST_RUN);
        }
    }
}
