package vn.toandan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every register of requests does, wherever it keeps them. */
public interface SubjectRequestsContract {

    /** A Monday. */
    LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** The same one each time a test asks, empty at first. */
    SubjectRequests requests();

    private SubjectRequest added(RequestKind kind, boolean needsProcessor) {
        SubjectRequest request = new SubjectRequest(requests().nextId(), kind, MONDAY, needsProcessor);
        requests().add(request);
        return request;
    }

    @Test
    default void a_request_comes_back_as_it_was_recorded() {
        SubjectRequest one = added(RequestKind.DELETE, true);
        SubjectRequest other = added(RequestKind.VIEW, false);
        assertThat(requests().all()).extracting(RequestHistory::request).containsExactly(one, other);
        assertThat(requests().find(other.id()).orElseThrow().request()).isEqualTo(other);
        assertThat(requests().find(new RequestId(99))).isEmpty();
    }

    @Test
    default void steps_come_back_as_they_were_taken_and_only_with_their_request() {
        SubjectRequest one = added(RequestKind.DELETE, false);
        SubjectRequest other = added(RequestKind.COPY, false);
        TakenRequestStep acknowledged = TakenRequestStep.acknowledged(MONDAY);
        TakenRequestStep extended = TakenRequestStep.extended(MONDAY.plusDays(2), MONDAY.plusDays(25), "12\t\\TB\n");
        TakenRequestStep refused = TakenRequestStep.answered(
                MONDAY.plusDays(9), RequestAnswer.PARTLY, Optional.of(RefusalGround.ARCHIVE), "13/TB");
        TakenRequestStep granted =
                TakenRequestStep.answered(MONDAY.plusDays(1), RequestAnswer.GRANTED, Optional.empty(), "14/TB");
        requests().take(one.id(), acknowledged);
        requests().take(other.id(), granted);
        requests().take(one.id(), extended);
        requests().take(one.id(), refused);
        assertThat(requests().find(one.id()).orElseThrow().steps()).containsExactly(acknowledged, extended, refused);
        assertThat(requests().all().get(1).steps()).containsExactly(granted);
        assertThat(requests().all().get(1).state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    default void each_has_a_number_of_its_own() {
        assertThat(added(RequestKind.OBJECT, false).id())
                .isNotEqualTo(added(RequestKind.OBJECT, false).id());
    }
}
