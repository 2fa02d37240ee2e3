package vn.toandan.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Percentage ("tỷ lệ phần trăm"): a share as it is shown to people, rounded half-up to hundredths of a per cent, yet 100 only if all and 0 only if none; as opposed
 * to a {@link Ratio}, against which nothing rounded is ever compared.
 */
public record Percentage(long part, long whole) {

    private static final int ALL = 10_000;

    public Percentage {
        checkArgument(0 <= part && part <= whole && whole > 0, "%s of %s is no share of a whole", part, whole);
    }

    /** In hundredths of a per cent: 9535 is 95.35 %. */
    public int hundredths() {
        int rounded = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(ALL))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .intValueExact();
        if (rounded == ALL && part < whole) {
            return ALL - 1;
        }
        return rounded == 0 && part > 0 ? 1 : rounded;
    }

    /** The same with two decimals: 95.35. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(hundredths(), 2);
    }
}
