package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;

/**
 * Value of a tip ("giá trị của tin"): the level that a table of value gives one tip; as opposed to its grade at intake, and to any reward,
 * which somebody decides on it. It keeps its inputs and the cases that were left; reasons are read from them when asked for.
 */
public final class TipValue {

    private final TipRules rules;
    private final TipFinding finding;
    private final Optional<LocalDate> receivedOn;
    private final int first;
    private final int deciding;

    TipValue(TipRules rules, TipFinding finding, Optional<LocalDate> receivedOn, long possible) {
        this.rules = rules;
        this.finding = finding;
        this.receivedOn = receivedOn;
        this.first = Long.numberOfTrailingZeros(possible);
        this.deciding = finding.isComplete() ? 0 : Completions.deciding(rules.table(), finding.inputs(), possible);
    }

    public TipFinding finding() {
        return finding;
    }

    public Optional<LocalDate> receivedOn() {
        return receivedOn;
    }

    /** The table by which it was graded. */
    public TipRules rules() {
        return rules;
    }

    /** Pending, too, where empty cells decide. */
    public TipLevel level() {
        return deciding == 0 ? rules.table().level(first) : TipLevel.PENDING;
    }

    /** The id of the rule that gave the level: {@code R10}. Where empty cells decide, that of what is pending. */
    public String rule() {
        return row().id();
    }

    private TipRule row() {
        return deciding == 0 ? first() : rules.rules().get(0);
    }

    /** The first rule that a completion of the empty cells can give. */
    private TipRule first() {
        return rules.table().rule(first);
    }

    /** The case of that rule. */
    Condition.Case matched() {
        return rules.table().at(first);
    }

    /** Whether a report counts it as valuable. */
    public boolean isCounted() {
        return level().isCounted();
    }

    /** The empty cells on which the level depends, in the order of the form; none where it stands whatever they are. */
    public ImmutableList<TipInput> deciding() {
        return Arrays.stream(TipInput.values())
                .filter(input -> (deciding & input.bit()) != 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the tip may bring a reward: it counts, was lawfully collected, and came from somebody whose duty it was not. */
    public boolean isRewardable() {
        return isCounted() && Reward.isOpen(finding);
    }

    /** What keeps a tip that counts away from a reward; of one that does not, that it does not count. */
    public ImmutableList<Sentence> notRewardable() {
        return isCounted()
                ? Reward.obstacles(finding, receivedOn)
                : ImmutableList.of(Sentence.of("tip/value:reward.not_counted"));
    }

    /** Where it was read from: this project's table, the texts in force when the tip came in, and those to compare with. */
    public Sentence citation() {
        return new Cited(rules, row(), receivedOn).words();
    }

    /** Why, in one sentence that names the cells which decided or are missing. */
    public Sentence because() {
        return new Explanation(this, row()).because();
    }

    /** Why, down to what was entered: every rule before the one that applied is answered, too. */
    public Reason reason() {
        return new Explanation(this, row()).reason();
    }
}
