package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;
import vn.toandan.model.ModelDesk;
import vn.toandan.model.ModelRow;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.ModelFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;

/** Rows of models and their yearly reviews, as known from a day. */
record ModelRows(LocalDate knownOn) implements RecordIntake.Kind<ModelRow> {

    @Override
    public Register register() {
        return ModelFiles.MODELS;
    }

    @Override
    public ModelRow row(RegisterRow row, long place) {
        return ModelFiles.row(row, place);
    }

    @Override
    public Optional<String> unitCode(ModelRow row) {
        return Optional.of(row.unitCode());
    }

    @Override
    public ImmutableList<RecordIntake.Lies> lies(Registers registers, ModelRow row) {
        return Stream.concat(
                        Stream.of(new RecordIntake.Lies(row.row(), "unit_code", Optional.of(row.unitCode()))),
                        registers.models().asKnownOn(Intakes.EVERYTHING_KNOWN, row.id()).stream()
                                .map(known -> new RecordIntake.Lies(
                                        row.row(),
                                        "model",
                                        Optional.of(known.model().unitCode()))))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public RecordIntake.Entered enter(Registers registers, ImmutableList<ModelRow> rows, FilePlaces places) {
        ModelDesk.Taken taken = new ModelDesk(registers.models()).take(rows, knownOn);
        if (taken instanceof ModelDesk.Taken.Accepted accepted) {
            int changed = accepted.models() + accepted.reviews();
            String key = changed == 0 ? "records_nothing_new" : "models";
            return RecordIntake.Entered.written(
                    changed,
                    Sentence.of("persistence/intake:" + key, rows.size(), accepted.models(), accepted.reviews()));
        }
        return RecordIntake.Entered.refused(((ModelDesk.Taken.Rejected) taken)
                .rejections().stream()
                        .map(one -> places.complaint(one.row(), one.column(), one.value(), one.wrong(), one.right())));
    }
}
