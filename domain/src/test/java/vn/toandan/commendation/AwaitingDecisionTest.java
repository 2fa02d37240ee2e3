package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Nominations.IN_AUGUST;
import static vn.toandan.commendation.Nominations.SCHEME;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which nominations wait for a decision on a day, as known on another; both sides of each edge. */
class AwaitingDecisionTest {

    private static final LocalDate RECEIVED = IN_AUGUST.minusDays(2);

    private final InMemoryCommendations commendations = new InMemoryCommendations();

    private void filed(Nomination nomination) {
        commendations.file(nomination, RECEIVED);
    }

    private static Nomination waiting() {
        return Nominations.resident().with(NominationFact.RECEIVED_ON, RECEIVED).without(NominationFact.DECIDED_ON);
    }

    private ImmutableList<String> on(LocalDate day, LocalDate asKnown) {
        return AwaitingDecision.on(day, commendations, SCHEME, asKnown).stream()
                .map(one -> one.nomination().id())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void it_waits_from_the_day_on_which_its_dossier_came_in() {
        filed(waiting());
        assertThat(on(RECEIVED.minusDays(1), IN_AUGUST)).isEmpty();
        assertThat(on(RECEIVED, IN_AUGUST)).containsExactly("DN-01");
    }

    @Test
    void without_a_dossier_nothing_waits() {
        filed(waiting().without(NominationFact.RECEIVED_ON));
        assertThat(on(IN_AUGUST, IN_AUGUST)).isEmpty();
    }

    @Test
    void one_that_names_its_day_of_decision_does_not_wait() {
        filed(waiting().with(NominationFact.DECIDED_ON, IN_AUGUST));
        assertThat(on(IN_AUGUST, IN_AUGUST)).isEmpty();
    }

    @Test
    void one_that_was_awarded_waits_no_more_from_the_day_on_which_that_was_known() {
        filed(waiting());
        commendations.record(Awards.awarded());
        assertThat(on(IN_AUGUST, IN_AUGUST.minusDays(1))).containsExactly("DN-01");
        assertThat(on(IN_AUGUST, IN_AUGUST)).isEmpty();
    }

    @Test
    void the_award_of_another_ends_no_wait() {
        filed(waiting().with(NominationFact.NOMINATION, "DN-02"));
        commendations.record(Awards.awarded());
        assertThat(on(IN_AUGUST, IN_AUGUST)).containsExactly("DN-02");
    }

    @Test
    void it_is_judged_as_if_it_were_decided_that_day() {
        filed(waiting());
        assertThat(AwaitingDecision.on(IN_AUGUST, commendations, SCHEME, IN_AUGUST))
                .singleElement()
                .extracting(one -> one.nomination().day(NominationFact.DECIDED_ON))
                .isEqualTo(Optional.of(IN_AUGUST));
    }
}
