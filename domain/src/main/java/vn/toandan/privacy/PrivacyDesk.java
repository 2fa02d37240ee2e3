package vn.toandan.privacy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.toandan.privacy.PrivacyRejection.Code;
import vn.toandan.tip.LegalTime;

/**
 * Records requests, breaches and what was done with them ("ghi yêu cầu của chủ thể dữ liệu và vi phạm dữ liệu"); as opposed to whoever answers and notifies. What is late is
 * recorded too: only what is said wrongly is refused.
 */
public final class PrivacyDesk {

    private final SubjectRequests requests;
    private final Breaches breaches;
    private final PrivacyClock clock;

    public PrivacyDesk(SubjectRequests requests, Breaches breaches, PrivacyClock clock) {
        this.requests = requests;
        this.breaches = breaches;
        this.clock = clock;
    }

    public Recorded record(RecordRequest command, Instant at) {
        List<PrivacyRejection> against = day("received", command.receivedOn(), at);
        if (!against.isEmpty()) {
            return new Recorded.Rejected(ImmutableList.copyOf(against));
        }
        SubjectRequest request =
                new SubjectRequest(requests.nextId(), command.kind(), command.receivedOn(), command.needsProcessor());
        requests.add(request);
        return new Recorded.OfRequest(new RequestHistory(request, ImmutableList.of()));
    }

    public Recorded acknowledge(RequestId id, LocalDate on, Instant at) {
        Step step = new Step(id, TakenRequestStep.acknowledged(on), at);
        return step.recorded();
    }

    /** Once, before the last day is over, and by no more days than the text gives. */
    public Recorded extend(ExtendRequest command, Instant at) {
        Step step = new Step(
                command.request(), TakenRequestStep.extended(command.on(), command.until(), command.document()), at);
        step.document(command.document());
        step.history.ifPresent(history -> step.extension(history, command));
        return step.recorded();
    }

    public Recorded answer(AnswerRequest command, Instant at) {
        Step step = new Step(
                command.request(),
                TakenRequestStep.answered(command.on(), command.answer(), command.ground(), command.document()),
                at);
        step.document(command.document());
        step.ground(command);
        return step.recorded();
    }

    public Recorded record(BreachKind kind, Instant detectedAt, Instant at) {
        List<PrivacyRejection> against = moment("detected", detectedAt, at);
        if (clock.on(LegalTime.day(detectedAt)).isEmpty()) {
            against.add(PrivacyRejection.of(Code.NOT_IN_FORCE, "detected", PrivacyTexts.IN_FORCE));
        }
        if (!against.isEmpty()) {
            return new Recorded.Rejected(ImmutableList.copyOf(against));
        }
        Breach breach = new Breach(breaches.nextId(), kind, detectedAt);
        breaches.add(breach);
        return new Recorded.OfBreach(new BreachHistory(breach, ImmutableList.of()));
    }

    public Recorded take(TakeBreachStep command, Instant at) {
        List<PrivacyRejection> against = moment("at", command.at(), at);
        Optional<BreachHistory> found = breaches.find(command.breach());
        if (found.isEmpty()) {
            against.add(PrivacyRejection.of(
                    Code.UNKNOWN_BREACH, "breach", command.breach().text()));
        }
        if (command.document().isBlank()) {
            against.add(PrivacyRejection.of(Code.NO_RECORD, "document"));
        }
        found.ifPresent(history -> {
            BreachProcedure.against(history.state(), command.step())
                    .ifPresent(code -> against.add(PrivacyRejection.of(
                            code, "breach", history.breach().id().text())));
            if (command.at().isBefore(history.last())) {
                against.add(PrivacyRejection.ofMoments(Code.BEFORE_THE_LAST_STEP, "at", history.last()));
            }
        });
        if (!against.isEmpty()) {
            return new Recorded.Rejected(ImmutableList.copyOf(against));
        }
        breaches.take(command.breach(), new TakenBreachStep(command.step(), command.at(), command.document()));
        return new Recorded.OfBreach(breaches.find(command.breach()).orElseThrow());
    }

    private List<PrivacyRejection> day(String field, LocalDate on, Instant at) {
        List<PrivacyRejection> against = new ArrayList<>();
        if (on.isAfter(LegalTime.day(at))) {
            against.add(PrivacyRejection.of(Code.NOT_YET, field, on, LegalTime.day(at)));
        }
        if (clock.on(on).isEmpty()) {
            against.add(PrivacyRejection.of(Code.NOT_IN_FORCE, field, PrivacyTexts.IN_FORCE));
        }
        return against;
    }

    private static List<PrivacyRejection> moment(String field, Instant when, Instant at) {
        List<PrivacyRejection> against = new ArrayList<>();
        if (when.isAfter(at)) {
            against.add(PrivacyRejection.ofMoments(Code.NOT_YET, field, when, at));
        }
        return against;
    }

    /** One step of a request, with all that is against it. */
    private final class Step {

        private final RequestId id;
        private final TakenRequestStep taken;
        private final Optional<RequestHistory> history;
        private final List<PrivacyRejection> against = new ArrayList<>();

        Step(RequestId id, TakenRequestStep taken, Instant at) {
            this.id = id;
            this.taken = taken;
            this.history = requests.find(id);
            if (history.isEmpty()) {
                reject(Code.UNKNOWN_REQUEST, "request", id.text());
            }
            if (taken.on().isAfter(LegalTime.day(at))) {
                reject(Code.NOT_YET, "on", taken.on(), LegalTime.day(at));
            }
            history.ifPresent(this::order);
        }

        private void order(RequestHistory before) {
            RequestProcedure.against(before.state(), taken.step())
                    .ifPresent(code -> reject(code, "request", id.text()));
            if (taken.on().isBefore(before.lastDay())) {
                reject(Code.BEFORE_THE_LAST_STEP, "on", before.lastDay());
            }
        }

        void document(String document) {
            if (document.isBlank()) {
                reject(Code.NO_DOCUMENT, "document");
            }
        }

        void extension(RequestHistory before, ExtendRequest command) {
            LocalDate last = clock.answering(before).orElseThrow().lastDay();
            OptionalInt longer = clock.on(before.request().receivedOn())
                    .orElseThrow()
                    .answering(before.request().kind())
                    .longer();
            if (longer.isEmpty()) {
                reject(Code.NO_EXTENSION, "request", before.request().kind().words());
                return;
            }
            if (command.on().isAfter(last)) {
                reject(Code.EXTENDED_TOO_LATE, "on", last);
            }
            if (!command.until().isAfter(last)) {
                reject(Code.NOT_EXTENDED, "until", last);
            }
            if (before.state() != RequestState.EXTENDED && command.until().isAfter(last.plusDays(longer.getAsInt()))) {
                reject(Code.EXTENDED_TOO_FAR, "until", longer.getAsInt(), last.plusDays(longer.getAsInt()));
            }
        }

        void ground(AnswerRequest command) {
            boolean isRefused = command.answer() != RequestAnswer.GRANTED;
            if (isRefused && command.ground().isEmpty()) {
                reject(Code.NO_GROUND, "ground");
            }
            if (!isRefused && command.ground().isPresent()) {
                reject(Code.GROUND_WITHOUT_REFUSAL, "ground");
            }
            command.ground()
                    .ifPresent(ground -> history.map(one -> one.request().kind())
                            .filter(kind -> !ground.holdsAgainst(kind))
                            .ifPresent(kind -> reject(
                                    ground.holdsAgainst(RequestKind.WITHDRAW)
                                            ? Code.GROUND_FOR_CONSENT
                                            : Code.GROUND_FOR_DELETION,
                                    "ground",
                                    ground.words())));
        }

        private void reject(Code code, String field, Object... values) {
            against.add(PrivacyRejection.of(code, field, values));
        }

        Recorded recorded() {
            if (!against.isEmpty()) {
                return new Recorded.Rejected(ImmutableList.copyOf(against));
            }
            requests.take(id, taken);
            return new Recorded.OfRequest(requests.find(id).orElseThrow());
        }
    }
}
