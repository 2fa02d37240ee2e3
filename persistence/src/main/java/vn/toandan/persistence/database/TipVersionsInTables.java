package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.TIP_VERSION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import vn.toandan.persistence.database.schema.tables.records.TipVersionRecord;
import vn.toandan.tip.Channel;
import vn.toandan.tip.Coded;
import vn.toandan.tip.FindingCells;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipVersion;

/**
 * What is known of each tip as rows, one a version; as opposed to {@link TipsInTables}, which keep what was done with it and what it says.
 */
final class TipVersionsInTables {

    private static final Columns.Numbered ROWS = Columns.numbered(
            TIP_VERSION.VERSION_ID,
            TIP_VERSION.TIP_CODE,
            TIP_VERSION.RECEIVED_ON,
            TIP_VERSION.RECEIVED_AT,
            TIP_VERSION.HAPPENED_ON,
            TIP_VERSION.UNIT_CODE,
            TIP_VERSION.OFFENCE_KIND,
            TIP_VERSION.CHANNEL,
            TIP_VERSION.VALUED_ON,
            TIP_VERSION.FINDING,
            TIP_VERSION.TIP_LEVEL,
            TIP_VERSION.RULE_CODE,
            TIP_VERSION.KNOWN_ON,
            TIP_VERSION.ENTRY_ID);

    private static final Question OF_ONE = new Question(database -> database.selectFrom(TIP_VERSION)
            .where(TIP_VERSION.TIP_CODE.eq(Question.open(TIP_VERSION.TIP_CODE)))
            .orderBy(TIP_VERSION.KNOWN_ON, TIP_VERSION.VERSION_ID));

    private final Parcel parcel;
    private final DSLContext database;
    private final Entry entry;
    private final Rows rows;

    TipVersionsInTables(Parcel parcel, Entry entry) {
        this.parcel = parcel;
        this.database = parcel.database();
        this.entry = entry;
        this.rows = new Rows(parcel, ROWS);
    }

    void record(TipVersion version) {
        Tip tip = version.tip();
        rows.add(
                tip.id().text(),
                tip.receivedOn(),
                tip.receivedAt().map(TipsInTables::kept).orElse(null),
                tip.happenedOn().orElse(null),
                tip.unitCode().orElse(null),
                tip.kind().code(),
                tip.channel().map(Coded::code).orElse(null),
                version.valuedOn().orElse(null),
                cells(FindingCells.of(version.finding())),
                version.level().code(),
                version.rule(),
                version.knownOn(),
                entry.id());
    }

    ImmutableMap<TipId, TipVersion> asKnownOn(LocalDate day, Set<TipId> ids) {
        rows.flush();
        Map<TipId, TipVersion> latest = new LinkedHashMap<>();
        if (ids.size() == 1) {
            OF_ONE.all(parcel, ids.iterator().next().text()).forEach(row -> keepLatest(latest, version(row), day));
            return ImmutableMap.copyOf(latest);
        }
        for (List<TipId> some : Iterables.partition(ids, TipsInTables.AT_ONCE)) {
            each(
                    TIP_VERSION.TIP_CODE.in(some.stream().map(TipId::text).toList()),
                    version -> keepLatest(latest, version, day));
        }
        return ImmutableMap.copyOf(latest);
    }

    void received(LocalDate from, LocalDate to, LocalDate asKnown, Consumer<TipVersion> sink) {
        rows.flush();
        Map<TipId, TipVersion> latest = new LinkedHashMap<>();
        each(
                TIP_VERSION.TIP_CODE.in(database.select(TIP_VERSION.TIP_CODE)
                        .from(TIP_VERSION)
                        .where(TIP_VERSION.RECEIVED_ON.between(bounded(from), bounded(to)))),
                version -> keepLatest(latest, version, asKnown));
        latest.values().stream()
                .filter(version -> !version.tip().receivedOn().isBefore(from)
                        && !version.tip().receivedOn().isAfter(to))
                .sorted(Comparator.comparing(
                                (TipVersion version) -> version.tip().receivedOn())
                        .thenComparing(version -> version.tip().id().text()))
                .forEach(sink);
    }

    /** Rows come by day of knowing, then number: the last of a tip is its latest. */
    private void each(Condition which, Consumer<TipVersion> sink) {
        try (Cursor<TipVersionRecord> found = database.selectFrom(TIP_VERSION)
                .where(which)
                .orderBy(TIP_VERSION.KNOWN_ON, TIP_VERSION.VERSION_ID)
                .fetchLazy()) {
            found.forEach(row -> sink.accept(version(row)));
        }
    }

    private static void keepLatest(Map<TipId, TipVersion> latest, TipVersion version, LocalDate day) {
        if (!version.knownOn().isAfter(day)) {
            latest.put(version.tip().id(), version);
        }
    }

    /** Days are kept as text of four-digit years. */
    private static LocalDate bounded(LocalDate day) {
        return day.getYear() > 9999 ? LocalDate.of(9999, 12, 31) : day.getYear() < 0 ? LocalDate.of(0, 1, 1) : day;
    }

    ImmutableList<TipVersion> of(TipId id) {
        rows.flush();
        return database
                .selectFrom(TIP_VERSION)
                .where(TIP_VERSION.TIP_CODE.eq(id.text()))
                .orderBy(TIP_VERSION.VERSION_ID)
                .fetch()
                .stream()
                .map(TipVersionsInTables::version)
                .collect(ImmutableList.toImmutableList());
    }

    void pass() {
        rows.pass();
    }

    private static TipVersion version(Record row) {
        Tip tip = new Tip(
                new TipId(row.get(TIP_VERSION.TIP_CODE)),
                OffenceKind.of(row.get(TIP_VERSION.OFFENCE_KIND)).orElseThrow(),
                TipsInTables.there(row.get(TIP_VERSION.UNIT_CODE)),
                TipsInTables.there(row.get(TIP_VERSION.HAPPENED_ON)),
                row.get(TIP_VERSION.RECEIVED_ON),
                TipsInTables.there(row.get(TIP_VERSION.RECEIVED_AT)),
                TipsInTables.there(row.get(TIP_VERSION.CHANNEL)).flatMap(Channel::of));
        return new TipVersion(
                tip,
                FindingCells.read(cells(row.get(TIP_VERSION.FINDING))),
                TipsInTables.there(row.get(TIP_VERSION.VALUED_ON)),
                TipLevel.of(row.get(TIP_VERSION.TIP_LEVEL)).orElseThrow(),
                row.get(TIP_VERSION.RULE_CODE),
                row.get(TIP_VERSION.KNOWN_ON));
    }

    private static String cells(ImmutableMap<String, String> cells) {
        return Fields.join(cells.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .toList());
    }

    private static ImmutableMap<String, String> cells(String text) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        for (String cell : Fields.split(text)) {
            int equals = cell.indexOf('=');
            cells.put(cell.substring(0, equals), cell.substring(equals + 1));
        }
        return cells.buildOrThrow();
    }
}
