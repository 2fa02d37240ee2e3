package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.tip.Account;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.ReplyToTip;
import vn.toandan.tip.TipId;

/** A resident's tip over the API, from the first word to the reply. */
class TipsOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOLD = "Có nhóm người bán pháo lậu ở chợ Cán Khê";
    private static final String TIP = "{\"account\":\"" + TOLD
            + "\",\"offenceKind\":\"FIREWORKS_WEAPONS\",\"place\":\"16231-01\",\"happenedOn\":\"2026-11-15\"}";

    @TempDir
    private Path folder;

    private ServedOffice served;

    ServedOffice open(Path in) {
        return ServedOffice.in(in);
    }

    @BeforeEach
    void serve() {
        served = open(folder);
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

    private static List<String> fields(HttpResponse<String> response) {
        return StreamSupport.stream(json(response).get("errors").spliterator(), false)
                .map(error -> error.get("field").textValue())
                .toList();
    }

    private HttpResponse<String> lookUp(String receipt) {
        return served.post("/api/v1/tips/lookup", "{\"receipt\":\"" + receipt + "\"}");
    }

    @Test
    void a_tip_is_received_with_a_receipt_of_ten_syllables() {
        HttpResponse<String> received = served.post("/api/v1/tips", TIP);
        assertThat(received.statusCode()).isEqualTo(201);
        assertThat(json(received).get("receipt").textValue().split(" ")).hasSize(10);
        assertThat(json(received).get("receivedOn").textValue()).isEqualTo("2026-11-16");
        assertThat(received.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void words_alone_are_enough_for_a_tip() {
        assertThat(served.post("/api/v1/tips", "{\"account\":\"Nghi có đánh bạc\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void who_holds_the_receipt_follows_the_tip() {
        String receipt = json(served.post("/api/v1/tips", TIP)).get("receipt").textValue();
        HttpResponse<String> followed = lookUp(receipt);
        assertThat(followed.statusCode()).isEqualTo(200);
        assertThat(json(followed).get("status").textValue()).isEqualTo("received");
        assertThat(json(followed).get("messages")).isEmpty();
        assertThat(json(followed).get("nextDeadline").get("lastDay").textValue())
                .isEqualTo("2026-11-17");
    }

    @Test
    void a_reply_reaches_who_holds_the_receipt() {
        String receipt = json(served.post("/api/v1/tips", TIP)).get("receipt").textValue();
        served.office().write("tip reply", ServedOffice.NOW, registers -> {
            TipId tip = registers
                    .tips()
                    .holder(Receipt.read(receipt)
                            .orElseThrow()
                            .digest(served.office().receiptKey().orElseThrow()))
                    .orElseThrow();
            return served.office()
                    .tipDesk(registers)
                    .reply(new ReplyToTip(tip, "Đã cử người đến kiểm tra"), ServedOffice.NOW);
        });
        assertThat(json(lookUp(receipt)).get("messages").get(0).get("text").textValue())
                .isEqualTo("Đã cử người đến kiểm tra");
    }

    @Test
    void a_wrong_receipt_and_an_unknown_one_are_answered_alike() {
        String mine = json(served.post("/api/v1/tips", TIP)).get("receipt").textValue();
        String nobodys = Receipt.of(new byte[Receipt.CHANCE]).spoken();
        HttpResponse<String> unknown = lookUp(nobodys);
        for (String wrong :
                List.of("", "ba ba", mine + " ba", mine.substring(0, mine.lastIndexOf(' ')), "x".repeat(200))) {
            HttpResponse<String> answer = lookUp(wrong);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown.body());
            assertThat(answer.headers().map()).isEqualTo(unknown.headers().map());
        }
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_ground_and_without_what_was_sent() {
        HttpResponse<String> refused = served.post(
                "/api/v1/tips",
                "{\"account\":\""
                        + " \",\"offenceKind\":\"NOSUCH\",\"place\":\"99999\",\"happenedOn\":\"2027-02-03\",\"identity\":{\"fullName\":\""
                        + "Nguyễn".repeat(40) + "\"}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(fields(refused))
                .containsExactlyInAnyOrder("account", "offenceKind", "place", "happenedOn", "identity.fullName");
        assertThat(refused.body())
                .contains("Điều 5 Thông tư 28/2020/TT-BCA")
                .doesNotContain("NOSUCH", "99999", "2027", "Nguyễn");
    }

    @Test
    void parts_of_another_type_are_told_all_at_once() {
        HttpResponse<String> refused =
                served.post("/api/v1/tips", "{\"account\":7,\"happenedOn\":\"15/11/2026\",\"palce\":\"16231\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(fields(refused)).containsExactlyInAnyOrder("account", "happenedOn", "");
    }

    @Test
    void what_is_no_json_object_is_malformed_and_is_not_repeated() {
        for (String body : List.of(
                "",
                "[]",
                "\"" + TOLD + "\"",
                "{\"account\":\"" + TOLD,
                "{} {}",
                "{\"account\":\"a\",\"account\":\"" + TOLD + "\"}")) {
            HttpResponse<String> refused = served.post("/api/v1/tips", body);
            assertThat(refused.statusCode()).as(body).isEqualTo(400);
            assertThat(refused.body()).doesNotContain("Cán Khê");
        }
    }

    @Test
    void another_media_type_is_not_taken() {
        HttpRequest request = served.request("/api/v1/tips", "Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(TIP))
                .build();
        assertThat(served.send(request).statusCode()).isEqualTo(415);
    }

    @Test
    void a_form_in_parts_that_is_not_built_as_one_is_malformed_and_not_repeated() {
        for (String body : List.of(
                "",
                "--x\n",
                "--x\r\nContent-Disposition: form-data; name=\"account\"\r\n\r\n" + TOLD,
                "--x\r\nContent-Disposition: form-data\r\n\r\n" + TOLD + "\r\n--x--\r\n")) {
            HttpRequest request = served.request("/gui-tin", "Content-Type", "multipart/form-data; boundary=x")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> refused = served.send(request);
            assertThat(refused.statusCode()).as(body).isEqualTo(400);
            assertThat(refused.body()).doesNotContain("Cán Khê");
        }
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    @Test
    void the_longest_account_is_taken_and_a_longer_one_is_not() {
        String longest = "ạ".repeat(Account.LONGEST);
        assertThat(served.post("/api/v1/tips", "{\"account\":\"" + longest + "\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(served.post("/api/v1/tips", "{\"account\":\"" + longest + "ạ\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_body_beyond_any_account_is_too_large() {
        HttpResponse<String> refused =
                served.post("/api/v1/tips", "{\"account\":\"" + "a".repeat(Body.MOST_BYTES) + "\"}");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void a_body_of_untold_length_is_bounded_too() {
        byte[] chunk = "a".repeat(Body.MOST_BYTES / 4).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = served.request("/api/v1/tips", "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(chunk, chunk, chunk, chunk, chunk, chunk)))
                .build();
        assertThat(served.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void what_is_sent_twice_under_one_key_is_taken_down_once() {
        assertThat(served.post("/api/v1/tips", TIP, "Idempotency-Key", "k-1").statusCode())
                .isEqualTo(201);
        HttpResponse<String> again = served.post("/api/v1/tips", TIP, "Idempotency-Key", "k-1");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(served.post("/api/v1/tips", TIP, "Idempotency-Key", "k-2").statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_key_whose_tip_was_refused_can_be_used_again() {
        assertThat(served.post("/api/v1/tips", "{\"account\":\"\"}", "Idempotency-Key", "k-3")
                        .statusCode())
                .isEqualTo(422);
        assertThat(served.post("/api/v1/tips", TIP, "Idempotency-Key", "k-3").statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_flood_is_told_when_to_come_again() {
        HttpResponse<String> last = Stream.generate(() -> served.post("/api/v1/tips", TIP))
                .limit(11)
                .reduce((before, after) -> after)
                .orElseThrow();
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
    }

    @Test
    void what_was_told_stands_in_no_file_and_in_no_log() throws IOException {
        String receipt = json(served.post("/api/v1/tips", TIP)).get("receipt").textValue();
        lookUp(receipt);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(new String(TOLD.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                        .doesNotContain(receipt)
                        .doesNotContain("127.0.0.1", "Java-http-client");
            }
        }
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    @Test
    void an_office_without_its_key_takes_no_tips_and_says_so() {
        served.close();
        served = ServedOffice.withoutKey(folder);
        assertThat(served.post("/api/v1/tips", TIP).statusCode()).isEqualTo(503);
        assertThat(lookUp("ba").statusCode()).isEqualTo(503);
        assertThat(served.get("/gui-tin").body())
                .contains("chưa mở nhận tin qua mạng")
                .doesNotContain("<textarea");
    }
}
