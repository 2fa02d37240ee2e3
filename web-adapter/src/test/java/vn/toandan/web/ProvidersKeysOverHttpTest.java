package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.web.MadeUpProvider.AUDIENCE;
import static vn.toandan.web.MadeUpProvider.ISSUER;
import static vn.toandan.web.MadeUpProvider.RSA;
import static vn.toandan.web.MadeUpProvider.published;
import static vn.toandan.web.MadeUpProvider.saying;
import static vn.toandan.web.MadeUpProvider.token;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.account.Account;
import vn.toandan.account.Role;
import vn.toandan.law.Sentence;

/** Keys that a provider publishes at an address are fetched, seldom; those in a file are read at the start or refused. */
class ProvidersKeysOverHttpTest {

    private static final JWK NEXT = MadeUpProvider.rsa("r2", 2_048);

    @TempDir
    private Path folder;

    private volatile String answered = published(RSA);
    private final AtomicInteger fetched = new AtomicInteger();

    private HttpServer provider;
    private ServedOffice served;

    @BeforeEach
    void serve() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/keys", exchange -> {
            try (exchange) {
                fetched.incrementAndGet();
                byte[] keys = answered.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
            }
        });
        provider.createContext("/elsewhere", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Location", "/keys");
                exchange.sendResponseHeaders(302, -1);
            }
        });
        provider.start();
        served = open("/keys");
    }

    @AfterEach
    void stop() {
        served.close();
        provider.stop(0);
    }

    private ServedOffice open(String path) throws IOException {
        URI keys = URI.create("http://127.0.0.1:" + provider.getAddress().getPort() + path);
        ServedOffice office = ServedOffice.trusting(provider(keys), Files.createTempDirectory(folder, "office"));
        office.office().writeAs("test", "account create", "dong-bo", registers -> {
            registers
                    .accounts()
                    .put(new Account("dong-bo", "Đồng bộ", ImmutableSet.of(Role.RECORDER), Optional.empty(), false));
            return true;
        });
        return office;
    }

    private static Provider provider(URI keys) {
        return new Provider(ISSUER, Optional.of(AUDIENCE), Optional.of(keys), Optional.empty());
    }

    private static HttpResponse<String> ask(ServedOffice office, JWK key) {
        return office.get(
                "/api/v1/units", "Authorization", "Bearer " + token(JWSAlgorithm.RS256, key, saying("dong-bo")));
    }

    private int status(JWK key) {
        return ask(served, key).statusCode();
    }

    @Test
    void they_are_fetched_when_first_needed_and_then_kept() {
        assertThat(served.get("/api/v1/units", "Authorization", "Bearer khong-ai-biet")
                        .statusCode())
                .isEqualTo(401);
        assertThat(fetched).hasValue(0);
        assertThat(status(RSA)).isEqualTo(200);
        assertThat(status(RSA)).isEqualTo(200);
        assertThat(fetched).hasValue(1);
    }

    @Test
    void a_key_that_came_after_is_found_and_one_that_went_is_none() {
        assertThat(status(RSA)).isEqualTo(200);
        answered = published(NEXT);
        assertThat(status(NEXT)).isEqualTo(200);
        assertThat(status(RSA)).isEqualTo(401);
    }

    @Test
    void whoever_names_unknown_keys_has_none_fetched_for_each_and_keeps_nobody_out() {
        assertThat(status(RSA)).isEqualTo(200);
        for (int time = 0; time < 5; time++) {
            assertThat(status(NEXT)).isEqualTo(401);
        }
        assertThat(fetched).hasValue(2);
        assertThat(status(RSA)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<html>", "[1]", "null"})
    void where_the_provider_answers_no_keys_nobody_can_tell(String instead) {
        answered = instead;
        requireOutOfReach(served);
    }

    @Test
    void where_it_answers_without_end_nobody_can_tell() {
        answered = " ".repeat(256 * 1024) + published(RSA);
        requireOutOfReach(served);
    }

    @Test
    void where_it_sends_us_elsewhere_nobody_can_tell() throws IOException {
        try (ServedOffice sent = open("/elsewhere")) {
            requireOutOfReach(sent);
        }
        assertThat(fetched).hasValue(0);
    }

    @Test
    void where_it_is_out_of_reach_nobody_can_tell_however_often_one_asks() {
        provider.stop(0);
        for (int time = 0; time < 4; time++) {
            requireOutOfReach(served);
        }
        assertThat(served.loggedBesideAnswers())
                .hasSize(4)
                .allMatch(line -> line.contains("OutOfReach") && !line.contains("127.0.0.1"));
    }

    private static void requireOutOfReach(ServedOffice office) {
        HttpResponse<String> answer = ask(office, RSA);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(answer.body()).doesNotContain("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"keys\":[]}", "{\"keys\":[{\"kty\":\"RSA\"}]}", "[]", "null", "\u0000"})
    void a_file_that_holds_no_keys_is_refused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("keys.json"), text);
        requireRefused(file);
    }

    @Test
    void a_file_that_holds_none_that_can_be_used_is_refused() throws IOException {
        Path file = folder.resolve("keys.json");
        requireRefused(file);
        JWK secret = new OctetSequenceKey.Builder(new byte[32]).build();
        Files.writeString(file, "{\"keys\":[" + secret.toJSONString() + "]}");
        requireRefused(file);
        MadeUpProvider.publishing(file, MadeUpProvider.rsa("r0", 1_024));
        requireRefused(file);
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        requireRefused(file);
    }

    private void requireRefused(Path file) {
        assertThatThrownBy(() -> OpenId.of(served.office(), Optional.of(provider(file.toUri()))))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong -> assertThat(wrong.says())
                                .isEqualTo(Sentence.of("web/wording:settings.openid_keys", file.toString())));
    }
}
