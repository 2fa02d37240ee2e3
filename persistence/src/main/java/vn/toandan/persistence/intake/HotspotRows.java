package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.hotspot.HotspotDesk;
import vn.toandan.hotspot.HotspotRejection;
import vn.toandan.hotspot.HotspotRow;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.HotspotFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;

/** Rows of hotspots, as known from a day. */
record HotspotRows(LocalDate knownOn) implements RecordIntake.Kind<HotspotRow> {

    @Override
    public Register register() {
        return HotspotFiles.HOTSPOTS;
    }

    @Override
    public HotspotRow row(RegisterRow row, long place) {
        return HotspotFiles.row(row, place);
    }

    @Override
    public Optional<String> unitCode(HotspotRow row) {
        return Optional.of(row.unitCode());
    }

    @Override
    public ImmutableList<RecordIntake.Lies> lies(Registers registers, HotspotRow row) {
        return Stream.concat(
                        Stream.of(new RecordIntake.Lies(row.row(), "unit_code", Optional.of(row.unitCode()))),
                        registers.hotspots().asKnownOn(Intakes.EVERYTHING_KNOWN, row.id()).stream()
                                .map(known ->
                                        new RecordIntake.Lies(row.row(), "hotspot", Optional.of(known.unitCode()))))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public RecordIntake.Entered enter(Registers registers, ImmutableList<HotspotRow> rows, FilePlaces places) {
        HotspotDesk.Taken taken = new HotspotDesk(registers.hotspots()).take(rows, knownOn);
        if (taken instanceof HotspotDesk.Taken.Accepted accepted) {
            int changed = accepted.hotspots();
            String key = changed == 0 ? "records_nothing_new" : "hotspots";
            return RecordIntake.Entered.written(
                    changed, Sentence.of("persistence/intake:" + key, rows.size(), accepted.hotspots()));
        }
        // A hotspot that stands twice was found by those who read the files, also where one of its rows cannot be read.
        return RecordIntake.Entered.refused(((HotspotDesk.Taken.Rejected) taken)
                .rejections().stream()
                        .filter(one -> one.code() != HotspotRejection.Code.REPEATED)
                        .map(one -> places.complaint(one.row(), one.column(), one.value(), one.wrong(), one.right())));
    }
}
