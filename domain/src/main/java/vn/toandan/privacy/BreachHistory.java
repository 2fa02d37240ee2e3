package vn.toandan.privacy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;

/** History of a breach ("quá trình xử lý vi phạm dữ liệu"): what was done after it, oldest first. */
public record BreachHistory(Breach breach, ImmutableList<TakenBreachStep> steps) {

    public BreachState state() {
        BreachState state = BreachState.DETECTED;
        for (TakenBreachStep taken : steps) {
            state = BreachProcedure.next(state, taken.step()).orElse(state);
        }
        return state;
    }

    public Optional<TakenBreachStep> taken(BreachStep step) {
        return steps.stream().filter(one -> one.step() == step).findFirst();
    }

    /** The moment of the last step, or at which it was detected. */
    Instant last() {
        return steps.isEmpty()
                ? breach.detectedAt()
                : steps.get(steps.size() - 1).at();
    }
}
