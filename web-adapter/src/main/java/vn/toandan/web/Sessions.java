package vn.toandan.web;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sessions ("phiên làm việc") of those who entered with a password; as opposed to tokens of machines, which begin nothing. They are known by a digest of what the browser
 * holds, live in memory alone, and end: after half an hour without a request, after twelve hours in any case, and with the process.
 */
final class Sessions {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration WHOLE = Duration.ofHours(12);

    private static final int CHANCE = 32;

    private final Office office;
    private final Map<String, Session> open = new ConcurrentHashMap<>();

    /** One of them. */
    static final class Session {
        private final String account;
        private final long credentials;
        private final String csrf;
        private final Instant began;
        private volatile Instant last;

        private Session(String account, long credentials, String csrf, Instant began) {
            this.account = account;
            this.credentials = credentials;
            this.csrf = csrf;
            this.began = began;
            this.last = began;
        }

        String account() {
            return account;
        }

        /** The version of the account's password by which it began. */
        long credentials() {
            return credentials;
        }

        /** What only a page of ours can know. */
        String csrf() {
            return csrf;
        }

        Instant until() {
            Instant idle = last.plus(IDLE);
            Instant whole = began.plus(WHOLE);
            return idle.isBefore(whole) ? idle : whole;
        }
    }

    Sessions(Office office) {
        this.office = office;
    }

    /** Begins a new one, always under a new key. */
    String begin(String account, long credentials) {
        Instant at = office.now();
        open.values().removeIf(session -> !at.isBefore(session.until()));
        String key = chance();
        open.put(digest(key), new Session(account, credentials, chance(), at));
        return key;
    }

    /** What the key opens now; asking counts as use. */
    Optional<Session> find(String key) {
        Instant at = office.now();
        Optional<Session> session = Optional.ofNullable(open.get(digest(key)));
        if (session.isPresent() && !at.isBefore(session.get().until())) {
            end(key);
            return Optional.empty();
        }
        session.ifPresent(one -> one.last = at);
        return session;
    }

    void end(String key) {
        open.remove(digest(key));
    }

    private String chance() {
        return BaseEncoding.base64Url().omitPadding().encode(office.chance(CHANCE));
    }

    static String digest(String key) {
        return Hashing.sha256().hashString(key, StandardCharsets.UTF_8).toString();
    }
}
