package vn.toandan.cli;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar as an office runs it: a process of its own, on a platform that speaks anything but UTF-8. */
class OneJarIT {

    static final Path JAR =
            Path.of(Objects.requireNonNull(System.getProperty("toandan.buildDirectory")), "toandan.jar");
    private static final int ROWS = 200_000;

    @TempDir
    private Path folder;

    private record Ended(int exitCode, String out, String err) {}

    private Ended run(List<String> jvmOptions, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(jvmOptions);
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        return java(command);
    }

    private Ended java(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exitCode = builder.start().waitFor();
        return new Ended(exitCode, Files.readString(out), Files.readString(err));
    }

    @Test
    void it_speaks_vietnamese_in_utf_8_whatever_the_platform_does() throws IOException, InterruptedException {
        Ended demo = run(List.of("-Dfile.encoding=ISO-8859-1"), "demo");
        assertThat(demo.err()).isEmpty();
        assertThat(demo.exitCode()).isZero();
        assertThat(demo.out())
                .startsWith("Huyện Như Thanh, tỉnh Thanh Hóa")
                .contains("29 mô hình đang hoạt động", "400 tin báo của quần chúng", "không còn tụ điểm phức tạp")
                .doesNotContain("\u001B");
    }

    @Test
    void it_answers_with_its_exit_code_and_never_with_a_stack_trace() throws IOException, InterruptedException {
        assertThat(run(List.of(), "assess", "nothing-here.csv").exitCode()).isEqualTo(2);
        Ended folderAsFile = run(List.of(), "assess", folder.toString());
        assertThat(folderAsFile.exitCode()).isEqualTo(1);
        assertThat(folderAsFile.err()).doesNotContain("Exception").hasLineCount(1);
    }

    @Test
    void a_row_that_comes_twice_through_a_pipe_is_seen() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(
                        pipe, "unit_code,unit_kind,unit_name,year\nA,commune,,2024\nA,commune,,2024\n", WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        Ended assessed = run(List.of(), "assess", pipe.toString(), "--lang", "en");
        writer.join();
        assertThat(assessed.exitCode()).isEqualTo(3);
        assertThat(assessed.err()).contains("is already in row 2 of");
    }

    @Test
    void a_result_that_cannot_be_written_is_told() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "standard",
                        "list")
                .redirectOutput(Path.of("/dev/full").toFile());
        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err).isEqualTo("Không ghi được kết quả ra đầu ra chuẩn.\n");
    }

    @Test
    void a_command_that_stores_nothing_loads_no_database_and_no_validator() throws IOException, InterruptedException {
        run(List.of(), "demo", "--copy-to", folder.toString());
        Ended assessed = run(
                List.of("-Xlog:class+load:file=" + folder.resolve("loaded")),
                "assess",
                folder.resolve("communes.csv").toString());
        assertThat(assessed.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("loaded")))
                .contains("vn.toandan.cli.AssessCommand")
                .doesNotContain(
                        "org.sqlite",
                        "org.postgresql",
                        "org.jooq",
                        "org.flywaydb",
                        "org.hibernate",
                        "jakarta.validation",
                        "persistence.database.Connections");
    }

    /** Migrations, services and the native library have all come into the one jar. */
    @Test
    void a_store_is_created_and_opened_out_of_the_one_jar() throws IOException, InterruptedException {
        Path program = folder.resolve("Creates.java");
        Files.writeString(program, """
                import java.nio.file.Path;
                import vn.toandan.persistence.database.Store;

                class Creates {
                    public static void main(String[] arguments) {
                        Store.migrate(Path.of(arguments[0]));
                        try (Store store = Store.open(Path.of(arguments[0]))) {
                            System.out.println(store.lastRecordedAt());
                        }
                    }
                }
                """);
        Path store = folder.resolve("toandan.db");
        Ended created = java(List.of("-cp", JAR.toString(), program.toString(), store.toString()));
        assertThat(created.err()).isEmpty();
        assertThat(created.out()).isEqualTo("Optional.empty" + System.lineSeparator());
        assertThat(store).isNotEmptyFile();
    }

    /** 200,000 rows of some 60 MB in a heap of 40 MB: rows stream by, only eight bytes each are kept. */
    @Test
    void its_memory_does_not_grow_with_the_file() throws IOException, InterruptedException {
        run(List.of(), "demo", "--copy-to", folder.toString());
        List<String> example = Files.readAllLines(folder.resolve("residential_areas.csv"));
        Path many = folder.resolve("many.csv");
        try (PrintWriter rows = new PrintWriter(Files.newBufferedWriter(many))) {
            rows.println(example.get(0));
            for (int row = 0; row < ROWS; row++) {
                String like = example.get(1 + row % (example.size() - 1));
                rows.println("U" + row + like.substring(like.indexOf(',')));
            }
        }
        assertThat(Files.size(many)).isGreaterThan(40_000_000);
        Path result = folder.resolve("result.csv");
        Ended assessed = run(List.of("-Xmx40m"), "assess", many.toString(), "--format", "csv", "-o", result.toString());
        assertThat(assessed.err()).isEmpty();
        assertThat(assessed.exitCode()).isZero();
        try (var lines = Files.lines(result)) {
            assertThat(lines.count()).isEqualTo(ROWS + 1);
        }
    }
}
