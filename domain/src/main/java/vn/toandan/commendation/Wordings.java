package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;

/** How several conditions are said in one breath. */
final class Wordings {

    private Wordings() {}

    static Sentence or(List<Sentence> parts) {
        return joined("commendation/wording:or", parts);
    }

    static Sentence and(List<Sentence> parts) {
        return joined("commendation/wording:and", parts);
    }

    private static Sentence joined(String key, List<Sentence> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : Sentence.of(
                        key, last == 1 ? parts.get(0) : Sentence.enumeration(parts.subList(0, last)), parts.get(last));
    }

    static ImmutableList<NominationFact> inOrder(Stream<NominationFact> facts) {
        return facts.distinct().sorted().collect(ImmutableList.toImmutableList());
    }
}
