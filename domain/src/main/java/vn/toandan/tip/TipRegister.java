package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.tip.TipRejection.Code;

/**
 * Takes in what offices hand on about tips ("nhập sổ tin báo"), facts without content, and values each; as opposed to the {@link TipDesk},
 * which receives tips and works on them. A file is written whole or not at all, and a second time changes nothing.
 */
public final class TipRegister {

    private final Tips tips;
    private final TipValuation valuation;

    public TipRegister(Tips tips, TipValuation valuation) {
        this.tips = tips;
        this.valuation = valuation;
    }

    public Taken takeIn(List<TipEntry> rows, LocalDate knownOn) {
        ImmutableSet<TipId> ids = rows.stream().map(TipEntry::id).collect(ImmutableSet.toImmutableSet());
        ImmutableMap<TipId, TipVersion> known = tips.asKnownOn(knownOn, ids);
        List<TipRejection> against = new ArrayList<>();
        List<TipVersion> news = new ArrayList<>();
        Map<TipId, Long> seen = new HashMap<>();
        for (TipEntry row : rows) {
            Long before = seen.putIfAbsent(row.id(), row.row());
            if (before != null) {
                against.add(TipRejection.at(row.row(), Code.TWICE, "tip", before));
            }
            days(row, knownOn, against);
            if (row.receivedOn().isEmpty()) {
                continue;
            }
            TipVersion version =
                    version(row, row.receivedOn().get(), Optional.ofNullable(known.get(row.id())), knownOn);
            if (!version.saysTheSameAs(known.getOrDefault(row.id(), version)) || !known.containsKey(row.id())) {
                news.add(version);
            }
        }
        if (!against.isEmpty()) {
            return new Taken.Rejected(ImmutableList.copyOf(against));
        }
        news.forEach(tips::record);
        return new Taken.In(news.size());
    }

    /** The value of one tip by what was found of it since; what was found before stays on file. */
    public Handled value(TipId id, TipFinding finding, LocalDate valuedOn, LocalDate knownOn) {
        Optional<TipVersion> known = tips.find(id);
        List<TipRejection> against = new ArrayList<>();
        if (known.isEmpty()) {
            against.add(TipDesk.unknown(id));
        }
        if (valuedOn.isAfter(knownOn)) {
            against.add(TipRejection.of(Code.NOT_YET, "valued_on", valuedOn, knownOn));
        }
        finding.duplicateOf()
                .filter(first -> first.equals(id) || tips.find(first).isEmpty())
                .ifPresent(first -> against.add(TipRejection.of(Code.FIRST_TIP, "duplicate_of", first.text())));
        if (!against.isEmpty()) {
            return new Handled.Rejected(ImmutableList.copyOf(against));
        }
        TipVersion version =
                TipVersion.valued(known.orElseThrow().tip(), finding, Optional.of(valuedOn), valuation, knownOn);
        if (!version.saysTheSameAs(known.get())) {
            tips.record(version);
        }
        return new Handled.Done(tips.history(id).state());
    }

    private TipVersion version(TipEntry row, LocalDate receivedOn, Optional<TipVersion> known, LocalDate knownOn) {
        Optional<Tip> there =
                known.map(TipVersion::tip).filter(tip -> tip.receivedOn().equals(receivedOn));
        Tip tip = new Tip(
                row.id(),
                row.kind().orElse(OffenceKind.OTHER),
                row.unitCode(),
                there.flatMap(Tip::happenedOn),
                receivedOn,
                there.flatMap(Tip::receivedAt),
                row.finding().channel());
        return TipVersion.valued(tip, row.finding(), row.valuedOn(), valuation, knownOn);
    }

    private static void days(TipEntry row, LocalDate knownOn, List<TipRejection> against) {
        if (row.receivedOn().isEmpty()) {
            against.add(TipRejection.at(row.row(), Code.NO_DAY, "received_on"));
        }
        row.receivedOn()
                .filter(day -> day.isAfter(knownOn))
                .ifPresent(day -> against.add(TipRejection.at(row.row(), Code.NOT_YET, "received_on", day, knownOn)));
        row.valuedOn()
                .filter(day -> day.isAfter(knownOn))
                .ifPresent(day -> against.add(TipRejection.at(row.row(), Code.NOT_YET, "valued_on", day, knownOn)));
    }
}
