package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules' cases as bits, in their order, and for the values of some inputs together the cases that they leave possible: a tip's first
 * case is the lowest bit that all leave. As opposed to the {@link TipRule}s, from which it is built; tests hold the two against each
 * other for every combination.
 *
 * <p>An input that is not known leaves what any of its values would. A verification that is not known is one that is pending.
 */
final class RuleTable {

    /** Inputs share a lookup as long as that stays small. */
    private static final int MOST_BITS = 11;

    private final ImmutableList<TipRule> ruleOfCase;
    private final ImmutableList<Condition.Case> cases;
    private final TipLevel[] levels;
    private final long[][] leftByValue;
    private final Group[] groups;

    /** Some inputs side by side, and the cases that each combination of them leaves. */
    private static final class Group {

        private final int shift;
        private final long[] left;

        Group(int shift, long[] left) {
            this.shift = shift;
            this.left = left;
        }

        long left(long inputs) {
            return left[(int) (inputs >>> shift) & (left.length - 1)];
        }
    }

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
        this.groups = groups();
    }

    /** The cases that may be a tip's, by their bits; where all its inputs are known, the lowest is. */
    long possible(long inputs) {
        long left = -1L;
        for (Group group : groups) {
            left &= group.left(inputs);
        }
        return left;
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

    private Group[] groups() {
        List<Group> all = new ArrayList<>();
        List<TipInput> together = new ArrayList<>();
        int bits = 0;
        for (TipInput input : TipInput.values()) {
            if (bits + input.bits() > MOST_BITS) {
                all.add(group(together, bits));
                together.clear();
                bits = 0;
            }
            together.add(input);
            bits += input.bits();
        }
        all.add(group(together, bits));
        return all.toArray(Group[]::new);
    }

    private Group group(List<TipInput> together, int bits) {
        int shift = together.get(0).shift();
        long[] left = new long[1 << bits];
        for (int value = 0; value < left.length; value++) {
            left[value] = -1L;
            for (TipInput input : together) {
                left[value] &= left(input, input.of((long) value << shift));
            }
        }
        return new Group(shift, left);
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
}
