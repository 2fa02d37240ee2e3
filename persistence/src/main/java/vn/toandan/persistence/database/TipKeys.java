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
import java.util.Optional;
import vn.toandan.tip.TipId;

/**
 * The file with the wrapped key of each tip ("tệp khóa của từng tin"), a line a key; as opposed to {@link TipSeals}, which use them. A line
 * is on the disk before anything is sealed with its key, and so before the tip is: who is stopped in between leaves a key without a tip,
 * which harms nobody, never a tip without its key.
 */
final class TipKeys implements WrappedKeys {

    private static final int FIELDS = 3;

    private final Path file;

    TipKeys(Path file) {
        this.file = file;
    }

    @Override
    public String place() {
        return file.toString();
    }

    /** One key, wrapped: whose it is, by which master key, and itself. */
    record Line(String tip, String mark, String wrapped) {

        private String text() {
            return Fields.join(List.of(tip, mark, wrapped)) + "\n";
        }
    }

    /** The last line that names it. */
    @Override
    public Optional<Line> find(TipId tip) throws IOException {
        return lines().reverse().stream()
                .filter(line -> line.tip().equals(tip.text()))
                .findFirst();
    }

    /** Without what was broken off while it was written: no tip was sealed with that. */
    @Override
    public ImmutableList<Line> lines() throws IOException {
        if (!Files.exists(file)) {
            return ImmutableList.of();
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(Fields::split)
                .filter(fields -> fields.size() == FIELDS)
                .map(fields -> new Line(fields.get(0), fields.get(1), fields.get(2)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void add(Line line) throws IOException {
        boolean isNew = !Files.exists(file);
        Files.writeString(
                file,
                (isNew || endsItsLine() ? "" : "\n") + line.text(),
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
    @Override
    public void keep(ImmutableList<Line> lines) throws IOException {
        Path fresh = Path.of(file + ".new");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        Files.writeString(
                fresh,
                text,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        keepName();
    }

    /**
     * A file is found again after a power cut once its folder is on the disk too; where folders cannot be opened, the system sees to it.
     */
    private void keepName() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
                folder.force(true);
            }
        }
    }
}
