package vn.toandan.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.tip.Tip;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/** Which tips are of a unit and of what was under it on the day of their receipt; one without a place is of none. */
final class TipsUnder {

    private final Units units;
    private final @Nullable String under;
    private final Map<LocalDate, Set<String>> codesThen = new HashMap<>();

    /** A code that never meant a unit is wrong usage. */
    TipsUnder(Units units, @Nullable String under) {
        this.units = units;
        this.under = under;
        if (under != null && units.ever(Set.of(under)).isEmpty()) {
            throw new WrongUsage(Sentence.of("cli/wording:unit.never", Visible.text(under)));
        }
    }

    boolean holds(Tip tip) {
        return holds(tip.unitCode(), tip.receivedOn());
    }

    /** The same of whatever lies at a place on a day, such as a model. */
    boolean holds(Optional<String> unitCode, LocalDate day) {
        String code = under;
        return code == null
                || unitCode.filter(
                                place -> place.equals(code) || codes(code, day).contains(place))
                        .isPresent();
    }

    private Set<String> codes(String code, LocalDate day) {
        return codesThen.computeIfAbsent(
                day,
                then -> units.within(code, then).stream()
                        .map(Unit::code)
                        .collect(Collectors.toCollection(HashSet::new)));
    }
}
