package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.net.InetAddresses;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.account.Role;

/** Who is believed when they say for whom they ask. */
class ProxyTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,false,true,true",
        "127.8.9.1,false,true,true",
        "[0:0:0:0:0:0:0:1],false,true,true",
        "10.0.0.5,false,false,true",
        "10.0.0.6,false,false,false",
        "203.0.113.9,false,false,false",
        "localhost,false,false,false"
    })
    void one_on_this_machine_is_believed_or_the_one_that_was_named(
            String address, boolean withoutAny, boolean here, boolean named) {
        assertThat(Proxy.NONE.isBelieved(address)).isEqualTo(withoutAny);
        assertThat(Proxy.HERE.isBelieved(address)).isEqualTo(here);
        assertThat(Proxy.at(InetAddresses.forString("10.0.0.5")).isBelieved(address))
                .isEqualTo(named);
    }

    @Test
    void addresses_of_one_network_of_the_sixth_version_are_one_place() {
        assertThat(Proxy.place("2001:db8:0:1::7")).isEqualTo(Proxy.place("[2001:db8:0:1:ffff::9]"));
        assertThat(Proxy.place("2001:db8:0:1::7")).isNotEqualTo(Proxy.place("2001:db8:0:2::7"));
        assertThat(Proxy.place("203.0.113.9")).isNotEqualTo(Proxy.place("203.0.113.8"));
    }

    private static HttpResponse<String> guess(ServedOffice served, String... forwardedFor) {
        String[] headers = Stream.of(forwardedFor)
                .flatMap(one -> Stream.of("X-Forwarded-For", one))
                .toArray(String[]::new);
        return served.form(Access.ENTRANCE, ImmutableMap.of("name", "recorder", "password", "doan mo"), headers);
    }

    @Test
    void what_stands_before_the_last_hop_anybody_may_write() {
        try (ServedOffice served = ServedOffice.in(folder)) {
            for (int guess = 0; guess < 6; guess++) {
                assertThat(guess(served, "198.51.100." + guess + ", 203.0.113.9")
                                .statusCode())
                        .isEqualTo(401);
            }
            assertThat(guess(served, "198.51.100.7", "203.0.113.9").statusCode())
                    .isEqualTo(429);
            assertThat(guess(served, "203.0.113.9, 198.51.100.7").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void without_a_proxy_nobody_is_believed() {
        try (ServedOffice served = ServedOffice.reachedDirectly(folder)) {
            for (int guess = 0; guess < 6; guess++) {
                assertThat(guess(served, "203.0.113." + guess).statusCode()).isEqualTo(401);
            }
            assertThat(guess(served, "203.0.113.9").statusCode()).isEqualTo(429);
            assertThat(served.get("/", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                    .isEmpty();
        }
    }

    @Test
    void behind_one_that_encrypts_cookies_are_secure_and_browsers_stay_with_it() {
        try (ServedOffice served = ServedOffice.in(folder)) {
            served.staff(Role.RECORDER);
            HttpResponse<String> entered = served.form(
                    Access.ENTRANCE,
                    ImmutableMap.of("name", "recorder", "password", Staff.PASSWORD),
                    "X-Forwarded-For",
                    "203.0.113.9",
                    "X-Forwarded-Proto",
                    "https");
            assertThat(entered.headers().allValues("Set-Cookie"))
                    .hasSize(2)
                    .allMatch(cookie -> cookie.endsWith("; Secure"));
            assertThat(entered.headers().firstValue("Strict-Transport-Security"))
                    .contains("max-age=31536000");
            assertThat(served.get("/", "X-Forwarded-Proto", "https, http")
                            .headers()
                            .firstValue("Strict-Transport-Security"))
                    .isEmpty();
        }
    }
}
