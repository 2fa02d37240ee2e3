package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.retention.HoldReason;
import vn.toandan.retention.HoldTip;
import vn.toandan.retention.Settled;

/** {@code purge hold}: nothing that is kept of a tip goes from then on, whatever its term, until it is released. */
@Command(name = "hold", mixinStandardHelpOptions = true)
final class PurgeHoldCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "TIP")
    private String tip = "";

    @Option(names = "--reason", paramLabel = "REASON", required = true)
    private HoldReason reason = HoldReason.CASE;

    @Option(names = "--document", paramLabel = "NUMBER", required = true)
    private String document = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    PurgeHoldCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        HoldTip hold = new HoldTip(TipCommand.id(tip), reason, document.strip());
        Asked<HoldTip> asked = new Asked<>(console, wording, hold, ImmutableMap.of("document", "--document"));
        Change change = StoreOption.change("purge hold", hold.tip().text() + " " + reason.code());
        try (Store open = store.open()) {
            Settled settled = open.write(
                    change,
                    registers -> asked.answered(
                            PurgeCommand.desk(registers).hold(asked.request(), change.at()), PurgeAnswers::against));
            Asked.refuseAny(console, wording, PurgeAnswers.against(settled));
        }
        console.out()
                .println(wording.say(
                        Sentence.of("cli/wording:purge.held", hold.tip().text(), reason.words(), hold.document())));
        return Commands.DONE;
    }
}
