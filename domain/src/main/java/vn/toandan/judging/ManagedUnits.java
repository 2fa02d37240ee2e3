package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.safety.Facts;
import vn.toandan.safety.Requirement;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.Unit;

/**
 * Units under a commune's management ("đơn vị thuộc phạm vi quản lý"), counted as they come out one by one: how many there are, how
 * many of them registered, how many are recognised; as opposed to what the commune's own sheet says of them.
 */
final class ManagedUnits {

    private static final Requirement REGISTERED = Requirement.quarterOne(Facts.REGISTRATION_DATE);

    private final Recognised.OfYear decided;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Interner<Outcome> shared = Interners.newStrongInterner();

    ManagedUnits(Recognised.OfYear decided) {
        this.decided = decided;
    }

    /** What became of one unit, as far as its commune asks. */
    private record Outcome(UnitVerdict verdict, CheckVerdict registered) {

        /** Nothing was filed for it. */
        static final Outcome UNFILED = new Outcome(UnitVerdict.NOT_KNOWN, CheckVerdict.NOT_KNOWN);

        static Outcome of(Assessment assessment) {
            return new Outcome(assessment.verdict(), registered(assessment));
        }

        /** In the first quarter: by the day of registration alone, whatever else the same check asks for. */
        private static CheckVerdict registered(Assessment assessment) {
            return assessment.checks().stream().anyMatch(check -> check.facts().contains(Facts.REGISTRATION_DATE))
                    ? REGISTERED.judge(assessment.sheet())
                    : CheckVerdict.NOT_KNOWN;
        }
    }

    void add(Judged judged) {
        outcomes.put(judged.unit().code(), shared.intern(Outcome.of(judged.assessment())));
    }

    private static final class Tally {
        private long managed;
        private long outside;
        private long registered;
        private long registeredOpen;
        private long byDecision;
        private long annulled;
        private long byVerdict;
        private long recognisedOpen;
    }

    private Tally tally(List<Unit> units) {
        Tally tally = new Tally();
        for (Unit unit : units) {
            Outcome outcome = outcomes.getOrDefault(unit.code(), Outcome.UNFILED);
            if (outcome.verdict() == UnitVerdict.OUT_OF_SCOPE) {
                tally.outside++;
                continue;
            }
            tally.managed++;
            switch (outcome.registered()) {
                case MET -> tally.registered++;
                case NOT_KNOWN -> tally.registeredOpen++;
                case NOT_MET, NOT_APPLICABLE -> {}
            }
            if (decided.standing().contains(unit.code())) {
                tally.byDecision++;
            } else if (decided.annulled().contains(unit.code())) {
                tally.annulled++;
            } else if (outcome.verdict() == UnitVerdict.MET) {
                tally.byVerdict++;
            } else if (outcome.verdict() == UnitVerdict.NOT_KNOWN) {
                tally.recognisedOpen++;
            }
        }
        return tally;
    }

    /**
     * What the register says of a commune's units. Where some are not known, a count is given only if the law answers the same
     * however they turn out, or if the sheet's own figure is one of those that it can be; else it is open.
     *
     * @param judge the answer on a sheet of the commune
     */
    ImmutableList<Drawn> draw(FiledSheet sheet, RegisteredUnits register, Function<FiledSheet, Assessment> judge) {
        Tally tally = tally(register.managedBy(sheet.unit().code()));
        if (tally.managed == 0) {
            return ImmutableList.of();
        }
        Drawn managed = Drawn.of(
                Facts.MANAGED_UNITS,
                Long.toString(tally.managed),
                sheet,
                Drawn.clause("managed", register.day(), tally.managed, tally.outside));
        Between registered = new Between(tally.registered, tally.registeredOpen);
        Between recognisedHere = new Between(tally.byDecision + tally.byVerdict, tally.recognisedOpen);
        Assessment atLeast = judge.apply(sheet.with(ends(sheet, managed, registered.least(), recognisedHere.least())));
        Assessment atMost = judge.apply(sheet.with(ends(sheet, managed, registered.most(), recognisedHere.most())));
        return ImmutableList.of(
                managed,
                registered.draw(
                        Facts.MANAGED_UNITS_REGISTERED,
                        sheet,
                        Between.isSettled(Facts.MANAGED_UNITS_REGISTERED, atLeast, atMost),
                        Drawn.clause("registered", tally.registered, tally.registeredOpen)),
                recognisedHere.draw(
                        Facts.MANAGED_UNITS_RECOGNISED,
                        sheet,
                        Between.isSettled(Facts.MANAGED_UNITS_RECOGNISED, atLeast, atMost),
                        Drawn.clause(
                                "recognised",
                                tally.byDecision,
                                tally.byVerdict,
                                tally.recognisedOpen,
                                tally.annulled)));
    }

    private static ImmutableList<Drawn> ends(FiledSheet sheet, Drawn managed, long registered, long recognised) {
        Sentence.Clause none = Drawn.clause("registered", 0L, 0L);
        return ImmutableList.of(
                managed,
                Drawn.of(Facts.MANAGED_UNITS_REGISTERED, Long.toString(registered), sheet, none),
                Drawn.of(Facts.MANAGED_UNITS_RECOGNISED, Long.toString(recognised), sheet, none));
    }
}
