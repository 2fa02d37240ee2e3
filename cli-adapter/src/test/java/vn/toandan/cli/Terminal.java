package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Runs a command and keeps what it said. */
final class Terminal {

    private Terminal() {}

    /** How a command ended and what it wrote where. */
    record Said(int exitCode, String out, String err) {}

    static Said run(String... arguments) {
        return given("", arguments);
    }

    static Said given(String standardInput, String... arguments) {
        return given(ImmutableMap.of(), standardInput, arguments);
    }

    /** Where the environment says that. */
    static Said given(ImmutableMap<String, String> environment, String standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                name -> Optional.ofNullable(environment.get(name)));
        int exitCode = Commands.run(console, arguments);
        return new Said(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
