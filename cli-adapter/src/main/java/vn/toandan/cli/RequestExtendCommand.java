package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.privacy.ExtendRequest;

/** {@code request extend}: whoever asked was told that the answer takes longer; once, and within what the text allows. */
@Command(name = "extend", mixinStandardHelpOptions = true)
final class RequestExtendCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "REQUEST")
    private String request = "";

    @Option(names = "--until", paramLabel = "DATE", required = true)
    private LocalDate until = LocalDate.MIN;

    @Option(names = "--document", paramLabel = "NUMBER", required = true)
    private String document = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Mixin
    private final StoreOption store = new StoreOption();

    RequestExtendCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        ExtendRequest extension = new ExtendRequest(
                PrivacyCommands.request(request), until, document.strip(), on == null ? Law.today() : on);
        Asked<ExtendRequest> asked =
                new Asked<>(console, wording, extension, ImmutableMap.of("document", "--document"));
        return new PrivacyCommands(console, wording)
                .record(
                        store,
                        "request extend",
                        extension.request().text(),
                        (desk, at) -> asked.answered(desk.extend(extension, at), PrivacyCommands::against));
    }
}
