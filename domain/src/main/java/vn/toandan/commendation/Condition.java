package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.tip.Coded;

/**
 * Condition ("điều kiện"): what is asked of a nomination's facts, in a small vocabulary; as opposed to a {@link Rule}, which gives it a
 * code, an effect and a place in a text. It is the one source of verdict, reason and question. Cells are taken as independent of each
 * other.
 */
sealed interface Condition
        permits AfterDiscipline,
                AtLeast,
                Certain,
                FormExists,
                NotOnFile,
                NotPending,
                OneOf,
                Says,
                ServedLongEnough,
                Settled,
                Several {

    /** The facts it looks at, in the order of the form. */
    ImmutableList<NominationFact> facts();

    /** Met, not met, or not known as long as the empty cells decide. */
    CheckVerdict judge(Nomination nomination);

    /** The facts that made the answer, or that keep it open. */
    ImmutableList<NominationFact> deciding(Nomination nomination);

    /** What it asks, apart from any nomination. */
    Sentence asks();

    static Condition yes(NominationFact fact) {
        return new Says(fact, true);
    }

    static Condition no(NominationFact fact) {
        return new Says(fact, false);
    }

    static Condition atLeast(NominationFact count, long least) {
        return new AtLeast(count, least);
    }

    static Condition oneOf(NominationFact choice, Coded... enough) {
        return new OneOf(choice, ImmutableList.copyOf(enough));
    }

    static Condition any(Condition... parts) {
        return new AnyOf(ImmutableList.copyOf(parts));
    }

    static Condition all(Condition... parts) {
        return new AllOf(ImmutableList.copyOf(parts));
    }

    /** Holding, failing, or open in between. */
    static CheckVerdict verdict(boolean holds, boolean fails) {
        return holds ? CheckVerdict.MET : fails ? CheckVerdict.NOT_MET : CheckVerdict.NOT_KNOWN;
    }
}
