package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.commendation.NominationFact;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.NominationFiles;
import vn.toandan.persistence.sheets.RegisterWriter;
import vn.toandan.persistence.sheets.Results;

/** {@code export nominations}: the newest version of every nomination, to be imported elsewhere; with a unit's code, those that it or one under it proposed. */
@Command(name = "nominations", mixinStandardHelpOptions = true)
final class ExportNominationsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private final StoreOption store = new StoreOption();

    ExportNominationsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        try (Store open = store.open();
                Results results = Output.to(console, output)) {
            long rows = open.read(registers -> write(registers, results));
            results.publish();
            if (output != null) {
                console.tell(wording, Sentence.of("cli/wording:export.rows", rows));
            }
        }
        return Commands.DONE;
    }

    private long write(Registers registers, Results results) {
        Set<String> codes = under == null ? Set.of() : CodesUnder.ever(registers.units(), under);
        long[] rows = {0};
        try (RegisterWriter writer =
                NominationFiles.NOMINATIONS.write(output == null ? "" : output.toString(), results)) {
            registers.commendations().eachNomination(Law.EVERYTHING_KNOWN, nomination -> {
                if (under == null
                        || nomination
                                .text(NominationFact.UNIT_CODE)
                                .filter(codes::contains)
                                .isPresent()) {
                    NominationFiles.write(writer, nomination);
                    rows[0]++;
                }
            });
        }
        return rows[0];
    }
}
