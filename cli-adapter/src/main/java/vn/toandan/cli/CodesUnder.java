package vn.toandan.cli;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/** Which codes ever stood under one, at any depth; as opposed to {@link Units#within}, which asks one day. */
final class CodesUnder {

    private CodesUnder() {}

    /** All codes, or one and what ever stood under it; a code that never meant a unit is wrong usage. */
    static ImmutableSet<String> ever(Units units, @Nullable String code) {
        if (code == null) {
            return units.codes();
        }
        if (units.ever(ImmutableSet.of(code)).isEmpty()) {
            throw new WrongUsage(Sentence.of("cli/wording:unit.never", Visible.text(code)));
        }
        Set<String> found = new LinkedHashSet<>(Set.of(code));
        Set<String> open = ImmutableSet.of(code);
        while (!open.isEmpty()) {
            Set<String> below = units.everUnder(open).stream().map(Unit::code).collect(ImmutableSet.toImmutableSet());
            open = ImmutableSet.copyOf(Sets.difference(below, found));
            found.addAll(open);
        }
        return ImmutableSet.copyOf(found);
    }
}
