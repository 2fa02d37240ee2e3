package vn.toandan.persistence.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where in a file of keys, or of those erased, the line of each begins, and by which master keys they are wrapped, so that one is found without reading all of them; as opposed to the file, which
 * alone counts: no key is held here, and whenever the file is not as it was left all is read anew.
 */
final class KeyIndex {

    private static final int LEAST = 1 << 10;
    private static final int PLACE_BITS = 40;
    private static final long PLACE = (1L << PLACE_BITS) - 1;
    private static final int TAG_BITS = 24;
    private static final int SPREAD = 0x9E3779B9;
    private static final int CODE = 0;
    private static final int MARK = 1;
    private static final int CHUNK = 512;
    private static final int MANY = 1 << 16;

    /** By which a file is known to be as it was; the system's own number of it is not told everywhere. */
    private record Stamp(String number, long size, FileTime changed) {}

    private static final Stamp ABSENT = new Stamp("", 0, FileTime.fromMillis(0));

    private final Path file;
    private final int fields;

    /** Of different ones two are enough to know that there is another beside whichever. */
    private final Set<String> marks = new HashSet<>();

    private Optional<Stamp> left = Optional.empty();

    /** In each slot that is taken a part of the code's hash and, from 1 on, where a line with such a code begins. */
    private long[] slots = new long[LEAST];

    private int taken;

    KeyIndex(Path file, int fields) {
        this.file = file;
        this.fields = fields;
    }

    /** The last line that names it. */
    synchronized Optional<List<String>> last(String code) throws IOException {
        while (true) {
            refresh();
            Optional<List<String>> found = look(code);
            // Whoever changed the file in between changed what was found, too.
            if (isCurrent()) {
                return found;
            }
        }
    }

    /** Whether any is wrapped by another master key than the one of that mark. */
    synchronized boolean isAnyBeside(String mark) throws IOException {
        refresh();
        return marks.stream().anyMatch(one -> !one.equals(mark));
    }

    /** Whether the file is as it was left. */
    synchronized boolean isCurrent() throws IOException {
        return left.equals(Optional.of(stamp()));
    }

    /** We wrote these ourselves at the end of a file that was {@link #isCurrent current}; where its size tells of anything else, all is read anew. */
    synchronized void added(List<List<String>> lines) throws IOException {
        long at = left.map(Stamp::size).orElse(0L);
        for (List<String> line : lines) {
            enter(line, at);
            at += Fields.join(line).getBytes(StandardCharsets.UTF_8).length + 1L;
        }
        long end = at;
        left = Optional.of(stamp()).filter(now -> now.size() == end);
    }

    private Stamp stamp() throws IOException {
        try {
            BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(String.valueOf(told.fileKey()), told.size(), told.lastModifiedTime());
        } catch (NoSuchFileException none) {
            return ABSENT;
        }
    }

    private void refresh() throws IOException {
        Stamp now = stamp();
        if (left.equals(Optional.of(now))) {
            return;
        }
        left = Optional.empty();
        marks.clear();
        slots = new long[LEAST];
        taken = 0;
        if (!now.equals(ABSENT)) {
            readAll();
        }
        left = Optional.of(now);
    }

    private void readAll() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK);
            byte[] some = new byte[MANY];
            long from = 0;
            long at = 0;
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                int begin = 0;
                for (int place = 0; place < read; place++) {
                    if (some[place] == '\n') {
                        line.write(some, begin, place - begin);
                        enter(Fields.split(line.toString(StandardCharsets.UTF_8)), from);
                        line.reset();
                        begin = place + 1;
                        from = at + begin;
                    }
                }
                line.write(some, begin, read - begin);
                at += read;
            }
        }
    }

    private void enter(List<String> line, long at) {
        if (line.size() != fields) {
            return;
        }
        if (marks.size() < 2) {
            marks.add(line.get(MARK));
        }
        taken++;
        if (taken > slots.length / 2) {
            grow();
        }
        put((tag(line.get(CODE)) << PLACE_BITS) | (at + 1));
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long one : before) {
            if (one != 0) {
                put(one);
            }
        }
    }

    private void put(long one) {
        int slot = first(one >>> PLACE_BITS);
        while (slots[slot] != 0) {
            slot = after(slot);
        }
        slots[slot] = one;
    }

    private static long tag(String code) {
        return Integer.toUnsignedLong(code.hashCode() * SPREAD) >>> (Integer.SIZE - TAG_BITS);
    }

    private int first(long tag) {
        return (int) tag & (slots.length - 1);
    }

    private int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private Optional<List<String>> look(String code) throws IOException {
        long tag = tag(code);
        long last = -1;
        Optional<List<String>> found = Optional.empty();
        for (int slot = first(tag); slots[slot] != 0; slot = after(slot)) {
            long at = (slots[slot] & PLACE) - 1;
            if (slots[slot] >>> PLACE_BITS == tag && at > last) {
                Optional<List<String>> line = lineAt(at)
                        .map(Fields::split)
                        .filter(one -> one.size() == fields && one.get(CODE).equals(code));
                if (line.isPresent()) {
                    last = at;
                    found = line;
                }
            }
        }
        return found;
    }

    /** Empty where the file is gone or shorter by now. */
    private Optional<String> lineAt(long from) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK);
            ByteBuffer some = ByteBuffer.allocate(CHUNK);
            long at = from;
            for (int read = channel.read(some, at); read > 0; read = channel.read(some.clear(), at)) {
                at += read;
                for (int place = 0; place < read; place++) {
                    if (some.get(place) == '\n') {
                        return Optional.of(line.toString(StandardCharsets.UTF_8));
                    }
                    line.write(some.get(place));
                }
            }
            return Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }
}
