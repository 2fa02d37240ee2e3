package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recorded judgements for tests that need no store. */
public final class InMemoryJudgements implements Judgements {

    private final List<Kept> recorded = new ArrayList<>();

    @Override
    public Judgement.Id record(Judgement judgement) {
        return latest(judgement.about())
                .filter(latest -> latest.judgement().equals(judgement))
                .map(Kept::id)
                .orElseGet(() -> add(judgement));
    }

    private Judgement.Id add(Judgement judgement) {
        Judgement.Id id = new Judgement.Id(recorded.size() + 1);
        recorded.add(new Kept(id, judgement));
        return id;
    }

    @Override
    public Optional<Judgement> find(Judgement.Id id) {
        return recorded.stream()
                .filter(kept -> kept.id().equals(id))
                .map(Kept::judgement)
                .findFirst();
    }

    @Override
    public ImmutableList<Kept> of(UnitYear unitYear) {
        return recorded.stream()
                .filter(kept -> kept.judgement().about().equals(unitYear))
                .collect(ImmutableList.toImmutableList());
    }
}
