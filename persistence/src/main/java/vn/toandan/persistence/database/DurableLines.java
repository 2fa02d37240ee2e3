package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
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
        return whole(Files.readAllBytes(file))
                .lines()
                .map(Fields::split)
                .filter(line -> line.size() == fields)
                .collect(ImmutableList.toImmutableList());
    }

    /** Up to the last line that was written to its end. */
    private static String whole(byte[] all) {
        int end = all.length;
        while (end > 0 && all[end - 1] != '\n') {
            end--;
        }
        return new String(all, 0, end, StandardCharsets.UTF_8);
    }

    /** In the place of one that was broken off. */
    void add(List<List<String>> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        boolean isNew = !Files.exists(file);
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                DurableFile.ownerOnly())) {
            channel.position(endOfWholeLines(channel));
            channel.truncate(channel.position());
            DurableFile.write(channel, text(lines));
        }
        if (isNew) {
            DurableFile.keepName(file);
        }
    }

    private static long endOfWholeLines(FileChannel channel) throws IOException {
        long end = channel.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        while (end > 0 && channel.read(last.clear(), end - 1) == 1 && last.get(0) != '\n') {
            end--;
        }
        return end;
    }

    /** These and no others: whoever is stopped in between finds the old file or the new one, whole. */
    void replace(List<List<String>> lines) throws IOException {
        DurableFile.replace(file, text(lines));
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
}
