package vn.toandan.persistence.sheets;

import com.google.common.io.ByteSource;
import com.google.common.io.FileBackedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something to read, under the name by which complaints speak of it; as opposed to an open stream, since it can be read more than
 * once.
 */
public record Source(String name, Opener opener) {

    /** Opens it from its beginning, each time anew. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    private static final int KEPT_IN_MEMORY = 1 << 20;

    /** A file of its own, which can also be read from the middle. */
    private record OnDisk(Path path) implements Opener {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** What was sent, which is read where it is. */
    private static final class InMemory implements Opener {

        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Bytes in memory, none of which is kept aside in a file. */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, new InMemory(bytes));
    }

    /**
     * A file; a pipe or a device, which can be read only once, is kept aside as {@link #of} does.
     *
     * @throws FileTrouble where a pipe or a device cannot be read
     */
    public static Source file(Path path) {
        if (!Files.exists(path) || Files.isRegularFile(path) || Files.isDirectory(path)) {
            return new Source(path.toString(), new OnDisk(path));
        }
        try (InputStream once = Files.newInputStream(path)) {
            return of(path.toString(), once);
        } catch (IOException e) {
            throw FileTrouble.reading(path.toString(), e);
        }
    }

    /** What can be read only once, such as standard input: kept aside until the program ends. */
    public static Source of(String name, InputStream once) {
        // Closing keeps what was written; the temporary file behind it goes when the program ends.
        try (FileBackedOutputStream spool = new FileBackedOutputStream(KEPT_IN_MEMORY, true)) {
            once.transferTo(spool);
            ByteSource kept = spool.asByteSource();
            return new Source(name, kept::openStream);
        } catch (IOException e) {
            throw FileTrouble.reading(name, e);
        }
    }

    /** What is done with a file. */
    interface OnFile {
        void read(Path file) throws IOException;
    }

    /** Empty where it is no memory that holds it. */
    Optional<byte[]> bytes() {
        return opener instanceof InMemory in ? Optional.of(in.bytes) : Optional.empty();
    }

    /** Lends it as a file, for as long as it takes; what is none is copied into a temporary one. */
    void onDisk(OnFile use) throws IOException {
        if (opener instanceof OnDisk on) {
            use.read(on.path());
            return;
        }
        Path copy = Files.createTempFile("toandan-", ".tmp");
        try (InputStream in = open()) {
            // Into the one that was made: only its owner may read it.
            try (OutputStream out = Files.newOutputStream(copy)) {
                in.transferTo(out);
            }
            use.read(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    InputStream open() {
        try {
            return opener.open();
        } catch (IOException e) {
            throw FileTrouble.reading(name, e);
        }
    }
}
