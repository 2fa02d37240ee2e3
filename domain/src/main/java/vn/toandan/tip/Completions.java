package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the empty inputs of a tip could bring, as a diagram of decisions that is drawn only as far as the level depends on them; as opposed
 * to trying every completion, of which there may be a million. An input stands in the diagram exactly if two values of it lead to
 * different levels, the others being equal.
 */
final class Completions {

    private final RuleTable table;
    private final ImmutableList<OpenInput> open;
    private final long[] surelyLeft;
    private final Map<List<Integer>, Integer> drawn = new HashMap<>();
    private final List<Map<Long, Integer>> known = new ArrayList<>();
    private int deciding;

    /** An input that is not known, and for each different effect that a value of it has the cases that are left. */
    record OpenInput(TipInput input, ImmutableList<Long> effects) {}

    private Completions(RuleTable table, ImmutableList<OpenInput> open) {
        this.table = table;
        this.open = open;
        this.surelyLeft = new long[open.size() + 1];
        surelyLeft[open.size()] = -1L;
        for (int at = open.size() - 1; at >= 0; at--) {
            long sure = surelyLeft[at + 1];
            for (long effect : open.get(at).effects) {
                sure &= effect;
            }
            surelyLeft[at] = sure;
            known.add(new HashMap<>());
        }
    }

    /** The empty inputs on which the level depends, by {@link TipInput#bit}; none where the level stands whatever they are. */
    static int deciding(RuleTable table, long inputs, long possible) {
        ImmutableList.Builder<OpenInput> open = ImmutableList.builder();
        for (TipInput input : TipInput.values()) {
            if (input.isOpen(inputs)) {
                open.add(new OpenInput(input, table.effects(input)));
            }
        }
        Completions completions = new Completions(table, open.build());
        completions.draw(0, possible);
        return completions.deciding;
    }

    /** The same number for the same diagram: that of a level below the numbers of what was drawn. */
    private int draw(int at, long possible) {
        long left = untilSure(at, possible);
        TipLevel level = levelOf(left);
        if (isOf(left, level)) {
            return TipInput.number(level);
        }
        Integer before = known.get(at).get(left);
        if (before != null) {
            return before;
        }
        int drawing = branch(at, left);
        known.get(at).put(left, drawing);
        return drawing;
    }

    private int branch(int at, long left) {
        OpenInput next = open.get(at);
        List<Integer> branches = new ArrayList<>(next.effects.size());
        for (long effect : next.effects) {
            branches.add(draw(at + 1, left & effect));
        }
        int first = branches.get(0);
        if (branches.stream().allMatch(one -> one == first)) {
            return first;
        }
        deciding |= next.input.bit();
        branches.add(at);
        return drawn.computeIfAbsent(branches, all -> 1 + TipLevel.values().length + drawn.size());
    }

    /** Without the cases behind one that holds whatever the inputs from there on are. */
    private long untilSure(int at, long possible) {
        long sure = possible & surelyLeft[at];
        return sure == 0 ? possible : possible & (Long.lowestOneBit(sure) << 1) - 1;
    }

    private TipLevel levelOf(long cases) {
        return table.level(Long.numberOfTrailingZeros(cases));
    }

    private boolean isOf(long cases, TipLevel level) {
        for (long left = cases; left != 0; left &= left - 1) {
            if (levelOf(left) != level) {
                return false;
            }
        }
        return true;
    }
}
