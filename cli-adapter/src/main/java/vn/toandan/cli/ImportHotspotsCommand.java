package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.hotspot.HotspotDesk;
import vn.toandan.hotspot.HotspotRow;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.HotspotFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;

/** {@code import hotspots}: takes hotspots into the register, all of them or none. */
@Command(name = "hotspots", mixinStandardHelpOptions = true)
final class ImportHotspotsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final RecordOptions options = new RecordOptions();

    ImportHotspotsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.take(console, wording, "import hotspots", new Rows(options.knownOn()));
    }

    /** As known from that day. */
    record Rows(LocalDate knownOn) implements RecordEntry.Kind<HotspotRow> {

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
        public RecordEntry.Entered enter(Registers registers, ImmutableList<HotspotRow> rows, FilePlaces places) {
            HotspotDesk.Taken taken = new HotspotDesk(registers.hotspots()).take(rows, knownOn);
            if (taken instanceof HotspotDesk.Taken.Accepted accepted) {
                int changed = accepted.hotspots();
                String key = changed == 0 ? "records_nothing_new" : "hotspots";
                return RecordEntry.Entered.written(
                        changed, Sentence.of("cli/wording:import." + key, rows.size(), accepted.hotspots()));
            }
            return RecordEntry.Entered.refused(((HotspotDesk.Taken.Rejected) taken)
                    .rejections().stream()
                            .map(one ->
                                    places.complaint(one.row(), one.column(), one.value(), one.wrong(), one.right())));
        }
    }
}
