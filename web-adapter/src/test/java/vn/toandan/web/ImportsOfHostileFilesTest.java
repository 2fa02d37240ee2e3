package vn.toandan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.account.Account;
import vn.toandan.account.Role;

/** Files that mean no good, each uploaded as every kind: refused or taken as text, and never a failure of the server. */
class ImportsOfHostileFilesTest {

    private static final long SEED = Long.getLong("toandan.seed", 20_261_128L);

    @TempDir
    private static Path folder;

    private static ServedOffice served;
    private static Staff everything;

    @BeforeAll
    static void serve() {
        served = ServedOffice.in(folder);
        served.staff(Role.RECORDER);
        served.office().writeAs("test", "account change", "recorder", registers -> {
            registers
                    .accounts()
                    .put(new Account(
                            "recorder",
                            "Cán bộ",
                            ImmutableSet.of(Role.RECORDER, Role.TIP_HANDLER, Role.APPRAISER),
                            Optional.empty(),
                            false));
            return true;
        });
        everything = Staff.entered(served, "recorder");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> send(ImportKind kind, byte[] file) {
        return everything.upload(
                ImportRoutes.API,
                ImmutableMap.of("kind", kind.code(), "from", "2025-07-01", "on", "2025-07-01", "check", "true"),
                file);
    }

    private static void isAnswered(ImportKind kind, byte[] file) {
        HttpResponse<String> answer = send(kind, file);
        assertThat(answer.statusCode()).as("%s: %s", kind, answer.body()).isIn(200, 400, 413, 422);
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void strings_in_every_column_fail_nothing(ImportKind kind) {
        String header = header(kind);
        int columns = header.split(",", -1).length;
        StringBuilder rows = new StringBuilder(header).append('\n');
        for (String word : words()) {
            String cell = '"' + word.replace("\"", "\"\"") + '"';
            rows.append(String.join(",", Collections.nCopies(columns, cell))).append('\n');
        }
        isAnswered(kind, rows.toString().getBytes(UTF_8));
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void what_is_no_table_at_all_is_refused(ImportKind kind) throws IOException {
        Random random = new Random(SEED);
        byte[] noise = new byte[20_000];
        random.nextBytes(noise);
        for (byte[] file : List.of(
                noise,
                new byte[1],
                new byte[4096],
                "PK\u0003\u0004".getBytes(UTF_8),
                "\uFEFF".getBytes(UTF_8),
                "%PDF-1.7".getBytes(UTF_8),
                "[".repeat(100_000).getBytes(UTF_8),
                "{\"a\":".repeat(50_000).getBytes(UTF_8),
                "\"".repeat(100_001).getBytes(UTF_8),
                ",".repeat(1_000_000).getBytes(UTF_8),
                zipped("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                zipped("../../evil", "x"),
                zipped("xl/worksheets/sheet1.xml", "0".repeat(64 << 20)))) {
            isAnswered(kind, file);
        }
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void a_workbook_that_was_damaged_anywhere_fails_nothing(ImportKind kind) {
        if (!kind.hasTemplate()) {
            return;
        }
        byte[] whole = everything.bytes(ImportRoutes.TEMPLATES + kind.code() + "?unitKind=commune&format=xlsx");
        Random random = new Random(SEED);
        for (int round = 0; round < 12; round++) {
            byte[] damaged = whole.clone();
            for (int change = 0; change <= round; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            isAnswered(kind, damaged);
        }
        assertThat(send(kind, whole).statusCode()).isEqualTo(200);
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    private static String header(ImportKind kind) {
        return kind.hasTemplate()
                ? everything
                        .get(ImportRoutes.TEMPLATES + kind.code() + "?unitKind=commune")
                        .body()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                : "province";
    }

    private static byte[] zipped(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** A few, and those of the data folder where there is one. */
    private static ImmutableList<String> words() {
        ImmutableList<String> few = ImmutableList.of("", "=1+1", "<script>", "\u0000", "\ud800", "\r\n", "16231", "'");
        String data = System.getProperty("toandan.data", "");
        if (data.isEmpty()) {
            return few;
        }
        try {
            ImmutableList.Builder<String> words =
                    ImmutableList.<String>builder().addAll(few);
            for (String name : List.of("blns.json", "formula-injection.json")) {
                JsonNode read = new ObjectMapper()
                        .readTree(Path.of(data, "hostile", name).toFile());
                (read.isArray() ? read : read.path("strings")).forEach(one -> words.add(one.asText()));
            }
            return words.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
