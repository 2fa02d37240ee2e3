package vn.toandan.safety;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Choice;

/** {@link Requirement#rated}: one of the answers that suffice, the least of them first. */
record Rated(Choice choice, ImmutableList<String> enough) implements Requirement {

    Rated {
        checkArgument(
                !enough.isEmpty() && choice.values().containsAll(enough), "%s are no values of %s", enough, choice);
    }

    /** The same where that value stands for "not asked" rather than for an answer. */
    Rated without(String value) {
        return new Rated(
                choice, enough.stream().filter(other -> !other.equals(value)).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public ImmutableList<Fact> facts() {
        return ImmutableList.of(choice);
    }

    @Override
    public CheckVerdict judge(FactSheet sheet) {
        boolean known = sheet.knows(choice);
        boolean suffices = known && suffices(sheet.raw(choice));
        return CheckVerdict.of(suffices || enough.size() == choice.values().size(), known && !suffices);
    }

    private boolean suffices(long index) {
        return enough.contains(choice.values().get((int) index));
    }

    @Override
    public Sentence because(FactSheet sheet) {
        Sentence given = Requirement.given(sheet, choice);
        return judge(sheet) == CheckVerdict.MET ? given : given.and(asks(sheet.year()));
    }

    @Override
    public Repair toPass(FactSheet sheet) {
        if (judge(sheet) == CheckVerdict.MET) {
            return Repair.NOTHING_NEEDED;
        }
        Change nearest = enough.stream()
                .map(value -> Change.of(sheet, choice, choice.index(value)))
                .reduce((one, other) -> other.distance() < one.distance() ? other : one)
                .orElseThrow();
        return Repair.smallestOf(sheet, List.of(Repair.of(nearest)));
    }

    @Override
    public Sentence asks(int year) {
        return Sentence.of(
                "safety/wording:rated.asks",
                Sentence.enumeration(enough.stream()
                        .map(value -> choice.words(choice.index(value)))
                        .toList()),
                choice.phrase());
    }

    @Override
    public void tabulate(Table.Rows rows) {
        long bits =
                enough.stream().mapToLong(value -> 1L << choice.index(value)).reduce(0, (one, other) -> one | other);
        rows.isOneOf(choice, bits);
    }
}
