package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.toandan.account.Account;
import vn.toandan.account.Role;

/** Somebody who enters by way of a provider, step by step as their browser goes; as opposed to {@link Staff}, who are in. */
final class Visitor {

    /** From somewhere else each time: whoever comes back often from one place has to wait. */
    private static final AtomicInteger CAME = new AtomicInteger();

    private final ServedOffice served;
    private final String ticket;
    private final String there;

    private Visitor(ServedOffice served, String ticket, String there) {
        this.served = served;
        this.ticket = ticket;
        this.there = there;
    }

    /** An account is made for somebody of that name, without a password. */
    static void known(ServedOffice served, String name, boolean isClosed) {
        Account account =
                new Account(name, "Cán bộ " + name, ImmutableSet.of(Role.RECORDER), Optional.of("16231"), isClosed);
        served.office().writeAs("test", "account put", name, registers -> {
            registers.accounts().put(account);
            return true;
        });
    }

    static Visitor of(ServedOffice served) {
        return of(served, "");
    }

    /** @param back what the link says to come back to */
    static Visitor of(ServedOffice served, String back) {
        HttpResponse<String> sent = served.get(OpenIdPageRoutes.START + "?ve=" + back, fromElsewhere());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return new Visitor(
                served, cookie(sent), sent.headers().firstValue("Location").orElseThrow());
    }

    /** What their browser holds meanwhile. */
    String ticket() {
        return ticket;
    }

    /** Where they are sent. */
    String there() {
        return there;
    }

    /** They log in there; where that sends them back to, as a path of this office. */
    String backFromThere() {
        try {
            HttpResponse<Void> back = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(there)).build(), BodyHandlers.discarding());
            assertThat(back.statusCode()).isEqualTo(302);
            return back.headers().firstValue("Location").orElseThrow().replace(ServedProvider.OFFICE, "");
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("no patience", e);
        }
    }

    HttpResponse<String> comeBack() {
        return comeBack(backFromThere());
    }

    HttpResponse<String> comeBack(String path) {
        return come(served, path, ticket);
    }

    /** As a browser does that another site sends. */
    static HttpResponse<String> come(ServedOffice served, String path, String cookie) {
        return served.get(
                path,
                fromElsewhere(
                        "Cookie",
                        cookie,
                        "Sec-Fetch-Site",
                        "cross-site",
                        "Sec-Fetch-Mode",
                        "navigate",
                        "Sec-Fetch-Dest",
                        "document"));
    }

    private static String[] fromElsewhere(String... headers) {
        int number = CAME.incrementAndGet();
        String[] place = {"X-Forwarded-For", "10.1." + number / 250 + "." + number % 250, "X-Forwarded-Proto", "https"};
        return ObjectArrays.concat(headers, place, String.class);
    }

    HttpResponse<String> goOn(HttpResponse<String> page) {
        return goOn(page, ImmutableMap.of());
    }

    HttpResponse<String> goOn(HttpResponse<String> page, Map<String, String> fields) {
        return served.form(
                OpenIdPageRoutes.PATH, fields, fromElsewhere("Cookie", cookie(page), "Sec-Fetch-Site", "same-origin"));
    }

    /** The first that is set. */
    static String cookie(HttpResponse<String> answer) {
        String set = answer.headers().firstValue("Set-Cookie").orElseThrow(() -> new AssertionError(answer.body()));
        return Splitter.on(';').split(set).iterator().next();
    }
}
