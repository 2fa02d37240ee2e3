package vn.toandan.persistence.packs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.toandan.safety.Fact;
import vn.toandan.unit.UnitKind;

/** The facts that a requirement names, each of the type that its form asks for; as opposed to {@link PackFacts}, which knows them all. */
record DemandedFacts(PackFacts facts, ImmutableSet<UnitKind> kinds) {

    Optional<Fact> any(Entry entry) {
        return facts.demanded(entry, kinds);
    }

    /** A whole that is not its own part. */
    Optional<Fact.Count> other(Entry entry, Optional<Fact.Count> part) {
        Optional<Fact.Count> whole = one(entry, Fact.Count.class);
        if (whole.isPresent() && whole.equals(part)) {
            entry.complain("pack.twice");
            return Optional.empty();
        }
        return whole;
    }

    /** One under {@code fact}, or several under {@code facts}. */
    <F extends Fact> ImmutableList<F> oneOrSeveral(Entry entry, Class<F> type) {
        if (entry.at("fact").isAbsent()) {
            return several(entry, type);
        }
        if (!entry.at("facts").isAbsent()) {
            entry.at("facts").complain("pack.twice");
            several(entry, type);
        }
        return one(entry.at("fact"), type).map(ImmutableList::of).orElse(ImmutableList.of());
    }

    /** All under {@code facts}; none if one of them is not right. */
    <F extends Fact> ImmutableList<F> several(Entry entry, Class<F> type) {
        List<F> found = new ArrayList<>();
        Set<Fact> seen = new HashSet<>();
        boolean isWhole = true;
        for (Entry item : entry.at("facts").items()) {
            Optional<F> fact = one(item, type);
            isWhole &= fact.isPresent();
            if (fact.isPresent() && !seen.add(fact.get())) {
                item.complain("pack.twice");
                isWhole = false;
            }
            fact.ifPresent(found::add);
        }
        return isWhole ? ImmutableList.copyOf(found) : ImmutableList.of();
    }

    <F extends Fact> Optional<F> one(Entry entry, Class<F> type) {
        Optional<Fact> fact = any(entry);
        if (fact.isPresent() && !type.isInstance(fact.get())) {
            entry.complain("pack.wrong_type." + PackFacts.type(type));
            return Optional.empty();
        }
        return fact.map(type::cast);
    }
}
