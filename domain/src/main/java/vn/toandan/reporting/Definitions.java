package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Unit;

/** Definitions ("cách tính chỉ tiêu"): what each figure counts, so that it can be counted again; as opposed to the {@link Figure} itself. */
final class Definitions {

    private Definitions() {}

    /** What a figure of units counts, then what holds for all of them. */
    static Sentence of(Figure.Id id, Optional<Unit> under) {
        return Sentence.several(ImmutableList.<Sentence>builder()
                .add(id.counts())
                .addAll(common(under))
                .build());
    }

    /** When a unit counts, where, and to which period it is compared. */
    static ImmutableList<Sentence> common(Optional<Unit> under) {
        ImmutableList.Builder<Sentence> parts = ImmutableList.builder();
        parts.add(Sentence.of("reporting/wording:definition.units"));
        under.ifPresent(unit -> parts.add(Sentence.of("reporting/wording:definition.under", unit.name(), unit.code())));
        parts.add(Sentence.of("reporting/wording:definition.before"));
        return parts.build();
    }
}
