package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/** What is said of a code that means no unit on a day: of which units it is on other days, if of any. */
final class UnknownUnit {

    private UnknownUnit() {}

    static WrongUsage on(LocalDate day, String code, Units units) {
        ImmutableList<Unit> ever = units.ever(ImmutableSet.of(code));
        String visible = Visible.text(code);
        if (ever.isEmpty()) {
            return new WrongUsage(Sentence.of("cli/wording:unit.never", visible));
        }
        return new WrongUsage(Sentence.of(
                "cli/wording:unit.not_then",
                visible,
                day,
                Sentence.enumeration(ever.stream().map(UnknownUnit::stretch).toList())));
    }

    private static Sentence stretch(Unit unit) {
        String name = Visible.text(unit.name());
        return unit.until()
                .map(until -> Sentence.of("cli/wording:unit.stretch", name, unit.from(), until))
                .orElseGet(() -> Sentence.of("cli/wording:unit.stretch_open", name, unit.from()));
    }
}
