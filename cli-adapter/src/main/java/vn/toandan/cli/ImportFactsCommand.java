package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.toandan.judging.CodesOfSheets;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.SourceFile;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.persistence.sheets.RowCheck;
import vn.toandan.persistence.sheets.RowSink;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.UnitSheet;

/** {@code import facts}: files the sheets of some files, all of them or none; a file that was taken in before changes nothing. */
@Command(name = "facts", mixinStandardHelpOptions = true)
final class ImportFactsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    @Mixin
    private final StoreOption store = new StoreOption();

    ImportFactsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Inputs.requireFiles(files);
        LocalDate day = knownOn.day();
        try (Store open = store.open()) {
            ImmutableList<Source> sources = new Inputs(console, wording).sources(files);
            Filed filed = open.write(
                    StoreOption.change("import facts", String.join(", ", files)),
                    registers -> file(registers, sources, day));
            if (filed.unregistered() > 0) {
                console.tell(wording, Sentence.of("cli/wording:import.unregistered", filed.unregistered()));
            }
            filed.files().forEach(said -> console.out().println(wording.say(said)));
        }
        return Commands.DONE;
    }

    /** What came of each file, in their order, and how many codes the register has never had. */
    private record Filed(ImmutableList<Sentence> files, int unregistered) {}

    private Filed file(Registers registers, ImmutableList<Source> sources, LocalDate knownOn) {
        ProvincialStandards standards =
                ProvincialStandards.of(Law.standard(), registers.criteria().asKnownOn(knownOn));
        CodesOfSheets codes = new CodesOfSheets(registers.units(), standards.all());
        List<Filing> filings = new ArrayList<>();
        new Inputs(console, wording)
                .readEach(standards.all(), sources, (row, said) -> compare(codes, row, said), source -> {
                    Filing filing = new Filing(registers, source, knownOn);
                    filings.add(filing);
                    return filing;
                });
        return new Filed(
                filings.stream().map(Filing::says).collect(ImmutableList.toImmutableList()), codes.unregistered());
    }

    private static void compare(CodesOfSheets codes, UnitSheet row, RowCheck.Said said) {
        CodesOfSheets.Answer answer = codes.of(row.unit(), row.sheet().year());
        if (answer instanceof CodesOfSheets.Answer.Refused refused) {
            String column = refused.column() == CodesOfSheets.Column.UNIT_CODE ? "unit_code" : "unit_kind";
            said.refuse(column, refused.wrong(), refused.right());
        } else if (answer instanceof CodesOfSheets.Answer.Named named) {
            said.remark("unit_name", named.says());
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
            return Sentence.of("cli/wording:import." + key, file.name(), rows, filed);
        }
    }
}
