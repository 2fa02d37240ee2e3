package vn.toandan.persistence.sheets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is written whole or not at all: kept aside until {@link #publish}, gone if closed before. As opposed to any other stream, it
 * throws {@link FileTrouble} only.
 */
public abstract sealed class Results extends OutputStream permits ResultsInFile, ResultsInStream {

    private final String name;
    private final OutputStream kept;

    Results(String name, OutputStream kept) {
        this.name = name;
        this.kept = new BufferedOutputStream(kept);
    }

    /** To a file, which stays as it was until the new one stands complete beside it. */
    public static Results toFile(Path path) {
        try {
            return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)
                    ? ResultsInStream.device(path)
                    : ResultsInFile.beside(path);
        } catch (IOException e) {
            throw FileTrouble.writing(path.toString(), e);
        }
    }

    /** To a stream that is not ours to close, such as standard output. */
    public static Results toStream(OutputStream out) {
        return ResultsInStream.borrowed(out);
    }

    /** Everything is written: whatever the disk has to say against it, it says now. Nothing can be written after it. */
    public final void complete() {
        attempt(() -> {
            kept.flush();
            settle();
        });
    }

    /** Lets it be seen. Once, and nothing can be written after it. */
    public final void publish() {
        complete();
        attempt(this::moveIntoPlace);
    }

    /** What was kept aside outlasts a loss of power; a second time changes nothing. */
    abstract void settle() throws IOException;

    abstract void moveIntoPlace() throws IOException;

    /** Takes away what was kept aside; after {@link #publish} there is nothing left to take. */
    abstract void discard() throws IOException;

    @Override
    public final void write(int b) {
        attempt(() -> kept.write(b));
    }

    @Override
    public final void write(byte[] bytes, int offset, int length) {
        attempt(() -> kept.write(bytes, offset, length));
    }

    /** Does nothing: nothing is to be seen before it is whole. */
    @Override
    public final void flush() {}

    @Override
    public final void close() {
        attempt(this::discard);
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            throw FileTrouble.writing(name, e);
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}
