package vn.toandan.persistence.sheets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;

/** yes, no, có, không, in any case and any form of Unicode. */
final class YesNoReader extends FactReader {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

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
        Optional<Boolean> answer = answer(cells, at);
        if (answer.isPresent() && into != null) {
            into.with(fact, answer.get());
        }
        return answer.isPresent() ? null : Refusal.vague("yes_no");
    }

    /** Empty where it is neither. */
    static Optional<Boolean> answer(Cells cells, int at) {
        if (cells.is(at, "yes")) {
            return YES;
        }
        return cells.is(at, "no")
                ? NO
                : switch (cells.word(at)) {
                    case "yes", "có" -> YES;
                    case "no", "không" -> NO;
                    default -> Optional.empty();
                };
    }
}
