package vn.toandan.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.Visible;

/**
 * Where a command reads and writes; as opposed to the system's own streams and environment, which only {@link Main} touches.
 *
 * @param terminal whether a person is watching: progress is shown to people only
 * @param colour whether to colour, which people may decline
 * @param environment what a variable holds that may hold a secret, which no default of an option is to show
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        boolean colour,
        Function<String, Optional<String>> environment) {

    /** One where the environment says nothing. */
    Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean colour) {
        this(in, out, err, terminal, colour, any -> Optional.empty());
    }

    /** A sentence to the person, on standard error, in which nothing that was typed acts on the terminal. */
    void tell(Wording wording, Sentence sentence) {
        err.println(Visible.text(wording.say(sentence)));
    }

    /** The same for what goes into a file. */
    Console plain() {
        return new Console(in, out, err, terminal, false, environment);
    }

    String good(String text) {
        return paint("32", text);
    }

    String bad(String text) {
        return paint("31", text);
    }

    String open(String text) {
        return paint("33", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String strong(String text) {
        return paint("1", text);
    }

    private String paint(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
