package vn.toandan.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import vn.toandan.account.Account;
import vn.toandan.web.Problem.Wrong;

/**
 * Whether each tip is to come with a proof that a machine worked for it ("chế độ chống gửi tin hàng loạt"), as an administrator switches it on under attack; as opposed to the {@link FloodGate}, which
 * asks each tip. In memory alone: it ends with its hours, since an attack is over some day, or with the process.
 */
final class ProofDemands {

    static final int MOST_HOURS = 72;

    private final Office office;
    private volatile Held held = new Held(Optional.empty(), 0);

    /**
     * One that was made.
     *
     * @param passed how many tips were let in since
     * @param turnedAway how many were not
     */
    record Demand(Effort effort, Instant since, Instant until, LongAdder passed, LongAdder turnedAway) {}

    /**
     * What stands.
     *
     * @param demand empty where tips are taken as usual
     * @param version how often it was switched since the start
     */
    record Held(Optional<Demand> demand, long version) {}

    ProofDemands(Office office) {
        this.office = office;
    }

    /** Whoever is limited to a unit would switch it for all others, too. */
    static boolean maySwitch(Account account) {
        return account.unit().isEmpty();
    }

    Held held() {
        Held now = held;
        return new Held(now.demand().filter(one -> office.now().isBefore(one.until())), now.version());
    }

    /** Nobody's tip waits for whoever switches. */
    Optional<Demand> now() {
        return held().demand();
    }

    /** Demands proofs from now on, over the version that was read; where they are demanded already, for longer or with another effort. */
    Held put(Asked asked, String effort, String hours) {
        requireWhole(asked);
        List<Wrong> errors = new ArrayList<>();
        Optional<Effort> wanted = Effort.of(effort);
        if (wanted.isEmpty()) {
            errors.add(Wrong.of("effort", "kind", Effort.CODES));
        }
        if (!hours.matches("[1-9][0-9]?") || Integer.parseInt(hours) > MOST_HOURS) {
            errors.add(Wrong.of("hours", "hours", MOST_HOURS));
        }
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, errors));
        }
        return put(asked, wanted.orElseThrow(), Duration.ofHours(Integer.parseInt(hours)));
    }

    private synchronized Held put(Asked asked, Effort effort, Duration time) {
        Held before = held();
        Version.require(asked, before.version());
        Instant at = log(asked, "proof demand", effort.code());
        Optional<Demand> same = before.demand();
        held = new Held(
                Optional.of(new Demand(
                        effort,
                        same.map(Demand::since).orElse(at),
                        at.plus(time),
                        same.map(Demand::passed).orElseGet(LongAdder::new),
                        same.map(Demand::turnedAway).orElseGet(LongAdder::new))),
                before.version() + 1);
        return held;
    }

    /** Takes tips as usual again; whoever is the second to end it finds it ended. */
    synchronized Held end(Asked asked) {
        requireWhole(asked);
        Held before = held();
        if (before.demand().isPresent()) {
            log(asked, "proof end", "");
            held = new Held(Optional.empty(), before.version() + 1);
        }
        return held();
    }

    private static void requireWhole(Asked asked) {
        if (!maySwitch(asked.account())) {
            throw Access.nothingHere();
        }
    }

    private Instant log(Asked asked, String deed, String subject) {
        Instant at = office.now();
        office.note(asked.account(), deed, subject, at);
        return at;
    }
}
