package vn.toandan.tip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.tip.TipRejection.Code;
import vn.toandan.unit.Units;

/** What speaks against a step beyond the table of states: the order of days, what rests, and how much longer a decision may take. */
final class StepCheck {

    private final TipHistory history;
    private final Units units;
    private final TipClock clock;
    private final Instant at;
    private final List<TipRejection> against = new ArrayList<>();

    StepCheck(TipHistory history, Units units, TipClock clock, Instant at) {
        this.history = history;
        this.units = units;
        this.clock = clock;
        this.at = at;
    }

    List<TipRejection> against(TipStep step) {
        inAnyState(step);
        boolean rests = history.isSuspended();
        if (rests
                && (step.kind() == TipStep.Kind.CONCLUDE
                        || step.kind() == TipStep.Kind.EXTEND
                        || step.kind() == TipStep.Kind.SUSPEND)) {
            reject(Code.SUSPENDED, "step");
        }
        if (!rests && step.kind() == TipStep.Kind.RESUME) {
            reject(Code.NOT_SUSPENDED, "step");
        }
        if (step instanceof TipStep.Extend extend && !rests) {
            extension(extend);
        }
        return against;
    }

    /** What would be as wrong if the tip were elsewhere in the procedure. */
    List<TipRejection> inAnyState(TipStep step) {
        Instant last = history.steps().reverse().stream()
                .findFirst()
                .map(TakenStep::at)
                .or(() -> history.tip().receivedAt())
                .orElse(at);
        if (at.isBefore(last) || LegalTime.day(at).isBefore(history.tip().receivedOn())) {
            reject(Code.BEFORE_THE_LAST_STEP, "at", LegalTime.day(last));
        }
        if (step instanceof TipStep.Transfer transfer
                && units.find(transfer.unitCode(), LegalTime.day(at)).isEmpty()) {
            reject(Code.UNKNOWN_PLACE, "to", transfer.unitCode(), LegalTime.day(at));
        }
        return against;
    }

    private void extension(TipStep.Extend extend) {
        if (history.sinceReopened().last(TipStep.Kind.EXTEND).isPresent()) {
            reject(Code.EXTENDED_ONCE, "until");
        }
        Optional<Expiry> end = clock.decision(history).flatMap(Due::expiry);
        Optional<Expiry> longest = end.flatMap(day -> clock.longest(history.tip(), day));
        if (end.isEmpty()
                || longest.isEmpty()
                || !extend.until().isAfter(end.get().lastDay())) {
            reject(Code.NOT_EXTENDED, "until");
            return;
        }
        if (clock.lastRequest(history.tip(), end.get()).isOverOn(extend.askedOn())) {
            reject(
                    Code.ASKED_TOO_LATE,
                    "asked",
                    extend.askedOn(),
                    clock.lastRequest(history.tip(), end.get()).lastDay());
        }
        if (longest.get().isOverOn(extend.until())) {
            reject(Code.EXTENDED_TOO_FAR, "until", extend.until(), longest.get().lastDay());
        }
    }

    private void reject(Code code, String field, Object... values) {
        against.add(TipRejection.of(code, field, values));
    }
}
