package vn.toandan.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;

/**
 * Ratio ("tỷ lệ"): an exact share that a text demands, such as seven tenths; as opposed to a {@link Percentage}, which is shown. Compared in integers, never through a rounded percentage, so that 17 of
 * 25 is not 70 % and 18 of 25 is.
 */
public record Ratio(long numerator, long denominator) {

    public Ratio {
        checkArgument(
                0 <= numerator && numerator <= denominator && denominator > 0,
                "%s of %s is no share of a whole",
                numerator,
                denominator);
    }

    /** Whether the part is at least this share of the whole; exact for all counts. */
    public boolean isReachedBy(long part, long whole) {
        checkArgument(part >= 0 && whole >= 0, "%s of %s are no counts", part, whole);
        long high = Math.multiplyHigh(part, denominator);
        long needed = Math.multiplyHigh(whole, numerator);
        return high != needed ? high > needed : Long.compareUnsigned(part * denominator, whole * numerator) >= 0;
    }

    /** The smallest part that reaches this share: at 7/10, 18 of 25. */
    public long leastPartOf(long whole) {
        checkArgument(whole >= 0, "%s is no count", whole);
        BigInteger[] quotient = BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(numerator))
                .divideAndRemainder(BigInteger.valueOf(denominator));
        return quotient[0].longValueExact() + quotient[1].signum();
    }
}
