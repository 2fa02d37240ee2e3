package vn.toandan.persistence.packs;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.unit.UnitKind;

/** Reads what a criterion's author says it answers to some facts. */
final class ExampleReader {

    private final PackFacts facts;
    private final ImmutableSet<UnitKind> kinds;
    private final List<Consumer<FactSheet.Builder>> entries = new ArrayList<>();
    private OptionalInt year = OptionalInt.empty();

    ExampleReader(PackFacts facts, ImmutableSet<UnitKind> kinds) {
        this.facts = facts;
        this.kinds = kinds;
    }

    Optional<PackExample> read(Entry entry, String criterion) {
        if (!entry.isObject("facts", "verdict", "year")) {
            return Optional.empty();
        }
        Optional<CheckVerdict> verdict = verdict(entry.at("verdict"));
        Entry given = entry.at("facts");
        boolean isWhole = given.isAnyObject();
        for (String id : isWhole ? given.keys() : List.<String>of()) {
            isWhole &= fact(id, given.at(id));
        }
        if (!entry.at("year").isAbsent()) {
            OptionalLong said = entry.at("year").number(1, 9999);
            isWhole &= said.isPresent();
            year = said.isPresent() ? OptionalInt.of((int) said.getAsLong()) : year;
        }
        return verdict.isPresent() && isWhole
                ? Optional.of(new PackExample(criterion, kinds, List.copyOf(entries), year, verdict.get(), entry))
                : Optional.empty();
    }

    private static Optional<CheckVerdict> verdict(Entry entry) {
        Optional<String> code = entry.text();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<CheckVerdict> verdict = Arrays.stream(CheckVerdict.values())
                .filter(one -> one.code().equals(code.get()))
                .findFirst();
        if (verdict.isEmpty()) {
            entry.complain("pack.verdict", Words.verdicts());
        }
        return verdict;
    }

    /** Null says that it is not known, as leaving it out does. */
    private boolean fact(String id, Entry value) {
        Optional<Fact> fact = facts.named(id, kinds, value);
        if (fact.isEmpty() || value.isAbsent()) {
            return fact.isPresent();
        }
        return value(fact.get(), value).map(entries::add).isPresent();
    }

    private Optional<Consumer<FactSheet.Builder>> value(Fact fact, Entry value) {
        if (fact instanceof Fact.YesNo yesNo) {
            return value.yesNo().map(yes -> sheet -> sheet.with(yesNo, yes));
        }
        if (fact instanceof Fact.Count count) {
            if (value.is("not_comparable") && count.mayBeNotComparable()) {
                return Optional.of(sheet -> sheet.withNotComparable(count));
            }
            OptionalLong number = value.number(0, Fact.Count.MOST);
            return number.isEmpty() ? Optional.empty() : Optional.of(sheet -> sheet.with(count, number.getAsLong()));
        }
        if (fact instanceof Fact.Day day) {
            return value.is("none") ? Optional.of(sheet -> sheet.withNone(day)) : day(day, value.date());
        }
        Fact.Choice choice = (Fact.Choice) fact;
        return value.text()
                .filter(text -> RequirementReader.has(choice, text, value))
                .map(text -> sheet -> sheet.with(choice, text));
    }

    /** The first day that is named says which year is meant, unless the example does. */
    private Optional<Consumer<FactSheet.Builder>> day(Fact.Day fact, Optional<LocalDate> on) {
        if (on.isPresent() && year.isEmpty()) {
            year = OptionalInt.of(on.get().getYear());
        }
        return on.map(date -> sheet -> sheet.with(fact, date));
    }
}
