package vn.toandan.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** Requests about decisions of recognition that no validator lets through: the core has to refuse each alone. */
public final class MisshapenDecisions {

    private static final Decision DECISION = Decisions.of("210/QĐ-UBND", Decisions.IN_TIME);
    private static final ImmutableSet<String> UNITS = ImmutableSet.of("16231-01");

    private MisshapenDecisions() {}

    public static ImmutableList<Decide> decisions() {
        return ImmutableList.of(
                deciding(ImmutableSet.of(), ImmutableSet.of("proposal.report")),
                deciding(ImmutableSet.of(" "), ImmutableSet.of("proposal.report")));
    }

    public static ImmutableList<Annul> annulments() {
        return ImmutableList.of(
                annulling(ImmutableSet.of(), "số liệu sai"), annulling(UNITS, ""), annulling(UNITS, " "));
    }

    private static Decide deciding(ImmutableSet<String> units, ImmutableSet<String> papers) {
        return new Decide(DECISION, 2024, units, papers, DECISION.on());
    }

    private static Annul annulling(ImmutableSet<String> units, String ground) {
        return new Annul(DECISION, 2024, units, ground, DECISION.on());
    }
}
