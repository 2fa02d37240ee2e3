package vn.toandan.account;

import com.google.common.base.Strings;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * Timed code ("mã xác thực theo thời gian"): six digits that a telephone shows, others every half minute, by RFC 6238 as every such program has it; as opposed to the
 * password, which stays. Whoever asks says when, and keeps each from being used twice.
 */
public final class TimedCode {

    /** How long a secret is, in bytes: RFC 4226, section 4. */
    public static final int SECRET = 20;

    public static final int DIGITS = 6;
    public static final int SECONDS = 30;

    /** How many steps a clock may be ahead or behind. */
    private static final int SKEW = 1;

    private static final int MODULUS = 1_000_000;

    private TimedCode() {}

    /** The step of time that the code belongs to, if it is near; all that are near are looked at, whichever it is. */
    public static OptionalInt step(byte[] secret, String code, Instant at) {
        int now = Math.toIntExact(Math.floorDiv(at.getEpochSecond(), SECONDS));
        OptionalInt found = OptionalInt.empty();
        for (int step = now - SKEW; step <= now + SKEW; step++) {
            if (MessageDigest.isEqual(bytes(of(secret, step)), bytes(code))) {
                found = OptionalInt.of(step);
            }
        }
        return found;
    }

    /** The one that is shown then. */
    public static String at(byte[] secret, Instant at) {
        return of(secret, Math.floorDiv(at.getEpochSecond(), SECONDS));
    }

    /** RFC 4226, section 5.3: the last four bits say where in the digest the number stands. */
    static String of(byte[] secret, long counter) {
        byte[] digest =
                Hashing.hmacSha1(secret).hashBytes(Longs.toByteArray(counter)).asBytes();
        int from = digest[digest.length - 1] & 0xF;
        int number = Ints.fromBytes(digest[from], digest[from + 1], digest[from + 2], digest[from + 3]) & 0x7FFF_FFFF;
        return Strings.padStart(Integer.toString(number % MODULUS), DIGITS, '0');
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
