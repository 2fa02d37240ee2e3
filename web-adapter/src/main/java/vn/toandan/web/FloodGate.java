package vn.toandan.web;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.toandan.web.Problem.Wrong;

/**
 * Flood gate ("cửa chặn tin gửi hàng loạt"): what a tip passes before anything of it is looked at. As a rule it counts what comes from one place; while proofs are demanded ({@link ProofDemands}) it
 * lets in whoever's machine worked for it, and whoever's did not by a slow lane, which is one for them all, so that nobody has to have scripts. Neither learns who sends.
 */
final class FloodGate {

    static final String HEADER = "Proof-Of-Work";

    /** People write slowly. */
    static final Duration LASTS = Duration.ofMinutes(60);

    /** How many a minute are taken without a proof, from everywhere together, and of these from one place. */
    static final int SLOW = 6;

    static final int SLOW_OF_PLACE = 2;

    /** How many a minute are taken with one from one place. */
    static final int PROVEN_OF_PLACE = 30;

    /** Some six megabytes. */
    private static final int MOST_SPENT = 100_000;

    private static final int KEY = 32;

    private final Office office;
    private final ProofDemands demands;
    private final Challenges challenges;
    private final SpentProofs spent = new SpentProofs(MOST_SPENT);
    private final Throttle usual = new Throttle(10);

    /** Counted apart, so that whoever floods without proofs takes nothing from who sends with one at the same address. */
    private final Throttle proven = new Throttle(PROVEN_OF_PLACE);

    private final SlowLane slow = new SlowLane(SLOW, SLOW_OF_PLACE, Ticker.systemTicker());

    /**
     * What is handed out to whoever is about to send.
     *
     * @param until when it can be used
     */
    record Challenge(String text, int bits, Instant until) {}

    FloodGate(Office office, ProofDemands demands) {
        this.office = office;
        this.demands = demands;
        this.challenges = new Challenges(office.chance(KEY));
    }

    /** Empty where none is needed. */
    Optional<Challenge> challenge() {
        Instant at = office.now();
        return demands.now().map(demand -> {
            int bits = demand.effort().bits();
            return new Challenge(challenges.of(office.chance(Challenges.CHANCE), at, bits), bits, at.plus(LASTS));
        });
    }

    boolean isShut() {
        return demands.now().isPresent();
    }

    /**
     * Lets a tip in.
     *
     * @param proof may be empty
     * @throws Problem.Refusal where it is not let in, or not now
     */
    void pass(String origin, String proof) {
        Optional<ProofDemands.Demand> demand = demands.now();
        if (demand.isEmpty()) {
            usual.count(origin);
            return;
        }
        boolean isIn = false;
        try {
            pass(demand.get().effort(), origin, proof);
            isIn = true;
        } finally {
            (isIn ? demand.get().passed() : demand.get().turnedAway()).increment();
        }
    }

    private void pass(Effort effort, String origin, String proof) {
        if (proof.isEmpty()) {
            count(() -> slow.count(origin), "proof_needed");
        } else {
            Challenges.Proven one = sound(effort, proof);
            // Whoever is told to come back comes back with it.
            count(() -> proven.count(origin), "proofs_often");
            spend(one, origin);
        }
    }

    private Challenges.Proven sound(Effort effort, String proof) {
        Challenges.Proven one = challenges.proven(proof).orElseThrow(() -> refused("proof_wrong"));
        Instant now = office.now();
        Instant at = Instant.ofEpochSecond(one.second());
        if (one.bits() < effort.bits() || at.isAfter(now) || now.isAfter(at.plus(LASTS))) {
            throw refused("proof_over");
        }
        return one;
    }

    /** What was used already takes nothing from who sends something new at the same address. */
    private void spend(Challenges.Proven one, String origin) {
        if (!spent.spend(one, office.now().minus(LASTS).getEpochSecond())) {
            proven.forgive(origin);
            throw refused("proof_used");
        }
    }

    private static Problem.Refusal refused(String code) {
        return new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, Wrong.of(HEADER, code)));
    }

    private static void count(Runnable counted, String code) {
        try {
            counted.run();
        } catch (Problem.Refusal full) {
            Problem problem = full.problem();
            throw new Problem.Refusal(new Problem(
                    problem.status(),
                    ImmutableList.of(Wrong.of(HEADER, code)),
                    problem.retryAfter(),
                    problem.version()));
        }
    }

    /** Whether it was this that kept a tip out. */
    static boolean isWhy(Problem problem) {
        return problem.errors().stream().anyMatch(wrong -> wrong.field().equals(HEADER));
    }
}
