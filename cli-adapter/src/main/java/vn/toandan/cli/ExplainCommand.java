package vn.toandan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.UnitYear;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.safety.SafetyStandard;

/** {@code explain}: the whole reasoning for one unit; as opposed to {@code assess}, which shows what fails. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--unit", paramLabel = "CODE", required = true)
    private String unit = "";

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Year year;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--with", paramLabel = "FILE")
    private List<String> packs = new ArrayList<>();

    @Option(names = "--as-known", paramLabel = "DATE")
    private @Nullable LocalDate asKnown;

    @Option(names = "--decided")
    private boolean decided;

    @Mixin
    private final StoreOption store = new StoreOption();

    ExplainCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return files.isEmpty() ? ofStore() : ofFiles();
    }

    private Integer ofFiles() {
        if (asKnown != null || decided) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.only_without_file"));
        }
        Inputs.requireFiles(Stream.concat(files.stream(), packs.stream()).toList());
        Inputs inputs = new Inputs(console, wording);
        SafetyStandard standard = inputs.standard(packs);
        Decisions decisions = new Decisions(standard, on);
        List<UnitSheet> found = new ArrayList<>();
        inputs.read(standard, inputs.sources(files), row -> {
            if (row.unit().code().equals(unit) && (year == null || row.sheet().year() == year.number())) {
                found.add(row);
            }
        });
        if (found.isEmpty()) {
            throw new WrongUsage(
                    year == null
                            ? Sentence.of("cli/wording:explain.no_unit", unit)
                            : Sentence.of("cli/wording:explain.no_unit_year", unit, Integer.toString(year.number())));
        }
        Explanation explanation = new Explanation(console, wording);
        for (UnitSheet row : found) {
            decisions.judge(row).ifPresent(answer -> explanation.print(row.unit(), answer));
        }
        decisions.requireLaw();
        return Commands.DONE;
    }

    private Integer ofStore() {
        if (year == null || !packs.isEmpty()) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.explain_store"));
        }
        UnitYear asked = new UnitYear(unit, year.number());
        try (Store open = store.open()) {
            if (decided) {
                open.read(registers -> explainRecorded(registers, asked));
            } else {
                open.read(registers -> explainNow(registers, asked));
            }
        }
        return Commands.DONE;
    }

    /** Judged again as it is known now, or was known on a day. */
    private boolean explainNow(Registers registers, UnitYear asked) {
        LocalDate known = asKnown == null ? Law.EVERYTHING_KNOWN : asKnown;
        Optional<SheetVersion> sheet = registers.sheets().asKnownOn(known, asked);
        if (sheet.isEmpty()) {
            throw new WrongUsage(
                    Sentence.of("cli/wording:explain.not_stored", Visible.text(unit), Integer.toString(asked.year())));
        }
        boolean isRegistered = new StoredYear(asked.year(), unit, on, asKnown).knowsUnder(registers);
        new StoredYear(asked.year(), isRegistered ? unit : null, on, asKnown).judge(registers, judged -> {
            if (judged.unit().code().equals(unit)) {
                new Explanation(console, wording).print(judged.unit(), judged.assessment());
            }
        });
        return true;
    }

    /** As it was recorded: the sheet, the rules and the day of then. */
    private boolean explainRecorded(Registers registers, UnitYear asked) {
        Judgement latest = registers.judgements().of(asked).stream()
                .map(Judgements.Kept::judgement)
                .filter(judgement -> asKnown == null || !judgement.knownOn().isAfter(asKnown))
                .reduce((before, after) -> after)
                .orElseThrow(() -> new WrongUsage(Sentence.of(
                        "cli/wording:explain.not_judged", Visible.text(unit), Integer.toString(asked.year()))));
        SafetyStandard standard = ProvincialStandards.of(
                        Law.standard(), registers.criteria().asKnownOn(Law.EVERYTHING_KNOWN))
                .with(latest.packs());
        console.out().println(wording.say(Sentence.of("cli/wording:explain.recorded", latest.knownOn())));
        new Explanation(console, wording).print(latest.sheet().unit(), latest.reread(standard));
        return true;
    }
}
