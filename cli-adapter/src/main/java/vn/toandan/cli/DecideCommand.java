package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.recognition.Decide;
import vn.toandan.recognition.Decided;
import vn.toandan.recognition.RecognitionDesk;

/** {@code decide}: records that an authority recognised units; as opposed to {@code assess}, which says whether it may. */
@Command(name = "decide", mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final DecisionOptions options = new DecisionOptions();

    @Option(names = "--paper", paramLabel = "ID", split = ",")
    private List<String> papers = new ArrayList<>();

    @Mixin
    private final StoreOption store = new StoreOption();

    DecideCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Decide decision = new Decide(
                options.decision(), options.year(), options.units(), ImmutableSet.copyOf(papers), options.knownOn());
        Asked<Decide> asked =
                new Asked<>(console, wording, decision, ImmutableMap.of("units", "--unit", "papers", "--paper"));
        try (Store open = store.open()) {
            Decided decided = open.write(
                    StoreOption.change("decide", options.number()),
                    registers -> asked.answered(desk(registers).decide(asked.request()), DecisionOptions::against));
            options.tell(console, wording, decided, "decision.recorded");
        }
        return Commands.DONE;
    }

    /** The desk over one transaction's registers. */
    static RecognitionDesk desk(Registers registers) {
        ProvincialStandards standards =
                ProvincialStandards.of(Law.standard(), registers.criteria().asKnownOn(Law.EVERYTHING_KNOWN));
        return new RecognitionDesk(registers.judgements(), registers.recognitions(), standards::with);
    }
}
