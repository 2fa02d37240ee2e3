package vn.toandan.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toandan.judging.Judgements.Decided;
import vn.toandan.unit.UnitId;

/** Of judgements that come one after another in the order of their decisions, the last of each unit; the others are forgotten. */
final class LatestOfUnits {

    private static final int AT_ONCE = 500;

    private final Identities identities;
    private final List<Decided> waiting = new ArrayList<>(AT_ONCE);
    private final Map<UnitId, Outcome> latest = new HashMap<>();

    LatestOfUnits(Identities identities) {
        this.identities = identities;
    }

    void add(Decided decided) {
        waiting.add(decided);
        if (waiting.size() == AT_ONCE) {
            tellApart();
        }
    }

    Tally tally() {
        tellApart();
        Tally tally = new Tally();
        latest.values().forEach(outcome -> tally.add(outcome, 1));
        return tally;
    }

    private void tellApart() {
        List<UnitId> units = identities.of(waiting);
        for (int at = 0; at < units.size(); at++) {
            Decided decided = waiting.get(at);
            latest.put(units.get(at), Outcome.of(decided.kind(), decided.verdict()));
        }
        waiting.clear();
    }
}
