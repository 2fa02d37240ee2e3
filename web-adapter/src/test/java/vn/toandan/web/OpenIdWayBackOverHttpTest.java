package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever comes back from the provider finds the language and the page that they left for, and whoever was taken for another ends it. */
class OpenIdWayBackOverHttpTest {

    private static final String IN_ENGLISH = "/noi-bo/don-vi&lang=en";

    @TempDir
    private static Path folder;

    private static ServedProvider provider;
    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        provider = new ServedProvider();
        served = ServedOffice.trusting(provider.asked(folder.resolve("secret")), folder);
        Visitor.known(served, "can-bo", false);
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

    @Test
    void whoever_began_in_english_goes_on_in_english() {
        Visitor visitor = Visitor.of(served, IN_ENGLISH);
        assertThat(ServedProvider.fields(URI.create(visitor.there()).getRawQuery()))
                .containsEntry("ui_locales", "en")
                .containsEntry("redirect_uri", ServedProvider.OFFICE + OpenIdPageRoutes.PATH);
        assertThat(visitor.comeBack().body())
                .contains("<html lang=\"en\"", "Go on logging in", "action=\"" + OpenIdPageRoutes.PATH + "?lang=en\"");
        assertThat(Visitor.of(served, "/noi-bo/don-vi").comeBack().body())
                .contains("<html lang=\"vi\"", "action=\"" + OpenIdPageRoutes.PATH + "\"");
    }

    @Test
    void the_language_cannot_be_altered_on_the_way() {
        Visitor visitor = Visitor.of(served, IN_ENGLISH);
        String altered = visitor.ticket().replace("~en~", "~vi~");
        assertThat(altered).isNotEqualTo(visitor.ticket());
        assertThat(Visitor.come(served, visitor.backFromThere(), altered).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoever_is_refused_is_told_so_in_the_language_and_led_to_the_page_that_they_left_for() {
        provider.vouchFor("nguoi-la");
        requireOnTheWay(Visitor.of(served, IN_ENGLISH).comeBack(), 403, "there is no account here");
        provider.answer(500, "{}");
        requireOnTheWay(Visitor.of(served, IN_ENGLISH).comeBack(), 503, "does not answer now");
        provider.answer(401, "{}");
        requireOnTheWay(Visitor.of(served, IN_ENGLISH).comeBack(), 503, "does not know this system");
        Visitor visitor = Visitor.of(served, IN_ENGLISH);
        String denied = visitor.backFromThere().replaceFirst("&code=[^&]*", "&error=access_denied");
        requireOnTheWay(visitor.comeBack(denied), 401, "was cancelled or not allowed");
    }

    private static void requireOnTheWay(HttpResponse<String> answer, int status, String why) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body())
                .contains("<html lang=\"en\"", why, "name=\"ve\" value=\"/noi-bo/don-vi\"")
                .contains(OpenIdPageRoutes.START + "?ve=%2Fnoi-bo%2Fdon-vi&amp;lang=en");
    }

    @Test
    void whoever_was_taken_for_another_ends_it_for_the_next_one_at_the_machine() {
        Visitor visitor = Visitor.of(served);
        HttpResponse<String> page = visitor.comeBack();
        assertThat(page.body()).contains("action=\"" + OpenIdPageRoutes.OVER + "\"", "Không phải tôi");
        String cookie = Visitor.cookie(page);
        HttpResponse<String> foreign =
                served.form(OpenIdPageRoutes.OVER, ImmutableMap.of(), "Cookie", cookie, "Sec-Fetch-Site", "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
        HttpResponse<String> over = served.form(
                OpenIdPageRoutes.OVER, ImmutableMap.of(), "Cookie", cookie, "Sec-Fetch-Site", "same-origin");
        assertThat(over.statusCode()).as(over.body()).isEqualTo(303);
        assertThat(over.headers().firstValue("Location")).hasValue(Access.ENTRANCE);
        assertThat(over.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("toandan-openid=;", "; Max-Age=0;");
        assertThat(visitor.goOn(page).statusCode()).isEqualTo(401);
        assertThat(Visitor.come(served, OpenIdPageRoutes.PATH, cookie).headers().firstValue("Location"))
                .hasValue(Access.ENTRANCE);
    }
}
