package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Choice;
import vn.toandan.safety.Fact.Count;
import vn.toandan.unit.UnitKind;

/** Every way in which a sheet can be refused: by one value, which its fact cannot have, or by several that cannot go together. */
final class Refusals {

    private Refusals() {}

    static Rejection notACount(Count fact, long value) {
        return new Rejection(
                Rejection.Code.NOT_A_COUNT,
                ImmutableList.of(fact),
                Sentence.of("safety/wording:refused.not_a_count", fact.phrase(), value),
                Sentence.of("safety/wording:refused.not_a_count.right", typed(Count.MOST)));
    }

    static Rejection alwaysComparable(Count fact) {
        return new Rejection(
                Rejection.Code.NOT_IN_LIST,
                ImmutableList.of(fact),
                Sentence.of("safety/wording:refused.not_comparable", fact.phrase()),
                Sentence.of("safety/wording:refused.not_a_count.right", typed(Count.MOST)));
    }

    static Rejection notInList(Choice fact, String value) {
        return new Rejection(
                Rejection.Code.NOT_IN_LIST,
                ImmutableList.of(fact),
                Sentence.of("safety/wording:refused.not_in_list", fact.phrase(), value),
                Sentence.of("safety/wording:refused.not_in_list.right", String.join(", ", fact.values())));
    }

    static Rejection notAsked(Fact fact, UnitKind kind) {
        return new Rejection(
                Rejection.Code.NOT_ASKED_OF_THIS_KIND,
                ImmutableList.of(fact),
                Sentence.of("safety/wording:refused.not_asked", fact.phrase(), kind.words()),
                Sentence.of("safety/wording:refused.not_asked.right"));
    }

    static ImmutableList<Rejection> amongFacts(FactSheet sheet) {
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
                Sentence.of(
                        limit.parts().size() == 1
                                ? "safety/wording:refused.part_exceeds_whole.right_one"
                                : "safety/wording:refused.part_exceeds_whole.right",
                        typed(whole)));
    }

    /** As it is to be entered: a grouped number would itself be refused. */
    private static String typed(long count) {
        return Long.toString(count);
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
        Sentence sum = counts.get(0).phrase();
        for (Count more : counts.subList(1, counts.size())) {
            sum = Sentence.of("safety/wording:refused.sum", sum, more.phrase());
        }
        return sum;
    }
}
