package vn.toandan.cli;

import java.time.LocalDate;
import java.util.List;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Proposal;
import vn.toandan.commendation.Proposals;
import vn.toandan.commendation.TargetDay;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.Visible;

/** Proposals to be read: the achievement and who, below it why, which forms, what is missing and by when, each with its place. */
final class ProposalsText {

    private final Console console;
    private final Wording wording;

    ProposalsText(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    void write(List<Proposal> proposals, LocalDate day) {
        proposals.forEach(this::write);
        line("", say("proposals.count", (long) proposals.size(), day));
    }

    /** Each by one line: which, why, by which document, since when. */
    void writeSetAside(List<Proposals.Aside> asides, LocalDate day) {
        asides.forEach(one -> line(
                "",
                say(
                        "proposals.set_aside",
                        one.aside().achievement(),
                        one.aside().reason().words(),
                        one.aside().ground(),
                        one.aside().knownOn())));
        line("", say("proposals.set_aside_count", (long) asides.size(), day));
    }

    private void write(Proposal one) {
        console.out()
                .println(console.strong(Visible.text(one.achievement().text())) + "  "
                        + Visible.text(wording.phrase(one.who())));
        one.reasons().forEach(this::reason);
        one.cautions().forEach(caution -> line("    ", say("eligible.note", caution)));
        one.forms().forEach(this::form);
        line("    ", say("proposals.missing", named(one.missing())));
        target("proposals.dossier", one.dossier());
        target("proposals.decision", one.decision());
    }

    private void reason(Reason reason) {
        if (reason instanceof Reason.Required required) {
            line(
                    "    ",
                    say("proposals.asks", required.says(), required.citation().words()));
        } else if (reason instanceof Reason.Read read) {
            line("    ", say("proposals.reading", read.says()));
        } else if (reason instanceof Reason.Attested attested
                && attested.document().isPresent()) {
            line(
                    "    ",
                    say("eligible.cited", attested.says(), attested.document().get()));
        } else {
            line("    ", reason.says());
        }
    }

    private void form(Proposal.Suggestion form) {
        Sentence words = form.form().words();
        line(
                "    ",
                form.isStandardMet()
                        ? say("proposals.form_met", form.form().code(), words)
                        : say("proposals.form_open", form.form().code(), words, named(form.open())));
    }

    private void target(String key, TargetDay target) {
        line(
                "    ",
                say(
                        key,
                        say(
                                "eligible.cited",
                                target.because(),
                                target.citation().words())));
    }

    private static Sentence named(List<NominationFact> facts) {
        return Sentence.enumeration(facts.stream().map(NominationFact::phrase).toList());
    }

    private static Sentence say(String key, Object... values) {
        return Sentence.of("cli/wording:" + key, values);
    }

    private void line(String indent, Sentence sentence) {
        console.out().println(indent + Visible.text(wording.say(sentence)));
    }
}
