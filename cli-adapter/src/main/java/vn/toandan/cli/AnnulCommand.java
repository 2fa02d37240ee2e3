package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;
import vn.toandan.recognition.Annul;
import vn.toandan.recognition.Decided;

/** {@code annul}: records that a decision took recognitions back; nothing recorded is ever changed. */
@Command(name = "annul", mixinStandardHelpOptions = true)
final class AnnulCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final DecisionOptions options = new DecisionOptions();

    @Option(names = "--ground", paramLabel = "TEXT", required = true)
    private String ground = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    AnnulCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Annul annulment =
                new Annul(options.decision(), options.year(), options.units(), ground.strip(), options.knownOn());
        Asked<Annul> asked =
                new Asked<>(console, wording, annulment, ImmutableMap.of("units", "--unit", "ground", "--ground"));
        try (Store open = store.open()) {
            Decided decided = open.write(
                    StoreOption.change("annul", options.number()),
                    registers -> asked.answered(
                            DecideCommand.desk(registers).annul(asked.request()), DecisionOptions::against));
            options.tell(console, wording, decided, "decision.annulled");
        }
        return Commands.DONE;
    }
}
