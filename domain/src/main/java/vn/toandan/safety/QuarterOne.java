package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Day;

/**
 * {@link Requirement#quarterOne}: "Quý I" (Circular 124/2021/TT-BCA, Art. 4.1, 5.1, 6.1 and 7.1), 1 January to 31 March of the assessed
 * year, both included.
 */
record QuarterOne(ImmutableList<Day> acts) implements Requirement {

    static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    static LocalDate lastDay(int year) {
        return LocalDate.of(year, 3, 31);
    }

    @Override
    public ImmutableList<Fact> facts() {
        return ImmutableList.copyOf(acts);
    }

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        return CheckVerdict.of(
                acts.stream().allMatch(act -> sheet.knows(act) && inTime(sheet, act)),
                acts.stream().anyMatch(act -> sheet.knows(act) && !inTime(sheet, act)));
    }

    private static boolean inTime(FactSheet sheet, Day act) {
        return sheet.raw(act) >= firstDay(sheet.year()).toEpochDay()
                && sheet.raw(act) <= lastDay(sheet.year()).toEpochDay();
    }

    @Override
    public Sentence because(FactSheet sheet) {
        List<Sentence> said = new ArrayList<>();
        acts.forEach(act -> said.add(stand(sheet, act)));
        if (judge(sheet) != CheckVerdict.MET) {
            said.add(asks(sheet.year()));
        }
        return Sentence.several(said);
    }

    private static Sentence stand(FactSheet sheet, Day act) {
        if (!sheet.knows(act)) {
            return Requirement.given(sheet, act);
        }
        if (sheet.is(act, Day.NONE)) {
            return Sentence.of("safety/wording:quarter_one.none", act.phrase());
        }
        LocalDate day = LocalDate.ofEpochDay(sheet.raw(act));
        String where = day.isBefore(firstDay(sheet.year())) ? "early" : inTime(sheet, act) ? "met" : "late";
        return Sentence.of("safety/wording:quarter_one." + where, act.phrase(), day);
    }

    @Override
    public Repair toPass(FactSheet sheet) {
        return Repair.smallestOf(
                sheet,
                List.of(Repair.of(acts.stream()
                        .filter(act -> !sheet.knows(act) || !inTime(sheet, act))
                        .map(act -> Change.of(sheet, act, lastDay(sheet.year()).toEpochDay()))
                        .toArray(Change[]::new))));
    }

    @Override
    public Sentence asks(int year) {
        return Sentence.of("safety/wording:quarter_one.asks", firstDay(year), lastDay(year));
    }

    @Override
    public void tabulate(Table.Rows rows) {
        acts.forEach(rows::inQuarterOne);
    }
}
