package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.OutcomeFiles;
import vn.toandan.persistence.sheets.RegisterWriter;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.tip.KnownOutcome;
import vn.toandan.tip.TipId;

/** {@code export outcomes}: what came of tips, a row a tip; to be imported after the file of tips. */
@Command(name = "outcomes", mixinStandardHelpOptions = true)
final class ExportOutcomesCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final ExportOptions options = new ExportOptions();

    ExportOutcomesCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.export(console, wording, this::write);
    }

    private long write(Registers registers, Results results) {
        TipsUnder place = new TipsUnder(registers.units(), options.under());
        Set<TipId> asked = new HashSet<>();
        registers.tips().received(LocalDate.MIN, LocalDate.MAX, Law.EVERYTHING_KNOWN, version -> {
            if (place.holds(version.tip())) {
                asked.add(version.tip().id());
            }
        });
        AtomicLong rows = new AtomicLong();
        try (RegisterWriter writer = OutcomeFiles.OUTCOMES.write(options.target(), results)) {
            registers.outcomes().each(known -> {
                ImmutableMap<TipId, KnownOutcome.Link> links = known.links().entrySet().stream()
                        .filter(link -> asked.contains(link.getKey()))
                        .collect(ImmutableMap.toImmutableMap(link -> link.getKey(), link -> link.getValue()));
                OutcomeFiles.write(writer, known.outcome(), links);
                rows.addAndGet(links.size());
            });
        }
        return rows.get();
    }
}
