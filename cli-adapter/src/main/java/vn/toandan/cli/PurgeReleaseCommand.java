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
import vn.toandan.retention.ReleaseReason;
import vn.toandan.retention.ReleaseTip;
import vn.toandan.retention.Settled;

/** {@code purge release}: lifts a hold; what may go has to be listed anew. */
@Command(name = "release", mixinStandardHelpOptions = true)
final class PurgeReleaseCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "TIP")
    private String tip = "";

    @Option(names = "--reason", paramLabel = "REASON", required = true)
    private ReleaseReason reason = ReleaseReason.OVER;

    @Option(names = "--document", paramLabel = "NUMBER", required = true)
    private String document = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    PurgeReleaseCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        ReleaseTip release = new ReleaseTip(TipCommand.id(tip), reason, document.strip());
        Asked<ReleaseTip> asked = new Asked<>(console, wording, release, ImmutableMap.of("document", "--document"));
        Change change = StoreOption.change("purge release", release.tip().text() + " " + reason.code());
        try (Store open = store.open()) {
            Settled settled = open.write(
                    change,
                    registers -> asked.answered(
                            PurgeCommand.desk(registers).release(asked.request(), change.at()), PurgeAnswers::against));
            Asked.refuseAny(console, wording, PurgeAnswers.against(settled));
        }
        console.out()
                .println(wording.say(Sentence.of(
                        "cli/wording:purge.released", release.tip().text(), reason.words(), release.document())));
        return Commands.DONE;
    }
}
