package vn.toandan.web.process;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own ("tiến trình máy chủ"), found ready by asking it; as opposed to an office that a test serves itself, which cannot be killed. */
public final class ServedProcess implements AutoCloseable {

    public static final String READY = "/health/ready";

    private static final int KILLED = 128 + 9;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(10);

    private final Process process;
    private final int port;
    private final Duration toReady;

    private ServedProcess(Process process, int port, Duration toReady) {
        this.process = process;
        this.port = port;
        this.toReady = toReady;
    }

    public static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Until it is ready.
     *
     * @param said where to write what it says
     * @param environment beside that of this process
     * @param command what comes after {@code java}
     */
    public static ServedProcess start(Path said, Map<String, String> environment, int port, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(ImmutableList.<String>builder()
                        .add(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .addAll(command)
                        .build())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        try {
            long began = System.nanoTime();
            Process process = builder.start();
            // Whoever started it may be stopped.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            await(process, port, said);
            return new ServedProcess(process, port, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void await(Process process, int port, Path said) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest asking = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + READY))
                .timeout(PATIENCE)
                .build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (client.send(asking, BodyHandlers.discarding()).statusCode() == OK) {
                    return;
                }
            } catch (IOException e) {
                // Not yet; what keeps it from starting stands in what it says.
            }
            Thread.sleep(BETWEEN.toMillis());
        }
        process.destroyForcibly();
        throw new IOException("the server does not start: " + Files.readString(said));
    }

    public int port() {
        return port;
    }

    /** From its start to its first answer. */
    public Duration toReady() {
        return toReady;
    }

    public Footprint footprint() {
        return Footprint.of(process.pid());
    }

    /** How many bytes of its heap are alive, as a collection that is asked for it finds. */
    public long alive() {
        try {
            Process asking = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process.pid()),
                            "GC.class_histogram")
                    .start();
            List<String> lines = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .lines()
                    .toList();
            return Long.parseLong(lines.get(lines.size() - 1).replaceAll("^Total +\\d+ +", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By signal 9, as it stands there. */
    public void kill() {
        process.destroyForcibly();
        if (await() != KILLED) {
            throw new IllegalStateException("it ended by itself before");
        }
    }

    /** By the signal at which it finishes what is under way. */
    @Override
    public void close() {
        process.destroy();
        await();
    }

    private int await() {
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("it does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
