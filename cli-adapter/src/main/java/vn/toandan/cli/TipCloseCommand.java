package vn.toandan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.tip.ClosingReason;
import vn.toandan.tip.TipStep;

/** {@code tip close}: ends work on a tip, with a reason and the text it stands on. */
@Command(name = "close", mixinStandardHelpOptions = true)
final class TipCloseCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "TIP")
    private String tip = "";

    @Option(names = "--reason", paramLabel = "REASON", required = true)
    private String reason = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    TipCloseCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        ClosingReason why = TipStepCommand.one("--reason", reason, ClosingReason.values());
        TipStepCommand.take(console, wording, store, TipCommand.id(tip), new TipStep.Close(why));
        new TipAnswers(console, wording)
                .say("tip.closed", why.words(), why.ground().words());
        return Commands.DONE;
    }
}
