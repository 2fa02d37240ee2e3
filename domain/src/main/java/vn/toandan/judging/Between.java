package vn.toandan.judging;

import vn.toandan.law.Sentence;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.Fact;

/** A count from so many up to so many, since of some it is not known whether they count; as opposed to a {@link Drawn} figure. */
record Between(long least, long open) {

    long most() {
        return least + open;
    }

    private boolean holds(String cell) {
        long said = Long.parseLong(cell);
        return least <= said && said <= most();
    }

    /**
     * The figure: the sheet's own where it is one of those that it can be, else the least where the law answers the same however the
     * open ones turn out; else open.
     */
    Drawn draw(Fact fact, FiledSheet sheet, boolean settled, Sentence.Clause account) {
        String filed = sheet.cells().get(fact.id());
        if (open > 0 && filed != null && holds(filed)) {
            return Drawn.of(fact, filed, sheet, account);
        }
        return settled ? Drawn.of(fact, Long.toString(least), sheet, account) : Drawn.open(fact, sheet, account);
    }

    /** Whether every check that asks for the fact comes out the same at both ends. */
    static boolean isSettled(Fact fact, Assessment atLeast, Assessment atMost) {
        for (Check check : atLeast.checks()) {
            if (check.facts().contains(fact)
                    && atMost.check(check.id()).map(Check::verdict).orElseThrow() != check.verdict()) {
                return false;
            }
        }
        return true;
    }
}
