package vn.toandan.safety.slow;

import java.util.List;

/**
 * One column of a fact sheet: what may stand in its cell, whether it may be changed, and which checks look at it. As
 * opposed to the implementation's own vocabulary of facts, this one is typed by hand from the contract's table.
 */
record SlowFact(
        String name, List<String> unitKinds, Type type, List<String> choices, boolean frame, List<String> checks) {

    /** What a cell holds; the word {@code none} is a date's, {@code not_comparable} a last-year count's. */
    enum Type {
        COUNT,
        YES_NO,
        DATE,
        CHOICE
    }

    /** The choices of a list, {@code yes} and {@code no} for the two-valued kind, nothing for counts and dates. */
    List<String> words() {
        return type == Type.YES_NO ? List.of("yes", "no") : choices;
    }

    boolean appliesTo(String unitKind) {
        return unitKinds.contains(unitKind);
    }

    boolean isOf(String check) {
        return checks.contains(check);
    }
}
