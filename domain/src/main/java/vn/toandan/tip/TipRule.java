package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;

/**
 * Rule ("quy tắc xếp mức"): one row of a table of value; as opposed to a {@link TipValue}, what the first of them that applies made of one
 * tip. One row of the table may be two rules of the same id, where it gives two levels.
 *
 * @param grounds the texts that it leans on, none where it is the project's alone
 */
record TipRule(String id, TipLevel level, Condition when, ImmutableList<Ground> grounds) {

    static TipRule of(String id, TipLevel level, Condition when, Ground... grounds) {
        return new TipRule(id, level, when, ImmutableList.copyOf(grounds));
    }

    /** What it asks, as a question that "yes" answers where it applies. */
    Sentence asks() {
        return Sentence.of("tip/value:rule." + id + "." + level.code());
    }
}
