package vn.toandan.commendation;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import vn.toandan.law.Compared;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.slow.ExampleRows;

/** Everything that is said of one form in one language, each answer of each code once, as text to be read from top to bottom. */
final class Trace {

    /** Whose answers depend on the form; what bars whatever the form is told once, in {@link #whateverTheForm}. */
    private static final Set<Code> OF_FORM = Set.of(Code.S1, Code.S2, Code.S3, Code.B10, Code.B11);

    private final CommendationForm form;
    private final Wording words;
    private final StringBuilder out = new StringBuilder();

    Trace(CommendationForm form, Wording words) {
        this.form = form;
        this.words = words;
    }

    String everything() {
        line("# " + words.phrase(form.words()) + " — "
                + words.phrase(form.authority().words()));
        for (SubjectKind kind : SubjectKind.values()) {
            line("\n## " + words.phrase(kind.words()));
            Eligibility good = Nominations.judged(Nominations.nobodyBarred(kind, form));
            line("[" + words.phrase(good.verdict().words()) + "] " + words.say(good.because()));
            good.reward().ifPresent(reward -> out.append(Reasons.told(reward.reason(), words)));
            good.notes().forEach(note -> line("! " + words.say(note)));
        }
        codes(OF_FORM, false);
        terms();
        money();
        return out.toString();
    }

    /** Every code that does not depend on the form, and every code whose text is only compared. */
    static String whateverTheForm(Wording words) {
        Trace trace = new Trace(CommendationForm.COMMUNE_GIAY_KHEN, words);
        for (EligibilityVerdict verdict : EligibilityVerdict.values()) {
            trace.line("[" + words.phrase(verdict.words()) + "] "
                    + words.say(Sentence.of("commendation/wording:verdict." + verdict.code())));
        }
        trace.codes(Sets.difference(Set.of(Code.values()), OF_FORM), true);
        return trace.out.toString();
    }

    /** Every answer of every finding that the examples of this form reach, in each way it can be asked. */
    private void codes(Set<Code> which, boolean comparedToo) {
        Set<String> told = new LinkedHashSet<>();
        for (Code code : Code.values()) {
            if (which.contains(code)) {
                line("\n## " + code);
                each(eligibility -> eligibility.findings().stream()
                        .filter(finding -> finding.code() == code)
                        .filter(finding -> comparedToo || !(finding.citation() instanceof Compared))
                        .filter(finding -> told.add(shape(finding)))
                        .forEach(this::finding));
            }
        }
    }

    private static String shape(Finding finding) {
        return finding.code() + " " + finding.effect() + " " + finding.verdict()
                + (finding.citation() instanceof Compared)
                + finding.reason().because().stream()
                        .filter(Reason.Required.class::isInstance)
                        .map(Reason::says)
                        .toList();
    }

    private void finding(Finding finding) {
        line("[" + words.phrase(finding.effect().words()) + "; "
                + words.phrase(finding.verdict().words()) + "]");
        out.append(Reasons.told(finding.reason(), words));
    }

    private void each(Consumer<Eligibility> what) {
        ExampleRows.of("vn/toandan/commendation/eligible.csv").stream()
                .filter(example -> example.get("proposed_form").equals(form.code()))
                .map(example -> Nominations.judged(example.cells()))
                .forEach(what);
        for (SubjectKind kind : SubjectKind.values()) {
            Nomination good = Nominations.nobodyBarred(kind, form);
            what.accept(Nominations.judged(good));
            what.accept(Nominations.judged(Nomination.of("DN-02", kind, form)));
            for (NominationFact fact : NominationFact.ALL) {
                if (fact.type() == NominationFact.Type.YES_NO) {
                    what.accept(Nominations.judged(good.with(fact, !Nominations.isGood(fact))));
                }
            }
        }
    }

    private void terms() {
        line("\n## §");
        Set<String> told = new LinkedHashSet<>();
        each(eligibility -> {
            String said = words.say(eligibility.decideBy().because()) + " § "
                    + words.phrase(eligibility.decideBy().citation().words());
            if (told.add(said.replaceAll("[0-9]+", "0"))) {
                line(said);
            }
        });
    }

    private void money() {
        line("\n## đ");
        for (Recipient recipient : Recipient.values()) {
            for (LocalDate on : new LocalDate[] {
                LocalDate.of(2019, 6, 30), LocalDate.of(2023, 7, 1), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1)
            }) {
                Rewards.Answer answer = Nominations.SCHEME.rewards().answer(form, recipient, on);
                if (answer instanceof Rewards.Answer.Established established) {
                    line(words.say(established.reward().because()));
                } else if (answer instanceof Rewards.Answer.None none) {
                    line("× " + words.say(none.because()));
                }
            }
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
