package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.TipFiles;
import vn.toandan.persistence.sheets.TipRow;
import vn.toandan.tip.TipEntry;
import vn.toandan.tip.TipRegister;
import vn.toandan.tip.TipRejection;
import vn.toandan.tip.TipValuation;

/** Rows of facts and findings of tips, never of what they say, as known from a day; each is valued. */
record TipRows(LocalDate knownOn) implements RecordIntake.Kind<TipEntry> {

    @Override
    public Register register() {
        return TipFiles.TIPS;
    }

    @Override
    public TipEntry row(RegisterRow row, long place) {
        TipRow tip = TipFiles.tip(row);
        return new TipEntry(
                place, tip.tip(), tip.receivedOn(), tip.unitCode(), tip.valuedOn(), tip.offenceKind(), tip.finding());
    }

    @Override
    public Optional<String> unitCode(TipEntry row) {
        return row.unitCode();
    }

    @Override
    public ImmutableList<RecordIntake.Lies> lies(Registers registers, TipEntry row) {
        return Stream.concat(
                        Stream.of(new RecordIntake.Lies(row.row(), "unit_code", row.unitCode())),
                        registers.tips().find(row.id()).stream()
                                .map(known -> new RecordIntake.Lies(
                                        row.row(), "tip", known.tip().unitCode())))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public RecordIntake.Entered enter(Registers registers, ImmutableList<TipEntry> rows, FilePlaces places) {
        // A tip that stands twice was found by those who read the files, also where one of its rows cannot be read.
        return TakenTips.told(
                new TipRegister(registers.tips(), TipValuation.published()).takeIn(rows, knownOn),
                places,
                one -> one.code() != TipRejection.Code.TWICE);
    }
}
