package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.toandan.law.Instrument;
import vn.toandan.law.LocalProvision;
import vn.toandan.law.Sentence;
import vn.toandan.safety.ProvincialPack.Addition;
import vn.toandan.unit.UnitKind;

/** Provincial packs for tests: a province that asks one thing more of residential areas, and others like it. */
final class Packs {

    static final Instrument BAC_NINH = Instrument.of("514/QĐ-UBND", LocalDate.of(2023, 4, 26));
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 5, 6);

    static final Fact.Count FAMILY_CONFLICTS = count("family_conflicts");

    private Packs() {}

    static Fact.Count count(String id) {
        return ProvincialPack.count(id, new Sentence.Bilingual("số " + id, "number of " + id));
    }

    /** No violence in the family, asked of residential areas from its first day on. */
    static ProvincialPack noFamilyConflicts() {
        return asking("BN-1", FAMILY_CONFLICTS, Range.atLeast(FIRST_DAY));
    }

    static ProvincialPack asking(String id, Fact.Count none, Range<LocalDate> inForce) {
        return of(inForce, ImmutableList.of(none), criterion(id, Requirement.none(none)));
    }

    static ProvincialPack of(Range<LocalDate> inForce, ImmutableList<Fact> facts, Criterion... criteria) {
        return new ProvincialPack(
                "27",
                BAC_NINH,
                inForce,
                facts,
                List.of(criteria).stream()
                        .map(criterion -> new Addition(criterion, ImmutableSet.of(UnitKind.RESIDENTIAL_AREA)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** So many facts, each asked by a criterion of its own. */
    static ProvincialPack asking(String prefix, int howMany) {
        ImmutableList<Fact.Count> facts =
                IntStream.range(0, howMany).mapToObj(at -> count(prefix + at)).collect(ImmutableList.toImmutableList());
        return of(
                Range.all(),
                ImmutableList.copyOf(facts),
                facts.stream()
                        .map(fact -> criterion("c_" + fact.id(), Requirement.none(fact)))
                        .toArray(Criterion[]::new));
    }

    static Criterion criterion(String id, Requirement requirement) {
        return new Criterion(
                id,
                new LocalProvision(BAC_NINH, "khoản 2 Điều 5"),
                new Sentence.Bilingual("Có bảo đảm " + id + " không?", "Is " + id + " ensured?"),
                requirement,
                Optional.empty(),
                ImmutableList.of());
    }
}
