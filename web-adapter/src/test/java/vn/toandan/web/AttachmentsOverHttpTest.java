package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.persistence.database.Backup;
import vn.toandan.tip.Attachment;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.SomeFiles;
import vn.toandan.tip.TipId;

/** A file that goes with a tip, from the telephone to the officer, and what is left of it on the way. */
class AttachmentsOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROUTE = "/api/v1/tips/attachments";
    private static final String PLANTED = "SN-77120-KX at 19.63N 105.57E";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private String receipt = "";

    @BeforeEach
    void tell() {
        served = ServedOffice.in(folder);
        receipt = json(served.post("/api/v1/tips", "{\"account\":\"Nghi có đánh bạc\"}"))
                .get("receipt")
                .textValue();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    private HttpResponse<String> attach(String holder, String mediaType, byte[] file) {
        return served.upload(ROUTE, ImmutableMap.of("receipt", holder), mediaType, file);
    }

    private Optional<Attachment> opened(int number) {
        return served.office().read(registers -> {
            TipId tip = registers
                    .tips()
                    .holder(Receipt.read(receipt)
                            .orElseThrow()
                            .digest(served.office().receiptKey().orElseThrow()))
                    .orElseThrow();
            return registers.attachments().open(tip, number);
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_picture_reaches_the_officer_as_it_was_drawn_and_without_what_the_device_wrote() throws IOException {
        byte[] plain = SomeFiles.encoded("jpeg", false);
        HttpResponse<String> kept = attach(receipt, "image/jpeg", SomeFiles.jpeg(plain, PLANTED, 1));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(json(kept).get("mediaType").textValue()).isEqualTo("image/jpeg");
        byte[] opened = opened(1).orElseThrow().content().read();
        assertThat(text(opened)).doesNotContain("SN-77120").contains("JFIF\0");
        assertThat(SomeFiles.decoded(opened).getRGB(30, 20))
                .isEqualTo(SomeFiles.decoded(plain).getRGB(30, 20));
    }

    @Test
    void whoever_sends_a_document_is_told_that_it_is_kept_as_it_is() {
        HttpResponse<String> kept = attach(receipt, "application/pdf", SomeFiles.pdf(PLANTED));
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(json(kept).get("note").textValue()).contains("giữ nguyên", "tên người soạn");
    }

    @Test
    void what_is_attached_is_listed_to_whoever_holds_the_receipt_and_not_shown() {
        attach(receipt, "image/png", SomeFiles.png(PLANTED));
        JsonNode files = json(served.post("/api/v1/tips/lookup", "{\"receipt\":\"" + receipt + "\"}"))
                .get("attachments");
        assertThat(files).hasSize(1);
        assertThat(files.get(0).get("mediaType").textValue()).isEqualTo("image/png");
        assertThat(files.get(0).get("size").intValue())
                .isEqualTo(opened(1).orElseThrow().size());
    }

    @Test
    void a_file_of_another_kind_is_refused_with_what_would_be_right() {
        HttpResponse<String> refused = attach(receipt, "image/jpeg", "GIF89a<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("unknown", "JPEG, PNG, WebP").doesNotContain("GIF89a", "script");
        assertThat(attach(receipt, "image/png", SomeFiles.jpeg(PLANTED)).statusCode())
                .isEqualTo(422);
        assertThat(opened(1)).isEmpty();
    }

    @Test
    void a_wrong_receipt_and_an_unknown_one_are_answered_alike() {
        HttpResponse<String> unknown =
                attach(Receipt.of(new byte[Receipt.CHANCE]).spoken(), "image/jpeg", SomeFiles.jpeg(PLANTED));
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (String wrong : List.of("", "ba ba", receipt + " ba", "x".repeat(200))) {
            HttpResponse<String> answer = attach(wrong, "image/jpeg", SomeFiles.jpeg(PLANTED));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown.body());
            assertThat(answer.headers().map()).isEqualTo(unknown.headers().map());
        }
    }

    @Test
    void the_largest_file_is_taken_and_a_larger_one_is_not() {
        byte[] largest = pdf(Attachment.LARGEST);
        HttpResponse<String> taken = attach(receipt, "application/pdf", largest);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(attach(receipt, "application/pdf", pdf(Attachment.LARGEST + 1))
                        .statusCode())
                .isEqualTo(422);
        assertThat(attach(receipt, "application/pdf", pdf(Uploads.MOST_BYTES)).statusCode())
                .isEqualTo(413);
        assertThat(opened(1).orElseThrow().size()).isEqualTo(Attachment.LARGEST);
        assertThat(opened(2)).isEmpty();
    }

    /** Of so many bytes. */
    private static byte[] pdf(int size) {
        int rest = SomeFiles.pdf("").length;
        return SomeFiles.pdf("a".repeat(size - rest));
    }

    @Test
    void a_file_of_untold_length_is_bounded_too() {
        byte[] parts = ServedOffice.parts(
                ImmutableMap.of("receipt", receipt), "application/pdf", pdf(Uploads.MOST_BYTES + 100_000));
        List<byte[]> chunks = Stream.iterate(0, at -> at < parts.length, at -> at + 500_000)
                .map(at -> Arrays.copyOfRange(parts, at, Math.min(parts.length, at + 500_000)))
                .collect(Collectors.toList());
        HttpRequest request = served.request(ROUTE, "Content-Type", "multipart/form-data; boundary=----x7")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(chunks))
                .build();
        assertThat(served.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void the_eleventh_file_is_refused() {
        for (int count = 0; count < 10; count++) {
            assertThat(attach(receipt, "image/webp", SomeFiles.webp(PLANTED, "VP8L"))
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(attach(receipt, "image/webp", SomeFiles.webp(PLANTED, "VP8L"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void another_form_is_not_taken() {
        assertThat(served.form(ROUTE, ImmutableMap.of("receipt", receipt)).statusCode())
                .isEqualTo(415);
        assertThat(served.post(ROUTE, "{}").statusCode()).isEqualTo(415);
    }

    @Test
    void a_tip_from_the_page_takes_a_file_and_who_tells_along() throws IOException {
        HttpResponse<String> sent = served.upload(
                "/gui-tin",
                ImmutableMap.of("account", "Có người đánh bạc", "fullName", "Nguyễn Thị Ẩn Danh", "once", "page-9"),
                "image/jpeg",
                SomeFiles.jpeg(PLANTED));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        receipt = sent.body()
                .substring(
                        sent.body().indexOf("<ol class=\"receipt\""),
                        sent.body().indexOf("</ol>"))
                .replaceAll("(?s)<ol[^>]*>|</?li>", " ")
                .strip();
        HttpResponse<String> followed = served.form("/tra-cuu", ImmutableMap.of("receipt", receipt));
        assertThat(followed.body())
                .contains("ảnh JPEG", "kho danh tính")
                .doesNotContain("Nguyễn Thị", "Có người đánh bạc");
        assertThat(opened(1)).isPresent();
    }

    @Test
    void a_file_that_is_not_taken_keeps_the_tip_on_the_page_with_everything_typed() {
        HttpResponse<String> refused = served.upload(
                "/gui-tin",
                ImmutableMap.of("account", "Có người đánh bạc", "happenedOn", "2030-01-01"),
                "image/jpeg",
                new byte[] {1, 2, 3});
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Có người đánh bạc", "href=\"#file\"", "href=\"#happenedOn\"");
    }

    @Test
    void nothing_of_a_file_stands_in_clear_anywhere_nor_is_anything_kept_aside() throws IOException {
        List<String> before = aside();
        attach(receipt, "image/jpeg", SomeFiles.jpeg(PLANTED));
        attach(receipt, "application/pdf", SomeFiles.pdf(PLANTED.repeat(20_000)));
        attach(receipt, "image/jpeg", ("GIF" + PLANTED).getBytes(StandardCharsets.UTF_8));
        assertThat(opened(2)).isPresent();
        assertThat(aside()).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(text(Files.readAllBytes(file)))
                        .as(file.toString())
                        .doesNotContain("SN-77120", "Kx7.jpg", "JFIF\0", "%PDF-");
            }
        }
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    @Test
    void a_copy_of_the_store_and_its_vault_holds_nothing_of_a_resident_in_clear() throws IOException {
        String who = "\"identity\":{\"fullName\":\"Kx7 Planted\",\"phone\":\"0987000111222\"}";
        served.post("/api/v1/tips/identity", "{\"receipt\":\"" + receipt + "\"," + who + "}");
        served.post("/api/v1/tips/messages", "{\"receipt\":\"" + receipt + "\",\"text\":\"Kx7 Planted\"}");
        attach(receipt, "image/jpeg", SomeFiles.jpeg("Kx7 Planted"));
        attach(receipt, "application/pdf", SomeFiles.pdf("Kx7 Planted"));
        Path copies = Files.createDirectory(folder.resolve("copies"));
        Backup.write(ServedOffice.file(folder), copies.resolve("copy.db"));
        try (Stream<Path> files = Files.list(copies)) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(text(Files.readAllBytes(file)))
                            .doesNotContain("Kx7", "0987000111222", "JFIF\0", "%PDF-", receipt));
        }
        assertThat(served.get("/api/v1/figures?from=2026-10-01&to=2026-10-31").body())
                .doesNotContain("Kx7", "0987000111222");
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    @Test
    void many_who_send_at_once_are_all_answered() {
        byte[] large = ServedOffice.parts(ImmutableMap.of("receipt", "x y"), "application/pdf", pdf(2_000_000));
        List<Integer> statuses = IntStream.range(0, 10)
                .mapToObj(number -> served.request(
                                ROUTE,
                                "Content-Type",
                                "multipart/form-data; boundary=----x7",
                                "X-Forwarded-For",
                                "203.0.113." + number)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(large))
                        .build())
                .parallel()
                .map(request -> served.send(request).statusCode())
                .toList();
        assertThat(statuses).hasSize(10).containsOnly(404);
    }

    /** What servers call the files in which they keep parts of forms. */
    private static List<String> aside() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> ImmutableList.of("MultiPart", "multipart", "upload").stream()
                            .anyMatch(name::contains))
                    .sorted()
                    .toList();
        }
    }
}
