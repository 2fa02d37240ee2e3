package vn.toandan.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.RegisterWriter;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.sheets.TipFiles;
import vn.toandan.persistence.sheets.TipRow;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipVersion;

/** {@code export tips}: facts and findings of every tip, never what it says, so that a higher office can take them in. */
@Command(name = "tips", mixinStandardHelpOptions = true)
final class ExportTipsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--as-known", paramLabel = "DATE")
    private @Nullable LocalDate asKnown;

    @Mixin
    private final ExportOptions options = new ExportOptions();

    ExportTipsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.export(console, wording, this::write);
    }

    private long write(Registers registers, Results results) {
        AtomicLong rows = new AtomicLong();
        TipsUnder place = new TipsUnder(registers.units(), options.under());
        LocalDate known = asKnown == null ? Law.EVERYTHING_KNOWN : asKnown;
        try (RegisterWriter writer = TipFiles.TIPS.write(options.target(), results)) {
            registers.tips().received(LocalDate.MIN, LocalDate.MAX, known, version -> {
                if (place.holds(version.tip())) {
                    TipFiles.write(writer, row(version));
                    rows.incrementAndGet();
                }
            });
        }
        return rows.get();
    }

    static TipRow row(TipVersion version) {
        Tip tip = version.tip();
        return new TipRow(
                tip.id(),
                Optional.of(tip.receivedOn()),
                tip.unitCode(),
                version.valuedOn(),
                Optional.of(tip.kind()),
                version.finding());
    }
}
