package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.OutcomeFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.tip.OutcomeRegister;
import vn.toandan.tip.OutcomeRow;

/** Rows of what came of tips, by decision, as known from a day; the tips have to be there. */
record OutcomeRows(LocalDate knownOn) implements RecordIntake.Kind<OutcomeRow> {

    @Override
    public Register register() {
        return OutcomeFiles.OUTCOMES;
    }

    @Override
    public OutcomeRow row(RegisterRow row, long place) {
        return OutcomeFiles.outcome(row, place);
    }

    @Override
    public Optional<String> unitCode(OutcomeRow row) {
        return Optional.empty();
    }

    /** Where its tip lies. */
    @Override
    public ImmutableList<RecordIntake.Lies> lies(Registers registers, OutcomeRow row) {
        return ImmutableList.of(new RecordIntake.Lies(
                row.row(),
                "tip",
                registers.tips().find(row.tip()).flatMap(known -> known.tip().unitCode())));
    }

    @Override
    public RecordIntake.Entered enter(Registers registers, ImmutableList<OutcomeRow> rows, FilePlaces places) {
        return TakenTips.told(
                new OutcomeRegister(registers.outcomes(), registers.tips()).takeIn(rows, knownOn), places, one -> true);
    }
}
