package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;

/** Why a tip has its level, put into sentences; as opposed to the {@link TipValue}, which only knows that it has. */
final class Explanation {

    private final TipValue value;
    private final TipFinding finding;
    private final TipRule rule;
    private final ImmutableSet<TipInput> matched;

    Explanation(TipValue value, TipRule rule) {
        this.value = value;
        this.finding = value.finding();
        this.rule = rule;
        this.matched = inputs(value.matched());
    }

    Sentence because() {
        if (!value.deciding().isEmpty()) {
            return Sentence.of(
                    "tip/value:because.open",
                    rule.id(),
                    Sentence.enumeration(
                            value.deciding().stream().map(TipInput::words).toList()));
        }
        Sentence here = level().and(means());
        Sentence why = missed().map(here::and).orElse(here);
        if (value.isCounted()) {
            return why.and(reward());
        }
        return finding.lawfullyCollected().orElse(true) ? why : why.and(Reward.unlawful(value.receivedOn()));
    }

    private Sentence level() {
        Sentence level = rule.level() == TipLevel.PENDING
                ? Sentence.of("tip/value:level.pending", rule.level().words(), rule.id())
                : Sentence.of(
                        "tip/value:level", rule.level().code(), rule.level().words(), rule.id());
        if (matched.isEmpty()) {
            return level;
        }
        Sentence given = Sentence.of("tip/value:because.given", level, given(matched));
        ImmutableList<Sentence> open = matched.stream()
                .filter(input -> input.isOpen(finding.inputs()))
                .map(TipInput::words)
                .collect(ImmutableList.toImmutableList());
        return open.isEmpty()
                ? given
                : given.and(Sentence.of("tip/value:because.whatever", Sentence.enumeration(open)));
    }

    /** What follows from the rule, beyond the level. */
    private Sentence means() {
        Sentence means =
                Sentence.of("tip/value:rule." + rule.id() + "." + rule.level().code() + ".means");
        boolean isDuplicate = finding.novelty().equals(Optional.of(Novelty.DUPLICATE));
        if (isDuplicate && matched.contains(TipInput.NOVELTY)) {
            return means.and(finding.duplicateOf()
                    .map(first -> Sentence.of("tip/value:duplicate_of", first.text()))
                    .orElseGet(() -> Sentence.of("tip/value:duplicate_of.unknown")));
        }
        boolean isPresumedHonest = finding.verification().equals(Optional.of(Verification.FALSE_KNOWING))
                && finding.falseFinding().isEmpty();
        return isPresumedHonest ? means.and(Sentence.of("tip/value:presumed_honest")) : means;
    }

    /** What kept it from the next higher level, if one is above. */
    private Optional<Sentence> missed() {
        return value.rules()
                .betterThan(rule)
                .map(better -> Sentence.of(
                        "tip/value:because.missed",
                        better.level().code(),
                        better.id(),
                        given(inputs(closest(better)))));
    }

    /** The way to satisfy a rule that lacks the least, and of it what is lacking. */
    private Condition.Case closest(TipRule better) {
        return better.when().cases().stream()
                .map(one -> new Condition.Case(one.lacking(finding.inputs())))
                .min(Comparator.comparingInt(one -> one.tests().size()))
                .orElseThrow();
    }

    private Sentence reward() {
        ImmutableList<Sentence> obstacles = Reward.obstacles(finding, value.receivedOn());
        return obstacles.isEmpty()
                ? Sentence.of("tip/value:reward.open")
                : Sentence.of("tip/value:reward.none", Sentence.several(obstacles));
    }

    Reason reason() {
        ImmutableList.Builder<Reason> because = ImmutableList.builder();
        if (value.deciding().isEmpty()) {
            for (TipRule earlier : value.rules().rules()) {
                because.add(answered(earlier));
                if (earlier.equals(rule)) {
                    break;
                }
            }
        } else {
            value.deciding().forEach(input -> because.add(new Reason.Given(given(input), Optional.empty())));
            because.addAll(new Cited(value.rules(), rule, value.receivedOn()).reasons());
        }
        if (value.isCounted()) {
            because.add(new Reason.Concluded(Sentence.of("tip/value:reward.question"), reward(), ImmutableList.of()));
        }
        return new Reason.Concluded(Sentence.of("tip/value:question"), because(), because.build());
    }

    /** Whether a rule applies, with what it looks at; of those that do not, what is lacking. */
    private Reason answered(TipRule asked) {
        boolean applies = asked.equals(rule);
        Condition.Case closest = applies ? value.matched() : closest(asked);
        ImmutableList.Builder<Reason> because = ImmutableList.builder();
        if (applies) {
            because.addAll(new Cited(value.rules(), asked, value.receivedOn()).reasons());
        }
        for (TipInput input : inputs(closest)) {
            Optional<String> document = input == TipInput.FALSE_FINDING ? finding.falseFinding() : Optional.empty();
            because.add(new Reason.Given(given(input), document));
        }
        Sentence answer = Sentence.of(applies ? "tip/value:rule.applies" : "tip/value:rule.not", asked.id());
        return new Reason.Concluded(asked.asks(), answer, because.build());
    }

    private static ImmutableSet<TipInput> inputs(Condition.Case one) {
        return one.tests().stream().map(Condition.Test::input).sorted().collect(ImmutableSet.toImmutableSet());
    }

    private Sentence given(ImmutableSet<TipInput> inputs) {
        return Sentence.several(inputs.stream().map(this::given).toList());
    }

    /** An input with what was entered: "vai trò của tin: quyết định". */
    private Sentence given(TipInput input) {
        return Sentence.of("tip/value:given", input.words(), entered(input));
    }

    private Sentence entered(TipInput input) {
        int number = input.of(finding.inputs());
        if (number == TipInput.UNKNOWN) {
            return Sentence.of("tip/value:given.unknown");
        }
        return switch (input) {
            case VERIFICATION -> finding.verification().orElseThrow().words();
            case NOVELTY -> finding.novelty().orElseThrow().words();
            case TIMELINESS -> finding.timeliness().orElseThrow().words();
            case CAUSAL_ROLE -> finding.causalRole().orElseThrow().words();
            case OFFENCE_CLASS -> finding.offenceClass().orElseThrow().words();
            case USE_MADE ->
                Sentence.enumeration(
                        finding.useMade().orElseThrow().stream().map(Use::words).toList());
            case SPECIFICITY ->
                Sentence.of("tip/value:given.points", finding.specificity().orElseThrow());
            case CAUGHT_ESPECIALLY_SERIOUS ->
                count(finding.caughtEspeciallySerious().orElseThrow());
            case CAUGHT_VERY_SERIOUS_IN_ONE_CASE ->
                count(finding.caughtVerySeriousInOneCase().orElseThrow());
            case FALSE_FINDING, ORGANISED_OR_TRANSNATIONAL, ARMED ->
                Sentence.of("tip/value:given." + (number == TipInput.YES ? "yes" : "no"));
        };
    }

    private static Sentence count(long number) {
        return Sentence.of("tip/value:given.count", number);
    }
}
