package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toandan.account.Role;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.AnswersJson;
import vn.toandan.persistence.sheets.UnitSheet;

/** Units judged, recognised and their recognition taken back, over real HTTP, in the example. */
class DecisionsOverHttpTest {

    private ServedOffice served;
    private Staff authority;

    @BeforeEach
    void serve() {
        served = ServedOffice.ofExample();
        authority = served.staff(Role.AUTHORITY);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private JsonNode results() {
        return Staff.json(
                        authority.get("/api/v1/assessments?year=2024&limit=200").body())
                .get("items");
    }

    private String unit(String kind, String verdict) {
        for (JsonNode one : results()) {
            if (one.get("unitKind").textValue().equals(kind)
                    && one.get("verdict").textValue().equals(verdict)) {
                return one.get("unitCode").textValue();
            }
        }
        throw new AssertionError("no " + kind + " is " + verdict);
    }

    private String meeting() {
        return unit("residential_area", "met");
    }

    private static String decision(String unit, String papers, String more) {
        return "{\"number\":\"210/QĐ-UBND\",\"on\":\"2024-11-15\",\"authority\":\"commune_chair\","
                + "\"body\":\"UBND xã Mậu Lâm\",\"year\":2024,\"units\":[\"" + unit + "\"]"
                + (papers.isEmpty() ? "" : ",\"papers\":[" + papers + "]") + more + "}";
    }

    /** Every document that the form of such a unit asks for. */
    private String papers() {
        StringBuilder all = new StringBuilder();
        String page = authority
                .get("/noi-bo/quyet-dinh-moi?year=2024&unit=" + meeting())
                .body();
        Matcher found = Pattern.compile("name=\"papers\" value=\"([^\"]+)\"").matcher(page);
        while (found.find()) {
            all.append(all.length() == 0 ? "" : ",")
                    .append('"')
                    .append(found.group(1))
                    .append('"');
        }
        return all.toString();
    }

    @Test
    void one_assessment_is_what_the_command_line_prints_of_it() {
        String unit = meeting();
        String body = authority.get("/api/v1/assessments?year=2024&limit=200").body();
        String printed = served.office().read(registers -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (AnswersJson answers = new AnswersJson(Wording.VIETNAMESE, out)) {
                new JudgedYear(served.office(), registers).judge(2024, Optional.empty(), Optional.empty(), judged -> {
                    if (judged.unit().code().equals(unit)) {
                        answers.write(
                                new UnitSheet(judged.unit(), judged.assessment().sheet()), judged.assessment());
                    }
                });
            }
            return out.toString(StandardCharsets.UTF_8);
        });
        String element = printed.substring(printed.indexOf('{'), printed.lastIndexOf('}') + 1);
        assertThat(body).contains(element);
    }

    @Test
    void a_year_is_judged_and_recorded_by_whoever_reviews_and_by_nobody_else() {
        HttpResponse<String> judged = served.staff(Role.APPRAISER).post("/api/v1/assessments", "{\"year\":2024}");
        assertThat(judged.statusCode()).as(judged.body()).isEqualTo(200);
        assertThat(Staff.json(judged.body()).get("judged").longValue()).isPositive();
        assertThat(authority.post("/api/v1/assessments", "{\"year\":2024}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_decision_without_its_dossier_is_refused_with_every_reason_and_nothing_is_recorded() {
        HttpResponse<String> refused = authority.post("/api/v1/decisions", decision(meeting(), "", ""));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(Staff.json(refused.body()).get("errors").size()).isGreaterThan(1);
        assertThat(Staff.json(refused.body()).get("errors"))
                .allSatisfy(
                        one -> assertThat(one.get("ground").textValue()).contains("Điều 9 Thông tư 124/2021/TT-BCA"));
        assertThat(Staff.json(authority.get("/api/v1/decisions?year=2024").body())
                        .get("items"))
                .isEmpty();
    }

    @Test
    void a_unit_that_does_not_meet_the_standard_is_not_recognised() {
        HttpResponse<String> refused =
                authority.post("/api/v1/decisions", decision(unit("residential_area", "not_met"), papers(), ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"not_met\"");
    }

    @Test
    void what_was_decided_is_listed_printed_and_annulled_by_the_same_authority_alone() {
        String unit = meeting();
        HttpResponse<String> decided = authority.post("/api/v1/decisions", decision(unit, papers(), ""));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
        assertThat(authority.get("/api/v1/decisions?year=2024").body()).contains("210/QĐ-UBND", unit);
        HttpResponse<String> pdf = authority.get("/api/v1/decisions/" + unit + "/2024/document?format=pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(authority.get("/noi-bo/quyet-dinh?year=2024").body()).contains("210/QĐ-UBND", "còn hiệu lực");
        String annulment =
                decision(unit, "", ",\"ground\":\"hồ sơ không đúng\"").replace("2024-11-15", "2025-02-01");
        HttpResponse<String> other =
                authority.post("/api/v1/decisions/annulments", annulment.replace("commune_chair", "province_chair"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("other_authority");
        HttpResponse<String> annulled = authority.post("/api/v1/decisions/annulments", annulment);
        assertThat(annulled.statusCode()).as(annulled.body()).isEqualTo(201);
        assertThat(authority.get("/noi-bo/quyet-dinh?year=2024").body()).contains("đã hủy");
        assertThat(authority.get("/api/v1/decisions/" + unit + "/2024/document").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_unit_elsewhere_cannot_be_decided_on_and_answers_like_one_that_does_not_exist() {
        String unit = meeting();
        Staff elsewhere = served.staff(Role.AUTHORITY, Optional.of("nowhere"));
        HttpResponse<String> other = elsewhere.post("/api/v1/decisions", decision(unit, papers(), ""));
        HttpResponse<String> none = elsewhere.post("/api/v1/decisions", decision("99999-99", papers(), ""));
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(none.body()).isEqualTo(other.body());
    }

    @Test
    void the_view_for_a_decision_sets_facts_reasons_last_year_and_the_law_side_by_side() {
        String page = authority.get("/noi-bo/ket-qua/" + meeting() + "/2024").body();
        assertThat(page)
                .contains(
                        "Quy định",
                        "Số liệu",
                        "Năm trước",
                        "Kết quả và lý do",
                        "khoản 1 Điều 4 Thông tư 124/2021/TT-BCA")
                .contains("Kết quả đã ghi", "Ghi quyết định cho đơn vị này");
    }

    @Test
    void whoever_does_not_meet_the_standard_is_not_offered_for_recognition() {
        String unit = unit("residential_area", "not_met");
        assertThat(authority.get("/noi-bo/ket-qua/" + unit + "/2024").body())
                .contains("Kết quả đã ghi: chưa đạt")
                .doesNotContain("Ghi quyết định cho đơn vị này");
    }

    @Test
    void the_form_shows_every_reason_at_once_and_keeps_what_was_typed() {
        HttpResponse<String> refused = authority.form(
                "/noi-bo/quyet-dinh",
                ImmutableMap.of(
                        "number",
                        "210/QĐ-UBND",
                        "on",
                        "2024-11-15",
                        "authority",
                        "commune_chair",
                        "body",
                        "UBND xã Mậu Lâm",
                        "year",
                        "2024",
                        "units",
                        meeting()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tài liệu đã có trong hồ sơ: ", "value=\"210/QĐ-UBND\"");
    }

    @Test
    void the_page_of_a_year_shows_every_unit_and_lets_a_reviewer_record() {
        Staff appraiser = served.staff(Role.APPRAISER);
        assertThat(appraiser.get("/noi-bo/ket-qua?year=2024").body()).contains(meeting(), "Xét và ghi kết quả");
        assertThat(authority.get("/noi-bo/ket-qua?year=2024").body()).doesNotContain("Xét và ghi kết quả</button>");
        assertThat(appraiser
                        .form("/noi-bo/ket-qua", ImmutableMap.of("year", "2024"))
                        .body())
                .contains("Đã xét");
    }
}
