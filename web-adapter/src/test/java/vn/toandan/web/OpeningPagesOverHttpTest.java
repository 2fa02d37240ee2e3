package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** How two persons open an identity, on the page. */
class OpeningPagesOverHttpTest {

    private static final String PATH = "/noi-bo/danh-tinh";
    private static final String PHONE = "0987000111222";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private Staff reader;
    private String code = "";

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
        code = Staff.json(handler.get("/api/v1/tips/" + tip).body())
                .get("content")
                .get("identityCode")
                .textValue();
        reader = served.staff(Role.CUSTODIAN);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Map<String, String> asking() {
        return ImmutableMap.of("code", code, "purpose", "clarify", "ground", "prevent_crime");
    }

    private HttpResponse<String> act(Staff who, String act) {
        return who.form(PATH + "/" + code + "/1/" + act, ImmutableMap.of());
    }

    @Test
    void one_asks_another_approves_and_the_first_sees_it_once() {
        HttpResponse<String> asked = reader.form(PATH, asking());
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location")).contains(PATH + "?ma=" + code);
        assertThat(act(served.staff(Role.AUTHORITY), "duyet").statusCode()).isEqualTo(303);
        HttpResponse<String> seen = act(reader, "xem");
        assertThat(seen.body()).contains(PHONE);
        assertThat(seen.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<String> again = act(reader, "xem");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("đã được xem một lần").doesNotContain(PHONE);
    }

    @Test
    void whoever_asked_is_offered_no_approval_and_gives_none() {
        reader.form(PATH, asking());
        assertThat(reader.get(PATH).body())
                .contains("Chờ một người khác duyệt")
                .doesNotContain("/1/duyet\"")
                .doesNotContain("/1/xem\"");
        HttpResponse<String> refused = act(reader, "duyet");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Người duyệt chính là người đã đề nghị");
    }

    @Test
    void whoever_may_approve_is_shown_what_waits_and_never_who_told() {
        reader.form(PATH, asking());
        Staff authority = served.staff(Role.AUTHORITY);
        assertThat(authority.get("/noi-bo").body()).contains("Đề nghị mở danh tính chờ bạn duyệt: 1");
        assertThat(authority.get(PATH).body()).contains(code, "/1/duyet\"").doesNotContain(PHONE);
        act(authority, "duyet");
        assertThat(authority.get("/noi-bo").body()).doesNotContain("chờ bạn duyệt");
        assertThat(reader.get("/noi-bo").body()).contains("Danh tính đã được duyệt, chờ bạn xem: 1");
        assertThat(reader.get(PATH).body()).contains("/1/xem\"").doesNotContain(PHONE);
        assertThat(authority.get(PATH + "?ma=" + code).body()).doesNotContain("/1/xem\"");
    }

    @Test
    void each_step_leaves_an_entry_in_the_log_of_the_vault() {
        reader.form(PATH, asking());
        act(served.staff(Role.AUTHORITY), "duyet");
        act(reader, "xem");
        assertThat(reader.get(PATH + "?ma=" + code).body())
                .contains("custodian, 08:00 16/11/2026", "authority, 08:00 16/11/2026")
                .doesNotContain("chưa xem");
    }

    @Test
    void a_code_that_lies_elsewhere_is_answered_as_one_that_is_not_there() {
        Staff elsewhere = served.staff(Role.CUSTODIAN, Optional.of("16240"));
        HttpResponse<String> there = elsewhere.form(PATH, asking());
        HttpResponse<String> nowhere = elsewhere.form(
                PATH, ImmutableMap.of("code", "khong-co", "purpose", "clarify", "ground", "prevent_crime"));
        assertThat(there.statusCode()).isEqualTo(422);
        assertThat(page(there).replace(code, "khong-co")).isEqualTo(page(nowhere));
        assertThat(elsewhere.get(PATH + "?ma=" + code).statusCode()).isEqualTo(404);
        reader.form(PATH, asking());
        assertThat(elsewhere.get(PATH).body()).doesNotContain(code);
        assertThat(act(elsewhere, "duyet").statusCode()).isEqualTo(404);
    }

    private static String page(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"(csrf|once)\" value=\"[^\"]*\"", "");
    }

    @Test
    void nobody_else_finds_the_page() {
        for (Role role : Role.values()) {
            boolean isKnown = role == Role.CUSTODIAN || role == Role.AUTHORITY;
            assertThat(served.staff(role).get(PATH).statusCode()).as("%s", role).isEqualTo(isKnown ? 200 : 404);
        }
        assertThat(served.staff(Role.AUTHORITY).form(PATH, asking()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void without_a_vault_the_page_says_how_to_open_one() throws IOException {
        served.close();
        served = ServedOffice.withoutVault(Files.createDirectory(folder.resolve("other")));
        assertThat(served.staff(Role.CUSTODIAN).get(PATH).body()).contains("--vault-key");
    }
}
