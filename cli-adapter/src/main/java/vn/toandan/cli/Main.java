package vn.toandan.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program: UTF-8 in and out, whatever the platform's default. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = isTerminal();
        boolean colour = terminal && System.getenv("NO_COLOR") == null;
        Console console = new Console(new FileInputStream(FileDescriptor.in), out, err, terminal, colour);
        int exitCode = Commands.run(console, arguments);
        out.flush();
        System.exit(out.checkError() && exitCode == 0 ? Commands.FAILED : exitCode);
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
