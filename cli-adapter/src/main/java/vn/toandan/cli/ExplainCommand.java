package vn.toandan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.SafetyStandard;

/** {@code explain}: the whole reasoning for one unit; as opposed to {@code assess}, which shows what fails. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--unit", paramLabel = "CODE", required = true)
    private String unit = "";

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Year year;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--with", paramLabel = "FILE")
    private List<String> packs = new ArrayList<>();

    ExplainCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
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
}
