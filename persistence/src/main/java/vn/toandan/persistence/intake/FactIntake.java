package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.toandan.judging.CodesOfSheets;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.SourceFile;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.persistence.sheets.FactFiles;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.RowCheck;
import vn.toandan.persistence.sheets.RowSink;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.SafetyStandard;

/** Files of facts on their way into the register of sheets, row by row as they are read: there may be many. */
record FactIntake(SafetyStandard national, LocalDate knownOn) implements Intake {

    @Override
    public TakenIn take(Registers registers, Bounds bounds, ImmutableList<Source> sources, LongConsumer bytesRead) {
        SafetyStandard standard = ProvincialStandards.of(
                        national, registers.criteria().asKnownOn(knownOn))
                .all();
        CodesOfSheets codes = new CodesOfSheets(registers.units(), standard);
        Counted counted = new Counted(bounds);
        Checking checking = new Checking(codes, bounds);
        List<Filing> filings = new ArrayList<>();
        Reading reading = new FactFiles(standard)
                .watching(bytesRead)
                .checking(checking)
                .readEach(sources, source -> {
                    Filing filing = new Filing(registers, source, knownOn);
                    filings.add(filing);
                    return row -> {
                        counted.one(source.name(), 0);
                        filing.accept(row);
                    };
                });
        if (checking.isOutside) {
            throw FilesRefused.outside(reading.complaints());
        }
        FilesRefused.ifAny(reading.complaints());
        return TakenIn.of(
                filings.stream().mapToLong(filing -> filing.filed).sum(),
                reading,
                codes.unregistered() == 0
                        ? ImmutableList.of()
                        : ImmutableList.of(Sentence.of("persistence/intake:unregistered", codes.unregistered())),
                filings.stream().map(Filing::says).toList());
    }

    /** Rows against the bounds, and only then against the register. */
    private static final class Checking implements RowCheck {

        private final CodesOfSheets codes;
        private final Bounds bounds;
        private boolean isOutside;

        Checking(CodesOfSheets codes, Bounds bounds) {
            this.codes = codes;
            this.bounds = bounds;
        }

        @Override
        public void check(UnitSheet row, Said said) {
            if (!bounds.hold(row.unit().code())) {
                isOutside = true;
                said.refuse("unit_code", Outside.WRONG, Outside.RIGHT);
                return;
            }
            CodesOfSheets.Answer answer = codes.of(row.unit(), row.sheet().year());
            if (answer instanceof CodesOfSheets.Answer.Refused refused) {
                String column = refused.column() == CodesOfSheets.Column.UNIT_CODE ? "unit_code" : "unit_kind";
                said.refuse(column, refused.wrong(), refused.right());
            } else if (answer instanceof CodesOfSheets.Answer.Named named) {
                said.remark("unit_name", named.says());
            }
        }
    }

    /** The rows of one file on their way into the register. */
    private static final class Filing implements RowSink {

        private final Registers registers;
        private final LocalDate knownOn;
        private final SourceFile file;
        private final boolean isKnown;
        private long rows;
        private long filed;

        Filing(Registers registers, Source source, LocalDate knownOn) {
            this.registers = registers;
            this.knownOn = knownOn;
            this.file = TakenFile.of(source);
            this.isKnown = registers.sheets().cameFrom(file);
        }

        @Override
        public void accept(UnitSheet row) {
            rows++;
            if (!isKnown
                    && registers.sheets().file(FiledSheet.of(row.unit(), row.sheet()), knownOn, Optional.of(file))) {
                filed++;
            }
        }

        Sentence says() {
            String key = isKnown ? "known_file" : filed == 0 ? "nothing_new" : "filed";
            return Sentence.of("persistence/intake:" + key, file.name(), rows, filed);
        }
    }
}
