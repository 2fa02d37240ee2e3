package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.law.Instrument;
import vn.toandan.law.Sentence;

/**
 * Rules of value ("bộ quy tắc xếp mức"): all rows of one table, in their order; as opposed to {@link TipValuation}, which is the tables
 * over time. Immutable; the rows are the one source, and the table that makes grading fast is built from them.
 */
public final class TipRules {

    private final Instrument reading;
    private final ImmutableList<TipRule> rules;
    private final RuleTable table;

    TipRules(Instrument reading, ImmutableList<TipRule> rules) {
        checkArgument(
                rules.get(rules.size() - 1).when().equals(Condition.ALWAYS),
                "the last rule of %s leaves a tip without a level",
                reading.number());
        this.reading = reading;
        this.rules = rules;
        this.table = new RuleTable(rules);
    }

    /** Fixed for ever, since valuations name it: {@code TIN-2026}. */
    public String id() {
        return reading.number();
    }

    /** What it is: a reading, not a legal text. */
    public Sentence title() {
        return Sentence.of("tip/value:reading", id());
    }

    ImmutableList<TipRule> rules() {
        return rules;
    }

    RuleTable table() {
        return table;
    }

    /** The nearest rule before that one which would have given more. */
    Optional<TipRule> betterThan(TipRule rule) {
        return rules.subList(0, rules.indexOf(rule)).reverse().stream()
                .filter(earlier -> earlier.level().compareTo(rule.level()) > 0)
                .findFirst();
    }
}
