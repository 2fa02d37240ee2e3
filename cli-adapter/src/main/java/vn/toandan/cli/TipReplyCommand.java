package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.tip.ReplyToTip;

/** {@code tip reply}: an answer, sealed, for whoever holds the receipt. */
@Command(name = "reply", mixinStandardHelpOptions = true)
final class TipReplyCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "TIP")
    private String tip = "";

    @Option(names = "--text", paramLabel = "FILE", defaultValue = "-")
    private Path text = Path.of("-");

    @Mixin
    private final KeyOption key;

    @Mixin
    private final StoreOption store = new StoreOption();

    TipReplyCommand(Console console, Wording wording) {
        this.console = console;
        this.key = new KeyOption(console);
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Asked<ReplyToTip> asked = new Asked<>(
                console,
                wording,
                new ReplyToTip(TipCommand.id(tip), Told.read(console, text)),
                ImmutableMap.of("words", "--text"));
        try (Store open = store.open(key)) {
            Change change = StoreOption.change("tip reply", tip);
            new TipAnswers(console, wording)
                    .tell(
                            asked.request().tip(),
                            open.write(
                                    change,
                                    registers -> asked.answered(
                                            TipCommand.desk(registers).reply(asked.request(), change.at()),
                                            TipAnswers::against)));
        }
        return Commands.DONE;
    }
}
