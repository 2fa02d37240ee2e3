package vn.toandan.persistence.sheets;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/** Results that take a file's place in one move; as opposed to {@link ResultsInStream}, where nothing can be moved. */
final class ResultsInFile extends Results {

    private final Path target;
    private final Path beside;
    private final FileChannel channel;
    private boolean isInPlace;

    private ResultsInFile(Path target, Path beside, FileChannel channel) {
        super(target.toString(), Channels.newOutputStream(channel));
        this.target = target;
        this.beside = beside;
        this.channel = channel;
    }

    /** A link stays a link: what it leads to is replaced. */
    static ResultsInFile beside(Path path) throws IOException {
        boolean exists = Files.exists(path);
        Path target = exists ? path.toRealPath() : path.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        // Numbered rather than random, and created by us alone, so that two runs at once do not write into one file.
        for (int number = 1; ; number++) {
            Path beside = target.resolveSibling(".toandan-" + number + ".tmp");
            try {
                return new ResultsInFile(
                        target,
                        beside,
                        FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            } catch (FileAlreadyExistsException taken) {
                // Somebody else's; the next number.
            }
        }
    }

    @Override
    void settle() throws IOException {
        if (channel.isOpen()) {
            channel.force(true);
            channel.close();
            keepPermissions();
        }
    }

    @Override
    void moveIntoPlace() throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
        isInPlace = true;
    }

    private void keepPermissions() throws IOException {
        @Nullable PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target)) {
            Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
        }
    }

    @Override
    void discard() throws IOException {
        channel.close();
        // Once ours has moved away, a file of that name is somebody else's.
        if (!isInPlace) {
            Files.deleteIfExists(beside);
        }
    }
}
