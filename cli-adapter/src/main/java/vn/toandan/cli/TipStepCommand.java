package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.tip.Coded;
import vn.toandan.tip.Duty;
import vn.toandan.tip.Route;
import vn.toandan.tip.TakeStep;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipStep;

/** {@code tip step}: one step of the procedure, such as classifying or beginning to verify; closing has a command of its own. */
@Command(name = "step", mixinStandardHelpOptions = true)
final class TipStepCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(index = "0", paramLabel = "TIP")
    private String tip = "";

    @Parameters(index = "1", paramLabel = "STEP")
    private String step = "";

    @Option(names = "--route", paramLabel = "ROUTE")
    private @Nullable String route;

    @Option(names = "--to", paramLabel = "CODE")
    private @Nullable String to;

    @Option(names = "--asked", paramLabel = "DATE")
    private @Nullable LocalDate asked;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable LocalDate until;

    @Option(names = "--duty", paramLabel = "DUTY")
    private @Nullable String duty;

    @Mixin
    private final StoreOption store = new StoreOption();

    TipStepCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        take(console, wording, store, TipCommand.id(tip), step());
        return Commands.DONE;
    }

    static void take(Console console, Wording wording, StoreOption store, TipId tip, TipStep step) {
        Asked<TakeStep> asked = new Asked<>(console, wording, new TakeStep(tip, step), ImmutableMap.of());
        try (Store open = store.open()) {
            Change change = StoreOption.change("tip " + step.kind().code(), tip.text());
            new TipAnswers(console, wording)
                    .tell(
                            tip,
                            open.write(
                                    change,
                                    registers -> asked.answered(
                                            TipCommand.desk(registers).take(asked.request(), change.at()),
                                            TipAnswers::against)));
        }
    }

    private TipStep step() {
        return switch (TipStep.Kind.of(step).orElseThrow(() -> unknown(step, TipStep.Kind.values()))) {
            case CLASSIFY -> new TipStep.Classify(one("--route", route, Route.values()));
            case TRANSFER -> new TipStep.Transfer(given("--to", to));
            case VERIFY -> new TipStep.Verify();
            case EXTEND -> new TipStep.Extend(given("--asked", asked), given("--until", until));
            case SUSPEND -> new TipStep.Suspend();
            case RESUME -> new TipStep.Resume();
            case CONCLUDE -> new TipStep.Conclude();
            case CLOSE -> throw new WrongUsage(Sentence.of("cli/wording:tip.close_has_a_command"));
            case REOPEN -> new TipStep.Reopen();
            case FULFIL -> new TipStep.Fulfil(one("--duty", duty, Duty.values()));
        };
    }

    static <C extends Coded> C one(String option, @Nullable String code, C[] among) {
        String there = given(option, code);
        return Coded.find(among, there).orElseThrow(() -> unknown(there, among));
    }

    static <T> T given(String option, @Nullable T value) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new WrongUsage(Sentence.of("cli/wording:usage.missing", option)));
    }

    private static WrongUsage unknown(String code, Coded[] among) {
        return new WrongUsage(Sentence.of(
                "cli/wording:tip.no_code",
                code,
                Arrays.stream(among).map(Coded::code).collect(Collectors.joining(", "))));
    }
}
