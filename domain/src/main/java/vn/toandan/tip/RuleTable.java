package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.IntStream;

/**
 * The rules' cases as bits, in their order, and for the values of some inputs together the cases that they leave possible: a tip's first
 * case is the lowest bit that all leave. As opposed to the {@link TipRule}s, from which it is built; tests hold the two against each
 * other for every combination.
 *
 * <p>An input that is not known leaves what any of its values would. A verification that is not known is one that is pending.
 */
final class RuleTable {

    private final ImmutableList<TipRule> ruleOfCase;
    private final ImmutableList<Condition.Case> cases;
    private final TipLevel[] levels;
    private final long[][] leftByValue;
    private final long[] byCheck;
    private final long[] byDetail;
    private final long[] byUse;
    private final long[] byOffence;
    private final long[] byGravity;

    RuleTable(ImmutableList<TipRule> rules) {
        ImmutableList.Builder<TipRule> owners = ImmutableList.builder();
        ImmutableList.Builder<Condition.Case> all = ImmutableList.builder();
        for (TipRule rule : rules) {
            for (Condition.Case one : rule.when().cases()) {
                owners.add(rule);
                all.add(one);
            }
        }
        this.ruleOfCase = owners.build();
        this.cases = all.build();
        checkArgument(cases.size() <= Long.SIZE, "%s cases, at most %s", cases.size(), Long.SIZE);
        this.levels = ruleOfCase.stream().map(TipRule::level).toArray(TipLevel[]::new);
        this.leftByValue = Arrays.stream(TipInput.values()).map(this::leftBy).toArray(long[][]::new);
        this.byCheck = Together.CHECK.left(leftByValue);
        this.byDetail = Together.DETAIL.left(leftByValue);
        this.byUse = Together.USE.left(leftByValue);
        this.byOffence = Together.OFFENCE.left(leftByValue);
        this.byGravity = Together.GRAVITY.left(leftByValue);
    }

    /** The cases that may be a tip's, by their bits; where all its inputs are known, the lowest is. */
    long possible(long inputs) {
        return byCheck[Together.CHECK.of(inputs)]
                & byDetail[Together.DETAIL.of(inputs)]
                & byUse[Together.USE.of(inputs)]
                & byOffence[Together.OFFENCE.of(inputs)]
                & byGravity[Together.GRAVITY.of(inputs)];
    }

    TipRule rule(int at) {
        return ruleOfCase.get(at);
    }

    Condition.Case at(int at) {
        return cases.get(at);
    }

    TipLevel level(int at) {
        return levels[at];
    }

    /** For each value that the input can have, what it leaves; alike ones once. */
    ImmutableList<Long> effects(TipInput input) {
        return IntStream.range(1, 1 << input.bits())
                .filter(input::canBe)
                .mapToObj(value -> left(input, value))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The cases that a value of one input leaves. */
    @SuppressWarnings("EnumOrdinal") // Built with the program and gone with it.
    private long left(TipInput input, int value) {
        return leftByValue[input.ordinal()][value];
    }

    private long[] leftBy(TipInput input) {
        long[] left = new long[1 << input.bits()];
        for (int value = 1; value < left.length; value++) {
            if (input.canBe(value)) {
                left[value] = satisfied(input, input.at(value));
                left[TipInput.UNKNOWN] |= left[value];
            }
        }
        if (input == TipInput.VERIFICATION) {
            left[TipInput.UNKNOWN] = left[TipInput.number(Verification.PENDING)];
        }
        return left;
    }

    private long satisfied(TipInput input, long value) {
        long left = 0;
        for (int at = 0; at < cases.size(); at++) {
            left |= cases.get(at).allows(input, value) ? 1L << at : 0;
        }
        return left;
    }

    /** Inputs side by side that share a lookup, so few that it stays small. */
    private record Together(TipInput first, TipInput last, int shift, int mask) {

        static final Together CHECK = of(TipInput.VERIFICATION, TipInput.TIMELINESS);
        static final Together DETAIL = of(TipInput.SPECIFICITY, TipInput.SPECIFICITY);
        static final Together USE = of(TipInput.USE_MADE, TipInput.USE_MADE);
        static final Together OFFENCE = of(TipInput.CAUSAL_ROLE, TipInput.CAUGHT_VERY_SERIOUS_IN_ONE_CASE);
        static final Together GRAVITY = of(TipInput.ORGANISED_OR_TRANSNATIONAL, TipInput.ARMED);

        private static Together of(TipInput first, TipInput last) {
            int bits = last.shift() + last.bits() - first.shift();
            return new Together(first, last, first.shift(), (1 << bits) - 1);
        }

        int of(long inputs) {
            return (int) (inputs >>> shift) & mask;
        }

        @SuppressWarnings("EnumOrdinal") // Built with the program and gone with it.
        long[] left(long[][] byValue) {
            long[] left = new long[mask + 1];
            for (int values = 0; values < left.length; values++) {
                left[values] = -1L;
                for (TipInput input : EnumSet.range(first, last)) {
                    left[values] &= byValue[input.ordinal()][input.of((long) values << shift)];
                }
            }
            return left;
        }
    }
}
