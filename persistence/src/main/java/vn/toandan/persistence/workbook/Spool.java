package vn.toandan.persistence.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Characters one after the other, as many as there are, to be looked up again in any order: so many pages stay in memory, the
 * others wait in a temporary file, which is made only if there are any. As opposed to a list, whose length is paid for in memory.
 */
final class Spool implements Closeable {

    private static final int PAGE = 1 << 12;

    private final char[][] pages;
    private final long[] held;
    private final boolean[] isWritten;
    private final ByteBuffer transfer = ByteBuffer.allocate(PAGE * Character.BYTES);
    private long size;
    private @Nullable FileChannel file;

    /** Of so many pages in memory, eight kibibytes each. */
    Spool(int pagesInMemory) {
        pages = new char[pagesInMemory][];
        held = new long[pagesInMemory];
        isWritten = new boolean[pagesInMemory];
        Arrays.fill(held, -1);
    }

    long size() {
        return size;
    }

    void append(char[] from, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int within = (int) (size % PAGE);
            int some = Math.min(length - done, PAGE - within);
            char[] page = page(size / PAGE);
            isWritten[slot(size / PAGE)] = false;
            System.arraycopy(from, offset + done, page, within, some);
            size += some;
            done += some;
        }
    }

    void copy(long from, char[] into, int length) throws IOException {
        int done = 0;
        while (done < length) {
            long at = from + done;
            int within = (int) (at % PAGE);
            int some = Math.min(length - done, PAGE - within);
            System.arraycopy(page(at / PAGE), within, into, done, some);
            done += some;
        }
    }

    char charAt(long at) throws IOException {
        return page(at / PAGE)[(int) (at % PAGE)];
    }

    private int slot(long number) {
        return (int) (number % pages.length);
    }

    private char[] page(long number) throws IOException {
        int slot = slot(number);
        char[] page = pages[slot];
        if (page != null && held[slot] == number) {
            return page;
        }
        if (page == null) {
            page = new char[PAGE];
            pages[slot] = page;
        } else {
            exchange(page, slot, number);
        }
        held[slot] = number;
        return page;
    }

    private void exchange(char[] page, int slot, long number) throws IOException {
        FileChannel on = file == null ? open() : file;
        file = on;
        if (!isWritten[slot]) {
            transfer.clear().asCharBuffer().put(page);
            transfer.clear();
            for (long at = held[slot] * transfer.capacity(); transfer.hasRemaining(); ) {
                at += on.write(transfer, at);
            }
        }
        isWritten[slot] = number * PAGE < size;
        if (isWritten[slot]) {
            transfer.clear();
            for (long at = number * transfer.capacity(); transfer.hasRemaining(); ) {
                int got = on.read(transfer, at);
                if (got < 0) {
                    throw new IOException("a temporary file has lost its end");
                }
                at += got;
            }
            transfer.flip().asCharBuffer().get(page);
        }
    }

    private static FileChannel open() throws IOException {
        Path path = Files.createTempFile("toandan-", ".tmp");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
