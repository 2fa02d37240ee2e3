package vn.toandan.judging;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.NamedUnit;

/**
 * Judged unit ("đơn vị đã xét"): one answer of a {@link JudgingRound}, not yet recorded; as opposed to a {@link Judgement}, which is.
 *
 * @param standard by which it was judged
 * @param filed the version of the sheet that was judged
 */
public record Judged(NamedUnit unit, Assessment assessment, SafetyStandard standard, Optional<SheetVersion.Id> filed) {

    public Judgement toRecord(LocalDate knownOn) {
        return Judgement.of(unit, assessment, standard, knownOn, filed);
    }
}
