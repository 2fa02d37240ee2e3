package vn.toandan.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.law.Calendar;
import vn.toandan.law.EffectiveDated;
import vn.toandan.tip.Expiry;
import vn.toandan.tip.LegalTime;

/** Clock of requests and breaches ("đồng hồ thời hạn về dữ liệu cá nhân"): what is still to be done about each and by when, by the text of the day on which it came in. */
public final class PrivacyClock {

    private static final Comparator<PrivacyDue> FIRST_DUE = Comparator.comparing(
                    (PrivacyDue due) -> due.expiry().map(Expiry::lastDay).orElse(LocalDate.MAX))
            .thenComparing(due -> due.expiry().flatMap(Expiry::moment).orElse(Instant.MAX))
            .thenComparing(PrivacyDue::about);

    private final EffectiveDated<PrivacyTerms> terms;
    private final Calendar calendar;

    public PrivacyClock(EffectiveDated<PrivacyTerms> terms, Calendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    /** Of what had come in by that day; the one that is due first in front. */
    public ImmutableList<PrivacyDue> dues(SubjectRequests requests, Breaches breaches, LocalDate day) {
        return Stream.concat(
                        requests.all().stream()
                                .filter(one -> !one.request().receivedOn().isAfter(day))
                                .flatMap(one -> open(one).stream()),
                        breaches.all().stream()
                                .filter(one -> !LegalTime.day(one.breach().detectedAt())
                                        .isAfter(day))
                                .flatMap(one -> open(one).stream()))
                .sorted(FIRST_DUE)
                .collect(toImmutableList());
    }

    /** What is still to be done about one. */
    public ImmutableList<PrivacyDue> open(RequestHistory history) {
        SubjectRequest request = history.request();
        return on(request.receivedOn()).stream()
                .flatMap(rules -> Stream.of(PrivacyDuty.ACKNOWLEDGEMENT, PrivacyDuty.ANSWER)
                        .filter(duty -> isOpen(history, duty))
                        .map(duty -> new PrivacyDue(
                                request.id().text(),
                                request.kind().words(),
                                duty,
                                duty == PrivacyDuty.ANSWER
                                        ? Optional.of(answering(history, rules))
                                        : calendar.afterWorkingDays(request.receivedOn(), rules.acknowledging())
                                                .map(Expiry::endOf),
                                rules.ofRequests())))
                .collect(toImmutableList());
    }

    private static boolean isOpen(RequestHistory history, PrivacyDuty duty) {
        return duty == PrivacyDuty.ANSWER
                ? history.state() != RequestState.ANSWERED
                : history.state() == RequestState.RECEIVED;
    }

    /** The last day on which it is answered in time; empty where no term governs the day on which it came in. */
    Optional<Expiry> answering(RequestHistory history) {
        return on(history.request().receivedOn()).map(rules -> answering(history, rules));
    }

    private static Expiry answering(RequestHistory history, PrivacyTerms rules) {
        SubjectRequest request = history.request();
        return Expiry.endOf(history.taken(RequestStep.EXTEND)
                .flatMap(TakenRequestStep::until)
                .orElseGet(() -> request.receivedOn()
                        .plusDays(rules.answering(request.kind()).of(request))));
    }

    /** Hours, counted from the moment it was detected. */
    private Optional<Expiry> notifying(Breach breach) {
        return on(LegalTime.day(breach.detectedAt()))
                .map(rules -> Expiry.at(breach.detectedAt().plus(Duration.ofHours(rules.notifying()))));
    }

    /** That it is to be notified, unless it was or was found harmless. */
    public ImmutableList<PrivacyDue> open(BreachHistory history) {
        Breach breach = history.breach();
        return on(LegalTime.day(breach.detectedAt())).stream()
                .filter(rules -> history.state() == BreachState.DETECTED)
                .map(rules -> new PrivacyDue(
                        breach.id().text(),
                        breach.kind().words(),
                        PrivacyDuty.BREACH_NOTICE,
                        notifying(breach),
                        rules.ofBreaches()))
                .collect(toImmutableList());
    }

    Optional<PrivacyTerms> on(LocalDate day) {
        return terms.on(day).map(edition -> edition.rules());
    }
}
