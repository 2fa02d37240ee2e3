package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The judgements that were recorded ("sổ kết quả xét"), in their order; none is ever changed. */
public interface Judgements {

    /** One as it stands in the register. */
    record Kept(Judgement.Id id, Judgement judgement) {}

    /** Records a judgement, unless it says the same as the unit's latest for that year: judging twice changes nothing. */
    Judgement.Id record(Judgement judgement);

    Optional<Judgement> find(Judgement.Id id);

    /** Every judgement of a unit for a year, as recorded. */
    ImmutableList<Kept> of(UnitYear unitYear);

    /** The one recorded last. */
    default Optional<Kept> latest(UnitYear unitYear) {
        ImmutableList<Kept> all = of(unitYear);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
