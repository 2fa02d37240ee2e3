package vn.toandan.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.TipFiles;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.tip.FindingCells;
import vn.toandan.tip.Handled;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipRegister;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.TipValue;
import vn.toandan.tip.TipVersion;

/** {@code tip value}: what a tip was worth, and why; with {@code --set}, after adding what was found, while what was found before stays on file. */
@Command(name = "value", mixinStandardHelpOptions = true)
final class TipValueCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "TIP")
    private String tip = "";

    @Option(names = "--set", paramLabel = "COLUMN=VALUE")
    private Map<String, String> cells = new LinkedHashMap<>();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    @Mixin
    private final StoreOption store = new StoreOption();

    TipValueCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        TipId id = TipCommand.id(tip);
        try (Store open = store.open()) {
            TipFinding before = open.read(registers -> there(registers, id)).finding();
            if (!cells.isEmpty()) {
                TipFinding found = read(before);
                LocalDate valuedOn = on == null ? knownOn.day() : on;
                Handled handled = open.write(
                        StoreOption.change("tip value", tip),
                        registers -> new TipRegister(registers.tips(), TipValuation.published())
                                .value(id, found, valuedOn, knownOn.day()));
                if (handled instanceof Handled.Rejected rejected) {
                    new TipAnswers(console, wording).refuse(rejected.rejections());
                }
            }
            show(open.read(registers -> there(registers, id)));
        }
        return Commands.DONE;
    }

    private static TipVersion there(Registers registers, TipId id) {
        return registers
                .tips()
                .find(id)
                .orElseThrow(() -> new WrongUsage(Sentence.of("cli/wording:tip.unknown", Visible.text(id.text()))));
    }

    /** Through the reader of files, so that a cell means here what it means there. */
    private TipFinding read(TipFinding before) {
        Map<String, String> all = new LinkedHashMap<>(FindingCells.of(before));
        all.putAll(cells);
        ImmutableMap<String, String> row = ImmutableMap.<String, String>builder()
                .put("tip", tip)
                .putAll(all)
                .buildKeepingLast();
        String csv = line(row.keySet()) + line(row.values());
        Source source = Source.of("--set", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        List<TipFinding> read = new ArrayList<>();
        new Inputs(console, wording)
                .readRows(
                        TipFiles.TIPS,
                        ImmutableList.of(source),
                        cell -> read.add(TipFiles.tip(cell).finding()));
        return read.stream().findFirst().orElseThrow(Inputs.Refused::new);
    }

    private static String line(Iterable<String> cells) {
        ImmutableList.Builder<String> quoted = ImmutableList.builder();
        cells.forEach(cell -> quoted.add('"' + cell.replace("\"", "\"\"") + '"'));
        return Joiner.on(',').join(quoted.build()) + "\n";
    }

    private void show(TipVersion version) {
        TipValue value = TipValuation.published()
                .value(version.finding(), Optional.of(version.tip().receivedOn()));
        TipAnswers answers = new TipAnswers(console, wording);
        answers.say("tip.value", tip, version.level().words(), version.rule(), value.citation());
        console.out().println(wording.say(value.because()));
    }
}
