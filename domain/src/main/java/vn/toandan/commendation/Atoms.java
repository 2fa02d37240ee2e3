package vn.toandan.commendation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import vn.toandan.safety.CheckVerdict;

/**
 * The conditions that have no parts and are no plain yes or no, as bits beside those of the {@link NominationFact}s: a nomination answers
 * each of them once, when it is made, and a {@link Plan} only looks at the bits. Which there are follows from the rules.
 */
final class Atoms {

    /** So many conditions have room beside the facts. */
    private static final int ROOM = Long.SIZE - NominationFact.ALL.size();

    private static final ImmutableList<Condition> ALL = CommendationForm.ALL.stream()
            .flatMap(form -> Arrays.stream(SubjectKind.values()).flatMap(kind -> RuleTable.rules(form, kind).stream()))
            .filter(Rule::decides)
            .flatMap(rule -> atoms(rule.condition()))
            .distinct()
            .collect(ImmutableList.toImmutableList());

    static {
        checkArgument(ALL.size() <= ROOM, "%s conditions, room for %s", ALL.size(), ROOM);
    }

    private Atoms() {}

    private static Stream<Condition> atoms(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.parts().stream().flatMap(Atoms::atoms);
        }
        if (condition instanceof AnyOf any) {
            return any.parts().stream().flatMap(Atoms::atoms);
        }
        return condition instanceof Says || condition instanceof Settled ? Stream.empty() : Stream.of(condition);
    }

    static long bit(Condition condition) {
        int number = ALL.indexOf(condition);
        checkArgument(number >= 0, "%s is no atom", condition);
        return 1L << (NominationFact.ALL.size() + number);
    }

    /** The bits of those that this nomination answers so. What is not asked of it stands against nothing. */
    static long answered(Nomination nomination, CheckVerdict verdict) {
        long bits = 0;
        for (int number = 0; number < ALL.size(); number++) {
            CheckVerdict one = ALL.get(number).judge(nomination);
            boolean same = one == verdict || (one == CheckVerdict.NOT_APPLICABLE && verdict == CheckVerdict.MET);
            bits |= same ? 1L << (NominationFact.ALL.size() + number) : 0;
        }
        return bits;
    }
}
