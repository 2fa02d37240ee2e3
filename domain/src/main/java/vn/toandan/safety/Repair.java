package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Repair ("điều cần có để đạt"): the smallest lawful changes after which a check is met, whatever the cells still empty turn out to be; as opposed to one {@link
 * Change} of them. What the unit is ({@link CanChange#FRAME}) is never among them.
 *
 * @param changes in the order of the form
 * @param options how many sets of facts are that small, this one included; 0 where no change that anyone can make would do
 */
public record Repair(ImmutableList<Change> changes, int options) {

    static final Repair NOTHING_NEEDED = new Repair(ImmutableList.of(), 1);
    static final Repair IMPOSSIBLE = new Repair(ImmutableList.of(), 0);

    /** Whether all of it can still be done on that day. */
    public boolean isCurable(LocalDate on, int year) {
        return options > 0 && changes.stream().allMatch(change -> change.isCurable(on, year));
    }

    static Repair of(Change... changes) {
        return new Repair(ImmutableList.copyOf(changes), 1);
    }

    /** Of several sets that each suffice: the fewest facts, then the least distance, then the order of the form. */
    static Repair smallestOf(FactSheet sheet, List<Repair> sets) {
        ImmutableList<Repair> possible = sets.stream()
                .filter(set -> set.options > 0)
                .map(set -> set.madeLawful(sheet))
                .filter(set ->
                        set.changes.stream().noneMatch(change -> change.fact().canChange() == CanChange.FRAME))
                .map(set -> set.inOrderOf(sheet.form()))
                .sorted(Comparator.<Repair>comparingInt(set -> set.changes.size())
                        .thenComparingLong(Repair::distance)
                        .thenComparing(set -> set.slots(sheet.form()), Arrays::compare))
                .collect(ImmutableList.toImmutableList());
        if (possible.isEmpty()) {
            return IMPOSSIBLE;
        }
        Repair first = possible.get(0);
        long asSmall = possible.stream()
                .filter(set -> set.changes.size() == first.changes.size() && set.distance() == first.distance())
                .count();
        return new Repair(first.changes, (int) asSmall);
    }

    /**
     * With what else has to grow so that the sheet is not refused: units recognised are among those registered, which another check
     * looks at.
     */
    private Repair madeLawful(FactSheet sheet) {
        FactSheet after = sheet.after(this);
        ImmutableList.Builder<Change> all = ImmutableList.<Change>builder().addAll(changes);
        for (Limit limit : sheet.form().limits()) {
            boolean single = limit.wholes().size() == 1 && limit.parts().size() == 1;
            Fact.Count whole = limit.wholes().get(0);
            if (single && after.knows(whole) && after.knows(limit.parts().get(0))) {
                long part = after.raw(limit.parts().get(0));
                if (part > after.raw(whole)) {
                    all.add(Change.of(sheet, whole, part));
                }
            }
        }
        return new Repair(all.build(), options);
    }

    /** This and another one, about other facts. */
    Repair and(FactSheet sheet, Repair other) {
        if (options == 0 || other.options == 0) {
            return IMPOSSIBLE;
        }
        ImmutableList<Change> both = ImmutableList.<Change>builder()
                .addAll(changes)
                .addAll(other.changes)
                .build();
        return new Repair(both, options * other.options).inOrderOf(sheet.form());
    }

    private Repair inOrderOf(Form form) {
        return new Repair(
                ImmutableList.sortedCopyOf(Comparator.comparingInt(change -> form.slot(change.fact())), changes),
                options);
    }

    private long distance() {
        return changes.stream().mapToLong(Change::distance).sum();
    }

    private int[] slots(Form form) {
        return changes.stream().mapToInt(change -> form.slot(change.fact())).toArray();
    }
}
