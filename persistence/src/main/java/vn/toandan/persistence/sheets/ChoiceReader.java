package vn.toandan.persistence.sheets;

import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;

/** The codes of a list, exactly as they are written there. */
final class ChoiceReader extends FactReader {

    private final Fact.Choice fact;
    private final Sentence list;

    /** The list is for those who did not hit it: the codes and what they mean. */
    ChoiceReader(Fact.Choice fact, Sentence list) {
        this.fact = fact;
        this.list = list;
    }

    @Override
    Fact fact() {
        return fact;
    }

    @Override
    @Nullable
    Refusal read(Cells cells, int at, FactSheet.@Nullable Builder into) {
        for (String value : fact.values()) {
            if (cells.is(at, value)) {
                return taken(value, into);
            }
        }
        // A province's own values may have letters that come decomposed.
        String composed = cells.line(at);
        return fact.values().contains(composed) ? taken(composed, into) : Refusal.of("choice", list);
    }

    private @Nullable Refusal taken(String value, FactSheet.@Nullable Builder into) {
        if (into != null) {
            into.with(fact, value);
        }
        return null;
    }
}
