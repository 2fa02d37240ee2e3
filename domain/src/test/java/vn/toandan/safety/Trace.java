package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.Examples.Example;
import vn.toandan.safety.FactSheet.Filled;
import vn.toandan.safety.FactSheet.Source;
import vn.toandan.unit.UnitKind;

/** Everything that is said of one kind of unit in one language, as text to be read from top to bottom. */
final class Trace {

    private static final LocalDate ON = PublishedLaw.FOLLOWED_UNTIL;

    private final UnitKind kind;
    private final Wording words;
    private final StringBuilder out = new StringBuilder();

    Trace(UnitKind kind, Wording words) {
        this.kind = kind;
        this.words = words;
    }

    String everything() {
        line("", "# " + words.phrase(kind.words()));
        unit();
        Cells.STANDARD.on(ON).orElseThrow().criteria(kind).forEach(this::criterion);
        refused();
        procedure();
        return out.toString();
    }

    /** The unit as a whole: met, failed, open, before the end of the window, out of scope, under a text that we do not have. */
    private void unit() {
        line("\n", "## " + words.say(Sentence.of("safety/wording:unit.question")));
        List<String> sheets = switch (kind) {
            case RESIDENTIAL_AREA ->
                List.of("", "new_hotspots=1; events_sabotage=2", "new_hotspots=1; serious_crimes=", "crimes=");
            case COMMUNE ->
                List.of("", "new_hotspots=1; police_disciplined=2", "new_hotspots=1; serious_crimes=", "crimes=");
            case AGENCY -> List.of("", "unlawful_strikes=1; people_briefed=", "armed_forces=", "armed_forces=yes");
            case ENTERPRISE ->
                List.of("", "people_briefed=", "enterprise_size=", "armed_forces=yes; enterprise_size=small");
            case SCHOOL -> List.of("", "crimes_by_members=", "armed_forces=; school_level=", "school_level=primary");
        };
        for (String but : sheets) {
            tell(assess(but, 2024, Cells.STANDARD.lastLawfulDay(kind, 2024)));
        }
        tell(assess("", 2024, LocalDate.of(2024, 9, 15)));
        tell(assess("", 2020, LocalDate.of(2020, 11, 30)));
    }

    private Assessment assess(String but, int year, LocalDate decidedOn) {
        return Cells.STANDARD.assess(Cells.sheet(kind, year, Cells.allMetBut(kind, year, but)), decidedOn);
    }

    private void tell(Assessment assessment) {
        line("  ", "[" + words.phrase(assessment.verdict().words()) + "] " + words.say(assessment.because()));
        assessment.citation().ifPresent(citation -> line("      ", "§ " + words.phrase(citation.words())));
    }

    /** Its place, its question, what it asks and how it is read, every way in which it answers, and what to do. */
    private void criterion(Criterion criterion) {
        line(
                "\n",
                "## " + criterion.id() + " — "
                        + words.phrase(criterion.citation().words()));
        line("", words.say(criterion.question()));
        line("", words.say(criterion.requirement().asks(2024)));
        criterion.readings().forEach(reading -> line("", "~ " + words.say(reading)));
        Set<String> told = new LinkedHashSet<>();
        for (CheckVerdict verdict : CheckVerdict.values()) {
            for (Example example : Examples.of(kind.code() + ".csv")) {
                if (example.get("check").equals(criterion.id())
                        && example.get("verdict").equals(verdict.code())) {
                    Check documented = check(criterion, example, true);
                    if (told.add(verdict.code() + " " + shape(documented.because()))) {
                        answer(documented);
                    }
                    Check undocumented = check(criterion, example, false);
                    if (!undocumented.because().equals(documented.because()) && told.add("undocumented")) {
                        answer(undocumented);
                    }
                }
            }
        }
        rules().act(criterion, 2024).ifPresent(act -> line("! ", words.say(act)));
    }

    private void answer(Check check) {
        line("  ", "[" + words.phrase(check.verdict().words()) + "] " + words.say(check.because()));
        check.toPass()
                .map(Repair::changes)
                .orElse(ImmutableList.of())
                .forEach(change -> line("      ", "→ " + words.say(change.words())));
    }

    private Check check(Criterion criterion, Example example, boolean documented) {
        Map<String, String> cells = new LinkedHashMap<>(Cells.parse(example.get("facts")));
        FactSheet.Builder builder = Cells.STANDARD.sheet(kind, example.year());
        cells.forEach((id, value) -> {
            Cells.fill(builder, Cells.fact(id), value);
            if (documented) {
                builder.from(Cells.fact(id), Source.of("12/BC", ""));
            }
        });
        FactSheet sheet = builder.build().orElseThrow();
        return new Check(
                new Teller(criterion, sheet.form(), rules()),
                sheet,
                Cells.STANDARD.lastLawfulDay(kind, example.year()));
    }

    private RuleSet.Rules rules() {
        return Cells.STANDARD
                .on(Cells.STANDARD.lastLawfulDay(kind, 2024))
                .orElseThrow()
                .of(kind);
    }

    /** The keys of what is said, whatever the facts and their values: two sentences of one shape need not both be read. */
    private static Set<String> shape(Sentence sentence) {
        Set<String> keys = new TreeSet<>();
        if (sentence instanceof Sentence.Clause clause) {
            keys.add(clause.key());
            clause.values().forEach(value -> {
                if (value instanceof Sentence inner && !clause.key().startsWith("safety/criteria:")) {
                    keys.addAll(shape(inner));
                }
            });
        } else if (sentence instanceof Sentence.Several several) {
            several.parts().forEach(part -> keys.addAll(shape(part)));
        } else if (sentence instanceof Sentence.Enumeration enumeration) {
            enumeration.parts().forEach(part -> keys.addAll(shape(part)));
        }
        keys.removeIf(key -> key.startsWith("safety/criteria:"));
        return keys;
    }

    private void refused() {
        line("\n", "## ×");
        Set<String> told = new LinkedHashSet<>();
        for (Example example : Examples.of("refused.csv")) {
            if (example.kind() == kind
                    && Set.of("part_exceeds_whole", "zero_whole").contains(example.get("rule"))
                    && Cells.filled(kind, example.year(), Cells.parse(example.get("facts")))
                            instanceof Filled.Refused refused) {
                refused.rejections().stream()
                        .map(rejection -> words.say(rejection.wrong()) + " → " + words.say(rejection.right()))
                        .filter(said -> told.add(said.replaceAll("[0-9]+", "0")))
                        .forEach(said -> line("  ", "× " + said));
            }
        }
    }

    private void procedure() {
        line("\n", "## §");
        Procedure procedure =
                Cells.STANDARD.on(ON).orElseThrow().of(kind).procedure().orElseThrow();
        step(procedure.meeting());
        procedure.appraisedBy().forEach(this::step);
        procedure.registration().forEach(this::step);
        procedure.proposal().forEach(this::step);
        Competence competence = procedure.competence();
        competence
                .authorities()
                .forEach(holder -> step(holder.authority().words(), holder.citation(), competence.confirmed()));
    }

    /** A question mark stands before what we have not read. */
    private void step(Procedure.Step step) {
        step(step.words(), step.citation(), step.confirmed());
    }

    private void step(Sentence says, Citation citation, boolean confirmed) {
        line(confirmed ? "  " : "? ", words.say(says) + " § " + words.phrase(citation.words()));
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
