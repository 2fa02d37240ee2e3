package vn.toandan.bench.web;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** wrk, which asks without pause over so many connections, and by what it says; whatever it was not answered as it should ends the run. */
final class Wrk {

    static final String MISSING = "wrk is not there: apt-get install wrk";

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");

    /** @param p99 in milliseconds */
    record Answered(long requests, double perSecond, double p99) {}

    private final int port;

    Wrk(int port) {
        this.port = port;
    }

    /** @param arguments what the script is told */
    Answered ask(int connections, Duration time, Path script, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + time.toSeconds() + "s",
                "--timeout",
                "10s",
                "--latency",
                "-s",
                script.toString(),
                "http://127.0.0.1:" + port,
                "--"));
        command.addAll(List.of(arguments));
        String said = run(command);
        checkState(!said.contains("Non-2xx") && !said.contains("Socket errors"), "not all was answered: %s", said);
        Matcher p99 = find(P99, said);
        return new Answered(
                Long.parseLong(find(REQUESTS, said).group(1)),
                Double.parseDouble(find(PER_SECOND, said).group(1)),
                Double.parseDouble(p99.group(1)) * milliseconds(p99.group(2)));
    }

    /** Whether it is there at all, before anything else is started. */
    static void require() {
        checkState(run(List.of("wrk", "-v")).toLowerCase(Locale.ROOT).contains("wrk"), MISSING);
    }

    private static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(MISSING, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Matcher find(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        checkState(found.find(), "wrk says something else: %s", said);
        return found;
    }

    private static double milliseconds(String unit) {
        return switch (unit) {
            case "us" -> 1e-3;
            case "ms" -> 1;
            default -> 1e3;
        };
    }
}
