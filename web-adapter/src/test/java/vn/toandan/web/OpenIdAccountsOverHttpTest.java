package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Credentials;
import vn.toandan.account.TimedCode;

/** The provider says who somebody is; whether they have an account here that is open, and whether it asks for more, is said here alone. */
class OpenIdAccountsOverHttpTest {

    private static final String NOT_BEGUN = "không bắt đầu từ trình duyệt này";
    private static final String UNKNOWN = "chưa có tài khoản nào đang dùng được";

    @TempDir
    private static Path folder;

    private static ServedProvider provider;
    private static ServedOffice served;

    @BeforeAll
    static void serve() {
        provider = new ServedProvider();
        served = ServedOffice.trusting(provider.asked(folder.resolve("secret")), folder);
        Visitor.known(served, "da-dong", true);
    }

    @AfterAll
    static void stop() {
        served.close();
        provider.close();
    }

    private static void requireRefused(HttpResponse<String> answer, int status, String why) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(why);
        assertThat(answer.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("; Max-Age=0;"));
    }

    @Test
    void whoever_has_no_account_that_is_open_is_told_so_and_gets_none() {
        provider.vouchFor("nguoi-la");
        requireRefused(Visitor.of(served).comeBack(), 403, UNKNOWN);
        provider.vouchFor("da-dong");
        requireRefused(Visitor.of(served).comeBack(), 403, UNKNOWN);
        provider.vouchFor("Khong/la ten");
        requireRefused(Visitor.of(served).comeBack(), 403, UNKNOWN);
        assertThat(served.office()
                        .<Boolean>read(registers ->
                                registers.accounts().find("nguoi-la").isPresent()))
                .isFalse();
    }

    @Test
    void an_account_that_is_closed_meanwhile_is_not_entered() {
        Visitor.known(served, "sap-dong", false);
        provider.vouchFor("sap-dong");
        Visitor visitor = Visitor.of(served);
        HttpResponse<String> back = visitor.comeBack();
        Visitor.known(served, "sap-dong", true);
        HttpResponse<String> refused = visitor.goOn(back);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whoever_has_a_second_factor_here_gives_it_all_the_same() {
        Visitor.known(served, "hai-lop", false);
        byte[] secret = secondFactor(served, "hai-lop");
        provider.vouchFor("hai-lop");
        Visitor visitor = Visitor.of(served, "/noi-bo/don-vi");
        HttpResponse<String> back = visitor.comeBack();
        assertThat(back.body()).contains("id=\"code\"");
        HttpResponse<String> without = visitor.goOn(back);
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(without.body()).contains("Mã xác thực không đúng hoặc đã dùng rồi", "id=\"code\"");
        HttpResponse<String> in = visitor.goOn(
                back,
                ImmutableMap.of("code", TimedCode.at(secret, served.office().now())));
        assertThat(in.headers().firstValue("Location")).hasValue("/noi-bo/don-vi");
        Visitor next = Visitor.of(served);
        HttpResponse<String> again = next.comeBack();
        for (int guess = 0; guess < 9; guess++) {
            assertThat(next.goOn(again, ImmutableMap.of("code", "000000")).statusCode())
                    .isEqualTo(401);
        }
        assertThat(next.goOn(again, ImmutableMap.of("code", "000000")).statusCode())
                .isEqualTo(429);
    }

    static byte[] secondFactor(ServedOffice served, String name) {
        Office office = served.office();
        office.writeAs("test", "password", name, registers -> {
            registers.accounts().put(name, new Credentials("", Optional.empty()));
            return true;
        });
        SecondFactors factors = new SecondFactors(office);
        SecondFactors.Fresh fresh = factors.fresh(name);
        byte[] secret = BaseEncoding.base32().decode(fresh.secret());
        // By the code of the step before: each is taken once.
        assertThat(factors.set(
                        name, fresh.sealed(), TimedCode.at(secret, office.now().minusSeconds(TimedCode.SECONDS))))
                .isPresent();
        return secret;
    }

    @Test
    void a_ticket_is_good_for_ten_minutes_and_whoever_was_vouched_for_has_five() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        try (ServedOffice late = ServedOffice.trusting(provider.asked(own.resolve("secret")), own)) {
            Visitor.known(late, "can-bo", false);
            provider.vouchFor("can-bo");
            Visitor vouched = Visitor.of(late);
            HttpResponse<String> page = vouched.comeBack();
            late.pass(Vouched.LIFE);
            requireRefused(vouched.goOn(page), 401, NOT_BEGUN);
            Visitor visitor = Visitor.of(late);
            late.pass(OpenIdTickets.LIFE);
            requireRefused(visitor.comeBack(), 401, NOT_BEGUN);
        }
    }

    @Test
    void an_office_without_a_provider_knows_passwords_alone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (ServedOffice without = ServedOffice.in(other)) {
            assertThat(without.get(Access.ENTRANCE).body()).doesNotContain(OpenIdPageRoutes.PATH);
            assertThat(without.get(OpenIdPageRoutes.START).headers().firstValue("Location"))
                    .hasValue(Access.ENTRANCE);
            assertThat(without.get(OpenIdPageRoutes.PATH + "?state=x&code=y").statusCode())
                    .isEqualTo(401);
            assertThat(without.form(OpenIdPageRoutes.PATH, ImmutableMap.of()).statusCode())
                    .isEqualTo(401);
        }
    }
}
