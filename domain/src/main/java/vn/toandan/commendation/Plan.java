package vn.toandan.commendation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Plan: the rules of one form and kind of subject as masks over a nomination's bits, compiled from their conditions; as opposed to the
 * rules themselves, which give the reasons. A test sets the two against each other.
 */
final class Plan {

    private static final ImmutableMap<CommendationForm, ImmutableMap<SubjectKind, Plan>> PLANS =
            RuleTable.byFormAndKind((form, kind) -> new Plan(RuleTable.rules(form, kind)));

    private boolean alwaysBarred;
    private long barUnlessYes;
    private long barUnlessNo;
    private long holdUnlessYes;
    private final long[] barUnlessAny;

    private Plan(Iterable<Rule> rules) {
        List<Long> clauses = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.decides()) {
                add(rule.condition(), rule.effect(), clauses);
            }
        }
        this.barUnlessAny = clauses.stream().mapToLong(Long::longValue).toArray();
    }

    static Plan of(CommendationForm form, SubjectKind kind) {
        return requireNonNull(requireNonNull(PLANS.get(form)).get(kind));
    }

    private void add(Condition condition, Effect effect, List<Long> clauses) {
        if (condition instanceof Settled settled) {
            alwaysBarred |= !settled.holds();
        } else if (condition instanceof AllOf all) {
            all.parts().forEach(part -> add(part, effect, clauses));
        } else if (condition instanceof AnyOf any) {
            clauses.addAll(clauses(any.parts()));
        } else if (condition instanceof Says says) {
            barUnlessYes |= says.answer() ? says.fact().bit() : 0;
            barUnlessNo |= says.answer() ? 0 : says.fact().bit();
        } else if (effect == Effect.HOLD) {
            holdUnlessYes |= Atoms.bit(condition);
        } else {
            barUnlessYes |= Atoms.bit(condition);
        }
    }

    /** One of several: where one of them has parts that must all hold, each of these can be missing alone. */
    private static List<Long> clauses(List<Condition> parts) {
        List<Long> clauses = List.of(0L);
        for (Condition part : parts) {
            List<Condition> alternatives = part instanceof AllOf all ? all.parts() : List.of(part);
            List<Long> longer = new ArrayList<>();
            for (long clause : clauses) {
                alternatives.forEach(one -> longer.add(clause | yesBit(one)));
            }
            clauses = longer;
        }
        return clauses;
    }

    private static long yesBit(Condition condition) {
        return condition instanceof Says says ? says.fact().bit() : Atoms.bit(condition);
    }

    /** A bar first, then a hold, then what is not known; {@code yes} and {@code no} are the bits that are known so. */
    EligibilityVerdict verdict(long yes, long no) {
        if (alwaysBarred || ((no & barUnlessYes) | (yes & barUnlessNo)) != 0) {
            return EligibilityVerdict.NOT_ELIGIBLE;
        }
        boolean open = ((barUnlessYes | barUnlessNo | holdUnlessYes) & ~(yes | no)) != 0;
        for (long any : barUnlessAny) {
            if ((yes & any) == 0) {
                if ((no & any) == any) {
                    return EligibilityVerdict.NOT_ELIGIBLE;
                }
                open = true;
            }
        }
        if ((no & holdUnlessYes) != 0) {
            return EligibilityVerdict.ON_HOLD;
        }
        return open ? EligibilityVerdict.NOT_KNOWN : EligibilityVerdict.ELIGIBLE;
    }
}
