package vn.toandan.reporting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The kinds that free text names, by their folded keys in order, each under the spelling that is most frequent; as opposed to a list. */
final class Spellings {

    private Spellings() {}

    /** Of spellings that are equally frequent the first in the order of their letters' codes. */
    static ImmutableMap<String, Figure.Kind> of(Collection<String> written, Function<String, String> key) {
        Map<String, ImmutableSortedMultiset.Builder<String>> byKey = new TreeMap<>();
        for (String text : written) {
            byKey.computeIfAbsent(key.apply(text), folded -> ImmutableSortedMultiset.naturalOrder())
                    .add(text);
        }
        ImmutableMap.Builder<String, Figure.Kind> kinds = ImmutableMap.builder();
        byKey.forEach((folded, spellings) -> kinds.put(folded, Figure.Kind.spelled(mostFrequent(spellings.build()))));
        return kinds.buildOrThrow();
    }

    private static String mostFrequent(Multiset<String> spellings) {
        return Multisets.copyHighestCountFirst(spellings).iterator().next();
    }
}
