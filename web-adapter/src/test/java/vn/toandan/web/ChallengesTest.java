package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Longs;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a challenge says, and what is a proof of it. */
class ChallengesTest {

    private static final Instant AT = Instant.parse("2026-11-16T01:00:00.9Z");
    private static final byte[] CHANCE = Longs.toByteArray(0xfedcba9876543210L);

    private final Challenges challenges = new Challenges(new byte[] {1, 2, 3});

    @Test
    void a_proof_is_known_with_all_that_its_challenge_says() {
        String proof = Proofs.of(challenges.of(CHANCE, AT, 5), 5);
        assertThat(challenges.proven(proof))
                .contains(new Challenges.Proven(0xfedcba9876543210L, AT.getEpochSecond(), 5));
        assertThat(proof.length()).isLessThanOrEqualTo(Challenges.LONGEST);
    }

    @Test
    void a_number_that_falls_short_by_one_bit_proves_nothing() {
        String challenge = challenges.of(CHANCE, AT, 5);
        String almost = LongStream.iterate(0, number -> number + 1)
                .mapToObj(number -> challenge + "." + number)
                .filter(proof -> Challenges.isWorkedOut(proof, 4) && !Challenges.isWorkedOut(proof, 5))
                .findFirst()
                .orElseThrow();
        assertThat(challenges.proven(almost)).isEmpty();
    }

    @Test
    void one_of_another_process_is_none() {
        String proof = Proofs.of(new Challenges(new byte[] {3, 2, 1}).of(CHANCE, AT, 1), 1);
        assertThat(challenges.proven(proof)).isEmpty();
    }

    @Test
    void it_can_be_made_neither_lighter_nor_younger_nor_another() {
        String said = "fedcba9876543210." + AT.getEpochSecond() + ".5.";
        String challenge = challenges.of(CHANCE, AT, 5);
        assertThat(challenge).startsWith(said);
        String seal = challenge.substring(said.length());
        for (String other : new String[] {
            "fedcba9876543210." + AT.getEpochSecond() + ".1.",
            "fedcba9876543210." + (AT.getEpochSecond() + 1) + ".5.",
            "fedcba9876543211." + AT.getEpochSecond() + ".5.",
            "fedcba9876543210." + AT.getEpochSecond() + ".05."
        }) {
            assertThat(challenges.proven(Proofs.of(other + seal, 5))).as(other).isEmpty();
        }
    }

    @Test
    void the_digest_of_a_proof_begins_with_as_many_zero_bits() {
        // 0000a456e7b5…
        assertThat(Challenges.isWorkedOut("88484", 16)).isTrue();
        assertThat(Challenges.isWorkedOut("88484", 17)).isFalse();
    }
}
