package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Count;

/**
 * {@link Requirement#excused}: what happened fails the check unless each case is excused (force majeure, or handled in time where
 * the text says so); as opposed to {@link None}, which nothing excuses. The excuses are parts of the events.
 */
record Excused(ImmutableList<Count> events, ImmutableList<Count> excuses) implements Requirement {

    @Override
    public ImmutableList<Fact> facts() {
        return ImmutableList.<Fact>builder().addAll(events).addAll(excuses).build();
    }

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        Ranges ranges = Ranges.of(sheet, facts());
        long mostLeft = ranges.most(events) - ranges.least(excuses);
        long leastLeft = ranges.least(events) - ranges.most(excuses);
        return CheckVerdict.of(mostLeft <= 0, leastLeft > 0);
    }

    @Override
    public Sentence because(FactSheet sheet) {
        List<Sentence> said = new ArrayList<>();
        events.stream()
                .filter(event -> !sheet.is(event, 0))
                .forEach(event -> said.add(Requirement.given(sheet, event)));
        if (said.isEmpty()) {
            return Sentence.of("safety/wording:excused.nothing_happened", named(events));
        }
        excuses.stream()
                .filter(excuse -> !sheet.is(excuse, 0))
                .forEach(excuse -> said.add(Requirement.given(sheet, excuse)));
        CheckVerdict verdict = judge(sheet);
        if (verdict == CheckVerdict.MET) {
            said.add(Sentence.of("safety/wording:excused.met"));
        } else if (verdict == CheckVerdict.NOT_MET) {
            said.add(left(sheet));
        } else {
            said.add(asks(sheet.year()));
            if (!events.stream().allMatch(sheet::knows)) {
                said.add(Sentence.of("safety/wording:excused.fill"));
            }
        }
        return Sentence.several(said);
    }

    private Sentence left(FactSheet sheet) {
        boolean exact = facts().stream().allMatch(sheet::knows);
        Ranges ranges = Ranges.of(sheet, facts());
        return Sentence.of(
                exact ? "safety/wording:excused.left" : "safety/wording:excused.left_at_least",
                ranges.least(events) - ranges.most(excuses));
    }

    private static Sentence named(ImmutableList<Count> counts) {
        return Sentence.enumeration(counts.stream().map(Fact::phrase).toList());
    }

    /**
     * Every empty event has to be stated, since there is no bound to it. Where the events then outnumber the excuses, one
     * more fact closes the gap: an excuse not stated yet, an excuse that covers more, or an event that was fewer.
     */
    @Override
    public Repair toPass(FactSheet sheet) {
        long gap = known(sheet, events) - known(sheet, excuses);
        List<Change> stated = stateEvents(sheet, Math.max(0, -gap));
        if (gap <= 0) {
            return Repair.smallestOf(sheet, List.of(new Repair(ImmutableList.copyOf(stated), 1)));
        }
        List<Repair> sets = new ArrayList<>();
        for (Count excuse : excuses) {
            sets.add(with(stated, Change.of(sheet, excuse, sheet.knows(excuse) ? sheet.raw(excuse) + gap : gap)));
        }
        for (Count event : events) {
            if (sheet.knows(event) && sheet.raw(event) >= gap) {
                sets.add(with(stated, Change.of(sheet, event, sheet.raw(event) - gap)));
            }
        }
        return Repair.smallestOf(sheet, sets);
    }

    /** The empty events stated: as many as the excuses already cover, the rest none. */
    private List<Change> stateEvents(FactSheet sheet, long covered) {
        List<Change> stated = new ArrayList<>();
        for (Count event : events) {
            if (!sheet.knows(event)) {
                stated.add(Change.of(sheet, event, stated.isEmpty() ? covered : 0));
            }
        }
        return stated;
    }

    private static Repair with(List<Change> stated, Change more) {
        return new Repair(
                ImmutableList.<Change>builder().addAll(stated).add(more).build(), 1);
    }

    private static long known(FactSheet sheet, ImmutableList<Count> counts) {
        return counts.stream().filter(sheet::knows).mapToLong(sheet::raw).sum();
    }

    @Override
    public Sentence asks(int year) {
        return Sentence.of("safety/wording:excused.asks");
    }

    @Override
    public void tabulate(Table.Rows rows) {
        rows.allExcused(events, excuses);
    }
}
