package vn.toandan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every register of breaches does, wherever it keeps them. */
public interface BreachesContract {

    Instant DETECTED = Instant.parse("2026-03-06T23:30:00.123456Z");

    /** The same one each time a test asks, empty at first. */
    Breaches breaches();

    private Breach added(BreachKind kind) {
        Breach breach = new Breach(breaches().nextId(), kind, DETECTED);
        breaches().add(breach);
        return breach;
    }

    @Test
    default void a_breach_comes_back_with_the_moment_at_which_it_was_detected() {
        Breach one = added(BreachKind.DISCLOSED);
        Breach other = added(BreachKind.LOST);
        assertThat(breaches().all()).extracting(BreachHistory::breach).containsExactly(one, other);
        assertThat(breaches().find(other.id()).orElseThrow().breach()).isEqualTo(other);
        assertThat(breaches().find(new BreachId(99))).isEmpty();
    }

    @Test
    default void steps_come_back_as_they_were_taken_and_only_with_their_breach() {
        Breach one = added(BreachKind.ACCESSED);
        Breach other = added(BreachKind.ALTERED);
        TakenBreachStep harmless = new TakenBreachStep(BreachStep.FIND_HARMLESS, DETECTED, "3/BB");
        TakenBreachStep notified =
                new TakenBreachStep(BreachStep.NOTIFY, DETECTED.plus(Duration.ofHours(5)), "4\t\\BB\n");
        breaches().take(one.id(), harmless);
        breaches().take(one.id(), notified);
        assertThat(breaches().find(one.id()).orElseThrow().steps()).containsExactly(harmless, notified);
        assertThat(breaches().find(one.id()).orElseThrow().state()).isEqualTo(BreachState.NOTIFIED);
        assertThat(breaches().find(other.id()).orElseThrow().steps()).isEmpty();
    }
}
