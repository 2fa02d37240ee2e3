package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.toandan.commendation.AwardNomination;
import vn.toandan.commendation.CommendationDesk;
import vn.toandan.commendation.Registered;
import vn.toandan.judging.SourceFile;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.example.NhuThanh;
import vn.toandan.persistence.sheets.AwardFiles;
import vn.toandan.persistence.sheets.Source;

/**
 * The example's registers on their way into a store, each file once: what was corrected there since stays; as opposed to its sheets, which
 * {@link DemoStore} files.
 */
final class DemoRegisters {

    /** Before the first window ends, so that each year is judged with the models and hotspots known. */
    private static final LocalDate MOVEMENT_KNOWN_ON = LocalDate.of(2021, 12, 31);

    /** After the last decision and before the last window ends. */
    private static final LocalDate KNOWN_ON = LocalDate.of(2024, 11, 10);

    private final Console console;
    private final Wording wording;
    private final Registers registers;

    DemoRegisters(Console console, Wording wording, Registers registers) {
        this.console = console;
        this.wording = wording;
        this.registers = registers;
    }

    void takeIn() {
        new RecordEntry<>(console, wording, new ImportModelsCommand.Rows(MOVEMENT_KNOWN_ON))
                .enter(registers, NhuThanh.models());
        new RecordEntry<>(console, wording, new ImportHotspotsCommand.Rows(MOVEMENT_KNOWN_ON))
                .enter(registers, NhuThanh.hotspots());
        new RecordEntry<>(console, wording, new ImportTipsCommand.Rows(KNOWN_ON)).enter(registers, NhuThanh.tips());
        new RecordEntry<>(console, wording, new ImportOutcomesCommand.Rows(KNOWN_ON))
                .enter(registers, NhuThanh.outcomes());
        new NominationEntry(console, wording, registers, KNOWN_ON).file(ImmutableList.of(NhuThanh.nominations()));
        SourceFile awards = TakenFile.of(NhuThanh.awards());
        if (!registers.files().isKnown(awards)) {
            award(NhuThanh.awards());
            registers.files().remember(awards);
        }
    }

    /** The rules decide: what they do not accept refuses the run. */
    private void award(Source file) {
        ImmutableList.Builder<AwardNomination> awards = ImmutableList.builder();
        new Inputs(console, wording)
                .readRows(AwardFiles.AWARDS, List.of(file), row -> awards.add(AwardFiles.award(row, KNOWN_ON)));
        CommendationDesk desk = AwardCommand.desk(registers);
        ImmutableList<Registered.Rejection> against = awards.build().stream()
                .map(desk::award)
                .filter(Registered.Rejected.class::isInstance)
                .flatMap(rejected -> ((Registered.Rejected) rejected).rejections().stream())
                .collect(ImmutableList.toImmutableList());
        if (!against.isEmpty()) {
            against.forEach(one ->
                    console.tell(wording, Sentence.of("cli/wording:decision.refused", one.wrong(), one.right())));
            throw new Inputs.Refused();
        }
    }
}
