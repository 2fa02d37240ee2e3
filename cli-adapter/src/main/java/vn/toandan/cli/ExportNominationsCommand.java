package vn.toandan.cli;

import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.commendation.NominationFact;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.NominationFiles;
import vn.toandan.persistence.sheets.RegisterWriter;
import vn.toandan.persistence.sheets.Results;

/** {@code export nominations}: the newest version of every nomination, to be imported elsewhere; with a unit's code, those that it or one under it proposed. */
@Command(name = "nominations", mixinStandardHelpOptions = true)
final class ExportNominationsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final ExportOptions options = new ExportOptions();

    ExportNominationsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.export(console, wording, this::write);
    }

    private long write(Registers registers, Results results) {
        Predicate<String> isAsked = options.asks(registers.units());
        long[] rows = {0};
        try (RegisterWriter writer = NominationFiles.NOMINATIONS.write(options.target(), results)) {
            registers.commendations().eachNomination(Law.EVERYTHING_KNOWN, nomination -> {
                if (isAsked.test(nomination.text(NominationFact.UNIT_CODE).orElse(""))) {
                    NominationFiles.write(writer, nomination);
                    rows[0]++;
                }
            });
        }
        return rows[0];
    }
}
