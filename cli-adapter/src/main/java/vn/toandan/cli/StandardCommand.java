package vn.toandan.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.toandan.law.Citation;
import vn.toandan.law.Edition;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.StandardJson;
import vn.toandan.persistence.documents.TextTable;
import vn.toandan.persistence.documents.TextTable.Cell;
import vn.toandan.safety.Competence;
import vn.toandan.safety.Criterion;
import vn.toandan.safety.Procedure;
import vn.toandan.safety.RuleSet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** {@code standard}: what the law asks; as opposed to {@code assess}, which asks it of units. */
@Command(name = "standard", mixinStandardHelpOptions = true)
final class StandardCommand implements Runnable {

    private final Console console;
    private final Wording wording;

    StandardCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list(@Option(names = "--format", paramLabel = "text|json", defaultValue = "text") TextOrJson format) {
        SafetyStandard standard = Law.standard();
        if (format == TextOrJson.JSON) {
            console.out().print(StandardJson.list(standard, wording));
            return Commands.DONE;
        }
        TextTable table = new TextTable(console.out());
        for (Edition<RuleSet> edition : standard.timeline()) {
            RuleSet ruleSet = edition.rules();
            String until = edition.inForce().hasUpperBound()
                    ? wording.date(edition.inForce().upperEndpoint().minusDays(1))
                    : "…";
            table.row(
                    Cell.of(ruleSet.id()).painted(console::strong),
                    Cell.of(wording.date(edition.inForce().lowerEndpoint()) + " – " + until),
                    Cell.of(wording.phrase(ruleSet.title())),
                    Cell.of(doubt(ruleSet).map(wording::phrase).orElse("")));
        }
        table.flush();
        return Commands.DONE;
    }

    /** What has to be known of a rule set that was not wholly read. */
    private static Optional<Sentence> doubt(RuleSet ruleSet) {
        if (!ruleSet.complete()) {
            return Optional.of(Sentence.of("cli/wording:incomplete"));
        }
        boolean confirmed = ruleSet.byKind().values().stream()
                .allMatch(rules -> rules.procedure()
                        .map(procedure -> procedure.competence().confirmed())
                        .orElse(true));
        return confirmed ? Optional.empty() : Optional.of(Sentence.of("cli/wording:unconfirmed"));
    }

    @Command(name = "show", mixinStandardHelpOptions = true)
    int show(
            @Option(names = "--kind", paramLabel = "KIND", required = true) UnitKind kind,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate on,
            @Option(names = "--format", paramLabel = "text|json", defaultValue = "text") TextOrJson format) {
        SafetyStandard standard = Law.standard();
        RuleSet ruleSet = Law.on(standard, on == null ? Law.today() : on);
        if (format == TextOrJson.JSON) {
            console.out().print(StandardJson.show(ruleSet, standard.form(kind), wording));
            return Commands.DONE;
        }
        say(Sentence.of("cli/wording:standard.title", kind.words(), ruleSet.title(), ruleSet.id()));
        if (!ruleSet.complete()) {
            say(Sentence.of("safety/wording:unit.incomplete_law", ruleSet.title()));
        }
        for (Criterion criterion : ruleSet.criteria(kind)) {
            console.out().println();
            console.out()
                    .println(console.strong(criterion.id()) + "  "
                            + wording.phrase(criterion.citation().words()));
            console.out().println("  " + wording.say(criterion.question()));
            criterion.readings().forEach(reading -> line("cli/wording:explain.reading", reading));
        }
        ruleSet.of(kind).procedure().ifPresent(procedure -> procedure(procedure, ruleSet.of(kind)));
        return Commands.DONE;
    }

    private void procedure(Procedure procedure, RuleSet.Rules rules) {
        console.out().println();
        say(Sentence.of("cli/wording:procedure", procedure.citation().words()));
        step(procedure.meeting());
        procedure.appraisedBy().forEach(this::step);
        step(
                Sentence.of("cli/wording:procedure.decision", wording.dayOfYear(rules.decidedBefore())),
                procedure.citation(),
                true);
        say(Sentence.of("cli/wording:procedure.registration"));
        procedure.registration().forEach(this::paper);
        say(Sentence.of("cli/wording:procedure.proposal"));
        procedure.proposal().forEach(this::paper);
        Competence competence = procedure.competence();
        say(Sentence.of("cli/wording:procedure.competence"));
        for (Competence.Holder holder : competence.authorities()) {
            step(holder.authority().words(), holder.citation(), competence.confirmed());
        }
        competence
                .delegation()
                .ifPresent(citation ->
                        step(Sentence.of("cli/wording:procedure.delegation"), citation, competence.confirmed()));
    }

    private void step(Procedure.Step step) {
        step(step.words(), step.citation(), step.confirmed());
    }

    /** With the name by which a decision says that it was at hand. */
    private void paper(Procedure.Step step) {
        step(Sentence.of("cli/wording:procedure.paper", step.words(), step.id()), step.citation(), step.confirmed());
    }

    private void step(Sentence words, Citation citation, boolean confirmed) {
        Optional<String> doubt =
                confirmed ? Optional.empty() : Optional.of(wording.phrase(Sentence.of("cli/wording:unconfirmed")));
        console.out()
                .println("  - " + wording.phrase(words) + " ("
                        + wording.phrase(citation.words())
                        + doubt.map(text -> "; " + text).orElse("") + ")");
    }

    private void say(Sentence sentence) {
        console.out().println(wording.say(sentence));
    }

    private void line(String key, Sentence sentence) {
        console.out().println("  " + console.faint(wording.say(Sentence.of(key, sentence))));
    }
}
