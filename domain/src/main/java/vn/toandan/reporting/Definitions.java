package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Unit;

/** Definitions ("cách tính chỉ tiêu"): what each figure counts, so that it can be counted again; as opposed to the {@link Figure} itself. */
final class Definitions {

    private Definitions() {}

    /** What a figure counts, then what holds for all of its subject. */
    static Sentence of(Figure.Id id, Optional<Unit> under) {
        return Sentence.several(ImmutableList.<Sentence>builder()
                .add(id.counts())
                .addAll(common(id.subject(), under))
                .build());
    }

    /** When something counts, where, and to which period it is compared. */
    static ImmutableList<Sentence> common(Figure.Subject subject, Optional<Unit> under) {
        ImmutableList.Builder<Sentence> parts = ImmutableList.builder();
        parts.add(Sentence.of("reporting/wording:definition.of." + subject.code()));
        under.ifPresent(unit -> parts.add(Sentence.of(
                subject == Figure.Subject.UNITS
                        ? "reporting/wording:definition.under"
                        : "reporting/wording:definition.recorded_under",
                unit.name(),
                unit.code())));
        parts.add(Sentence.of("reporting/wording:definition.before"));
        return parts.build();
    }
}
