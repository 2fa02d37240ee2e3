package vn.toandan.safety;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import vn.toandan.unit.UnitKind;

/**
 * Form ("biểu mẫu"): which facts are asked of a kind of unit, in which order; as opposed to a {@link FactSheet}, a form filled in
 * for a year. It follows from the criteria: a fact that none of them uses is not asked.
 */
public final class Form {

    /** So many fit: their presence is one bit each in a {@code long}, of which the last is left out. */
    static final int MOST_FACTS = 63;

    private final UnitKind kind;
    private final ImmutableList<Fact> facts;
    private final ImmutableMap<Fact, Integer> slots;
    private final ImmutableMap<String, Fact> byId;
    private final ImmutableList<Limit> limits;

    /** The form that asks for these facts: the national ones in their own order, then the others as they come. */
    Form(UnitKind kind, Set<Fact> asked) {
        checkArgument(asked.size() <= MOST_FACTS, "%s facts for a %s, at most %s", asked.size(), kind, MOST_FACTS);
        this.kind = kind;
        ImmutableList.Builder<Fact> inOrder = ImmutableList.builder();
        Facts.ALL.stream().filter(asked::contains).forEach(inOrder::add);
        asked.stream().filter(fact -> !Facts.ALL.contains(fact)).forEach(inOrder::add);
        this.facts = inOrder.build();
        ImmutableMap.Builder<Fact, Integer> positions = ImmutableMap.builder();
        for (int slot = 0; slot < facts.size(); slot++) {
            positions.put(facts.get(slot), slot);
        }
        this.slots = positions.buildOrThrow();
        this.byId = facts.stream().collect(ImmutableMap.toImmutableMap(Fact::id, fact -> fact));
        this.limits = Limit.ALL.stream()
                .map(limit -> limit.among(asked::contains))
                .filter(limit -> !limit.saysNothing())
                .collect(ImmutableList.toImmutableList());
    }

    public UnitKind kind() {
        return kind;
    }

    /** The facts in the order of the form. */
    public ImmutableList<Fact> facts() {
        return facts;
    }

    /** Whether it has a place for the fact. */
    public boolean asks(Fact fact) {
        return slots.containsKey(fact);
    }

    /** The fact with that column name, if this form asks for it. */
    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** These facts once each, in the order of the form. */
    public ImmutableList<Fact> inOrder(ImmutableList<Fact> some) {
        return isInOrder(some)
                ? some
                : some.stream().distinct().sorted(comparingInt(this::slot)).collect(ImmutableList.toImmutableList());
    }

    /** Most are: sorting for every reason that is read is what costs. */
    private boolean isInOrder(ImmutableList<Fact> some) {
        int before = -1;
        for (Fact fact : some) {
            int slot = slot(fact);
            if (slot <= before) {
                return false;
            }
            before = slot;
        }
        return true;
    }

    ImmutableList<Limit> limits() {
        return limits;
    }

    /** Where a sheet keeps nothing but zero, for rows that look at fewer facts than others of their shape. */
    int spareSlot() {
        return facts.size();
    }

    /** Where a sheet keeps the fact; negative if it does not. */
    int slot(Fact fact) {
        Integer slot = slots.get(fact);
        return slot == null ? -1 : slot;
    }
}
