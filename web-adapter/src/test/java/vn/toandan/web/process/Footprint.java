package vn.toandan.web.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process takes of the machine at a moment, as Linux tells it.
 *
 * @param memory in MiB, of the machine's own
 */
public record Footprint(long memory, long files, long threads) {

    private static final long KIBI = 1024;

    static Footprint of(long process) {
        Path told = Path.of("/proc", Long.toString(process));
        try (Stream<Path> files = Files.list(told.resolve("fd"))) {
            List<String> status = Files.readAllLines(told.resolve("status"));
            return new Footprint(number(status, "VmRSS:") / KIBI, files.count(), number(status, "Threads:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
