package vn.toandan.commendation;

import java.util.stream.Collectors;
import vn.toandan.law.Reason;
import vn.toandan.law.Wording;

/** A tree of reasons as text, to be read from top to bottom. */
final class Reasons {

    private Reasons() {}

    static String told(Reason reason, Wording words) {
        return told(reason, words, "");
    }

    private static String told(Reason reason, Wording words, String indent) {
        String line = indent + said(reason, words) + "\n";
        return line
                + reason.because().stream()
                        .map(inner -> told(inner, words, indent + "    "))
                        .collect(Collectors.joining());
    }

    private static String said(Reason reason, Wording words) {
        if (reason instanceof Reason.Concluded concluded) {
            return words.say(concluded.question()) + " → " + words.say(concluded.says());
        }
        if (reason instanceof Reason.Required required) {
            return words.say(required.says()) + " § "
                    + words.phrase(required.citation().words());
        }
        if (reason instanceof Reason.Attested attested) {
            return words.say(attested.says()) + " [" + attested.document().orElse("") + "]";
        }
        return (reason instanceof Reason.Read ? "~ " : "• ") + words.say(reason.says());
    }
}
