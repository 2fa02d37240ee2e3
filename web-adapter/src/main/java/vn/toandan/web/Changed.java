package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;

/**
 * Changed ("chỗ khác nhau"): a part of a thing that another wrote while somebody was filling in the form; as opposed to what is wrong with it. The page shows both, and the
 * form goes out again with the version that stands now.
 *
 * @param part what pages call it
 */
record Changed(String part, String now, String yours) {

    /** Where two forms differ: part by part, each as a page shows it. */
    static ImmutableList<Changed> between(Map<String, String> now, Map<String, String> yours) {
        return Maps.difference(now, yours).entriesDiffering().entrySet().stream()
                .map(entry -> new Changed(
                        entry.getKey(),
                        Objects.requireNonNull(entry.getValue().leftValue()),
                        Objects.requireNonNull(entry.getValue().rightValue())))
                .collect(ImmutableList.toImmutableList());
    }
}
