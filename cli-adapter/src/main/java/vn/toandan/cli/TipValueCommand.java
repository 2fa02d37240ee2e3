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
import vn.toandan.persistence.sheets.Complaints;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.TipFiles;
import vn.toandan.persistence.sheets.UnreadSink;
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
                add(open, id, before);
            }
            show(open.read(registers -> there(registers, id)));
        }
        return Commands.DONE;
    }

    private void add(Store open, TipId id, TipFinding before) {
        List<TipFinding> found = new ArrayList<>();
        Complaints ofCells = read(before, found);
        LocalDate valuedOn = on == null ? knownOn.day() : on;
        Handled handled = open.write(StoreOption.change("tip value", tip), registers -> {
            Handled answer = new TipRegister(registers.tips(), TipValuation.published())
                    .value(id, found.get(0), valuedOn, knownOn.day());
            refuseWith(ofCells, answer);
            return answer;
        });
        Asked.refuseAny(console, wording, TipAnswers.against(handled));
    }

    /** What the core says of a cell that cannot be taken was said by that. */
    private void refuseWith(Complaints ofCells, Handled answer) {
        if (!ofCells.isEmpty()) {
            TipAnswers.against(answer).stream()
                    .filter(reason -> ofCells.kept().stream()
                            .noneMatch(cell -> cell.column().equals(reason.part())))
                    .forEach(reason -> console.tell(wording, reason.says()));
            new Inputs(console, wording).refuseAny(ofCells);
        }
    }

    private static TipVersion there(Registers registers, TipId id) {
        return registers
                .tips()
                .find(id)
                .orElseThrow(() -> new WrongUsage(Sentence.of("cli/wording:tip.unknown", Visible.text(id.text()))));
    }

    /** Adds what was found, as far as it can be taken, and says what cannot. Through the reader of files, so that a cell means here what it means there. */
    private Complaints read(TipFinding before, List<TipFinding> found) {
        Map<String, String> all = new LinkedHashMap<>(FindingCells.of(before));
        all.putAll(cells);
        ImmutableMap<String, String> row = ImmutableMap.<String, String>builder()
                .put("tip", tip)
                .putAll(all)
                .buildKeepingLast();
        String csv = line(row.keySet()) + line(row.values());
        Source source = Source.of("--set", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        Inputs inputs = new Inputs(console, wording);
        Reading reading = inputs.look(
                TipFiles.TIPS,
                ImmutableList.of(source),
                one -> found.add(TipFiles.tip(one).finding()),
                UnreadSink.ofRows(one -> found.add(TipFiles.tip(one).finding())));
        if (found.isEmpty()) {
            inputs.refuseAny(reading.complaints());
        }
        inputs.tellRemarks(reading);
        return reading.complaints();
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
