package vn.toandan.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.persistence.database.Registers;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipVersion;

/** The tips of which something is kept that may go one day, each with its history. */
record KeptTips(Registers registers, ImmutableSet<TipId> kept) {

    /** Those received by that day. */
    ImmutableList<TipHistory> until(LocalDate day) {
        List<TipVersion> tips = new ArrayList<>();
        registers.tips().received(LocalDate.MIN, day, Law.EVERYTHING_KNOWN, version -> {
            if (kept.contains(version.tip().id())) {
                tips.add(version);
            }
        });
        return histories(registers, tips);
    }

    static ImmutableList<TipHistory> history(Registers registers, TipId tip) {
        return histories(registers, registers.tips().find(tip).stream().toList());
    }

    private static ImmutableList<TipHistory> histories(Registers registers, List<TipVersion> tips) {
        ImmutableMap<TipId, ImmutableList<TakenStep>> steps = registers
                .tips()
                .steps(tips.stream().map(version -> version.tip().id()).collect(toImmutableSet()));
        return tips.stream()
                .map(version -> version.history(steps.getOrDefault(version.tip().id(), ImmutableList.of())))
                .collect(toImmutableList());
    }
}
