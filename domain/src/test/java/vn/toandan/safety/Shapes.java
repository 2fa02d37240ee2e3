package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.unit.UnitKind;

/** Demands that the national text does not make alone, asked of a residential area by a made-up province. */
final class Shapes {

    static final Fact.Count CONFLICTS = ProvincialPack.count("conflicts", words("số xung đột", "conflicts"));
    static final Fact.Count FAMILIES = ProvincialPack.count("families", words("số gia đình", "families"));
    static final Fact.Count VISITS = ProvincialPack.count("visits", words("số lần thăm", "visits"));
    static final Fact.YesNo HAS_CAMERAS = ProvincialPack.yesNo("has_cameras", words("việc có camera", "cameras"));
    static final Fact.YesNo HAS_LIGHTS = ProvincialPack.yesNo("has_lights", words("việc có đèn", "lights"));
    static final Fact.Day DRILL = ProvincialPack.day("drill", words("ngày diễn tập", "day of the drill"));
    static final Fact.Choice CLASS = ProvincialPack.choice(
            "class", words("loại", "class"), ImmutableList.of("weak", "fair", "good", "not_classed"));

    static final ImmutableList<Fact> OWN =
            ImmutableList.of(CONFLICTS, FAMILIES, VISITS, HAS_CAMERAS, HAS_LIGHTS, DRILL, CLASS);

    static final int YEAR = 2024;
    static final LocalDate DECIDED_ON = LocalDate.of(YEAR, 11, 14);

    private Shapes() {}

    private static Sentence words(String vietnamese, String english) {
        return new Sentence.Bilingual(vietnamese, english);
    }

    /** The check of one demand on a sheet filled in like that. */
    static Check check(Requirement demand, UnaryOperator<FactSheet.Builder> filledIn) {
        SafetyStandard standard = asking(demand);
        FactSheet sheet = filledIn.apply(standard.sheet(UnitKind.RESIDENTIAL_AREA, YEAR))
                .build()
                .orElseThrow();
        return standard.assess(sheet, DECIDED_ON).check("P-1").orElseThrow();
    }

    static SafetyStandard asking(Requirement demand) {
        return Cells.STANDARD.adding(new ProvincialPack(
                "27",
                Packs.BAC_NINH,
                Range.all(),
                OWN,
                ImmutableList.of(new ProvincialPack.Addition(
                        Packs.criterion("P-1", demand), ImmutableSet.of(UnitKind.RESIDENTIAL_AREA)))));
    }

    /** What the compiled table answers, rather than the demand itself. */
    static CheckVerdict compiled(Requirement demand, FactSheet sheet) {
        Assessment assessment = asking(demand).assess(sheet, DECIDED_ON);
        if (holds(assessment.failed())) {
            return CheckVerdict.NOT_MET;
        }
        return holds(assessment.unknown()) ? CheckVerdict.NOT_KNOWN : CheckVerdict.MET;
    }

    private static boolean holds(ImmutableList<Check> checks) {
        return checks.stream().anyMatch(check -> check.id().equals("P-1"));
    }

    static String says(Check check) {
        return Wording.ENGLISH.say(check.because());
    }

    /** {@code fact: from -> to}, one a line; empty where nothing has to change or can. */
    static String changes(Check check) {
        Optional<Repair> repair = check.toPass();
        return String.join(
                "; ",
                repair.map(Repair::changes).orElse(ImmutableList.of()).stream()
                        .map(change -> change.fact() + ": "
                                + change.from().map(Object::toString).orElse("?") + " -> " + change.to())
                        .toList());
    }
}
