package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.toandan.tip.TipRejection.Code;

/**
 * Takes down outcomes and the tips they rest on ("ghi kết quả giải quyết tin"); as opposed to {@link Outcomes}, which keep them. All of a
 * file or nothing of it; another quantity than the one that is known corrects it.
 */
public final class OutcomeRegister {

    /** As much as a cell of a file can say; more would be a slip, with which no sum could be trusted. */
    static final long MOST = 999_999_999_999_999L;

    private final Outcomes outcomes;
    private final Tips tips;

    public OutcomeRegister(Outcomes outcomes, Tips tips) {
        this.outcomes = outcomes;
        this.tips = tips;
    }

    private record Link(Outcome.Key outcome, TipId tip) {}

    public Taken takeIn(List<OutcomeRow> rows, LocalDate knownOn) {
        ImmutableMap<TipId, TipVersion> there = tips.asKnownOn(
                LocalDate.MAX, rows.stream().map(OutcomeRow::tip).collect(ImmutableSet.toImmutableSet()));
        ImmutableMap<Outcome.Key, KnownOutcome> known =
                outcomes.find(rows.stream().map(row -> row.outcome().key()).collect(ImmutableSet.toImmutableSet()));
        List<TipRejection> against = new ArrayList<>();
        List<OutcomeRow> news = new ArrayList<>();
        Set<Outcome> corrected = new LinkedHashSet<>();
        Map<Outcome.Key, Long> quantities = new HashMap<>();
        Map<Link, Long> seen = new HashMap<>();
        for (OutcomeRow row : rows) {
            Outcome.Key key = row.outcome().key();
            if (!there.containsKey(row.tip())) {
                against.add(TipRejection.at(
                        row.row(), Code.UNKNOWN_TIP, "tip", row.tip().text()));
            }
            if (row.on().isAfter(knownOn)) {
                against.add(TipRejection.at(row.row(), Code.NOT_YET, "on", row.on(), knownOn));
            }
            if (row.quantity() > MOST) {
                against.add(TipRejection.at(row.row(), Code.TOO_MUCH, "quantity", MOST));
            }
            long quantity = quantities.computeIfAbsent(key, first -> row.quantity());
            if (quantity != row.quantity()) {
                against.add(TipRejection.at(row.row(), Code.OTHER_QUANTITY, "quantity", quantity));
            }
            Long before = seen.putIfAbsent(new Link(key, row.tip()), row.row());
            if (before != null) {
                against.add(TipRejection.at(row.row(), Code.TWICE, "tip", before));
            }
            KnownOutcome one = known.get(key);
            boolean isCorrected = one != null && !one.isKnownAs(row.quantity(), knownOn);
            if (isCorrected) {
                corrected.add(row.outcome());
            }
            if (isCorrected || one == null || !one.links().containsKey(row.tip())) {
                news.add(row);
            }
        }
        if (!against.isEmpty()) {
            return new Taken.Rejected(ImmutableList.copyOf(against));
        }
        corrected.forEach(outcome -> outcomes.correct(outcome, knownOn));
        news.forEach(row -> outcomes.record(row.outcome(), row.tip(), row.role(), knownOn));
        return new Taken.In(news.size());
    }
}
