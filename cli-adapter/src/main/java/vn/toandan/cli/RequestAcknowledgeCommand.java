package vn.toandan.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.privacy.RequestId;

/** {@code request acknowledge}: whoever asked was told that the request is here. */
@Command(name = "acknowledge", mixinStandardHelpOptions = true)
final class RequestAcknowledgeCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "REQUEST")
    private String request = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Mixin
    private final StoreOption store = new StoreOption();

    RequestAcknowledgeCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        RequestId id = PrivacyCommands.request(request);
        LocalDate day = on == null ? Law.today() : on;
        return new PrivacyCommands(console, wording)
                .record(store, "request acknowledge", id.text(), (desk, at) -> desk.acknowledge(id, day, at));
    }
}
