package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * History of a tip ("quá trình xử lý tin"): what was done with it, oldest first; as opposed to its {@link TipState}, where that has led.
 *
 * @param valuedOn since when its value is known: for a tip that was handed on without its steps, the day on which it was done with
 */
public record TipHistory(Tip tip, ImmutableList<TakenStep> steps, Optional<LocalDate> valuedOn) {

    public TipState state() {
        return steps.isEmpty() ? TipState.RECEIVED : steps.get(steps.size() - 1).to();
    }

    /** Whether verifying rests. */
    boolean isSuspended() {
        boolean rests = false;
        for (TakenStep taken : steps) {
            rests = switch (taken.step().kind()) {
                case SUSPEND -> true;
                case RESUME, REOPEN, TRANSFER -> false;
                case CLASSIFY, VERIFY, EXTEND, CONCLUDE, CLOSE, FULFIL -> rests;
            };
        }
        return rests;
    }

    Optional<Route> route() {
        return last(TipStep.Kind.CLASSIFY)
                .map(TakenStep::step)
                .map(TipStep.Classify.class::cast)
                .map(TipStep.Classify::route);
    }

    Optional<TakenStep> first(Predicate<TipStep> which) {
        return steps.stream().filter(taken -> which.test(taken.step())).findFirst();
    }

    Optional<TakenStep> first(TipStep.Kind kind) {
        return first(step -> step.kind() == kind);
    }

    Optional<TakenStep> last(TipStep.Kind kind) {
        return steps.reverse().stream()
                .filter(taken -> taken.step().kind() == kind)
                .findFirst();
    }

    Optional<TakenStep> fulfilled(Duty duty) {
        return first(step -> step instanceof TipStep.Fulfil fulfil && fulfil.duty() == duty);
    }

    /** The same as if nothing had been done before it was taken up again, if it was. */
    TipHistory sinceReopened() {
        return last(TipStep.Kind.REOPEN)
                .map(reopened ->
                        new TipHistory(tip, steps.subList(steps.lastIndexOf(reopened), steps.size()), Optional.empty()))
                .orElse(this);
    }
}
