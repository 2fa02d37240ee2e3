package vn.toandan.web;

import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Proofs that were used ("lời giải đã dùng"), so that each lets one tip in; as opposed to the tips, of which nothing is known here. Those that are too old anyhow are forgotten. There is room for so
 * many: beyond that the oldest go before their time, and whatever was handed out as early as they were is taken for used. So a flood costs those who write slowly a second sending, and no memory.
 */
final class SpentProofs {

    private final int most;

    /** By the second in which their challenges were handed out. */
    private final NavigableMap<Long, Set<Long>> used = new TreeMap<>();

    private int count;
    private long forgotten = Long.MIN_VALUE;

    SpentProofs(int most) {
        this.most = most;
    }

    /**
     * Whether it can be used, which is over with that.
     *
     * @param oldest the first second whose challenges are not too old
     */
    synchronized boolean spend(Challenges.Proven proof, long oldest) {
        forget(oldest - 1);
        boolean isFresh = proof.second() > forgotten
                && used.computeIfAbsent(proof.second(), first -> new HashSet<>())
                        .add(proof.chance());
        if (isFresh) {
            count++;
        }
        while (count > most) {
            forget(used.firstKey());
        }
        return isFresh;
    }

    private void forget(long second) {
        Map<Long, Set<Long>> old = used.headMap(second, true);
        count -= old.values().stream().mapToInt(Set::size).sum();
        old.clear();
        forgotten = Math.max(forgotten, second);
    }

    synchronized int size() {
        return count;
    }
}
