package vn.toandan.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ObjectArrays;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.toandan.account.Account;
import vn.toandan.account.Credentials;
import vn.toandan.account.Role;

/** Somebody who works in a served office and has logged in, over HTTP as everybody does. */
final class Staff {

    static final String PASSWORD = "ba con trâu đen";

    /** Of the password, the cheapest there is: what one costs that somebody else may read is tried elsewhere. */
    private static final String DIGEST =
            "$argon2id$v=19$m=8,t=1,p=1$b2YtYS10ZXN0LW9mZmljZQ$dNQ/nftMlJFnQ4bUhxkXXNYOB0L9HXQVtTHBVpXqOx0";

    /** From somewhere else each time: whoever logs in often from one place has to wait. */
    private static final AtomicInteger ENTERED = new AtomicInteger();

    private final ServedOffice served;
    private final String name;
    private final String cookie;
    private final String csrf;

    private Staff(ServedOffice served, String name, String cookie, String csrf) {
        this.served = served;
        this.name = name;
        this.cookie = cookie;
        this.csrf = csrf;
    }

    static Staff hired(ServedOffice served, Role role, Optional<String> unit) {
        return hired(served, role, unit, DIGEST);
    }

    /** The same with a digest of the password as dear as others have it. */
    static Staff hired(ServedOffice served, Role role, Optional<String> unit, String digest) {
        String name =
                role.code().replace('_', '-') + unit.map(code -> "." + code).orElse("");
        Account account = new Account(name, "Cán bộ " + name, ImmutableSet.of(role), unit, false);
        served.office().writeAs("test", "account create", name, registers -> {
            registers.accounts().put(account);
            registers.accounts().put(name, new Credentials(digest, Optional.empty()));
            return true;
        });
        return entered(served, name);
    }

    static Staff entered(ServedOffice served, String name) {
        HttpResponse<String> answer = served.post(
                "/api/v1/session",
                "{\"name\":\"" + name + "\",\"password\":\"" + PASSWORD + "\"}",
                "X-Forwarded-For",
                "10.0.0." + ENTERED.incrementAndGet(),
                "X-Forwarded-Proto",
                "https");
        String set = answer.headers().firstValue("Set-Cookie").orElseThrow(() -> new AssertionError(answer.body()));
        return new Staff(
                served,
                name,
                Splitter.on(';').split(set).iterator().next(),
                json(answer.body()).get("csrf").textValue());
    }

    String name() {
        return name;
    }

    String cookie() {
        return cookie;
    }

    String csrf() {
        return csrf;
    }

    HttpResponse<String> get(String path, String... headers) {
        return served.get(path, with(headers, "Cookie", cookie));
    }

    /** What is no text. */
    byte[] bytes(String path) {
        return served.bytes(path, "Cookie", cookie);
    }

    /** As a program that uses the cookie. */
    HttpResponse<String> post(String path, String json, String... headers) {
        return served.post(path, json, with(headers, "Cookie", cookie, Access.CSRF_HEADER, csrf));
    }

    HttpResponse<String> put(String path, String json, String... headers) {
        return served.send(served.request(path, with(headers, "Cookie", cookie, Access.CSRF_HEADER, csrf))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build());
    }

    HttpResponse<String> delete(String path, String... headers) {
        return served.send(served.request(path, with(headers, "Cookie", cookie, Access.CSRF_HEADER, csrf))
                .DELETE()
                .build());
    }

    /** As a browser sends a form of ours. */
    HttpResponse<String> form(String path, Map<String, String> fields) {
        return served.form(
                path,
                ImmutableMap.<String, String>builder()
                        .putAll(fields)
                        .put(Access.CSRF_FIELD, csrf)
                        .buildOrThrow(),
                "Cookie",
                cookie);
    }

    /** A form in parts, the last of them a file, as a program sends it. */
    HttpResponse<String> upload(String path, Map<String, String> fields, byte[] file, String... headers) {
        return served.upload(path, fields, "text/csv", file, with(headers, "Cookie", cookie, Access.CSRF_HEADER, csrf));
    }

    /** The same as a browser sends a form of ours: the token comes first. */
    HttpResponse<String> uploadForm(String path, Map<String, String> fields, byte[] file) {
        Map<String, String> all = ImmutableMap.<String, String>builder()
                .put(Access.CSRF_FIELD, csrf)
                .putAll(fields)
                .buildOrThrow();
        return served.upload(path, all, "text/csv", file, "Cookie", cookie);
    }

    private static String[] with(String[] headers, String... more) {
        return ObjectArrays.concat(headers, more, String.class);
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
