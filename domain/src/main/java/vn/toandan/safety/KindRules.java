package vn.toandan.safety;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.toandan.unit.UnitKind;

/**
 * The rules of one rule set for one kind of unit, bound to a form and compiled; as opposed to {@link RuleSet.Rules}, which say what
 * they are. Assessments keep a reference to it; of theirs it holds
 * but what its tellers said last, a bounded number of sheets and sentences.
 */
final class KindRules {

    /** So many checks fit beside the bit that says how the scope stands. */
    static final int MOST_CHECKS = 63;

    static final long SCOPE = 1L << MOST_CHECKS;

    private final RuleSet ruleSet;
    private final RuleSet.Rules rules;
    private final Form form;
    private final Table table;
    private final ImmutableList<Teller> tellers;

    KindRules(RuleSet ruleSet, UnitKind kind, Form form) {
        this.ruleSet = ruleSet;
        this.rules = ruleSet.of(kind);
        this.form = form;
        checkArgument(
                rules.criteria().size() <= MOST_CHECKS,
                "%s criteria for a %s, at most %s",
                rules.criteria().size(),
                kind,
                MOST_CHECKS);
        this.table = Table.of(form, rules.criteria());
        this.tellers = rules.criteria().stream()
                .map(criterion -> new Teller(criterion, form, rules))
                .collect(ImmutableList.toImmutableList());
    }

    Assessment assess(FactSheet sheet, LocalDate decidedOn) {
        FactSheet own = sheet.on(form);
        if (!ruleSet.complete()) {
            return new Assessment(this, own, decidedOn, 0, 0);
        }
        Scope scope = rules.scope();
        boolean outside = scope.isOutside(own);
        boolean open = !outside && !scope.isKnown(own);
        return table.assess(this, own, decidedOn, outside ? SCOPE : 0, open ? SCOPE : 0);
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    RuleSet.Rules rules() {
        return rules;
    }

    ImmutableList<Criterion> criteria() {
        return rules.criteria();
    }

    /** One a criterion, in the same order. */
    ImmutableList<Teller> tellers() {
        return tellers;
    }
}
