package vn.toandan.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Wording;
import vn.toandan.privacy.RecordRequest;
import vn.toandan.privacy.RequestKind;

/** {@code request record}: a request came in; its code is what the paper file carries. */
@Command(name = "record", mixinStandardHelpOptions = true)
final class RequestRecordCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--kind", paramLabel = "KIND", required = true)
    private RequestKind kind = RequestKind.VIEW;

    @Option(names = "--received", paramLabel = "DATE")
    private @Nullable LocalDate received;

    @Option(names = "--processor")
    private boolean needsProcessor;

    @Mixin
    private final StoreOption store = new StoreOption();

    RequestRecordCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        RecordRequest request = new RecordRequest(kind, received == null ? Law.today() : received, needsProcessor);
        return new PrivacyCommands(console, wording)
                .record(store, "request record", kind.code(), (desk, at) -> desk.record(request, at));
    }
}
