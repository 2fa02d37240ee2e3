package vn.toandan.persistence.sheets;

import org.jspecify.annotations.Nullable;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;

/** yes, no, có, không, in any case and any form of Unicode. */
final class YesNoReader extends FactReader {

    private final Fact.YesNo fact;

    YesNoReader(Fact.YesNo fact) {
        this.fact = fact;
    }

    @Override
    Fact fact() {
        return fact;
    }

    @Override
    @Nullable
    Refusal read(Cells cells, int at, FactSheet.@Nullable Builder into) {
        boolean yes = cells.is(at, "yes");
        if (!yes && !cells.is(at, "no")) {
            switch (cells.word(at)) {
                case "yes", "có" -> yes = true;
                case "no", "không" -> yes = false;
                default -> {
                    return Refusal.of("yes_no");
                }
            }
        }
        if (into != null) {
            into.with(fact, yes);
        }
        return null;
    }
}
