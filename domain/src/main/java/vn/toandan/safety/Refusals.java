package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Count;

/** What the facts of a sheet say against each other; as opposed to what one value says against its own fact. */
final class Refusals {

    private Refusals() {}

    static ImmutableList<Rejection> of(FactSheet sheet) {
        ImmutableList.Builder<Rejection> found = ImmutableList.builder();
        for (Fact fact : sheet.form().facts()) {
            if (fact instanceof Count whole && whole.isNeverZero() && sheet.is(whole, 0)) {
                found.add(zero(whole));
            }
        }
        for (Limit limit : sheet.form().limits()) {
            if (limit.wholes().stream().allMatch(sheet::knows)
                    && sum(sheet, limit.parts()) > sum(sheet, limit.wholes())) {
                found.add(exceeded(sheet, limit));
            }
        }
        return found.build();
    }

    private static Rejection zero(Count whole) {
        return new Rejection(
                Rejection.Code.WHOLE_IS_ZERO,
                ImmutableList.of(whole),
                Sentence.of("safety/wording:refused.zero", whole.phrase()),
                Sentence.of("safety/wording:refused.zero.right"));
    }

    private static Rejection exceeded(FactSheet sheet, Limit limit) {
        long whole = sum(sheet, limit.wholes());
        return new Rejection(
                Rejection.Code.PART_EXCEEDS_WHOLE,
                ImmutableList.<Fact>builder()
                        .addAll(limit.parts().stream().filter(sheet::knows).toList())
                        .addAll(limit.wholes())
                        .build(),
                Sentence.of(
                        "safety/wording:refused.part_exceeds_whole",
                        named(limit.parts()),
                        sum(sheet, limit.parts()),
                        named(limit.wholes()),
                        whole),
                Sentence.of("safety/wording:refused.part_exceeds_whole.right", whole));
    }

    /** An empty one counts zero. */
    private static long sum(FactSheet sheet, ImmutableList<Count> counts) {
        long sum = 0;
        for (Count count : counts) {
            sum += sheet.knows(count) ? sheet.raw(count) : 0;
        }
        return sum;
    }

    private static Sentence named(ImmutableList<Count> counts) {
        return Sentence.enumeration(counts.stream().map(Fact::phrase).toList());
    }
}
