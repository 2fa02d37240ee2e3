package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.account.Role;

/** Where nobody can tell who it is, staff are told so, and whoever runs this what to mend; passwords serve meanwhile. */
class OpenIdTroublesOverHttpTest {

    @TempDir
    private static Path folder;

    private static ServedProvider provider;
    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        provider = new ServedProvider();
        served = ServedOffice.trusting(provider.asked(folder.resolve("secret")), folder);
    }

    @AfterAll
    static void stop() {
        served.close();
        provider.close();
    }

    @BeforeEach
    void vouch() {
        provider.vouchFor("can-bo");
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                argumentSet("has a fault of its own", 500, "{}"),
                argumentSet("sends us elsewhere", 302, "{}"),
                argumentSet("says no JSON", 200, "<html>"),
                argumentSet("says nothing", 200, "null"),
                argumentSet("says too much", 200, "{\"a\":\"" + "x".repeat(256 * 1024) + "\"}"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void where_the_provider_has_trouble_nobody_can_tell(int status, String body) {
        provider.answer(status, body);
        Visitor visitor = Visitor.of(served);
        String back = visitor.backFromThere();
        HttpResponse<String> answer = visitor.comeBack(back);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("Hệ thống đăng nhập của cơ quan chưa trả lời", "id=\"password\"");
        assertThat(served.loggedBesideAnswers())
                .last()
                .asString()
                .contains("OutOfReach")
                .doesNotContain(back, body);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                argumentSet("as RFC 6749 says it where the header was used", 401, "{\"error\":\"invalid_client\"}"),
                argumentSet("in words of its own", 401, "<html>Unauthorized"),
                argumentSet("where the secret is wrong", 400, "{\"error\":\"invalid_client\"}"),
                argumentSet("where it may not ask so", 400, "{\"error\":\"unauthorized_client\"}"));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void where_the_provider_does_not_know_this_office_an_administrator_is_to_be_told(int status, String body) {
        provider.answer(status, body);
        HttpResponse<String> answer = Visitor.of(served).comeBack();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body())
                .contains("không nhận ra hệ thống này", "báo quản trị viên", "id=\"password\"")
                .doesNotContain("chưa trả lời");
        assertThat(served.loggedBesideAnswers())
                .last()
                .asString()
                .contains("OfficeUnknown")
                .doesNotContain(body, "OutOfReach");
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void one_that_is_out_of_reach_or_another_is_not_entered_by_and_passwords_are() {
        ServedProvider gone = new ServedProvider();
        Provider asked = gone.asked(folder.resolve("secret"));
        gone.close();
        requireOutOfReach(asked);
        requireOutOfReach(new Provider(provider.issuer() + "/", asked.audience(), asked.keys(), asked.client()));
    }

    @Test
    void one_that_would_have_browsers_go_there_unencrypted_is_none() {
        try (ServedProvider plain = new ServedProvider()) {
            plain.publish("http://id.tinh.example/enter");
            requireOutOfReach(plain.asked(folder.resolve("secret")));
        }
    }

    private static void requireOutOfReach(Provider asked) {
        Path own = folder.resolve(String.valueOf(asked.issuer().hashCode()));
        assertThat(own.toFile().mkdir()).isTrue();
        try (ServedOffice office = ServedOffice.trusting(asked, own)) {
            for (int time = 0; time < 2; time++) {
                HttpResponse<String> answer = office.get(OpenIdPageRoutes.START);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.body()).doesNotContain("localhost");
            }
            assertThat(office.get(Access.ENTRANCE).statusCode()).isEqualTo(200);
            assertThat(office.staff(Role.RECORDER).get("/noi-bo/don-vi").statusCode())
                    .isEqualTo(200);
        }
    }
}
