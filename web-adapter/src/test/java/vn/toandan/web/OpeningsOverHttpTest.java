package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** How two persons open an identity, over HTTP. */
class OpeningsOverHttpTest {

    private static final String PHONE = "0987000111222";
    private static final String ASKED = "{\"purpose\":\"clarify\",\"ground\":\"prevent_crime\"}";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private String path = "";

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
        served.post(
                "/api/v1/tips",
                "{\"account\":\"Có người bán pháo\",\"place\":\"16231-01\",\"identity\":{\"phone\":\"" + PHONE
                        + "\"}}");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = Staff.json(handler.get("/api/v1/tips").body())
                .get("items")
                .get(0)
                .get("tip")
                .textValue();
        String code = Staff.json(handler.get("/api/v1/tips/" + tip).body())
                .get("content")
                .get("identityCode")
                .textValue();
        path = "/api/v1/identities/" + code + "/openings";
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static String code(HttpResponse<String> refused) {
        return Staff.json(refused.body()).get("errors").get(0).get("code").textValue();
    }

    @Test
    void one_asks_another_approves_and_the_first_reads_once() {
        Staff reader = served.staff(Role.CUSTODIAN);
        assertThat(reader.post(path, ASKED).statusCode()).isEqualTo(201);
        assertThat(code(reader.post(path + "/1/reading", "{}"))).isEqualTo("not_approved");
        assertThat(code(reader.post(path + "/1/approval", "{}"))).isEqualTo("same_officer");
        assertThat(served.staff(Role.AUTHORITY).post(path + "/1/approval", "{}").statusCode())
                .isEqualTo(200);
        assertThat(reader.post(path + "/1/reading", "{}").body()).contains(PHONE);
        assertThat(code(reader.post(path + "/1/reading", "{}"))).isEqualTo("read_already");
    }

    @Test
    void not_even_a_key_that_was_sent_before_shows_it_again() {
        Staff reader = served.staff(Role.CUSTODIAN);
        reader.post(path, ASKED);
        served.staff(Role.AUTHORITY).post(path + "/1/approval", "{}");
        assertThat(reader.post(path + "/1/reading", "{}", "Idempotency-Key", "k")
                        .body())
                .contains(PHONE);
        assertThat(reader.post(path + "/1/reading", "{}", "Idempotency-Key", "k")
                        .body())
                .contains("read_already")
                .doesNotContain(PHONE);
    }

    @Test
    void whoever_approved_does_not_read() {
        served.staff(Role.CUSTODIAN).post(path, ASKED);
        Staff second = served.staff(Role.CUSTODIAN, Optional.of("16231"));
        assertThat(second.post(path + "/1/approval", "{}").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = second.post(path + "/1/reading", "{}");
        assertThat(code(refused)).isEqualTo("not_the_reader");
        assertThat(refused.body()).doesNotContain(PHONE);
    }

    @Test
    void whoever_handles_tips_and_a_custodian_elsewhere_find_nothing() {
        assertThat(Staff.entered(served, "tip-handler").post(path, ASKED).statusCode())
                .isEqualTo(404);
        Staff elsewhere = served.staff(Role.CUSTODIAN, Optional.of("16240"));
        assertThat(elsewhere.post(path, ASKED).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_purpose_and_a_ground_of_no_list_are_refused_together_without_being_repeated() {
        HttpResponse<String> refused =
                served.staff(Role.CUSTODIAN).post(path, "{\"purpose\":\"" + PHONE + "\",\"ground\":\"" + PHONE + "\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Staff.json(refused.body()).get("errors")).hasSize(2);
        assertThat(refused.body()).doesNotContain(PHONE);
    }

    @Test
    void neither_the_log_nor_what_is_listed_tells_who_it_was() {
        Staff reader = served.staff(Role.CUSTODIAN);
        reader.post(path, ASKED);
        served.staff(Role.AUTHORITY).post(path + "/1/approval", "{}");
        reader.post(path + "/1/reading", "{}");
        assertThat(reader.get(path).body())
                .contains("\"approvedBy\":\"authority\"")
                .doesNotContain(PHONE);
        assertThat(served.staff(Role.AUDITOR).get("/api/v1/audit").body()).doesNotContain(PHONE);
        assertThat(served.loggedBesideAnswers()).isEmpty();
    }
}
