package vn.toandan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.sheets.Source;

/** A bar for work that takes longer than a second, for a person at a terminal; nothing in a pipe. */
final class Progress implements LongConsumer, AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final int KIBI = 1_024;

    private final Console console;
    private final long bytes;
    private final long began = System.nanoTime();
    private @Nullable ProgressBar bar;

    private Progress(Console console, long bytes) {
        this.console = console;
        this.bytes = bytes;
    }

    static Progress over(Console console, List<Source> sources) {
        return new Progress(
                console,
                sources.stream().mapToLong(source -> size(source.name())).sum());
    }

    /** A size that cannot be told is none: the bar then only counts. */
    private static long size(String file) {
        try {
            Path path = Path.of(file);
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException | InvalidPathException | UncheckedIOException e) {
            return 0;
        }
    }

    @Override
    public void accept(long bytesRead) {
        if (!console.terminal()) {
            return;
        }
        if (bar == null && System.nanoTime() - began > PATIENCE_NANOS) {
            bar = new ProgressBarBuilder()
                    .setTaskName("")
                    .setInitialMax(bytes / KIBI)
                    .setUnit(" KiB", 1)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build();
        }
        if (bar != null) {
            bar.stepTo(bytesRead / KIBI);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
