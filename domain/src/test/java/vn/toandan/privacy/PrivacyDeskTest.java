package vn.toandan.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.law.Wording;
import vn.toandan.privacy.PrivacyRejection.Code;

/** Requests and breaches, from the day they come in to the answer, and what is due meanwhile. */
class PrivacyDeskTest {

    /** A Monday; no day off until April. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final Instant LATER = noon(LocalDate.of(2026, 12, 1));

    /** On a Saturday at half past eight in the morning. */
    private static final Instant DETECTED = Instant.parse("2026-03-07T01:30:00Z");

    private final InMemorySubjectRequests requests = new InMemorySubjectRequests();
    private final InMemoryBreaches breaches = new InMemoryBreaches();
    private final PrivacyClock clock =
            new PrivacyClock(PublishedTerms.asKnownOn(LocalDate.of(2026, 12, 31)), PublishedCalendar.NATIONAL);
    private final PrivacyDesk desk = new PrivacyDesk(requests, breaches, clock);

    private RequestId received(RequestKind kind, LocalDate day) {
        return received(kind, day, false);
    }

    private RequestId received(RequestKind kind, LocalDate day, boolean needsProcessor) {
        Recorded recorded = desk.record(new RecordRequest(kind, day, needsProcessor), LATER);
        return ((Recorded.OfRequest) recorded).history().request().id();
    }

    private BreachId detected() {
        return ((Recorded.OfBreach) desk.record(BreachKind.DISCLOSED, DETECTED, LATER))
                .history()
                .breach()
                .id();
    }

    private PrivacyDue due(PrivacyDuty duty) {
        return clock.dues(requests, breaches, LocalDate.of(2026, 12, 1)).stream()
                .filter(one -> one.duty() == duty)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate lastDay(PrivacyDuty duty) {
        return due(duty).expiry().orElseThrow().lastDay();
    }

    private Recorded extend(RequestId id, LocalDate until, LocalDate on) {
        return desk.extend(new ExtendRequest(id, until, "12/TB", on), LATER);
    }

    private Recorded answer(RequestId id, RequestAnswer answer, Optional<RefusalGround> ground) {
        return desk.answer(new AnswerRequest(id, answer, ground, "13/TB", MONDAY.plusDays(3)), LATER);
    }

    private Recorded take(BreachId id, BreachStep step, Instant at) {
        return desk.take(new TakeBreachStep(id, step, "3/BB", at), LATER);
    }

    private static void assertRefused(Recorded recorded, Code... codes) {
        assertThat(recorded)
                .isInstanceOfSatisfying(
                        Recorded.Rejected.class,
                        rejected -> assertThat(rejected.rejections())
                                .extracting(PrivacyRejection::code)
                                .containsExactly(codes));
    }

    @Test
    void a_request_is_acknowledged_within_two_working_days() {
        received(RequestKind.VIEW, MONDAY);
        assertThat(lastDay(PrivacyDuty.ACKNOWLEDGEMENT)).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void a_weekend_is_no_working_day() {
        received(RequestKind.VIEW, LocalDate.of(2026, 3, 6));
        assertThat(lastDay(PrivacyDuty.ACKNOWLEDGEMENT)).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "VIEW, 10, 15", "CORRECT, 10, 15", "COPY, 10, 15", "DELETE, 20, 30",
        "WITHDRAW, 15, 20", "RESTRICT, 15, 20", "OBJECT, 15, 20", "PROTECT, 15, 15"
    })
    void it_is_answered_within_the_days_of_its_kind_more_with_a_processor(
            RequestKind kind, int days, int withProcessor) {
        received(kind, MONDAY);
        assertThat(lastDay(PrivacyDuty.ANSWER)).isEqualTo(MONDAY.plusDays(days));
        RequestId other = received(kind, MONDAY, true);
        assertThat(clock.answering(requests.find(other).orElseThrow())
                        .orElseThrow()
                        .lastDay())
                .isEqualTo(MONDAY.plusDays(withProcessor));
    }

    @ParameterizedTest
    @CsvSource({
        "VIEW, 10, 10",
        "CORRECT, 10, 10",
        "COPY, 10, 10",
        "DELETE, 20, 20",
        "WITHDRAW, 15, 15",
        "RESTRICT, 15, 15",
        "OBJECT, 15, 15"
    })
    void it_is_extended_once_and_by_no_more_than_its_kind_allows(RequestKind kind, int days, int longer) {
        RequestId id = received(kind, MONDAY);
        desk.acknowledge(id, MONDAY, LATER);
        LocalDate last = MONDAY.plusDays(days);
        assertRefused(extend(id, last.plusDays(longer + 1), last), Code.EXTENDED_TOO_FAR);
        assertRefused(extend(id, last, last), Code.NOT_EXTENDED);
        assertRefused(extend(id, last.plusDays(longer), last.plusDays(1)), Code.EXTENDED_TOO_LATE);
        assertThat(extend(id, last.plusDays(longer), last)).isInstanceOf(Recorded.OfRequest.class);
        assertThat(lastDay(PrivacyDuty.ANSWER)).isEqualTo(last.plusDays(longer));
        assertRefused(extend(id, last.plusDays(longer + 5), last), Code.EXTENDED_ONCE);
    }

    @Test
    void protection_is_never_extended() {
        RequestId id = received(RequestKind.PROTECT, MONDAY);
        desk.acknowledge(id, MONDAY, LATER);
        assertRefused(extend(id, MONDAY.plusDays(16), MONDAY), Code.NO_EXTENSION);
    }

    @Test
    void what_is_not_acknowledged_is_not_extended() {
        assertRefused(extend(received(RequestKind.VIEW, MONDAY), MONDAY.plusDays(12), MONDAY), Code.NOT_ACKNOWLEDGED);
    }

    @Test
    void what_is_answered_is_due_no_more_and_takes_no_step() {
        RequestId id = received(RequestKind.VIEW, MONDAY);
        answer(id, RequestAnswer.GRANTED, Optional.empty());
        assertThat(clock.dues(requests, breaches, MONDAY.plusYears(1))).isEmpty();
        assertRefused(answer(id, RequestAnswer.GRANTED, Optional.empty()), Code.ANSWERED);
        assertRefused(desk.acknowledge(id, MONDAY.plusDays(3), LATER), Code.ANSWERED);
    }

    @Test
    void an_acknowledged_one_has_only_its_answer_due() {
        RequestId id = received(RequestKind.VIEW, MONDAY);
        desk.acknowledge(id, MONDAY, LATER);
        assertThat(clock.dues(requests, breaches, MONDAY))
                .extracting(PrivacyDue::duty)
                .containsExactly(PrivacyDuty.ANSWER);
        assertRefused(desk.acknowledge(id, MONDAY, LATER), Code.ACKNOWLEDGED);
    }

    @Test
    void a_refusal_names_its_ground_and_two_grounds_hold_against_deletion_alone() {
        RequestId view = received(RequestKind.VIEW, MONDAY);
        assertRefused(answer(view, RequestAnswer.REFUSED, Optional.empty()), Code.NO_GROUND);
        assertThat(rejection(answer(view, RequestAnswer.REFUSED, Optional.empty()))
                        .ground())
                .as("no text that was seen asks for one of whatever kind")
                .isEmpty();
        assertRefused(
                answer(view, RequestAnswer.GRANTED, Optional.of(RefusalGround.NOTHING_KEPT)),
                Code.GROUND_WITHOUT_REFUSAL);
        assertRefused(answer(view, RequestAnswer.PARTLY, Optional.of(RefusalGround.ARCHIVE)), Code.GROUND_FOR_DELETION);
        assertThat(answer(view, RequestAnswer.REFUSED, Optional.of(RefusalGround.NOT_THE_SUBJECT)))
                .isInstanceOf(Recorded.OfRequest.class);
        RequestId delete = received(RequestKind.DELETE, MONDAY);
        assertThat(answer(delete, RequestAnswer.REFUSED, Optional.of(RefusalGround.NO_CONSENT_NEEDED)))
                .isInstanceOf(Recorded.OfRequest.class);
    }

    @Test
    void a_withdrawal_is_refused_where_no_consent_is_needed_and_an_objection_is_not() {
        RequestId withdrawal = received(RequestKind.WITHDRAW, MONDAY);
        assertRefused(
                answer(withdrawal, RequestAnswer.REFUSED, Optional.of(RefusalGround.ARCHIVE)),
                Code.GROUND_FOR_DELETION);
        assertThat(answer(withdrawal, RequestAnswer.REFUSED, Optional.of(RefusalGround.PREVENT_CRIME)))
                .isInstanceOf(Recorded.OfRequest.class);
        assertThat(requests.find(withdrawal).orElseThrow().refusal()).contains(RefusalGround.PREVENT_CRIME);
        RequestId objection = received(RequestKind.OBJECT, MONDAY);
        Recorded refused = answer(objection, RequestAnswer.REFUSED, Optional.of(RefusalGround.PREVENT_CRIME));
        assertRefused(refused, Code.GROUND_FOR_CONSENT);
        assertThat(rejection(refused).ground()).isPresent();
    }

    @Test
    void every_reason_is_given_at_once() {
        assertRefused(
                desk.answer(
                        new AnswerRequest(
                                new RequestId(7), RequestAnswer.REFUSED, Optional.empty(), " ", MONDAY.plusYears(1)),
                        LATER),
                Code.UNKNOWN_REQUEST,
                Code.NOT_YET,
                Code.NO_DOCUMENT,
                Code.NO_GROUND);
    }

    @Test
    void no_step_is_dated_before_the_one_before() {
        RequestId id = received(RequestKind.VIEW, MONDAY);
        assertRefused(desk.acknowledge(id, MONDAY.minusDays(1), LATER), Code.BEFORE_THE_LAST_STEP);
        desk.acknowledge(id, MONDAY.plusDays(4), LATER);
        assertRefused(answer(id, RequestAnswer.GRANTED, Optional.empty()), Code.BEFORE_THE_LAST_STEP);
    }

    @Test
    void the_clocks_begin_with_the_year_2026() {
        assertRefused(
                desk.record(new RecordRequest(RequestKind.VIEW, LocalDate.of(2025, 12, 31), false), LATER),
                Code.NOT_IN_FORCE);
        assertThat(received(RequestKind.VIEW, LocalDate.of(2026, 1, 1))).isEqualTo(new RequestId(1));
        Instant midnight = Instant.parse("2025-12-31T17:00:00Z");
        assertRefused(desk.record(BreachKind.LOST, midnight.minusSeconds(1), LATER), Code.NOT_IN_FORCE);
        assertThat(desk.record(BreachKind.LOST, midnight, LATER)).isInstanceOf(Recorded.OfBreach.class);
    }

    @Test
    void what_lies_ahead_is_not_recorded() {
        assertRefused(
                desk.record(new RecordRequest(RequestKind.VIEW, LocalDate.of(2026, 12, 2), false), LATER),
                Code.NOT_YET);
        assertRefused(desk.record(BreachKind.LOST, LATER.plusSeconds(1), LATER), Code.NOT_YET);
        assertThat(desk.record(BreachKind.LOST, LATER, LATER)).isInstanceOf(Recorded.OfBreach.class);
    }

    @Test
    void two_moments_of_one_day_are_told_apart() {
        PrivacyRejection ahead = rejection(desk.record(BreachKind.LOST, DETECTED.plusSeconds(1), DETECTED));
        assertThat(Wording.VIETNAMESE.phrase(ahead.wrong()))
                .isEqualTo("lúc 08:30:01 ngày 07/03/2026 chưa đến (ghi lúc 08:30:00 ngày 07/03/2026)");
        PrivacyRejection before = rejection(take(detected(), BreachStep.NOTIFY, DETECTED.minusSeconds(1)));
        assertThat(Wording.VIETNAMESE.phrase(before.right())).isEqualTo("từ lúc 08:30:00 ngày 07/03/2026 trở đi");
    }

    private static PrivacyRejection rejection(Recorded recorded) {
        return ((Recorded.Rejected) recorded).rejections().get(0);
    }

    @Test
    void a_breach_is_notified_within_seventy_two_hours_to_the_second() {
        detected();
        Instant end = Instant.parse("2026-03-10T01:30:00Z");
        assertThat(due(PrivacyDuty.BREACH_NOTICE).expiry().orElseThrow().moment())
                .contains(end);
        assertThat(due(PrivacyDuty.BREACH_NOTICE).isPastAt(end)).isFalse();
        assertThat(due(PrivacyDuty.BREACH_NOTICE).isPastAt(end.plusSeconds(1))).isTrue();
        assertThat(due(PrivacyDuty.BREACH_NOTICE).isNearAt(DETECTED, 3)).isTrue();
        assertThat(due(PrivacyDuty.BREACH_NOTICE).isNearAt(DETECTED, 2)).isFalse();
        assertThat(due(PrivacyDuty.BREACH_NOTICE).isNearAt(end.plusSeconds(1), 9))
                .isFalse();
    }

    @Test
    void days_are_over_when_the_next_one_begins() {
        received(RequestKind.VIEW, MONDAY);
        Instant midnight = Instant.parse("2026-03-12T17:00:00Z");
        assertThat(due(PrivacyDuty.ANSWER).isPastAt(midnight.minusSeconds(1))).isFalse();
        assertThat(due(PrivacyDuty.ANSWER).isPastAt(midnight)).isTrue();
    }

    @Test
    void what_was_notified_or_found_harmless_is_due_no_more() {
        take(detected(), BreachStep.NOTIFY, DETECTED.plusSeconds(60));
        take(detected(), BreachStep.FIND_HARMLESS, DETECTED.plusSeconds(60));
        assertThat(clock.dues(requests, breaches, MONDAY.plusYears(1))).isEmpty();
    }

    @Test
    void what_was_found_harmless_may_be_notified_and_not_the_other_way_round() {
        BreachId id = detected();
        take(id, BreachStep.FIND_HARMLESS, DETECTED);
        assertRefused(take(id, BreachStep.FIND_HARMLESS, DETECTED), Code.FOUND_HARMLESS);
        assertThat(take(id, BreachStep.NOTIFY, DETECTED)).isInstanceOf(Recorded.OfBreach.class);
        assertRefused(take(id, BreachStep.NOTIFY, DETECTED), Code.NOTIFIED);
        assertRefused(take(id, BreachStep.FIND_HARMLESS, DETECTED), Code.NOTIFIED);
    }

    @Test
    void a_step_after_a_breach_needs_a_record_a_breach_and_its_order() {
        assertRefused(
                desk.take(new TakeBreachStep(new BreachId(7), BreachStep.NOTIFY, " ", LATER.plusSeconds(1)), LATER),
                Code.NOT_YET,
                Code.UNKNOWN_BREACH,
                Code.NO_RECORD);
        assertRefused(take(detected(), BreachStep.NOTIFY, DETECTED.minusSeconds(1)), Code.BEFORE_THE_LAST_STEP);
    }

    @Test
    void what_is_due_first_comes_first_and_nothing_before_it_came_in() {
        received(RequestKind.DELETE, MONDAY);
        detected();
        received(RequestKind.VIEW, MONDAY.plusDays(1));
        assertThat(clock.dues(requests, breaches, MONDAY.plusDays(9)))
                .extracting(PrivacyDue::about)
                .containsExactly("YC-1", "YC-2", "VP-1", "YC-2", "YC-1");
        assertThat(clock.dues(requests, breaches, MONDAY))
                .extracting(PrivacyDue::about)
                .containsExactly("YC-1", "YC-1");
        assertThat(clock.dues(requests, breaches, MONDAY.minusDays(1))).isEmpty();
    }
}
