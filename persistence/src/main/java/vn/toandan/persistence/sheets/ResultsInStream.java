package vn.toandan.persistence.sheets;

import com.google.common.io.FileBackedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results that are copied out when they are whole: small ones wait in memory, large ones in a temporary file. */
final class ResultsInStream extends Results {

    private static final int KEPT_IN_MEMORY = 1 << 20;

    private final FileBackedOutputStream spool;
    private final Opener opener;

    private ResultsInStream(String name, FileBackedOutputStream spool, Opener opener) {
        super(name, spool);
        this.spool = spool;
        this.opener = opener;
    }

    interface Opener {
        OutputStream open() throws IOException;
    }

    /** A stream that is not ours to close. */
    static ResultsInStream borrowed(OutputStream out) {
        return new ResultsInStream("-", new FileBackedOutputStream(KEPT_IN_MEMORY), () -> new Unclosed(out));
    }

    /** Something that stands among the files but cannot be replaced by one, such as a device or a pipe. */
    static ResultsInStream device(Path path) {
        return new ResultsInStream(
                path.toString(), new FileBackedOutputStream(KEPT_IN_MEMORY), () -> Files.newOutputStream(path));
    }

    /** It is copied out from where it waits; beyond that, nothing is known of the stream before. */
    @Override
    void settle() throws IOException {
        spool.flush();
    }

    @Override
    void moveIntoPlace() throws IOException {
        try (OutputStream out = opener.open()) {
            spool.asByteSource().copyTo(out);
        }
    }

    @Override
    void discard() throws IOException {
        spool.reset();
    }
}
