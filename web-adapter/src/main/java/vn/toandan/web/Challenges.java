package vn.toandan.web;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Longs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Challenges ("đề tính"): what a sender's machine works on before a tip of theirs is taken, handed out and known again; as opposed to a puzzle for people, which keeps out whoever cannot see it. Nothing
 * is kept of those that are handed out: a seal, by a key that dies with the process, says when one was, and how hard it is. It holds nothing of whom it was handed to.
 */
final class Challenges {

    static final int CHANCE = Long.BYTES;

    /** Of a proof. */
    static final int LONGEST = 120;

    private static final Pattern PROOF =
            Pattern.compile("(([0-9a-f]{16})\\.([0-9]{1,12})\\.([0-9]{1,2}))\\.([0-9a-f]{64})\\.[0-9]{1,15}");

    private final byte[] key;

    /**
     * What a proof was worked out for.
     *
     * @param chance by which it is told from all others
     * @param second in which it was handed out
     */
    record Proven(long chance, long second, int bits) {}

    /** @param key known to nobody else */
    Challenges(byte[] key) {
        this.key = key.clone();
    }

    /** @param chance of {@link #CHANCE} bytes */
    String of(byte[] chance, Instant at, int bits) {
        String said = BaseEncoding.base16().lowerCase().encode(chance) + "." + at.getEpochSecond() + "." + bits;
        return said + "." + seal(said);
    }

    /** Empty where it is no challenge of ours with a number behind it, or its digest does not begin with as many zero bits as that asks for. */
    Optional<Proven> proven(String proof) {
        Matcher parts = PROOF.matcher(proof);
        if (!parts.matches() || !isOurs(parts.group(1), parts.group(5))) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(parts.group(4));
        if (!isWorkedOut(proof, bits)) {
            return Optional.empty();
        }
        long chance = Long.parseUnsignedLong(parts.group(2), 16);
        return Optional.of(new Proven(chance, Long.parseLong(parts.group(3)), bits));
    }

    private boolean isOurs(String said, String seal) {
        return MessageDigest.isEqual(
                seal(said).getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.US_ASCII));
    }

    private String seal(String said) {
        return Hashing.hmacSha256(key)
                .hashString(said, StandardCharsets.US_ASCII)
                .toString();
    }

    static boolean isWorkedOut(String proof, int bits) {
        byte[] digest =
                Hashing.sha256().hashString(proof, StandardCharsets.US_ASCII).asBytes();
        return Long.numberOfLeadingZeros(Longs.fromByteArray(digest)) >= bits;
    }
}
