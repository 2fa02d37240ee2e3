package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Calendar;
import vn.toandan.law.EffectiveDated;

/**
 * The clock of tips ("đồng hồ thời hạn"): which deadlines run for a tip, given what was done with it; as opposed to {@link Counting}, which
 * says when one ends. A tip that was handed on without its steps only has its decision: of the rest nothing is known here.
 */
public final class TipClock {

    private final EffectiveDated<ImmutableList<Deadline>> deadlines;
    private final Counting counting;

    /**
     * Counts by the text of the day on which each tip came in.
     *
     * @param deadlines one edition at least
     */
    public TipClock(EffectiveDated<ImmutableList<Deadline>> deadlines, Calendar calendar) {
        checkArgument(!deadlines.timeline().isEmpty(), "a clock without any deadlines");
        this.deadlines = deadlines;
        this.counting = new Counting(calendar);
    }

    /** Everything that is or was due, in the order in which it began to run. */
    public ImmutableList<Due> dues(TipHistory history) {
        Dues dues = new Dues(history);
        if (history.tip().receivedAt().isPresent()) {
            dues.atReceipt();
        }
        decision(history).ifPresent(dues::add);
        dues.afterwards();
        return ImmutableList.copyOf(dues.all);
    }

    /** By when it has to be decided; empty where it is not ours to decide, or while it is suspended. */
    public Optional<Due> decision(TipHistory whole) {
        TipHistory history = whole.sinceReopened();
        boolean isElsewhere = history.state() == TipState.TRANSFERRED
                || (history.last(TipStep.Kind.TRANSFER).isPresent() && history.state() == TipState.CLOSED)
                || whole.route().filter(route -> !route.isDecidedHere()).isPresent();
        if (isElsewhere || history.isSuspended()) {
            return Optional.empty();
        }
        Duty duty = whole.route().filter(Route.OWN_COMPLEX::equals).isPresent() ? Duty.DECISION_COMPLEX : Duty.DECISION;
        Start start = history.first(TipStep.Kind.REOPEN)
                .map(reopened -> Start.of(reopened.at()))
                .orElse(Start.receiptOf(whole.tip()));
        Optional<Expiry> expiry = counting.end(deadline(duty, whole.tip()).span(), start);
        Optional<TakenStep> resumed = history.last(TipStep.Kind.RESUME);
        if (resumed.isPresent()) {
            duty = Duty.DECISION_RESUMED;
            expiry = counting.end(
                    deadline(duty, whole.tip()).span(), Start.of(resumed.get().at()));
        }
        Optional<TakenStep> extended = history.last(TipStep.Kind.EXTEND)
                .filter(step ->
                        resumed.filter(other -> other.at().isAfter(step.at())).isEmpty());
        if (extended.isPresent() && extended.get().step() instanceof TipStep.Extend extension) {
            expiry = Optional.of(Expiry.endOf(extension.until()));
        }
        Optional<TakenStep> concluded = history.first(TipStep.Kind.CONCLUDE);
        return Optional.of(
                concluded.isPresent() || history.valuedOn().isEmpty()
                        ? due(whole, duty, expiry, concluded)
                        : handedOn(whole, duty, expiry));
    }

    /** The last day up to which more time may be given; empty where that is not known. */
    Optional<Expiry> longest(Tip tip, Expiry end) {
        return counting.end(deadline(Duty.EXTENSION, tip).span(), Start.of(end.lastDay()));
    }

    /** The last day on which more time may be asked for. */
    Expiry lastRequest(Tip tip, Expiry end) {
        return counting.end(deadline(Duty.EXTENSION_ASKED, tip).span(), Start.of(end.lastDay()))
                .orElseThrow();
    }

    /**
     * In the text of the day on which the tip came in: our reading, since no text seen says what an amendment does to a tip that is being
     * worked on. Before the first one that is followed, in that one.
     */
    Deadline deadline(Duty duty, Tip tip) {
        return deadlines
                .on(tip.receivedOn())
                .orElseGet(() -> deadlines.timeline().get(0))
                .rules()
                .stream()
                .filter(deadline -> deadline.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    /** Done with on the day of its value, of which the hour is not known. */
    private Due handedOn(TipHistory history, Duty duty, Optional<Expiry> expiry) {
        return new Due(
                history.tip().id(),
                deadline(duty, history.tip()),
                expiry,
                history.valuedOn(),
                expiry.flatMap(end -> history.valuedOn().map(day -> !end.isOverOn(day))));
    }

    private Due due(TipHistory history, Duty duty, Optional<Expiry> expiry, Optional<TakenStep> done) {
        return new Due(
                history.tip().id(),
                deadline(duty, history.tip()),
                expiry,
                done.map(TakenStep::day),
                done.flatMap(step -> expiry.map(end -> end.isKeptBy(step.at()))));
    }

    /** What is due for one tip, as it is found. */
    private final class Dues {

        private final TipHistory history;
        private final List<Due> all = new ArrayList<>();

        Dues(TipHistory history) {
            this.history = history;
        }

        void add(Due due) {
            all.add(due);
        }

        private void add(Duty duty, Start start, Optional<TakenStep> done) {
            add(due(
                    history,
                    duty,
                    counting.end(deadline(duty, history.tip()).span(), start),
                    done.or(() -> history.fulfilled(duty))));
        }

        void atReceipt() {
            Start receipt = Start.receiptOf(history.tip());
            add(
                    Duty.CLASSIFICATION,
                    receipt,
                    history.first(
                            step -> step.kind() == TipStep.Kind.CLASSIFY || step.kind() == TipStep.Kind.TRANSFER));
            add(Duty.RECEIPT_NOTICE, receipt, Optional.empty());
            history.route().ifPresent(route -> along(route, receipt));
        }

        private void along(Route route, Start receipt) {
            Optional<TakenStep> transferred = history.first(TipStep.Kind.TRANSFER);
            Optional<TakenStep> begun = history.first(TipStep.Kind.VERIFY);
            switch (route) {
                case OWN, OWN_COMPLEX -> {
                    add(Duty.ASSIGNMENT, receipt, begun);
                    add(Duty.PROSECUTOR_INFORMED, receipt, Optional.empty());
                }
                case FORWARD -> add(Duty.FORWARD, receipt, transferred);
                case FORWARD_URGENT -> add(Duty.FORWARD_URGENT, receipt, transferred);
                case FORWARD_URGENT_REMOTE -> add(Duty.FORWARD_URGENT_REMOTE, receipt, transferred);
                case FORWARD_FROM_STATION -> add(Duty.FORWARD_FROM_STATION, receipt, transferred);
                case TRANSFER ->
                    history.last(TipStep.Kind.CLASSIFY)
                            .ifPresent(classified -> add(Duty.TRANSFER, Start.of(classified.at()), transferred));
                case DENUNCIATION -> denunciation(Duty.DENUNCIATION_ACCEPTED, Duty.DENUNCIATION_SETTLED, begun);
                case DENUNCIATION_COMPLEX ->
                    denunciation(Duty.DENUNCIATION_ACCEPTED_COMPLEX, Duty.DENUNCIATION_SETTLED_COMPLEX, begun);
                case DENUNCIATION_ESPECIALLY_COMPLEX ->
                    denunciation(
                            Duty.DENUNCIATION_ACCEPTED_COMPLEX, Duty.DENUNCIATION_SETTLED_ESPECIALLY_COMPLEX, begun);
            }
        }

        /** It is accepted when work on it begins. */
        private void denunciation(Duty accepting, Duty settling, Optional<TakenStep> begun) {
            add(accepting, Start.receiptOf(history.tip()), begun);
            begun.ifPresent(accepted -> add(settling, Start.of(accepted.at()), history.first(TipStep.Kind.CONCLUDE)));
        }

        /** From the request, whether it was noted when it was made or only with the answer. */
        private void request() {
            Optional<TakenStep> extended = history.last(TipStep.Kind.EXTEND);
            history.fulfilled(Duty.EXTENSION_ASKED)
                    .map(asked -> Start.of(asked.at()))
                    .or(() -> extended.map(TakenStep::step)
                            .map(TipStep.Extend.class::cast)
                            .map(extension -> Start.of(extension.askedOn())))
                    .ifPresent(asked -> add(Duty.EXTENSION_ANSWERED, asked, extended));
        }

        void afterwards() {
            Optional<TakenStep> concluded = history.last(TipStep.Kind.CONCLUDE);
            decision(history)
                    .filter(due -> history.state() == TipState.BEING_VERIFIED)
                    .flatMap(Due::expiry)
                    .ifPresent(end -> add(Duty.CLOSING_REPORT, Start.of(end.lastDay()), Optional.empty()));
            request();
            if (history.isSuspended()) {
                history.last(TipStep.Kind.SUSPEND)
                        .ifPresent(rests -> add(Duty.ARCHIVE_SUSPENDED, Start.of(rests.at()), Optional.empty()));
            }
            concluded.ifPresent(end -> add(Duty.RESULT_NOTICE, Start.of(end.at()), Optional.empty()));
            history.last(TipStep.Kind.CLOSE)
                    .filter(closed -> history.state() == TipState.CLOSED)
                    .ifPresent(closed -> {
                        add(Duty.ARCHIVE, Start.of(closed.at()), Optional.empty());
                        if (closed.step() instanceof TipStep.Close close
                                && close.reason() == ClosingReason.ADMINISTRATIVE) {
                            add(
                                    Duty.ADMINISTRATIVE_TRANSFER,
                                    Start.of(concluded.orElse(closed).at()),
                                    Optional.empty());
                        }
                    });
        }
    }
}
