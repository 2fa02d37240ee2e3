package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/**
 * Finding ("kết quả xét một điều kiện"): one rule asked of one nomination, with its answer; as opposed to the {@link Eligibility}, the
 * answer for the nomination. A view: it keeps nothing but where to look.
 */
public final class Finding {

    private final Rule rule;
    private final Nomination nomination;
    private final LocalDate lawOf;
    private final ImmutableList<Sentence> remarks;

    /**
     * @param lawOf whose law is cited as the ground
     * @param remarks what else is to be said, such as another nomination for the same achievement
     */
    Finding(Rule rule, Nomination nomination, LocalDate lawOf, ImmutableList<Sentence> remarks) {
        this.rule = rule;
        this.nomination = nomination;
        this.lawOf = lawOf;
        this.remarks = remarks;
    }

    public Code code() {
        return rule.code();
    }

    public Effect effect() {
        return rule.effect();
    }

    /** Met: nothing stands against the nomination; not met: it does; not known: the empty cells decide. */
    public CheckVerdict verdict() {
        return rule.condition().judge(nomination);
    }

    /** Whether it is known to stand against the nomination. */
    public boolean stands() {
        return verdict() == CheckVerdict.NOT_MET;
    }

    public Citation citation() {
        return rule.ground().on(lawOf);
    }

    /** The facts it looks at, in the order of the form. */
    public ImmutableList<NominationFact> facts() {
        return rule.condition().facts();
    }

    /** Answered yes where nothing stands against the nomination. */
    public Sentence question() {
        return rule.question();
    }

    /** Why, in one breath: what it does, what was entered or is missing, what the form asks, and what is not judged here. */
    public Sentence because() {
        List<Sentence> said = new ArrayList<>();
        if (stands()) {
            said.add(rule.stands());
        }
        rule.condition().deciding(nomination).forEach(fact -> said.add(nomination.given(fact)));
        if (verdict() != CheckVerdict.MET && rule.code() == Code.S2) {
            said.add(Sentence.of("commendation/wording:asked", rule.condition().asks()));
        }
        if (verdict() != CheckVerdict.MET && rule.code() == Code.S3) {
            said.add(rule.condition().asks());
        }
        said.addAll(rule.notJudged());
        said.addAll(remarks);
        return Sentence.several(said);
    }

    /** Why, down to what was entered. */
    public Reason reason() {
        ImmutableList.Builder<Reason> because = ImmutableList.builder();
        because.add(new Reason.Required(rule.condition().asks(), citation()));
        facts().forEach(fact -> because.add(new Reason.Given(nomination.given(fact), Optional.empty())));
        rule.readings().forEach(reading -> because.add(new Reason.Read(reading)));
        return new Reason.Concluded(question(), because(), because.build());
    }
}
