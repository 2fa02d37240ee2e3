package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.commendation.Registered;
import vn.toandan.commendation.RevocationGround;
import vn.toandan.commendation.RevokeAward;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;

/** {@code revoke}: records that an award was taken back; nothing recorded is ever changed. */
@Command(name = "revoke", mixinStandardHelpOptions = true)
final class RevokeCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final AwardOptions options = new AwardOptions();

    @Option(names = "--ground", paramLabel = "GROUND", required = true)
    private RevocationGround ground = RevocationGround.FRAUD;

    @Option(names = "--finding", paramLabel = "TEXT", required = true)
    private String finding = "";

    @Mixin
    private final StoreOption store = new StoreOption();

    RevokeCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        AwardOptions.requireText("--finding", finding);
        RevokeAward revocation =
                new RevokeAward(options.nomination(), options.decision(), ground, finding.strip(), options.knownOn());
        Asked<RevokeAward> asked =
                new Asked<>(console, wording, revocation, ImmutableMap.of("nomination", "--nomination"));
        try (Store open = store.open()) {
            Registered registered = open.write(
                    StoreOption.change("revoke", options.number()),
                    registers -> asked.answered(
                            AwardCommand.desk(registers).revoke(asked.request()), AwardOptions::against));
            options.tell(console, wording, registered, "revoke.recorded");
        }
        return Commands.DONE;
    }
}
