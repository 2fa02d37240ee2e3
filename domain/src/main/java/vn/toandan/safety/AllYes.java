package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.YesNo;

/** {@link Requirement#allYes}: one "no" is enough to fail, one empty cell leaves it open. */
record AllYes(ImmutableList<YesNo> asked) implements Requirement {

    @Override
    public ImmutableList<Fact> facts() {
        return ImmutableList.copyOf(asked);
    }

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        return CheckVerdict.of(
                asked.stream().allMatch(fact -> sheet.is(fact, YesNo.YES)),
                asked.stream().anyMatch(fact -> sheet.is(fact, YesNo.NO)));
    }

    @Override
    public Sentence because(FactSheet sheet) {
        boolean met = judge(sheet) == CheckVerdict.MET;
        List<Sentence> said = new ArrayList<>();
        asked.stream()
                .filter(fact -> met || !sheet.is(fact, YesNo.YES))
                .forEach(fact -> said.add(Requirement.given(sheet, fact)));
        if (!met) {
            said.add(asks(sheet.year()));
        }
        return Sentence.several(said);
    }

    @Override
    public Repair toPass(FactSheet sheet) {
        return Repair.smallestOf(
                sheet,
                List.of(Repair.of(asked.stream()
                        .filter(fact -> !sheet.is(fact, YesNo.YES))
                        .map(fact -> Change.of(sheet, fact, YesNo.YES))
                        .toArray(Change[]::new))));
    }

    @Override
    public Sentence asks(int year) {
        return asked.size() == 1
                ? Sentence.of("safety/wording:all_yes.asks_one", asked.get(0).phrase())
                : Sentence.of("safety/wording:all_yes.asks", asked.size());
    }

    @Override
    public ImmutableList<Object> figures() {
        return ImmutableList.of(asked.size());
    }

    @Override
    public void tabulate(Table.Rows rows) {
        asked.forEach(fact -> rows.is(fact, YesNo.YES));
    }
}
