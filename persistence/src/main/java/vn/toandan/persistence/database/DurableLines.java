package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;

/** A file of lines, each of so many fields, which are on the disk when a call returns; a line that was broken off while it was written counts for none. */
final class DurableLines {

    private final Path file;
    private final int fields;

    DurableLines(Path file, int fields) {
        this.file = file;
        this.fields = fields;
    }

    Path file() {
        return file;
    }

    ImmutableList<List<String>> read() throws IOException {
        if (!Files.exists(file)) {
            return ImmutableList.of();
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(Fields::split)
                .filter(line -> line.size() == fields)
                .collect(ImmutableList.toImmutableList());
    }

    void add(List<List<String>> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        boolean isNew = !Files.exists(file);
        Files.writeString(
                file,
                (isNew || endsItsLine() ? "" : "\n") + text(lines),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
        if (isNew) {
            keepName();
        }
    }

    private boolean endsItsLine() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() == 0 || (channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n');
        }
    }

    /** These and no others: whoever is stopped in between finds the old file or the new one, whole. */
    void replace(List<List<String>> lines) throws IOException {
        Path fresh = Path.of(file + ".new");
        Files.writeString(
                fresh,
                text(lines),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        keepName();
    }

    private static String text(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(Fields.join(line)).append('\n'));
        return text.toString();
    }

    /** Writes over them where they stand before it leaves them out: a file that is only replaced could be found again on the disk. */
    void destroy(Predicate<List<String>> which) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        byte[] all = Files.readAllBytes(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            int from = 0;
            for (int at = 0; at < all.length; at++) {
                if (all[at] == '\n') {
                    List<String> line = Fields.split(new String(all, from, at - from, StandardCharsets.UTF_8));
                    if (line.size() == fields && which.test(line)) {
                        channel.write(ByteBuffer.wrap("-".repeat(at - from).getBytes(StandardCharsets.UTF_8)), from);
                    }
                    from = at + 1;
                }
            }
            channel.force(true);
        }
        replace(read());
    }

    /** A file is found again after a power cut once its folder is on the disk too; where folders cannot be opened, the system sees to it. */
    private void keepName() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
                folder.force(true);
            }
        }
    }
}
