package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
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

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private final StoreOption store = new StoreOption();

    ExportOutcomesCommand(Console console, Wording wording) {
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
        TipsUnder place = new TipsUnder(registers.units(), under);
        Set<TipId> asked = new HashSet<>();
        registers.tips().received(LocalDate.MIN, LocalDate.MAX, Law.EVERYTHING_KNOWN, version -> {
            if (place.holds(version.tip())) {
                asked.add(version.tip().id());
            }
        });
        AtomicLong rows = new AtomicLong();
        try (RegisterWriter writer = OutcomeFiles.OUTCOMES.write(output == null ? "" : output.toString(), results)) {
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
