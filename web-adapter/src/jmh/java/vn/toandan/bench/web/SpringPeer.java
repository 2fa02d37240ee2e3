package vn.toandan.bench.web;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.toandan.persistence.server.OwnServer;
import vn.toandan.web.process.ServedProcess;

/**
 * What a user would pick: Spring Boot with JPA, set as somebody sets it who has measured: one connection that writes to a file, no session
 * kept open for pages that there are not, and no log of statements. Commits wait for the disk as ours do.
 */
final class SpringPeer implements Subject {

    private static final Path JAR = Path.of(System.getProperty("bench.peer", "target/peer/peer.jar"));

    private final String name;
    private final Path folder;
    private final Path program;
    private final String url;
    private final List<String> settings;

    private SpringPeer(String name, Path folder, Path program, String url, List<String> settings) {
        this.name = name;
        this.folder = folder;
        this.program = program;
        this.url = url;
        this.settings = settings;
    }

    /** Unpacked as its makers advise, since classes are archived only so. */
    static Path unpacked(Path folder) {
        Path program = folder.resolve("peer");
        try {
            Process unpacking = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djarmode=tools",
                            "-jar",
                            JAR.toString(),
                            "extract",
                            "--destination",
                            program.toString())
                    .inheritIO()
                    .start();
            checkState(unpacking.waitFor() == 0, "%s is not there", JAR);
            return program.resolve("peer.jar");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static SpringPeer file(Path folder, Path program) {
        String url = "jdbc:sqlite:" + folder.resolve("peer.db")
                + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=5000";
        return new SpringPeer(
                "Spring on a file",
                folder,
                program,
                url,
                List.of(
                        "--spring.jpa.database-platform=org.hibernate.community.dialect.SQLiteDialect",
                        "--spring.datasource.hikari.maximum-pool-size=1"));
    }

    static SpringPeer onServer(Path folder, Path program) {
        String url = OwnServer.common().newSchema();
        return new SpringPeer(
                "Spring on a server", folder, program, url, List.of("--spring.datasource.hikari.maximum-pool-size=16"));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ServedProcess start(List<String> options) {
        int port = ServedProcess.freePort();
        List<String> command = Subject.joined(
                options,
                "-jar",
                program.toString(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.jpa.hibernate.ddl-auto=update",
                "--spring.jpa.open-in-view=false",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN");
        command.addAll(settings);
        return ServedProcess.start(
                folder.resolve(name + ".said"), ImmutableMap.of("SPRING_DATASOURCE_URL", url), port, command);
    }

    @Override
    public long tips() {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from told_tip")) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
