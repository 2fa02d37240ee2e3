package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;

/**
 * Assessment ("kết quả đánh giá"): the answer for one unit in one year under one rule set; as opposed to a decision of
 * recognition, which an authority takes on it. It keeps its inputs and two masks; reasons are read from them when asked for.
 */
public final class Assessment {

    private static final Sentence QUESTION = Sentence.of("safety/wording:unit.question");

    private final KindRules rules;
    private final FactSheet sheet;
    private final LocalDate decidedOn;
    private final long notMet;
    private final long notKnown;

    Assessment(KindRules rules, FactSheet sheet, LocalDate decidedOn, long notMet, long notKnown) {
        this.rules = rules;
        this.sheet = sheet;
        this.decidedOn = decidedOn;
        this.notMet = notMet;
        this.notKnown = notKnown;
    }

    public FactSheet sheet() {
        return sheet;
    }

    /**
     * The two masks, to be kept and compared and for nothing else: which bit is which check only the rule set knows.
     *
     * @param notMet the checks that are not met
     * @param notKnown the checks that are open
     */
    public record Marks(long notMet, long notKnown) {}

    /** What it came to, small enough to be kept for ever: judged again by the same rules, the same sheet has the same marks. */
    public Marks marks() {
        return new Marks(notMet, notKnown);
    }

    /** The day by whose law it was judged. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public RuleSet ruleSet() {
        return rules.ruleSet();
    }

    public UnitVerdict verdict() {
        if (isOutside()) {
            return UnitVerdict.OUT_OF_SCOPE;
        }
        if (!isComplete() || isScopeOpen()) {
            return UnitVerdict.NOT_KNOWN;
        }
        return notMet != 0 ? UnitVerdict.NOT_MET : notKnown != 0 ? UnitVerdict.NOT_KNOWN : UnitVerdict.MET;
    }

    /** Whether the evaluation window was still open on the decision date: none so far is not none yet. */
    public boolean isProvisional() {
        return window().map(days -> decidedOn.isBefore(days.upperEndpoint())).orElse(false);
    }

    /** The days whose events count; empty where the rule set fixes none. */
    public Optional<Range<LocalDate>> window() {
        return rules.rules().window().map(window -> window.of(sheet.year()));
    }

    /** Every check of the unit's kind in the law's order; none where the unit is outside or the text incomplete. */
    public ImmutableList<Check> checks() {
        return isOutside() || !isComplete() ? ImmutableList.of() : checks(-1L);
    }

    /** The checks that are not met, in the law's order. */
    public ImmutableList<Check> failed() {
        return isOutside() ? ImmutableList.of() : checks(notMet);
    }

    /** The checks that are open, in the law's order. */
    public ImmutableList<Check> unknown() {
        return isOutside() ? ImmutableList.of() : checks(notKnown);
    }

    /** The check with that id; empty where the unit was not asked. */
    public Optional<Check> check(String id) {
        return checks().stream().filter(check -> check.id().equals(id)).findFirst();
    }

    private ImmutableList<Check> checks(long mask) {
        ImmutableList<Teller> tellers = rules.tellers();
        ImmutableList.Builder<Check> checks = ImmutableList.builderWithExpectedSize(tellers.size());
        for (int at = 0; at < tellers.size(); at++) {
            if ((mask & 1L << at) != 0) {
                checks.add(new Check(tellers.get(at), sheet, decidedOn));
            }
        }
        return checks.build();
    }

    /** Where the unit itself is decided, rather than by its checks: its scope, or a text that we do not have. */
    public Optional<Citation> citation() {
        return isOutside() || isScopeOpen() || !isComplete()
                ? Optional.of(rules.rules().scope().citation())
                : Optional.empty();
    }

    /** Why, in one sentence. */
    public Sentence because() {
        Sentence why = concluded();
        return isProvisional() && isComplete() && !isOutside()
                ? why.and(Sentence.of(
                        "safety/wording:unit.provisional",
                        window().orElseThrow().upperEndpoint()))
                : why;
    }

    private Sentence concluded() {
        if (!isComplete()) {
            return Sentence.of("safety/wording:unit.incomplete_law", ruleSet().title());
        }
        if (isOutside() || isScopeOpen()) {
            return rules.rules().scope().because(sheet);
        }
        return switch (verdict()) {
            case MET -> Sentence.of("safety/wording:unit.met", rules.criteria().size());
            case NOT_MET ->
                notKnown == 0
                        ? Sentence.of("safety/wording:unit.not_met", failed().size(), ids(failed()))
                        : Sentence.of("safety/wording:unit.not_met", failed().size(), ids(failed()))
                                .and(Sentence.of("safety/wording:unit.also_not_known", ids(unknown())));
            case NOT_KNOWN, OUT_OF_SCOPE ->
                Sentence.of("safety/wording:unit.not_known", unknown().size(), ids(unknown()));
        };
    }

    private static String ids(ImmutableList<Check> checks) {
        return String.join(", ", checks.stream().map(Check::id).toList());
    }

    /** Why, down to what was entered, every check included. */
    public Reason reason() {
        ImmutableList<Check> checks = checks();
        ImmutableList.Builder<Reason> reasons = ImmutableList.builderWithExpectedSize(checks.size());
        for (Check check : checks) {
            reasons.add(check.reason());
        }
        return new Reason.Concluded(QUESTION, because(), reasons.build());
    }

    private boolean isComplete() {
        return rules.ruleSet().complete();
    }

    private boolean isOutside() {
        return (notMet & KindRules.SCOPE) != 0;
    }

    private boolean isScopeOpen() {
        return (notKnown & KindRules.SCOPE) != 0;
    }
}
