package vn.toandan.judging;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.ProvincialPack;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.NamedUnit;

/**
 * Judgement ("kết quả xét đã ghi"): an {@link Assessment} as it is kept, namely what was judged, by which rules and what came out; its
 * reasons are read from it whenever somebody asks, and read the same for ever. As opposed to a decision of recognition, which an
 * authority takes on it.
 *
 * @param sheet what was judged, the registers' own figures included
 * @param filed the version from which it was taken; empty where no sheet was filed
 * @param knownOn the day as known on which it was judged
 * @param ruleSet the id of the national rules
 * @param packs the provinces' criteria in force, in the order in which they were added
 * @param decidedOn the day by whose law it was judged
 */
public record Judgement(
        FiledSheet sheet,
        Optional<SheetVersion.Id> filed,
        LocalDate knownOn,
        String ruleSet,
        ImmutableList<String> packs,
        LocalDate decidedOn,
        Assessment.Marks marks,
        UnitVerdict verdict) {

    /** Judgements in the order in which they were recorded, over all units. */
    public record Id(long number) {}

    /** What that standard answered of the unit, to be kept. */
    public static Judgement of(
            NamedUnit unit,
            Assessment assessment,
            SafetyStandard standard,
            LocalDate knownOn,
            Optional<SheetVersion.Id> filed) {
        return new Judgement(
                FiledSheet.of(unit, assessment.sheet()),
                filed,
                knownOn,
                assessment.ruleSet().id(),
                packs(standard, assessment.decidedOn()),
                assessment.decidedOn(),
                assessment.marks(),
                assessment.verdict());
    }

    public UnitYear about() {
        return sheet.about();
    }

    /** Whether it is the same answer from the same facts, though perhaps judged on another day. */
    public boolean saysTheSameAs(Judgement other) {
        return equals(new Judgement(
                other.sheet,
                other.filed,
                knownOn,
                other.ruleSet,
                other.packs,
                other.decidedOn,
                other.marks,
                other.verdict));
    }

    /**
     * The assessment with all its reasons, made again.
     *
     * @param standard with the same provinces' criteria
     * @throws IllegalStateException where it comes out otherwise than it was recorded: law was edited, or what is kept was
     */
    public Assessment reread(SafetyStandard standard) {
        Assessment again = standard.assess(sheet.on(standard).orElseThrow(), decidedOn);
        ImmutableList<String> packsAgain = packs(standard, decidedOn);
        checkState(
                again.ruleSet().id().equals(ruleSet) && packsAgain.equals(packs),
                "%s was judged on %s by %s with %s, and is read by %s with %s",
                about(),
                decidedOn,
                ruleSet,
                packs,
                again.ruleSet().id(),
                packsAgain);
        checkState(
                again.marks().equals(marks) && again.verdict() == verdict,
                "%s was %s with %s, and reads %s with %s",
                about(),
                verdict,
                marks,
                again.verdict(),
                again.marks());
        return again;
    }

    private static ImmutableList<String> packs(SafetyStandard standard, LocalDate decidedOn) {
        return standard.packsOn(decidedOn).stream().map(ProvincialPack::name).collect(ImmutableList.toImmutableList());
    }
}
