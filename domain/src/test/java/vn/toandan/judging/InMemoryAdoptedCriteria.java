package vn.toandan.judging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adopted criteria for tests that need no store. */
public final class InMemoryAdoptedCriteria implements AdoptedCriteria {

    private final Map<String, Adopted> byName = new LinkedHashMap<>();

    @Override
    public boolean adopt(Adopted criteria) {
        Adopted known = byName.putIfAbsent(criteria.name(), criteria);
        checkArgument(
                known == null || known.text().equals(criteria.text()),
                "%s was adopted with another text",
                criteria.name());
        return known == null;
    }

    @Override
    public ImmutableList<Adopted> asKnownOn(LocalDate day) {
        return byName.values().stream()
                .filter(adopted -> !adopted.knownOn().isAfter(day))
                .collect(ImmutableList.toImmutableList());
    }
}
