package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.judging.SheetDraft;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Store;

/** The one jar as an office starts it: a process of its own that is told to end. */
class WebJarIT {

    private static final Path JAR =
            Path.of(Objects.requireNonNull(System.getProperty("toandan.buildDirectory")), "toandan-web.jar");

    @TempDir
    private Path folder;

    private Process start(String... arguments) throws IOException {
        return start(ImmutableMap.of(), arguments);
    }

    private Process start(ImmutableMap<String, String> environment, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.concat(
                        Stream.of(
                                java,
                                "-Dfile.encoding=ISO-8859-1",
                                "-Djava.io.tmpdir=" + folder,
                                "-jar",
                                JAR.toString()),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        return builder.start();
    }

    @Test
    void it_serves_the_example_and_ends_when_it_is_told_leaving_nothing() throws IOException, InterruptedException {
        Process served = start("--demo", "--port", "0");
        try (BufferedReader says =
                new BufferedReader(new InputStreamReader(served.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(says.readLine()).startsWith("Dữ liệu ví dụ huyện Như Thanh");
            String address = says.readLine().replaceAll("^.* (http\\S+)\\.$", "$1");
            assertThat(says.readLine()).contains("nhaplieu (người nhập liệu)", "quantri (người quản trị)");
            assertThat(says.readLine()).startsWith("Mật khẩu chung");
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                            .body())
                    .contains("An ninh, trật tự ở địa phương");
            served.toHandle().destroy();
            assertThat(served.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(says.lines().toList())
                    .singleElement()
                    .asString()
                    .contains("\"operation\":\"homePage\",\"status\":200");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString).filter(name -> name.startsWith("toandan")))
                    .isEmpty();
        }
    }

    @Test
    void with_its_key_in_the_environment_it_serves_an_office_and_ends_what_somebody_typed_and_left_alone()
            throws IOException, InterruptedException {
        Path key = folder.resolve("office.key");
        MasterKey.create(key);
        String held = Files.readString(key);
        Path file = folder.resolve("office.db");
        Store.migrate(file);
        Instant typed = Instant.now().minus(Duration.ofDays(31));
        try (Store store = Store.open(file)) {
            store.write(new Change("test", "draft", "", typed), registers -> {
                registers
                        .drafts()
                        .keep(new SheetDraft(
                                "lan.nt", new UnitYear("16231-01", 2025), 0, ImmutableMap.of("crimes", "1"), typed));
                return true;
            });
            Process served = start(ImmutableMap.of("TOANDAN_KEY", held), "--store", file.toString(), "--port", "0");
            try (BufferedReader says =
                    new BufferedReader(new InputStreamReader(served.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(says.readLine()).contains("chưa nhận danh tính người báo tin");
                assertThat(says.readLine()).startsWith("Toàn Dân đang phục vụ tại");
                long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
                while (isDrafted(store) && System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                assertThat(isDrafted(store)).isFalse();
                served.toHandle().destroy();
                assertThat(served.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(says.lines())
                        .noneMatch(line -> line.contains("\"event\":\"failure\"") || line.contains(held.strip()));
            }
        }
    }

    private static boolean isDrafted(Store store) {
        return store.read(registers -> !registers.drafts().of("lan.nt", 2025).isEmpty());
    }

    @Test
    void wrong_usage_is_told_in_one_line() throws IOException, InterruptedException {
        Process wrong = start("--demo", "--host", "0.0.0.0", "--lang", "en");
        String said = new String(wrong.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(wrong.waitFor()).isEqualTo(2);
        assertThat(said).hasLineCount(1).contains("this machine's own address").doesNotContain("Exception");
    }
}
