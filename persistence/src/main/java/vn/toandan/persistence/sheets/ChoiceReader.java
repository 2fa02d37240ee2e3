package vn.toandan.persistence.sheets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;

/** The codes of a list, exactly as they are written there, or what they mean in words. */
final class ChoiceReader extends FactReader {

    private final Fact.Choice fact;
    private final Sentence list;
    private final Names<String> names;

    /** The list is for those who did not hit it: the codes and what they mean. */
    ChoiceReader(Fact.Choice fact, Sentence list, Names<String> names) {
        this.fact = fact;
        this.list = list;
        this.names = names;
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
        if (fact.values().contains(composed)) {
            return taken(composed, into);
        }
        Optional<String> named = names.read(cells, at);
        return named.isPresent() ? taken(named.get(), into) : Refusal.vague("choice", list);
    }

    private @Nullable Refusal taken(String value, FactSheet.@Nullable Builder into) {
        if (into != null) {
            into.with(fact, value);
        }
        return null;
    }
}
