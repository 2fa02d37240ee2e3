package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;

/**
 * {@link Requirement#unless}: a demand that the text does not make of some units. Where it is open whether it is made, completions
 * in which it is not count as met beside met ones.
 */
record Unless(Requirement asked, Fact fact, long exempt) implements Requirement {

    @Override
    public ImmutableList<Fact> facts() {
        return ImmutableList.<Fact>builder().add(fact).addAll(asked.facts()).build().stream()
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        if (sheet.is(fact, exempt)) {
            return CheckVerdict.NOT_APPLICABLE;
        }
        CheckVerdict verdict = asked.judge(sheet);
        return !sheet.knows(fact) && verdict == CheckVerdict.NOT_MET ? CheckVerdict.NOT_KNOWN : verdict;
    }

    @Override
    public Sentence because(FactSheet sheet) {
        if (sheet.is(fact, exempt)) {
            return Sentence.of("safety/wording:unless.exempt", fact.phrase(), fact.words(exempt));
        }
        Sentence why = asked.because(sheet);
        boolean open = !sheet.knows(fact)
                && judge(sheet) == CheckVerdict.NOT_KNOWN
                && !asked.facts().contains(fact);
        return open
                ? Sentence.of("safety/wording:unless.open", fact.phrase(), fact.words(exempt))
                        .and(why)
                : why;
    }

    @Override
    public Repair toPass(FactSheet sheet) {
        return asked.toPass(sheet);
    }

    @Override
    public Sentence asks(int year) {
        return Sentence.of("safety/wording:unless.asks", asked.asks(year), fact.phrase(), fact.words(exempt));
    }

    @Override
    public ImmutableList<Object> figures() {
        return asked.figures();
    }

    @Override
    public ImmutableList<Fact> attested(FactSheet sheet) {
        if (!sheet.is(fact, exempt)) {
            return asked.attested(sheet);
        }
        return fact.canChange() == CanChange.FINDING ? ImmutableList.of(fact) : ImmutableList.of();
    }

    @Override
    public void tabulate(Table.Rows rows) {
        rows.exempt(fact, exempt);
        asked.tabulate(rows);
    }
}
