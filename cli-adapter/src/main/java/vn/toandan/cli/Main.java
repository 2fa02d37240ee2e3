package vn.toandan.cli;

import com.google.common.base.Strings;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.toandan.law.Sentence;

/** The program: UTF-8 in and out, whatever the platform's default. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        StandardOutput written = new StandardOutput();
        PrintStream out = new PrintStream(written, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = isTerminal();
        boolean colour = terminal && Strings.isNullOrEmpty(System.getenv("NO_COLOR"));
        Console console =
                new Console(new FileInputStream(FileDescriptor.in), out, err, terminal, colour, Main::variable);
        int exitCode = Commands.run(console, arguments);
        if (out.checkError() && exitCode == Commands.DONE) {
            if (!written.isNoLongerRead()) {
                console.tell(Commands.language(arguments), Sentence.of("cli/wording:trouble.stdout"));
            }
            exitCode = Commands.FAILED;
        }
        System.exit(exitCode);
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    /** Newer JDKs hand out a console even in a pipe, and a method to ask it. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThanThat) {
            return true;
        }
    }
}
