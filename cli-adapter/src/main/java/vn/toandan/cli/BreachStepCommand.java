package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.privacy.BreachStep;
import vn.toandan.privacy.TakeBreachStep;

/** {@code breach notify} and {@code breach harmless}: the authority was told, or the breach was found to harm nobody. */
@Command(mixinStandardHelpOptions = true)
final class BreachStepCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;
    private final BreachStep step;

    @Parameters(paramLabel = "BREACH")
    private String breach = "";

    @Option(names = "--document", paramLabel = "NUMBER", required = true)
    private String document = "";

    @Option(names = "--at", paramLabel = "TIME", converter = Moments.class)
    private @Nullable Instant when;

    @Mixin
    private final StoreOption store = new StoreOption();

    BreachStepCommand(Console console, Wording wording, BreachStep step) {
        this.console = console;
        this.wording = wording;
        this.step = step;
    }

    @Override
    public Integer call() {
        // Without an hour it was done just now, which is no later than the entry.
        Instant moment = when == null ? Instant.now() : when;
        TakeBreachStep taken = new TakeBreachStep(PrivacyCommands.breach(breach), step, document.strip(), moment);
        Asked<TakeBreachStep> asked = new Asked<>(console, wording, taken, ImmutableMap.of("document", "--document"));
        return new PrivacyCommands(console, wording)
                .record(
                        store,
                        "breach " + step.code(),
                        taken.breach().text(),
                        (desk, at) -> asked.answered(desk.take(taken, at), PrivacyCommands::against));
    }
}
