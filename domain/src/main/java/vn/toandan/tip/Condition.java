package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;

/**
 * Condition ("điều kiện"): when a rule applies, as cases of which one is enough, each a list of tests that must all hold; as opposed to
 * the {@link TipRule}, which also says what follows. It is read three ways: to judge, to explain, and to build the {@link RuleTable}.
 */
record Condition(ImmutableList<Case> cases) {

    static final Condition ALWAYS = new Condition(ImmutableList.of(new Case(ImmutableList.of())));

    /** One way to satisfy it. */
    record Case(ImmutableList<Test> tests) {

        /** Whether a value of that input alone fails none of its tests. */
        boolean allows(TipInput input, long value) {
            for (Test test : tests) {
                if (test.input == input && !test.holds(value)) {
                    return false;
                }
            }
            return true;
        }

        /** The tests that fail, or whose input is not known. */
        ImmutableList<Test> lacking(long inputs) {
            return tests.stream().filter(test -> !test.holds(inputs)).collect(ImmutableList.toImmutableList());
        }
    }

    /** What one input is asked. */
    record Test(TipInput input, IntPredicate ask) {

        /** Of an input that is not known it does not. */
        boolean holds(long inputs) {
            int value = input.of(inputs);
            return value != TipInput.UNKNOWN && ask.test(value);
        }
    }

    static Condition is(Verification... any) {
        return oneOf(TipInput.VERIFICATION, any);
    }

    static Condition is(Novelty... any) {
        return oneOf(TipInput.NOVELTY, any);
    }

    static Condition is(Timeliness... any) {
        return oneOf(TipInput.TIMELINESS, any);
    }

    static Condition is(OffenceClass one) {
        return oneOf(TipInput.OFFENCE_CLASS, one);
    }

    static Condition is(CausalRole one) {
        return oneOf(TipInput.CAUSAL_ROLE, one);
    }

    static Condition atLeast(CausalRole least) {
        return that(TipInput.CAUSAL_ROLE, value -> value >= TipInput.number(least));
    }

    static Condition atLeast(OffenceClass least) {
        return that(TipInput.OFFENCE_CLASS, value -> value >= TipInput.number(least));
    }

    /** Of a count. */
    static Condition atLeast(int least, TipInput count) {
        return that(count, value -> value >= count.capped(least));
    }

    static Condition yes(TipInput input) {
        return that(input, value -> value == TipInput.YES);
    }

    static Condition used(Use one) {
        return that(TipInput.USE_MADE, uses -> (uses & TipInput.bit(one)) != 0);
    }

    static Condition usedForAnyOf(Iterable<Use> several) {
        int any = 0;
        for (Use use : several) {
            any |= TipInput.bit(use);
        }
        int wanted = any;
        return that(TipInput.USE_MADE, uses -> (uses & wanted) != 0);
    }

    /** One of them is enough. */
    static Condition anyOf(Condition... several) {
        ImmutableList.Builder<Case> cases = ImmutableList.builder();
        for (Condition one : several) {
            cases.addAll(one.cases);
        }
        return new Condition(cases.build());
    }

    /** Both. */
    Condition and(Condition other) {
        ImmutableList.Builder<Case> both = ImmutableList.builder();
        for (Case mine : cases) {
            for (Case theirs : other.cases) {
                both.add(new Case(ImmutableList.<Test>builder()
                        .addAll(mine.tests)
                        .addAll(theirs.tests)
                        .build()));
            }
        }
        return new Condition(both.build());
    }

    private static Condition oneOf(TipInput input, Enum<?>... any) {
        int wanted = 0;
        for (Enum<?> one : any) {
            wanted |= 1 << TipInput.number(one);
        }
        int numbers = wanted;
        return that(input, value -> (numbers >>> value & 1) != 0);
    }

    private static Condition that(TipInput input, IntPredicate ask) {
        return new Condition(ImmutableList.of(new Case(ImmutableList.of(new Test(input, ask)))));
    }
}
