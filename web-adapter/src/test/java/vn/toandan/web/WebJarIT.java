package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar as an office starts it: a process of its own that is told to end. */
class WebJarIT {

    private static final Path JAR =
            Path.of(Objects.requireNonNull(System.getProperty("toandan.buildDirectory")), "toandan-web.jar");

    @TempDir
    private Path folder;

    private Process start(String... arguments) throws IOException {
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
    void wrong_usage_is_told_in_one_line() throws IOException, InterruptedException {
        Process wrong = start("--demo", "--host", "0.0.0.0", "--lang", "en");
        String said = new String(wrong.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(wrong.waitFor()).isEqualTo(2);
        assertThat(said).hasLineCount(1).contains("this machine's own address").doesNotContain("Exception");
    }
}
