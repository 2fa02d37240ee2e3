package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Longs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That each proof lets one tip in, and that so many take no memory. */
class SpentProofsTest {

    private static final int ROOM = 500;
    private static final long OLDEST = 0;

    private final SpentProofs spent = new SpentProofs(ROOM);

    private static Challenges.Proven proof(long chance, long second) {
        return new Challenges.Proven(chance, second, 1);
    }

    @Test
    void one_is_used_once() {
        assertThat(spent.spend(proof(1, 10), OLDEST)).isTrue();
        assertThat(spent.spend(proof(1, 10), OLDEST)).isFalse();
        assertThat(spent.spend(proof(2, 10), OLDEST)).isTrue();
    }

    @Test
    void what_is_too_old_anyhow_is_forgotten_and_can_still_not_be_used() {
        spent.spend(proof(1, 10), OLDEST);
        spent.spend(proof(2, 11), OLDEST);
        assertThat(spent.spend(proof(3, 12), 11)).isTrue();
        assertThat(spent.size()).isEqualTo(2);
        assertThat(spent.spend(proof(1, 10), 11)).isFalse();
        assertThat(spent.spend(proof(2, 11), 11)).isFalse();
    }

    @Test
    void a_flood_of_proofs_has_no_more_room_than_there_is_and_none_of_them_goes_twice() {
        Challenges challenges = new Challenges(new byte[] {1});
        List<Challenges.Proven> all = new ArrayList<>();
        for (long number = 0; number < 20L * ROOM; number++) {
            String challenge = challenges.of(Longs.toByteArray(number), Instant.ofEpochSecond(number / 50), 1);
            Challenges.Proven proof = challenges.proven(Proofs.of(challenge, 1)).orElseThrow();
            assertThat(spent.spend(proof, OLDEST)).isTrue();
            assertThat(spent.size()).isLessThanOrEqualTo(ROOM);
            all.add(proof);
        }
        assertThat(all).noneMatch(proof -> spent.spend(proof, OLDEST));
    }

    @Test
    void more_in_one_second_than_there_is_room_for_are_refused_and_the_next_second_is_not() {
        for (long number = 0; number < ROOM; number++) {
            assertThat(spent.spend(proof(number, 10), OLDEST)).isTrue();
        }
        spent.spend(proof(ROOM, 10), OLDEST);
        assertThat(spent.size()).isZero();
        assertThat(spent.spend(proof(ROOM + 1, 10), OLDEST)).isFalse();
        assertThat(spent.spend(proof(ROOM + 1, 11), OLDEST)).isTrue();
    }
}
