package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;

/**
 * Check ("kết quả xét một tiêu chí"): a {@link Criterion} asked of one unit in one year, with its answer; as opposed to the {@link Assessment}, the answer for the
 * unit. A view: it keeps nothing but where to look.
 */
public final class Check {

    private final Criterion criterion;
    private final FactSheet sheet;
    private final LocalDate decidedOn;
    private final RuleSet.Rules rules;

    Check(Criterion criterion, FactSheet sheet, LocalDate decidedOn, RuleSet.Rules rules) {
        this.criterion = criterion;
        this.sheet = sheet;
        this.decidedOn = decidedOn;
        this.rules = rules;
    }

    public Criterion criterion() {
        return criterion;
    }

    public String id() {
        return criterion.id();
    }

    public CheckVerdict verdict() {
        return criterion.requirement().judge(sheet);
    }

    /** The facts it looks at, in the order of the form. */
    public ImmutableList<Fact> facts() {
        return sheet.form().inOrder(criterion.requirement().facts());
    }

    /** Why, in one sentence, with the registers' account of what they gave; a finding or an excuse without a document is named. */
    public Sentence because() {
        Sentence why = criterion.requirement().because(sheet);
        for (Fact fact : facts()) {
            for (Sentence account : sheet.source(fact).accounts()) {
                why = why.and(account);
            }
        }
        List<Sentence> undocumented = new ArrayList<>(0);
        for (Fact fact : criterion.requirement().attested(sheet)) {
            FactSheet.Source source = sheet.source(fact);
            if (source.document().isEmpty() && source.accounts().isEmpty()) {
                undocumented.add(fact.phrase());
            }
        }
        return undocumented.isEmpty()
                ? why
                : why.and(Sentence.of("safety/wording:undocumented", Sentence.several(undocumented)));
    }

    /** Why, down to what was entered. */
    public Reason reason() {
        ImmutableList.Builder<Reason> because = ImmutableList.builder();
        because.add(new Reason.Required(criterion.requirement().asks(sheet.year()), criterion.citation()));
        facts().forEach(fact -> because.add(entered(fact)));
        criterion.readings().forEach(reading -> because.add(new Reason.Read(reading)));
        return new Reason.Concluded(criterion.question(), because(), because.build());
    }

    private Reason entered(Fact fact) {
        FactSheet.Source source = sheet.source(fact);
        Sentence given = Requirement.given(sheet, fact);
        for (Sentence account : source.accounts()) {
            given = given.and(account);
        }
        return fact.canChange() == CanChange.FINDING
                ? new Reason.Attested(given, source.document(), source.by())
                : new Reason.Given(given, source.document());
    }

    /** What to do where it is not met or not known, with the days of its year. */
    public Optional<Sentence> act() {
        return rules.act(criterion, sheet.year());
    }

    /** What would make it met; only where it is not met or not known. */
    public Optional<Repair> toPass() {
        return switch (verdict()) {
            case NOT_MET, NOT_KNOWN -> Optional.of(criterion.requirement().toPass(sheet));
            case MET, NOT_APPLICABLE -> Optional.empty();
        };
    }

    /** Whether it can still come out met for this year: where only a statement is missing, always. */
    public boolean isCurable() {
        return toPass().map(repair -> repair.options() == 0
                        ? verdict() == CheckVerdict.NOT_KNOWN
                        : repair.isCurable(decidedOn, sheet.year()))
                .orElse(false);
    }
}
