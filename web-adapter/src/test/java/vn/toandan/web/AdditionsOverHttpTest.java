package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityCode;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.TipId;

/** What whoever holds a receipt adds over the API: words, a wish, who they are. */
class AdditionsOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "Nguyễn Thị Ẩn Danh";
    private static final String WHO = "{\"fullName\":\"" + NAME + "\",\"phone\":\"0987000111222\"}";

    /** Each route that takes a receipt, and what it takes beside it. */
    private static final ImmutableMap<String, String> ROUTES = ImmutableMap.of(
            "/api/v1/tips/lookup", "",
            "/api/v1/tips/messages", ",\"text\":\"Hôm nay lại thấy\"",
            "/api/v1/tips/wishes", ",\"wish\":\"unnamed\"",
            "/api/v1/tips/identity", ",\"identity\":" + WHO);

    @TempDir
    private Path folder;

    private ServedOffice served;
    private String receipt = "";

    @BeforeEach
    void tell() {
        served = ServedOffice.in(folder);
        receipt = told("{\"account\":\"Nghi có đánh bạc\"}");
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

    private String told(String tip) {
        HttpResponse<String> received = served.post("/api/v1/tips", tip);
        assertThat(received.statusCode()).as(received.body()).isEqualTo(201);
        return json(received).get("receipt").textValue();
    }

    private HttpResponse<String> add(String path, String holder) {
        return served.post(path, "{\"receipt\":\"" + holder + "\"" + ROUTES.get(path) + "}");
    }

    private JsonNode lookUp() {
        return json(add("/api/v1/tips/lookup", receipt));
    }

    private Optional<Instant> recordedAt() {
        return served.office().read(Registers::lastRecordedAt);
    }

    private TipId tip(String holder) {
        return served.office()
                .read(registers -> registers
                        .tips()
                        .holder(Receipt.read(holder)
                                .orElseThrow()
                                .digest(served.office().receiptKey().orElseThrow())))
                .orElseThrow();
    }

    private Optional<Identity> behind(String holder) {
        return served.office()
                .read(registers -> registers.dialogues().alias(tip(holder)))
                .flatMap(alias -> served.office()
                        .vault()
                        .orElseThrow()
                        .read(vault -> vault.open(new IdentityCode(alias.text()))));
    }

    @Test
    void who_tells_may_say_who_they_are_and_the_vault_alone_keeps_it() {
        String known = told("{\"account\":\"Nghi có đánh bạc\",\"identity\":" + WHO + "}");
        assertThat(behind(known).flatMap(Identity::fullName)).contains(NAME);
        assertThat(behind(receipt)).isEmpty();
    }

    @Test
    void who_told_may_say_it_later_and_once() {
        assertThat(lookUp().get("identityGiven").booleanValue()).isFalse();
        assertThat(add("/api/v1/tips/identity", receipt).statusCode()).isEqualTo(204);
        assertThat(behind(receipt).flatMap(Identity::phone)).contains("0987000111222");
        assertThat(lookUp().get("identityGiven").booleanValue()).isTrue();
        HttpResponse<String> again = add("/api/v1/tips/identity", receipt);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).doesNotContain(NAME);
    }

    @Test
    void an_identity_that_cannot_be_kept_leaves_neither_it_nor_the_tip() {
        Optional<Instant> before = recordedAt();
        HttpResponse<String> refused =
                served.post("/api/v1/tips", "{\"account\":\"Nghi có đánh bạc\",\"identity\":{\"fullName\":\" \"}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("errors").get(0).get("field").textValue()).isEqualTo("identity");
        assertThat(served.post("/api/v1/tips/identity", "{\"receipt\":\"" + receipt + "\",\"identity\":{}}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(behind(receipt)).isEmpty();
        assertThat(recordedAt()).isEqualTo(before);
    }

    @Test
    void parts_of_an_identity_that_are_none_are_told_by_their_names() {
        HttpResponse<String> refused =
                served.post("/api/v1/tips", "{\"account\":7,\"identity\":{\"phone\":7,\"nickname\":\"" + NAME + "\"}}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).findValuesAsText("field"))
                .containsExactlyInAnyOrder("account", "identity.phone", "identity");
        assertThat(refused.body()).doesNotContain(NAME);
    }

    @Test
    void without_a_vault_nobody_is_kept_and_the_tip_is_taken_without() throws IOException {
        served.close();
        served = ServedOffice.withoutVault(Files.createDirectory(folder.resolve("other")));
        HttpResponse<String> refused =
                served.post("/api/v1/tips", "{\"account\":\"Nghi có đánh bạc\",\"identity\":" + WHO + "}");
        assertThat(refused.statusCode()).isEqualTo(422);
        receipt = told("{\"account\":\"Nghi có đánh bạc\"}");
        assertThat(add("/api/v1/tips/identity", receipt).statusCode()).isEqualTo(422);
    }

    @Test
    void what_is_said_later_stands_in_the_dialogue_on_the_side_of_whoever_holds_the_receipt() {
        assertThat(add("/api/v1/tips/messages", receipt).statusCode()).isEqualTo(204);
        JsonNode line = lookUp().get("messages").get(0);
        assertThat(line.get("text").textValue()).isEqualTo("Hôm nay lại thấy");
        assertThat(line.get("from").textValue()).isEqualTo("holder");
    }

    @Test
    void a_message_of_nothing_is_refused() {
        HttpResponse<String> refused =
                served.post("/api/v1/tips/messages", "{\"receipt\":\"" + receipt + "\",\"text\":\" \"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"text\",\"code\":\"no_account\"");
    }

    @Test
    void a_wish_is_stated_and_taken_back() {
        assertThat(lookUp().get("wish").isNull()).isTrue();
        assertThat(add("/api/v1/tips/wishes", receipt).statusCode()).isEqualTo(204);
        assertThat(lookUp().get("wish").textValue()).isEqualTo("unnamed");
        served.post("/api/v1/tips/wishes", "{\"receipt\":\"" + receipt + "\",\"wish\":\"not_any_more\"}");
        assertThat(lookUp().get("wish").textValue()).isEqualTo("not_any_more");
        HttpResponse<String> refused =
                served.post("/api/v1/tips/wishes", "{\"receipt\":\"" + receipt + "\",\"wish\":\"" + NAME + "\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain(NAME);
    }

    @Test
    void the_status_is_told_in_words_of_both_languages() {
        assertThat(lookUp().get("statusText").textValue()).isEqualTo("Đã tiếp nhận");
        assertThat(json(served.post("/api/v1/tips/lookup?lang=en", "{\"receipt\":\"" + receipt + "\"}"))
                        .get("statusText")
                        .textValue())
                .isEqualTo("Received");
    }

    @Test
    void a_wrong_receipt_and_an_unknown_one_are_answered_alike_on_every_route() {
        String nobodys = Receipt.of(new byte[Receipt.CHANCE]).spoken();
        for (String path : ROUTES.keySet()) {
            HttpResponse<String> unknown = add(path, nobodys);
            assertThat(unknown.statusCode()).as(path).isEqualTo(404);
            for (String wrong : List.of("", "ba ba", receipt + " ba", "x".repeat(200))) {
                HttpResponse<String> answer = add(path, wrong);
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(answer.body()).isEqualTo(unknown.body());
                assertThat(answer.headers().map()).isEqualTo(unknown.headers().map());
            }
        }
    }

    @Test
    void to_a_tip_that_was_erased_nothing_can_be_added() {
        try (Store store =
                Store.open(ServedOffice.file(folder), Optional.of(MasterKey.read(folder.resolve("office.key"))))) {
            store.erase(new Change("test", "erase", "", ServedOffice.NOW), tip(receipt));
        }
        assertThat(add("/api/v1/tips/messages", receipt).statusCode()).isEqualTo(409);
        assertThat(lookUp().get("messages")).isEmpty();
    }

    @Test
    void who_told_stands_in_no_file_in_clear_and_in_no_log() throws IOException {
        told("{\"account\":\"Nghi có đánh bạc\",\"identity\":" + WHO + "}");
        add("/api/v1/tips/identity", receipt);
        add("/api/v1/tips/messages", receipt);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(bytes(NAME), bytes("0987000111222"), bytes("Hôm nay lại thấy"), receipt);
            }
        }
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
