package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.example.NhuThanh;
import vn.toandan.persistence.server.OwnServer;

/** The same commands on a file and on a PostgreSQL server: the same answers, byte for byte. */
class EnginesAlikeIT {

    private static final String PASSWORD = "khong-de-lo";
    private static final List<String> PERIOD = List.of("--from", "2022-01-01", "--to", "2024-07-31", "--under", "403");

    @TempDir
    private static Path folder;

    private static String file = "";
    private static String server = "";

    /** The example in both; on the server by the one jar, in which the driver and its services have to be. */
    @BeforeAll
    static void load() throws IOException, InterruptedException {
        file = folder.resolve("nhu-thanh.db").toString();
        server = OwnServer.common().newSchema();
        assertThat(Terminal.run("demo", "--store", file).exitCode()).isZero();
        Ended demo = byTheOneJar("demo", server);
        assertThat(demo.err()).isEmpty();
        assertThat(demo.exitCode()).isZero();
        assertThat(demo.out())
                .contains(StoreAddress.of(server).orElseThrow().toString())
                .doesNotContain(PASSWORD);
    }

    private record Ended(int exitCode, String out, String err) {}

    private static Ended byTheOneJar(String command, String store) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        OneJarIT.JAR.toString(),
                        command,
                        "--store",
                        store)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exitCode = builder.start().waitFor();
        return new Ended(exitCode, Files.readString(out), Files.readString(err));
    }

    private static Said on(String store, List<String> arguments) {
        return Terminal.run(
                Stream.concat(arguments.stream(), Stream.of("--store", store)).toArray(String[]::new));
    }

    /** Nothing lies beside a server, so the key of the log goes to a file of the test's. */
    private static Said init(String store, String name) {
        return on(
                store,
                List.of(
                        "init",
                        "--audit-key",
                        folder.resolve(name + ".audit-key").toString()));
    }

    /** What it says of the store's place is the only thing that may differ. */
    private static void assertAlike(String one, String other, List<String> arguments, int exitCode) {
        Said said = on(one, arguments);
        assertThat(said.exitCode()).as("%s: %s", arguments, said.err()).isEqualTo(exitCode);
        Said also = on(other, arguments);
        assertThat(new Said(also.exitCode(), said(also.out(), other), said(also.err(), other)))
                .as("%s", arguments)
                .isEqualTo(new Said(said.exitCode(), said(said.out(), one), said(said.err(), one)));
    }

    private static String said(String text, String store) {
        return text.replace(StoreAddress.of(store).orElseThrow().toString(), "STORE");
    }

    private static List<String> with(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    private static List<String> with(String first, List<String> then, String... more) {
        return with(Stream.concat(Stream.of(first), then.stream()).toList(), more);
    }

    @Test
    void a_second_demo_changes_nothing_in_either() {
        assertAlike(file, server, List.of("demo"), Commands.DONE);
    }

    @Test
    void reports_are_the_same_bytes() throws IOException {
        for (String format : List.of("text", "json", "csv", "html")) {
            assertAlike(file, server, with("report", PERIOD, "--format", format), Commands.DONE);
        }
        for (String format : List.of("xlsx", "docx")) {
            byte[] one = report(file, format);
            assertThat(report(server, format)).as(format).isEqualTo(one);
        }
    }

    private static byte[] report(String store, String format) throws IOException {
        Path result = folder.resolve("report." + format);
        on(store, with("report", PERIOD, "--format", format, "-o", result.toString()));
        return Files.readAllBytes(result);
    }

    @Test
    void what_is_asked_of_a_store_is_answered_alike() {
        for (List<String> asked : List.of(
                List.of("assess", "--year", "2023", "--format", "json"),
                List.of("assess", "--year", "2022", "--under", "16228", "--format", "csv"),
                List.of("explain", "--unit", "16243-01", "--year", "2023", "--decided"),
                List.of("unit", "show", "403", "--on", "2023-11-14", "--format", "json"),
                List.of("due", "--on", "2024-03-01", "--within", "40"),
                List.of("proposals", "--on", "2024-03-01", "--under", "403"),
                List.of("tip", "list", "--from", "2022-01-01", "--to", "2024-07-31", "--under", "403"),
                List.of("export", "units"),
                List.of("export", "successions"),
                List.of("export", "facts"),
                List.of("export", "models"),
                List.of("export", "hotspots"),
                List.of("export", "tips"),
                List.of("export", "outcomes"),
                List.of("export", "nominations"))) {
            assertAlike(file, server, asked, Commands.DONE);
        }
        assertAlike(file, server, with("commended", PERIOD), Commands.DONE);
    }

    /** All of an office's work from nothing on, each step and then each refusal. */
    @Test
    void what_is_brought_into_an_empty_store_is_taken_in_alike() throws IOException {
        Path copies = folder.resolve("copies");
        Terminal.run("demo", "--copy-to", copies.toString());
        try (InputStream units = NhuThanh.units().opener().open()) {
            Files.copy(units, copies.resolve("registers").resolve("units.csv"));
        }
        String empty = folder.resolve("empty.db").toString();
        String emptyServer = OwnServer.common().newSchema();
        List<List<String>> work = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            assertThat(on(empty, List.of("init")).exitCode()).isZero();
            assertThat(init(emptyServer, "empty").exitCode()).isZero();
        }
        for (String sheet : List.of("residential_areas", "communes", "agencies", "enterprises", "schools")) {
            work.add(List.of("import", "facts", copies.resolve(sheet + ".csv").toString()));
        }
        for (String register : List.of("units", "models", "hotspots", "tips", "outcomes", "nominations")) {
            Path rows = copies.resolve("registers").resolve(register + ".csv");
            work.add(List.of("import", register, rows.toString()));
            work.add(List.of("import", register, rows.toString()));
        }
        work.add(List.of("assess", "--year", "2023", "--format", "csv"));
        for (List<String> step : work) {
            int exitCode = on(empty, step).exitCode();
            // The first has done it, so that both are asked once.
            assertThat(on(emptyServer, step).exitCode())
                    .as("%s", step)
                    .isEqualTo(exitCode)
                    .isZero();
        }
        for (String register : List.of("units", "facts", "models", "hotspots", "tips", "outcomes", "nominations")) {
            assertAlike(empty, emptyServer, List.of("export", register), Commands.DONE);
        }
        assertAlike(empty, emptyServer, with("report", PERIOD, "--format", "json"), Commands.DONE);
    }

    @Test
    void a_tip_is_received_and_opened_on_a_server() {
        String store = OwnServer.common().newSchema();
        assertThat(init(store, "tip").exitCode()).isZero();
        String key = folder.resolve("khoa.txt").toString();
        assertThat(Terminal.run("tip", "key", key).exitCode()).isZero();
        String told = "Nhà cuối thôn cất giấu pháo nổ";
        Said received = Terminal.given(
                told,
                "tip",
                "receive",
                "--kind",
                "FIREWORKS_WEAPONS",
                "--channel",
                "phone",
                "--key",
                key,
                "--store",
                store);
        Matcher id = Pattern.compile("[0-9]{4}-[A-Z2-7]{8}").matcher(received.out());
        assertThat(id.find()).as(received.err()).isTrue();
        assertThat(on(store, List.of("tip", "show", id.group())).out()).doesNotContain("cất giấu");
        assertThat(on(store, List.of("tip", "show", id.group(), "--key", key)).out())
                .contains(told);
    }

    @Test
    void who_cannot_come_in_is_told_in_one_sentence_without_the_password() {
        Said said = on(server.replace(PASSWORD, "hushed"), List.of("init"));
        assertThat(said.exitCode()).isEqualTo(Commands.FAILED);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).hasLineCount(1).contains("mật khẩu").doesNotContain("hushed");
        Said nowhere = on(server.replace("/postgres?", "/tinh?"), List.of("init"));
        assertThat(nowhere.exitCode()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(nowhere.err()).hasLineCount(1).contains("/tinh").doesNotContain(PASSWORD);
    }
}
