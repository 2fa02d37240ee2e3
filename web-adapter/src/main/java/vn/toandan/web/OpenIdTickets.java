package vn.toandan.web;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Tickets ("phiếu đăng nhập"): what a browser holds from when it leaves for the provider until it comes back; as opposed to a session, since one lets nobody in. Nothing is
 * kept of them here, however many are taken: what goes along (state, nonce, verifier) is made of the ticket again, by a key that dies with the process. Only which were used
 * is remembered, and one is not used before the provider has said who it is.
 */
final class OpenIdTickets {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int CHANCE = 16;
    private static final int KEY = 32;
    private static final char BETWEEN = '~';
    private static final int MOST_USED = 10_000;
    private static final BaseEncoding TEXT = BaseEncoding.base64Url().omitPadding();

    private final Office office;
    private final byte[] key;
    private final Cache<String, Instant> used =
            CacheBuilder.newBuilder().maximumSize(MOST_USED).build();

    OpenIdTickets(Office office) {
        this.office = office;
        this.key = office.chance(KEY);
    }

    /**
     * A new one.
     *
     * @param language in which to go on; empty text where none was asked for by name
     * @param back where to go in the end, within the pages of staff
     */
    String fresh(String language, String back) {
        Instant until = office.now().plus(LIFE);
        return Joiner.on(BETWEEN).join(TEXT.encode(office.chance(CHANCE)), until.getEpochSecond(), language, back);
    }

    /** Whether it is one of ours, is not over, and goes with what came back; of all this the state is the proof. */
    boolean isRight(String ticket, String state) {
        boolean isOurs = MessageDigest.isEqual(
                state(ticket).getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
        return isOurs && office.now().isBefore(until(ticket));
    }

    /** Whether it was not used before; from now on it was. */
    boolean use(String ticket) {
        Instant now = office.now();
        used.asMap().values().removeIf(until -> !now.isBefore(until));
        return used.asMap().putIfAbsent(Sessions.digest(ticket), until(ticket)) == null;
    }

    /** Against those who would have somebody come back whom they sent. */
    String state(String ticket) {
        return made("state", ticket);
    }

    /** Against an answer to another question. */
    String nonce(String ticket) {
        return made("nonce", ticket);
    }

    /** Against those who get hold of a code on the way (RFC 7636); the browser does not know it either. */
    String verifier(String ticket) {
        return made("verifier", ticket);
    }

    String challenge(String ticket) {
        return TEXT.encode(Hashing.sha256()
                .hashString(verifier(ticket), StandardCharsets.US_ASCII)
                .asBytes());
    }

    String language(String ticket) {
        return parts(ticket).get(2);
    }

    String back(String ticket) {
        return parts(ticket).get(3);
    }

    private static Instant until(String ticket) {
        return Instant.ofEpochSecond(Long.parseLong(parts(ticket).get(1)));
    }

    private static List<String> parts(String ticket) {
        return Splitter.on(BETWEEN).limit(4).splitToList(ticket);
    }

    private String made(String what, String ticket) {
        return TEXT.encode(Hashing.hmacSha256(key)
                .hashString(what + "\n" + ticket, StandardCharsets.UTF_8)
                .asBytes());
    }
}
