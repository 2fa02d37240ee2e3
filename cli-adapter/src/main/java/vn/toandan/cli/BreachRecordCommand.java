package vn.toandan.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Wording;
import vn.toandan.privacy.BreachKind;

/** {@code breach record}: a breach was detected; from that minute on its hours run. */
@Command(name = "record", mixinStandardHelpOptions = true)
final class BreachRecordCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--kind", paramLabel = "KIND", required = true)
    private BreachKind kind = BreachKind.DISCLOSED;

    @Option(names = "--detected", paramLabel = "TIME", converter = Moments.class)
    private @Nullable Instant detected;

    @Mixin
    private final StoreOption store = new StoreOption();

    BreachRecordCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return new PrivacyCommands(console, wording)
                .record(
                        store,
                        "breach record",
                        kind.code(),
                        (desk, at) -> desk.record(kind, detected == null ? at : detected, at));
    }
}
