package vn.toandan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    private static final Ratio SEVEN_TENTHS = new Ratio(7, 10);

    /** The largest count that a sheet holds, and the largest that there is. */
    private static final long MOST = 999_999_999_999_999L;

    private static final long BEYOND = Long.MAX_VALUE;

    @Test
    void seventeen_of_twenty_five_is_not_seventy_percent() {
        assertThat(SEVEN_TENTHS.isReachedBy(17, 25)).isFalse();
    }

    @Test
    void eighteen_of_twenty_five_is() {
        assertThat(SEVEN_TENTHS.isReachedBy(18, 25)).isTrue();
    }

    @Test
    void seven_of_ten_is_exactly_enough() {
        assertThat(SEVEN_TENTHS.isReachedBy(7, 10)).isTrue();
        assertThat(SEVEN_TENTHS.isReachedBy(6, 10)).isFalse();
    }

    @Test
    void nothing_of_nothing_reaches_any_share() {
        assertThat(SEVEN_TENTHS.isReachedBy(0, 0)).isTrue();
    }

    @Test
    void nothing_of_something_reaches_only_the_share_of_nothing() {
        assertThat(SEVEN_TENTHS.isReachedBy(0, 1)).isFalse();
        assertThat(new Ratio(0, 1).isReachedBy(0, 1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"699999999999999, false", "700000000000000, true"})
    void one_in_a_thousand_billion_makes_the_difference(long part, boolean reached) {
        assertThat(SEVEN_TENTHS.isReachedBy(part, 1_000_000_000_000_000L)).isEqualTo(reached);
    }

    @Test
    void counts_beyond_anything_held_are_still_compared_exactly() {
        assertThat(SEVEN_TENTHS.isReachedBy(6_456_360_425_798_343_065L, BEYOND)).isTrue();
        assertThat(SEVEN_TENTHS.isReachedBy(6_456_360_425_798_343_064L, BEYOND)).isFalse();
    }

    @Test
    void it_agrees_with_exact_arithmetic_whatever_the_size() {
        Random random = new Random(124_2021);
        for (int drawn = 0; drawn < 200_000; drawn++) {
            long denominator = 1 + drawn(random, drawn % 2 == 0 ? 100 : BEYOND - 1);
            Ratio ratio = new Ratio(drawn(random, denominator), denominator);
            long whole = drawn(random, drawn % 3 == 0 ? MOST : BEYOND);
            long part = near(random, ratio, whole);
            assertThat(ratio.isReachedBy(part, whole))
                    .as("%s of %s against %s", part, whole, ratio)
                    .isEqualTo(exactly(ratio, part, whole));
        }
    }

    @Test
    void the_least_part_reaches_the_share_and_one_less_does_not() {
        Random random = new Random(48_2025);
        for (int drawn = 0; drawn < 200_000; drawn++) {
            long denominator = 1 + drawn(random, drawn % 2 == 0 ? 100 : MOST);
            Ratio ratio = new Ratio(drawn(random, denominator), denominator);
            long whole = drawn(random, drawn % 3 == 0 ? 100 : BEYOND);
            long least = ratio.leastPartOf(whole);
            assertThat(exactly(ratio, least, whole))
                    .as("%s of %s", least, whole)
                    .isTrue();
            assertThat(least == 0 || !exactly(ratio, least - 1, whole))
                    .as("one less than %s of %s", least, whole)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"25, 18", "10, 7", "1, 1", "0, 0", "11, 8"})
    void the_least_part_of_seventy_percent(long whole, long least) {
        assertThat(SEVEN_TENTHS.leastPartOf(whole)).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10", "0, 0", "7, -10"})
    void what_is_no_share_of_a_whole_is_a_bug(long numerator, long denominator) {
        assertThatThrownBy(() -> new Ratio(numerator, denominator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Long.toString(numerator))
                .hasMessageContaining(Long.toString(denominator));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1"})
    void none_and_all_are_shares(long numerator, long denominator) {
        assertThat(new Ratio(numerator, denominator).numerator()).isEqualTo(numerator);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "1, -10"})
    void what_is_no_count_is_not_compared(long part, long whole) {
        assertThatThrownBy(() -> SEVEN_TENTHS.isReachedBy(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_is_no_part_of_what_is_no_count() {
        assertThatThrownBy(() -> SEVEN_TENTHS.leastPartOf(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean exactly(Ratio ratio, long part, long whole) {
        return BigInteger.valueOf(part)
                        .multiply(BigInteger.valueOf(ratio.denominator()))
                        .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(ratio.numerator())))
                >= 0;
    }

    /** 0 to that number, all sizes about equally often. */
    private static long drawn(Random random, long most) {
        long bits = random.nextLong() >>> (1 + random.nextInt(63));
        return most == Long.MAX_VALUE ? bits : bits % (most + 1);
    }

    /** Around the edge, where a rounding would show. */
    private static long near(Random random, Ratio ratio, long whole) {
        BigInteger edge = BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(ratio.numerator()))
                .divide(BigInteger.valueOf(ratio.denominator()))
                .add(BigInteger.valueOf(random.nextInt(5) - 2));
        return edge.max(BigInteger.ZERO).min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }
}
