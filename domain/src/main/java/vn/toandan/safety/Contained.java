package vn.toandan.safety;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Fact.YesNo;

/**
 * "Kiềm chế, kéo giảm" (Circular 124/2021/TT-BCA, Art. 4.4.a): contained and brought down against last year, kind by kind and in
 * total; as opposed to {@link None}, which asks for nothing at all.
 *
 * <p>The text leaves open whether every kind has to fall. Our reading: a total that falls (or is zero) while no kind rises is met; a
 * total that rises is not; what lies between, and any comparison with a divided predecessor unless nothing at all happened, is
 * settled by a finding of the appraising body, never by us.
 */
record Contained(ImmutableList<Count> thisYear, ImmutableList<Count> lastYear, YesNo finding) implements Requirement {

    Contained {
        checkArgument(thisYear.size() == lastYear.size(), "each kind has a count of both years");
    }

    @Override
    public ImmutableList<Fact> facts() {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (int kind = 0; kind < thisYear.size(); kind++) {
            facts.add(thisYear.get(kind), lastYear.get(kind));
        }
        return facts.add(finding).build();
    }

    /** What the counts alone can come to, over every number that the empty cells may stand for. */
    private record Outcomes(boolean falls, boolean rises, boolean leftToFinding) {}

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        return judge(sheet, outcomes(sheet));
    }

    private CheckVerdict judge(FactSheet sheet, Outcomes can) {
        return CheckVerdict.of(
                !can.rises && (!can.leftToFinding || sheet.is(finding, YesNo.YES)),
                !can.falls && (!can.leftToFinding || sheet.is(finding, YesNo.NO)));
    }

    private Outcomes outcomes(FactSheet sheet) {
        boolean anyThisYear = thisYear.stream().anyMatch(count -> sheet.knows(count) && sheet.raw(count) > 0);
        boolean allThisYear = thisYear.stream().allMatch(sheet::knows);
        if (isNotComparable(sheet)) {
            return new Outcomes(!anyThisYear, false, anyThisYear || !allThisYear);
        }
        boolean allLastYear = lastYear.stream().allMatch(sheet::knows);
        long now = known(sheet, thisYear);
        long before = known(sheet, lastYear);
        boolean aKindRose = pairs(sheet).anyMatch(rise -> rise > 0);
        boolean falls = !aKindRose && (!allLastYear || now < before || now == 0);
        boolean rises = !allThisYear || now > before;
        boolean equal = canBeEqual(now, allThisYear, before, allLastYear);
        return new Outcomes(falls, rises, equal || canFallWithARise(sheet));
    }

    /** Whether both totals can come to the same number above zero; one with an empty cell can be any number from its sum on. */
    private static boolean canBeEqual(long now, boolean nowCertain, long before, boolean beforeCertain) {
        long common = Math.max(1, Math.max(now, before));
        return (!nowCertain || now == common) && (!beforeCertain || before == common);
    }

    /** By how much each kind rose, where both years are known. */
    private LongStream pairs(FactSheet sheet) {
        return LongStream.range(0, thisYear.size())
                .filter(kind -> sheet.knows(thisYear.get((int) kind)) && sheet.knows(lastYear.get((int) kind)))
                .map(kind -> sheet.raw(thisYear.get((int) kind)) - sheet.raw(lastYear.get((int) kind)));
    }

    /** Whether the total can fall while some kind rises: the smallest rise of that kind, the deepest fall of the others. */
    private boolean canFallWithARise(FactSheet sheet) {
        for (int rising = 0; rising < thisYear.size(); rising++) {
            boolean knowsBoth = sheet.knows(thisYear.get(rising)) && sheet.knows(lastYear.get(rising));
            long rise = knowsBoth ? sheet.raw(thisYear.get(rising)) - sheet.raw(lastYear.get(rising)) : 1;
            boolean canRise = rise > 0 && !sheet.is(thisYear.get(rising), 0);
            if (canRise && othersCanFallBy(sheet, rising, rise + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean othersCanFallBy(FactSheet sheet, int rising, long needed) {
        long fall = 0;
        for (int kind = 0; kind < thisYear.size(); kind++) {
            if (kind != rising) {
                if (!sheet.knows(lastYear.get(kind))) {
                    return true;
                }
                long now = sheet.knows(thisYear.get(kind)) ? sheet.raw(thisYear.get(kind)) : 0;
                fall += sheet.raw(lastYear.get(kind)) - now;
            }
        }
        return fall >= needed;
    }

    boolean isNotComparable(FactSheet sheet) {
        return lastYear.stream().anyMatch(count -> sheet.is(count, Count.NOT_COMPARABLE));
    }

    private static long known(FactSheet sheet, ImmutableList<Count> counts) {
        return counts.stream().filter(sheet::knows).mapToLong(sheet::raw).sum();
    }

    @Override
    public ImmutableList<Fact> attested(FactSheet sheet) {
        return outcomes(sheet).leftToFinding && sheet.knows(finding) ? ImmutableList.of(finding) : ImmutableList.of();
    }

    @Override
    public Sentence because(FactSheet sheet) {
        List<Sentence> said = new ArrayList<>();
        facts().stream()
                .filter(fact -> fact != finding && !sheet.knows(fact))
                .forEach(fact -> said.add(Requirement.given(sheet, fact)));
        if (thisYear.stream().allMatch(count -> sheet.is(count, 0))) {
            return Sentence.of("safety/wording:contained.nothing_happened");
        }
        if (isNotComparable(sheet)) {
            said.add(Sentence.of("safety/wording:contained.not_comparable"));
        } else if (said.isEmpty()) {
            said.add(Sentence.of("safety/wording:contained.totals", known(sheet, thisYear), known(sheet, lastYear)));
        }
        for (int kind = 0; kind < thisYear.size(); kind++) {
            said.addAll(rise(sheet, thisYear.get(kind), lastYear.get(kind)));
        }
        Outcomes can = outcomes(sheet);
        boolean onlyFinding = can.leftToFinding && !can.rises && !can.falls;
        if (can.leftToFinding && (onlyFinding || sheet.knows(finding))) {
            said.add(Requirement.given(sheet, finding));
        }
        boolean someMissing = !facts().stream().allMatch(fact -> fact == finding || sheet.knows(fact));
        if (judge(sheet, can) == CheckVerdict.MET && someMissing && !can.leftToFinding) {
            said.add(Sentence.of("safety/wording:contained.falls_anyway"));
        } else if (judge(sheet, can) != CheckVerdict.MET) {
            said.add(onlyFinding ? Sentence.of("safety/wording:contained.left_to_finding") : asks(sheet.year()));
        }
        return Sentence.several(said);
    }

    private static List<Sentence> rise(FactSheet sheet, Count now, Count before) {
        boolean rose = sheet.knows(now)
                && sheet.knows(before)
                && sheet.raw(before) != Count.NOT_COMPARABLE
                && sheet.raw(now) > sheet.raw(before);
        return rose
                ? List.of(Sentence.of("safety/wording:contained.rose", now.phrase(), sheet.raw(now), sheet.raw(before)))
                : List.of();
    }

    @Override
    public Repair toPass(FactSheet sheet) {
        return judge(sheet) == CheckVerdict.MET ? Repair.NOTHING_NEEDED : new ContainedRepair(this, sheet).smallest();
    }

    @Override
    public Sentence asks(int year) {
        return Sentence.of("safety/wording:contained.asks");
    }

    @Override
    public void tabulate(Table.Rows rows) {
        rows.contained(thisYear, lastYear, finding);
    }
}
