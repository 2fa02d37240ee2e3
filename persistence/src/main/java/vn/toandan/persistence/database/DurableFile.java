package vn.toandan.persistence.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file that is on the disk, its name included, when a call returns ("tệp ghi bền"), and that only its owner reads; as opposed to the {@link DurableLines} that may be in one. */
final class DurableFile {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> ANYBODY = PosixFilePermissions.fromString("------rwx");

    private DurableFile() {}

    static FileAttribute<?>[] ownerOnly() {
        return hasRights()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasRights() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /** One that is not there yet. */
    static void create(Path file, String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            write(channel, text);
        }
        keepName(file);
    }

    static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** Whoever is stopped in between finds the old file or the new one, whole. Those whom its owner let at the old one are let at the new one, but never just anybody. */
    static void replace(Path file, String text) throws IOException {
        Path fresh = Path.of(file + ".new");
        Files.deleteIfExists(fresh);
        create(fresh, text);
        if (hasRights() && Files.exists(file)) {
            Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            rights.removeAll(ANYBODY);
            Files.setPosixFilePermissions(fresh, rights);
        }
        move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static void move(Path from, Path to, CopyOption... how) throws IOException {
        Files.move(from, to, how);
        keepName(to);
    }

    /** A file is found again after a power cut once its folder is on the disk too; where folders cannot be opened, the system sees to it. */
    static void keepName(Path file) throws IOException {
        if (hasRights()) {
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
                folder.force(true);
            }
        }
    }
}
