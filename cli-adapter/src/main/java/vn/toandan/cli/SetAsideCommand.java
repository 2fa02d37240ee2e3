package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.commendation.ProposalDesk;
import vn.toandan.commendation.Registered;
import vn.toandan.commendation.SetAsideReason;
import vn.toandan.commendation.SetProposalAside;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Visible;

/** {@code set-aside}: records that nobody is considered for a proposal; it is due no more until the registers show something new. */
@Command(name = "set-aside", mixinStandardHelpOptions = true)
final class SetAsideCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "ACHIEVEMENT")
    private String achievement = "";

    @Option(names = "--reason", paramLabel = "REASON", required = true)
    private SetAsideReason reason = SetAsideReason.NOT_OUTSTANDING;

    @Option(names = "--ground", paramLabel = "NUMBER", required = true)
    private String ground = "";

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    @Mixin
    private final StoreOption store = new StoreOption();

    SetAsideCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        SetProposalAside aside =
                new SetProposalAside(Arguments.text("ACHIEVEMENT", achievement), reason, ground.strip(), knownOn.day());
        Asked<SetProposalAside> asked = new Asked<>(console, wording, aside, ImmutableMap.of("ground", "--ground"));
        try (Store open = store.open()) {
            Registered registered = open.write(
                    StoreOption.change("set aside", aside.achievement() + " " + reason.code()),
                    registers -> asked.answered(desk(registers).setAside(asked.request()), AwardOptions::against));
            Asked.refuseAny(console, wording, AwardOptions.against(registered));
            if (registered instanceof Registered.Recorded recorded) {
                recorded.remarks().forEach(remark -> console.tell(wording, remark.says()));
                if (recorded.written()) {
                    console.out()
                            .println(wording.say(Sentence.of(
                                    "cli/wording:proposals.set_aside",
                                    Visible.text(aside.achievement()),
                                    reason.words(),
                                    Visible.text(aside.ground()),
                                    aside.knownOn())));
                }
            }
        }
        return Commands.DONE;
    }

    private static ProposalDesk desk(Registers registers) {
        return new ProposalDesk(ProposalsCommand.proposals(registers), registers.commendations());
    }
}
