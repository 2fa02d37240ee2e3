package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** What machines enter by, made and withdrawn on pages. */
class TokenPagesOverHttpTest {

    private static final ImmutableMap<String, String> WANTED =
            ImmutableMap.of("name", "dong-bo", "roles", "recorder", "unit", "16231", "lastDay", "2026-11-17");

    @TempDir
    private Path folder;

    private ServedOffice served;

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static String token(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        Matcher token = Pattern.compile("<code>([A-Za-z0-9_-]{43})</code>").matcher(made.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private int units(String token) {
        return served.get("/api/v1/units", "Authorization", "Bearer " + token).statusCode();
    }

    @Test
    void one_is_made_shown_once_listed_and_withdrawn() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        String token = token(administrator.form(TokenPageRoutes.PATH, WANTED));
        assertThat(units(token)).isEqualTo(200);
        assertThat(administrator.get(TokenPageRoutes.PATH).body())
                .contains("dong-bo", "Người nhập liệu", "16231", "17/11/2026", "Thu hồi dong-bo")
                .doesNotContain(token);
        assertThat(administrator
                        .form(TokenPageRoutes.PATH + "/dong-bo/thu-hoi", ImmutableMap.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(units(token)).isEqualTo(401);
        assertThat(administrator.get(TokenPageRoutes.PATH).body()).contains("Chưa cấp mã nào");
    }

    @Test
    void one_that_is_over_is_said_to_be() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        administrator.form(TokenPageRoutes.PATH, WANTED);
        assertThat(administrator.get(TokenPageRoutes.PATH).body()).doesNotContain("đã hết hạn");
        served.pass(Duration.ofDays(2));
        assertThat(Staff.entered(served, "administrator")
                        .get(TokenPageRoutes.PATH)
                        .body())
                .contains("17/11/2026 (đã hết hạn)");
    }

    @Test
    void what_is_wrong_is_shown_beside_what_was_typed() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        HttpResponse<String> wrong = administrator.form(
                TokenPageRoutes.PATH,
                ImmutableMap.of("name", "Đồng bộ", "roles", "custodian", "unit", "1", "lastDay", "2026-11-15"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Tên mã: ", "Vai trò: ", "Phạm vi: ", "Dùng đến hết ngày: ", "value=\"2026-11-15\"");
        HttpResponse<String> never =
                administrator.form(TokenPageRoutes.PATH, ImmutableMap.of("name", "dong-bo", "roles", "recorder"));
        assertThat(never.statusCode()).isEqualTo(422);
    }

    @Test
    void a_second_one_of_the_same_name_is_refused_and_the_first_works_on() {
        Staff administrator = served.staff(Role.ADMINISTRATOR);
        String first = token(administrator.form(TokenPageRoutes.PATH, WANTED));
        HttpResponse<String> second = administrator.form(TokenPageRoutes.PATH, WANTED);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Tên mã: Đã có mã mang tên này");
        assertThat(units(first)).isEqualTo(200);
    }

    @Test
    void no_page_offers_a_program_what_takes_a_person() {
        assertThat(served.staff(Role.ADMINISTRATOR)
                        .get(TokenPageRoutes.PATH + "-moi")
                        .body())
                .contains("value=\"auditor\"")
                .doesNotContain("value=\"custodian\"", "value=\"administrator\"");
    }

    @Test
    void one_beyond_the_scope_of_an_administrator_does_not_exist_for_them() {
        token(served.staff(Role.ADMINISTRATOR).form(TokenPageRoutes.PATH, WANTED));
        Staff elsewhere = served.staff(Role.ADMINISTRATOR, Optional.of("16240"));
        assertThat(elsewhere.get(TokenPageRoutes.PATH).body()).doesNotContain("dong-bo");
        assertThat(elsewhere
                        .form(TokenPageRoutes.PATH + "/dong-bo/thu-hoi", ImmutableMap.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_page_that_sets_a_cookie_does_not_say_that_there_is_none() {
        assertThat(served.get(Access.ENTRANCE).body())
                .contains("dùng cookie để đăng nhập", "90 ngày")
                .doesNotContain("Trang này không dùng cookie");
        assertThat(served.get("/noi-bo/dat-mat-khau?ma=x").body()).doesNotContain("Trang này không dùng cookie");
        assertThat(served.get("/gui-tin").body()).contains("Trang này không dùng cookie");
    }
}
