package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Receipt ("mã biên nhận"): ten syllables that whoever told can read over the phone to follow the tip, shown once and kept nowhere; as
 * opposed to the {@link TipId}, which is no secret. Nine are chance, more than 80 bits; the tenth is a check that any one wrong syllable
 * and any two that changed places break.
 */
public final class Receipt {

    /** How many bytes of chance the caller has to give; so many more than are used that no syllable is likelier than another. */
    public static final int CHANCE = 16;

    static final int LENGTH = 10;

    private final ImmutableList<Integer> syllables;

    private Receipt(ImmutableList<Integer> syllables) {
        this.syllables = syllables;
    }

    /** From {@link #CHANCE} bytes of a secure generator: there is no chance in here. */
    public static Receipt of(byte[] chance) {
        checkArgument(chance.length == CHANCE, "%s bytes of chance, not %s", chance.length, CHANCE);
        BigInteger left = new BigInteger(1, chance);
        BigInteger base = BigInteger.valueOf(Syllables.count());
        List<Integer> syllables = new ArrayList<>();
        while (syllables.size() < LENGTH - 1) {
            BigInteger[] parts = left.divideAndRemainder(base);
            syllables.add(parts[1].intValueExact());
            left = parts[0];
        }
        return checked(syllables);
    }

    /** With the check that belongs to these nine. */
    static Receipt checked(List<Integer> chosen) {
        int check = Math.floorMod(-sum(chosen) * inverseOfLength(), Syllables.count());
        return new Receipt(
                ImmutableList.<Integer>builder().addAll(chosen).add(check).build());
    }

    /**
     * What was typed or heard, whatever its case, marks and spaces; empty where it cannot be a receipt. Whether it is one of ours only its
     * digest tells.
     */
    public static Optional<Receipt> read(String text) {
        return text.length() > LENGTH * 24
                ? Optional.empty()
                : Syllables.read(text)
                        .filter(syllables -> syllables.size() == LENGTH && sum(syllables) % Syllables.count() == 0)
                        .map(Receipt::new);
    }

    /** To be shown once, to the one who told: "ba khoan tinh …". */
    public String spoken() {
        return syllables.stream().map(Syllables::spoken).collect(Collectors.joining(" "));
    }

    /** All that is kept and compared. Without the key it leads nowhere. */
    public Digest digest(byte[] key) {
        return new Digest(Hashing.hmacSha256(key)
                .hashString(spoken(), StandardCharsets.UTF_8)
                .toString());
    }

    /** Keyed digest (HMAC-SHA-256) of a receipt, in hexadecimal. */
    public record Digest(String hex) {}

    /** Each place has a weight of its own; weights and syllables are counted modulo a prime, so that no product vanishes. */
    private static int sum(List<Integer> syllables) {
        int sum = 0;
        for (int place = 0; place < syllables.size(); place++) {
            sum += (place + 1) * syllables.get(place);
        }
        return sum;
    }

    private static int inverseOfLength() {
        return BigInteger.valueOf(LENGTH)
                .modInverse(BigInteger.valueOf(Syllables.count()))
                .intValueExact();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Receipt receipt && syllables.equals(receipt.syllables);
    }

    @Override
    public int hashCode() {
        return Objects.hash(syllables);
    }

    /** Says nothing: a receipt is a secret. */
    @Override
    public String toString() {
        return "a receipt";
    }
}
