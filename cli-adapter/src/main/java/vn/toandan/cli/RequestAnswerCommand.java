package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.privacy.AnswerRequest;
import vn.toandan.privacy.RefusalGround;
import vn.toandan.privacy.RequestAnswer;

/** {@code request answer}: what was asked for was done, in part, or refused on a ground. */
@Command(name = "answer", mixinStandardHelpOptions = true)
final class RequestAnswerCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "REQUEST")
    private String request = "";

    @Option(names = "--answer", paramLabel = "ANSWER", required = true)
    private RequestAnswer answer = RequestAnswer.GRANTED;

    @Option(names = "--ground", paramLabel = "GROUND")
    private @Nullable RefusalGround ground;

    @Option(names = "--document", paramLabel = "NUMBER", required = true)
    private String document = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Mixin
    private final StoreOption store = new StoreOption();

    RequestAnswerCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        AnswerRequest given = new AnswerRequest(
                PrivacyCommands.request(request),
                answer,
                Optional.ofNullable(ground),
                document.strip(),
                on == null ? Law.today() : on);
        Asked<AnswerRequest> asked = new Asked<>(console, wording, given, ImmutableMap.of("document", "--document"));
        return new PrivacyCommands(console, wording)
                .record(
                        store,
                        "request answer",
                        given.request().text() + " " + answer.code(),
                        (desk, at) -> asked.answered(desk.answer(given, at), PrivacyCommands::against));
    }
}
