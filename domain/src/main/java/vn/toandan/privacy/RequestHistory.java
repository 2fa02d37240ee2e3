package vn.toandan.privacy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** History of a request ("quá trình xử lý yêu cầu"): what was done with it, oldest first; as opposed to its {@link RequestState}, where that has led. */
public record RequestHistory(SubjectRequest request, ImmutableList<TakenRequestStep> steps) {

    public RequestState state() {
        RequestState state = RequestState.RECEIVED;
        for (TakenRequestStep taken : steps) {
            state = RequestProcedure.next(state, taken.step()).orElse(state);
        }
        return state;
    }

    public Optional<TakenRequestStep> taken(RequestStep step) {
        return steps.stream().filter(one -> one.step() == step).findFirst();
    }

    /** On which ground it was refused, whole or in part; empty where it was not. */
    public Optional<RefusalGround> refusal() {
        return taken(RequestStep.ANSWER).flatMap(TakenRequestStep::ground);
    }

    /** The day of the last step, or on which it came in. */
    LocalDate lastDay() {
        return steps.isEmpty()
                ? request.receivedOn()
                : steps.get(steps.size() - 1).on();
    }
}
