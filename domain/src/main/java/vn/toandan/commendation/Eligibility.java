package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/**
 * Eligibility ("kết quả xét điều kiện khen thưởng"): the answer to one nomination, with its reasons on demand; as opposed to a single
 * {@link Finding}. Nothing is awarded by it: an authority decides.
 */
public final class Eligibility {

    private final CommendationScheme scheme;
    private final Nomination nomination;
    private final ImmutableList<Sentence> alsoNominated;

    Eligibility(CommendationScheme scheme, Nomination nomination, ImmutableList<Sentence> alsoNominated) {
        this.scheme = scheme;
        this.nomination = nomination;
        this.alsoNominated = alsoNominated;
    }

    public Nomination nomination() {
        return nomination;
    }

    /** Whose rules it was judged by. */
    public RuleBook book() {
        return scheme.book(lawOf());
    }

    private LocalDate lawOf() {
        return PublishedBooks.lawOf(nomination);
    }

    /** A bar first, then a hold, then what is not known. */
    public EligibilityVerdict verdict() {
        return nomination.verdict();
    }

    /** Every rule that is asked of this form and kind of subject, in the order of the table. */
    public ImmutableList<Finding> findings() {
        LocalDate lawOf = lawOf();
        return RuleTable.rules(nomination.form(), nomination.kind()).stream()
                .map(rule -> new Finding(
                        rule, nomination, lawOf, rule.code() == Code.B5 ? alsoNominated : ImmutableList.of()))
                .filter(finding -> finding.verdict() != CheckVerdict.NOT_APPLICABLE)
                .collect(ImmutableList.toImmutableList());
    }

    /** What is known to stand against it, whatever it touches. */
    public ImmutableList<Finding> bars() {
        return findings().stream().filter(Finding::stands).collect(ImmutableList.toImmutableList());
    }

    /** What does not stand against it, and what is not known. */
    public ImmutableList<Finding> checks() {
        return findings().stream().filter(finding -> !finding.stands()).collect(ImmutableList.toImmutableList());
    }

    public Publicity publicity() {
        return bars().stream().anyMatch(bar -> bar.effect() == Effect.PUBLICITY) ? Publicity.CODE_ONLY : Publicity.OPEN;
    }

    /**
     * What the form carries on the day of the decision, whatever the verdict; empty where the form is not for the subject or nothing is
     * established.
     */
    public Optional<Reward> reward() {
        return nomination
                .day(NominationFact.DECIDED_ON)
                .filter(day -> Forms.isFor(nomination.form(), nomination.kind()))
                .flatMap(day -> scheme.rewards()
                        .of(nomination.form(), nomination.kind().recipient().orElseThrow(), day));
    }

    /** A hold does not move it. */
    public Deadlines.DecideBy decideBy() {
        return scheme.decideBy(nomination, lawOf());
    }

    /** The verdict in one sentence. */
    public Sentence because() {
        return Sentence.of("commendation/wording:verdict." + verdict().code());
    }

    /** What is taken as ours, and what is to be looked at whatever the verdict: how the dossier goes, whom else to ask. */
    public ImmutableList<Sentence> notes() {
        return Notes.on(nomination, book());
    }
}
