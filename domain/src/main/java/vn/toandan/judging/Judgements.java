package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.UnitKind;

/** The judgements that were recorded ("sổ kết quả xét"), in their order; none is ever changed. */
public interface Judgements {

    /** One as it stands in the register. */
    record Kept(Judgement.Id id, Judgement judgement) {}

    /** What came out of one and when, without what was judged. */
    record Decided(
            Judgement.Id id,
            UnitYear about,
            UnitKind kind,
            UnitVerdict verdict,
            LocalDate decidedOn,
            LocalDate knownOn) {

        public static Decided of(Kept kept) {
            Judgement judgement = kept.judgement();
            return new Decided(
                    kept.id(),
                    judgement.about(),
                    judgement.sheet().unit().kind(),
                    judgement.verdict(),
                    judgement.decidedOn(),
                    judgement.knownOn());
        }
    }

    /** How many judgements for a year came out alike; a unit that was judged twice is in it twice. */
    record Total(int year, UnitKind kind, UnitVerdict verdict, long judgements) {}

    /**
     * Records a judgement, unless it says the same as the unit's latest for that year: judging twice changes nothing, on whatever days,
     * and what was known first stays so.
     */
    Judgement.Id record(Judgement judgement);

    Optional<Judgement> find(Judgement.Id id);

    /** Every judgement of a unit for a year, as recorded. */
    ImmutableList<Kept> of(UnitYear unitYear);

    /** The one recorded last. */
    default Optional<Kept> latest(UnitYear unitYear) {
        ImmutableList<Kept> all = of(unitYear);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Everything decided on these days, both included: by the day of decision, and of one day as recorded. */
    void decidedWithin(LocalDate from, LocalDate until, Consumer<Decided> sink);

    /** How many were decided on these days, both included, one total for each year, kind and verdict that occurs. */
    ImmutableList<Total> totals(LocalDate from, LocalDate until);

    /** Which units have several judgements for that year. */
    ImmutableSet<UnitYear> judgedAgain(int year);
}
