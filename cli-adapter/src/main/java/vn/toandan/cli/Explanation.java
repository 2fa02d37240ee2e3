package vn.toandan.cli;

import com.google.common.collect.Range;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.NamedUnit;

/** The tree of reasons of one unit, as text: from the verdict down to what was entered. */
final class Explanation {

    private final Console console;
    private final PrintStream out;
    private final Wording wording;

    Explanation(Console console, Wording wording) {
        this.console = console;
        this.out = console.out();
        this.wording = wording;
    }

    void print(NamedUnit unit, Assessment assessment) {
        head(unit, assessment);
        assessment.checks().forEach(this::check);
        out.println();
    }

    private void head(NamedUnit unit, Assessment assessment) {
        String year = Integer.toString(assessment.sheet().year());
        String code = Visible.text(unit.code());
        String named = unit.name().isEmpty() ? code : Visible.text(unit.name()) + " (" + code + ")";
        out.println(console.strong(named + ", "
                + wording.phrase(
                        Sentence.of("cli/wording:explain.unit", unit.kind().words(), year))));
        say(Sentence.of(
                "cli/wording:explain.law",
                assessment.decidedOn(),
                assessment.ruleSet().title(),
                assessment.ruleSet().id()));
        assessment.window().ifPresent(days -> say(window(days)));
        out.println(AnswersText.paint(console, assessment.verdict())
                .apply(wording.say(Sentence.of(
                        "cli/wording:explain.verdict", assessment.verdict().words()))));
        say(assessment.because());
        assessment.citation().ifPresent(citation -> say(Sentence.of("cli/wording:explain.citation", citation.words())));
        if (assessment.verdict() != UnitVerdict.OUT_OF_SCOPE) {
            procedure(assessment);
        }
    }

    private static Sentence window(Range<LocalDate> days) {
        return Sentence.of("cli/wording:explain.window", days.lowerEndpoint(), days.upperEndpoint());
    }

    /** Who decides, and until when it is in time. */
    private void procedure(Assessment assessment) {
        assessment.ruleSet().of(assessment.sheet().kind()).procedure().ifPresent(procedure -> {
            Sentence who = procedure.competence().authorities().stream()
                    .map(holder -> holder.authority().words())
                    .reduce((one, other) -> Sentence.of("cli/wording:explain.or", one, other))
                    .orElseThrow();
            LocalDate last = assessment
                    .ruleSet()
                    .of(assessment.sheet().kind())
                    .lastLawfulDay(assessment.sheet().year());
            say(Sentence.of(
                    procedure.competence().confirmed()
                            ? "cli/wording:explain.decides"
                            : "cli/wording:explain.decides_unconfirmed",
                    who,
                    last));
        });
    }

    private void check(Check check) {
        out.println();
        out.println(console.strong(check.id()) + "  " + painted(check) + "  "
                + wording.phrase(check.criterion().citation().words()));
        Reason reason = check.reason();
        if (reason instanceof Reason.Concluded concluded) {
            line(wording.say(concluded.question()));
            line("→ " + wording.say(concluded.says()));
            concluded.because().forEach(this::because);
        }
        check.toPass().ifPresent(repair -> line(wording.say(AnswersText.toPass(check, repair))));
        if (check.toPass().isPresent()) {
            check.act().ifPresent(act -> line(wording.say(Sentence.of("cli/wording:act", act))));
        }
    }

    private String painted(Check check) {
        String text = wording.phrase(check.verdict().words());
        return check.verdict() == CheckVerdict.NOT_MET
                ? console.bad(text)
                : check.verdict() == CheckVerdict.NOT_KNOWN ? console.open(text) : console.good(text);
    }

    private void because(Reason reason) {
        if (reason instanceof Reason.Required required) {
            line(wording.say(Sentence.of("cli/wording:explain.required", required.says())));
        } else if (reason instanceof Reason.Given given) {
            line("  • " + wording.phrase(given.says()) + source(given.document(), Optional.empty()));
        } else if (reason instanceof Reason.Attested attested) {
            line("  • " + wording.phrase(attested.says()) + source(attested.document(), attested.by()));
        } else if (reason instanceof Reason.Read read) {
            line(console.faint(wording.say(Sentence.of("cli/wording:explain.reading", read.says()))));
        }
    }

    private static String source(Optional<String> document, Optional<String> by) {
        String named = Stream.concat(document.stream(), by.stream()).collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " [" + Visible.text(named) + "]";
    }

    private void say(Sentence sentence) {
        out.println(wording.say(sentence));
    }

    private void line(String text) {
        out.println("    " + text);
    }
}
