package vn.toandan.persistence.example;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Function;
import vn.toandan.commendation.CommendationDesk;
import vn.toandan.commendation.CommendationScheme;
import vn.toandan.commendation.Registered;
import vn.toandan.hotspot.HotspotDesk;
import vn.toandan.judging.SourceFile;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.model.ModelDesk;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.AwardFiles;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.HotspotFiles;
import vn.toandan.persistence.sheets.ModelFiles;
import vn.toandan.persistence.sheets.NominationFiles;
import vn.toandan.persistence.sheets.OutcomeFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.TipFiles;
import vn.toandan.persistence.sheets.TipRow;
import vn.toandan.tip.OutcomeRegister;
import vn.toandan.tip.Taken;
import vn.toandan.tip.TipEntry;
import vn.toandan.tip.TipRegister;
import vn.toandan.tip.TipValuation;

/** The example's registers on their way into a store, each file once: what was corrected there since stays; as opposed to its sheets, which {@link ExampleStore} files. */
final class ExampleRegisters {

    /** Before the first window ends, so that each year is judged with the models and hotspots known. */
    private static final LocalDate MOVEMENT_KNOWN_ON = LocalDate.of(2021, 12, 31);

    /** After the last decision and before the last window ends. */
    private static final LocalDate KNOWN_ON = LocalDate.of(2024, 11, 10);

    private final Registers registers;

    ExampleRegisters(Registers registers) {
        this.registers = registers;
    }

    void takeIn() {
        once(NhuThanh.models(), ModelFiles.MODELS, row -> ModelFiles.row(row, row.row()), rows -> {
            ModelDesk.Taken taken = new ModelDesk(registers.models()).take(rows, MOVEMENT_KNOWN_ON);
            return taken instanceof ModelDesk.Taken.Accepted;
        });
        once(NhuThanh.hotspots(), HotspotFiles.HOTSPOTS, row -> HotspotFiles.row(row, row.row()), rows -> {
            HotspotDesk.Taken taken = new HotspotDesk(registers.hotspots()).take(rows, MOVEMENT_KNOWN_ON);
            return taken instanceof HotspotDesk.Taken.Accepted;
        });
        once(NhuThanh.tips(), TipFiles.TIPS, ExampleRegisters::tip, rows -> {
            Taken taken = new TipRegister(registers.tips(), TipValuation.published()).takeIn(rows, KNOWN_ON);
            return taken instanceof Taken.In;
        });
        once(NhuThanh.outcomes(), OutcomeFiles.OUTCOMES, row -> OutcomeFiles.outcome(row, row.row()), rows -> {
            Taken taken = new OutcomeRegister(registers.outcomes(), registers.tips()).takeIn(rows, KNOWN_ON);
            return taken instanceof Taken.In;
        });
        CommendationDesk desk = new CommendationDesk(
                registers.commendations(),
                CommendationScheme.asKnownOn(CommendationScheme.FOLLOWED_UNTIL, PublishedCalendar.NATIONAL));
        if (registers.commendations().takeIn(digest(NhuThanh.nominations()))) {
            ExampleStore.read(
                    NominationFiles.NOMINATIONS,
                    NhuThanh.nominations(),
                    row -> accepted(desk.nominate(NominationFiles.nomination(row), KNOWN_ON)));
        }
        once(NhuThanh.awards(), AwardFiles.AWARDS, row -> AwardFiles.award(row, KNOWN_ON), rows -> {
            rows.forEach(row -> accepted(desk.award(row)));
            return true;
        });
    }

    private static TipEntry tip(RegisterRow row) {
        TipRow tip = TipFiles.tip(row);
        return new TipEntry(
                row.row(),
                tip.tip(),
                tip.receivedOn(),
                tip.unitCode(),
                tip.valuedOn(),
                tip.offenceKind(),
                tip.finding());
    }

    private <R> void once(
            Source source, Register register, Function<RegisterRow, R> row, Function<ImmutableList<R>, Boolean> desk) {
        SourceFile file = new SourceFile(source.name(), digest(source));
        if (registers.files().isKnown(file)) {
            return;
        }
        ImmutableList.Builder<R> rows = ImmutableList.builder();
        ExampleStore.read(register, source, read -> rows.add(row.apply(read)));
        checkState(desk.apply(rows.build()), "the desk refuses %s", source.name());
        registers.files().remember(file);
    }

    /** The rules decide: what they do not accept is no example. */
    private static void accepted(Registered registered) {
        checkState(!(registered instanceof Registered.Rejected), "the rules refuse: %s", registered);
    }

    private static String digest(Source source) {
        try {
            ByteSource bytes = new ByteSource() {
                @Override
                public InputStream openStream() throws IOException {
                    return source.opener().open();
                }
            };
            return bytes.hash(Hashing.sha256()).toString();
        } catch (IOException e) {
            throw FileTrouble.reading(source.name(), e);
        }
    }
}
