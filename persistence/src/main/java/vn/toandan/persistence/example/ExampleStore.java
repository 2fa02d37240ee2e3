package vn.toandan.persistence.example;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.JudgingRound;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.persistence.sheets.FactFiles;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.UnitFiles;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitRegister;
import vn.toandan.unit.UnitRow;

/**
 * The example in a store, its registers brought in, filed and judged each year as an office would have; as opposed to {@link NhuThanh}, the files that it is read from. A
 * second time changes nothing.
 */
public final class ExampleStore {

    /** Later than anything can be known. */
    private static final LocalDate EVERYTHING_KNOWN = LocalDate.of(9999, 12, 31);

    private final Registers registers;
    private final SafetyStandard standard;

    private ExampleStore(Registers registers, SafetyStandard standard) {
        this.registers = registers;
        this.standard = standard;
    }

    /** Whether nothing was there before. */
    public static boolean fill(Registers registers, SafetyStandard standard) {
        boolean wasEmpty = registers.lastRecordedAt().isEmpty();
        new ExampleStore(registers, standard).fill();
        return wasEmpty;
    }

    /** Its units, as an office would type them. */
    public static ImmutableList<UnitRow> units() {
        ImmutableList.Builder<UnitRow> rows = ImmutableList.builder();
        read(UnitFiles.UNITS, NhuThanh.units(), row -> rows.add(UnitFiles.unit(row, row.row())));
        return rows.build();
    }

    private void fill() {
        new UnitRegister(registers.units()).addAll(units());
        new ExampleRegisters(registers).takeIn();
        file().forEach(this::judge);
    }

    /** Files every sheet as known at the end of its window; which years there are. */
    private ImmutableSortedSet<Integer> file() {
        ImmutableSortedSet.Builder<Integer> years = ImmutableSortedSet.naturalOrder();
        accepted(new FactFiles(standard).read(NhuThanh.sources(), row -> {
            LocalDate day = standard.codesReadOn(row.unit().kind(), row.sheet().year());
            registers.sheets().file(FiledSheet.of(row.unit(), row.sheet()), day, Optional.empty());
            years.add(row.sheet().year());
        }));
        return years.build();
    }

    /** Records each judgement as known on the day that it was decided. */
    private void judge(int year) {
        new JudgingRound(
                        new JudgingRound.Request(year, Optional.empty(), Optional.empty(), EVERYTHING_KNOWN),
                        registers.units(),
                        registers.sheets(),
                        registers.recognitions()::decided,
                        registers.models(),
                        registers.hotspots(),
                        ProvincialStandards.of(standard, registers.criteria().asKnownOn(EVERYTHING_KNOWN)))
                .judge(one -> registers
                        .judgements()
                        .record(one.toRecord(one.assessment().decidedOn())));
    }

    static void read(Register register, Source file, Consumer<RegisterRow> sink) {
        accepted(register.read(List.of(file), sink));
    }

    private static void accepted(Reading reading) {
        checkState(
                reading.complaints().isEmpty(),
                "the example is not what it was: %s",
                reading.complaints().kept());
    }
}
