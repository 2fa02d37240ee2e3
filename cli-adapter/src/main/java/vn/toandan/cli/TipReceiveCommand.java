package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Store;
import vn.toandan.tip.ReceiveTip;
import vn.toandan.tip.Received;

/** {@code tip receive}: takes a tip down, sealed; what was told comes from a file or standard input, never from an argument that others could see. */
@Command(name = "receive", mixinStandardHelpOptions = true)
final class TipReceiveCommand implements Callable<Integer> {

    private static final ImmutableMap<String, String> OPTIONS = ImmutableMap.of(
            "account",
            "--account",
            "offenceKind",
            "--kind",
            "channel",
            "--channel",
            "unitCode",
            "--unit",
            "happenedOn",
            "--happened");

    private final Console console;
    private final Wording wording;

    @Option(names = "--account", paramLabel = "FILE", defaultValue = "-")
    private Path account = Path.of("-");

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "")
    private String kind = "";

    @Option(names = "--channel", paramLabel = "CHANNEL", required = true)
    private String channel = "";

    @Option(names = "--unit", paramLabel = "CODE")
    private @Nullable String unit;

    @Option(names = "--happened", paramLabel = "DATE")
    private @Nullable LocalDate happened;

    @Mixin
    private final KeyOption key;

    @Mixin
    private final StoreOption store = new StoreOption();

    TipReceiveCommand(Console console, Wording wording) {
        this.console = console;
        this.key = new KeyOption(console);
        this.wording = wording;
    }

    @Override
    public Integer call() {
        MasterKey master = key.read().orElseThrow(() -> new WrongUsage(Sentence.of("cli/wording:tip.key_needed")));
        Asked<ReceiveTip> asked = new Asked<>(
                console,
                wording,
                new ReceiveTip(
                        Told.read(console, account),
                        kind,
                        channel,
                        Optional.ofNullable(unit),
                        Optional.ofNullable(happened)),
                OPTIONS);
        try (Store open = Store.open(store.address(), Optional.of(master))) {
            Change change = StoreOption.change("tip receive", "");
            Instant at = change.at();
            Received received = open.write(
                    change,
                    registers -> asked.answered(
                            TipCommand.desk(registers)
                                    .receive(asked.request(), at, TipCommand.chance(), master.receiptKey()),
                            TipAnswers::against));
            tell(received);
        }
        return Commands.DONE;
    }

    private void tell(Received received) {
        TipAnswers answers = new TipAnswers(console, wording);
        if (received instanceof Received.Rejected rejected) {
            answers.refuse(rejected.rejections());
        } else if (received instanceof Received.Accepted accepted) {
            answers.say("tip.received", accepted.id().text(), accepted.receivedOn());
            answers.say("tip.receipt", accepted.receipt().spoken());
        }
    }
}
