package vn.toandan.persistence.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server that the tests start themselves, set as its makers deliver it but for the language of its texts, which is Vietnamese, so that no test can
 * lean on the order of bytes. It ends with the process that started it, even if that is killed, and its folder goes too.
 */
public final class OwnServer implements AutoCloseable {

    private static final String USER = "toandan";
    private static final String PASSWORD = "khong-de-lo";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Its input is held by this process: when that ends, so does the server. */
    private static final String WATCH =
            "folder=$1; shift; \"$@\" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf \"$folder\"";

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static @Nullable OwnServer common;

    private final Programs programs;
    private final Path data;
    private final Process watch;
    private final int port;

    private OwnServer(Programs programs, Path data, Process watch, int port) {
        this.programs = programs;
        this.data = data;
        this.watch = watch;
        this.port = port;
    }

    /** The one that all tests of a process share. */
    public static synchronized OwnServer common() {
        OwnServer started = common;
        if (started == null) {
            started = start();
            common = started;
        }
        return started;
    }

    /** One that a test may do harm to. */
    public static OwnServer start(String... settings) {
        try {
            Path folder = Files.createTempDirectory("toandan-postgres");
            Programs programs = Programs.unpackedInto(folder);
            File log = folder.resolve("log").toFile();
            Path data = programs.ownFolder("data").resolve("cluster");
            Path password = Files.writeString(folder.resolve("password"), PASSWORD);
            programs.run(
                    log,
                    "initdb",
                    "--pgdata=" + data,
                    "--username=" + USER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=vi",
                    "--no-sync",
                    "--no-instructions");
            return run(programs, folder, data, log, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static OwnServer run(Programs programs, Path folder, Path data, File log, String... settings)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of(
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories="));
        for (String setting : settings) {
            arguments.addAll(List.of("-c", setting));
        }
        List<String> command = new ArrayList<>(List.of("sh", "-c", WATCH, "sh", folder.toString()));
        command.addAll(programs.command("postgres", arguments.toArray(String[]::new)));
        Process watch = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        OwnServer server = new OwnServer(programs, data, watch, port);
        server.await(log);
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void await(File log) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            try {
                DriverManager.getConnection(url()).close();
                return;
            } catch (SQLException e) {
                // Not yet; what keeps it from starting stands in its log.
                Thread.sleep(20);
            }
        }
        throw new IOException("the server does not start: " + Files.readString(log.toPath()));
    }

    /** Another that repeats what this one does, and can be read meanwhile. */
    public OwnServer replica() {
        try {
            Path folder = Files.createTempDirectory("toandan-replica");
            Programs copied = programs.linkedFrom(folder);
            Path copy = copied.ownFolder("data").resolve("cluster");
            try (Connection backup = DriverManager.getConnection(url());
                    Statement statement = backup.createStatement()) {
                statement.execute("select pg_backup_start('replica', true)");
                copied.copy(data, copy);
                try (ResultSet label = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                    label.next();
                    copied.write(copy.resolve("backup_label"), label.getString(1));
                }
            }
            Files.deleteIfExists(copy.resolve("postmaster.pid"));
            copied.write(copy.resolve("standby.signal"), "");
            return run(
                    copied,
                    folder,
                    copy,
                    folder.resolve("log").toFile(),
                    "primary_conninfo=host=127.0.0.1 port=" + port + " user=" + USER + " password=" + PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Of a new schema, with whom and by which password. */
    public String newSchema() {
        String schema = "s" + SCHEMAS.incrementAndGet();
        sql("create schema " + schema);
        return url() + "&currentSchema=" + schema;
    }

    /** Of a schema that is not there yet, with a user of its own who may create it and whatever else is theirs. */
    public String newOwner() {
        String name = "o" + SCHEMAS.incrementAndGet();
        sql(
                "create role " + name + " login password '" + PASSWORD + "'",
                "grant create on database postgres to " + name);
        return url().replace("user=" + USER, "user=" + name) + "&currentSchema=" + name;
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER + "&password=" + PASSWORD;
    }

    public int port() {
        return port;
    }

    /** What an administrator does there. */
    public void sql(String... statements) {
        sqlAt(url(), statements);
    }

    public static void sqlAt(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** At once, as a power cut would; nothing of it remains. */
    public void stop() {
        try {
            watch.getOutputStream().close();
            watch.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
