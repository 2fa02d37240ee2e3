package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.OUTCOME;
import static vn.toandan.persistence.database.schema.Tables.OUTCOME_CORRECTION;
import static vn.toandan.persistence.database.schema.Tables.OUTCOME_TIP;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.KnownOutcome;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.TipId;

/** The outcomes as rows, and beside each a row for every tip it rests on. */
final class OutcomesInTables implements Outcomes {

    private static final int AT_ONCE = 500;

    private final DSLContext database;
    private final Entry entry;

    OutcomesInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    @Override
    public void record(Outcome outcome, TipId tip, CausalRole role, LocalDate knownOn) {
        long id = id(outcome.key()).orElseGet(() -> add(outcome, knownOn));
        database.insertInto(OUTCOME_TIP)
                .set(OUTCOME_TIP.OUTCOME_ID, id)
                .set(OUTCOME_TIP.TIP_CODE, tip.text())
                .set(OUTCOME_TIP.CAUSAL_ROLE, role.code())
                .set(OUTCOME_TIP.KNOWN_ON, knownOn)
                .set(OUTCOME_TIP.ENTRY_ID, entry.id())
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public void correct(Outcome outcome, LocalDate knownOn) {
        long last = database.select(DSL.coalesce(DSL.max(OUTCOME_CORRECTION.CORRECTION_ID), 0L))
                .from(OUTCOME_CORRECTION)
                .fetchSingle()
                .value1();
        database.insertInto(OUTCOME_CORRECTION)
                .set(OUTCOME_CORRECTION.CORRECTION_ID, last + 1)
                .set(OUTCOME_CORRECTION.OUTCOME_ID, id(outcome.key()).orElseThrow())
                .set(OUTCOME_CORRECTION.QUANTITY, outcome.quantity())
                .set(OUTCOME_CORRECTION.KNOWN_ON, knownOn)
                .set(OUTCOME_CORRECTION.ENTRY_ID, entry.id())
                .execute();
    }

    private long add(Outcome outcome, LocalDate knownOn) {
        long id = 1
                + database.select(DSL.coalesce(DSL.max(OUTCOME.OUTCOME_ID), 0L))
                        .from(OUTCOME)
                        .fetchSingle()
                        .value1();
        database.insertInto(OUTCOME)
                .set(OUTCOME.OUTCOME_ID, id)
                .set(OUTCOME.DECISION_NUMBER, outcome.key().decisionNumber())
                .set(OUTCOME.DECIDED_ON, outcome.key().on())
                .set(OUTCOME.KIND, outcome.key().kind().code())
                .set(OUTCOME.QUANTITY, outcome.quantity())
                .set(OUTCOME.KNOWN_ON, knownOn)
                .set(OUTCOME.ENTRY_ID, entry.id())
                .execute();
        return id;
    }

    private Optional<Long> id(Outcome.Key key) {
        return database.select(OUTCOME.OUTCOME_ID).from(OUTCOME).where(is(key)).fetchOptional(OUTCOME.OUTCOME_ID);
    }

    private static Condition is(Outcome.Key key) {
        return OUTCOME.DECISION_NUMBER
                .eq(key.decisionNumber())
                .and(OUTCOME.DECIDED_ON.eq(key.on()))
                .and(OUTCOME.KIND.eq(key.kind().code()));
    }

    @Override
    public ImmutableMap<Outcome.Key, KnownOutcome> find(Set<Outcome.Key> keys) {
        ImmutableMap.Builder<Outcome.Key, KnownOutcome> found = ImmutableMap.builder();
        Set<String> numbers = new TreeSet<>();
        keys.forEach(key -> numbers.add(key.decisionNumber()));
        for (List<String> some : Iterables.partition(numbers, AT_ONCE)) {
            known(OUTCOME.DECISION_NUMBER.in(some)).stream()
                    .filter(one -> keys.contains(one.outcome().key()))
                    .forEach(one -> found.put(one.outcome().key(), one));
        }
        return found.buildOrThrow();
    }

    @Override
    public ImmutableList<KnownOutcome> of(Set<TipId> tips) {
        Set<Long> ids = new TreeSet<>();
        for (List<TipId> some : Iterables.partition(tips, AT_ONCE)) {
            ids.addAll(database.select(OUTCOME_TIP.OUTCOME_ID)
                    .from(OUTCOME_TIP)
                    .where(OUTCOME_TIP.TIP_CODE.in(
                            some.stream().map(TipId::text).toList()))
                    .fetch(OUTCOME_TIP.OUTCOME_ID));
        }
        ImmutableList.Builder<KnownOutcome> all = ImmutableList.builder();
        for (List<Long> some : Iterables.partition(ids, AT_ONCE)) {
            all.addAll(known(OUTCOME.OUTCOME_ID.in(some)));
        }
        return all.build();
    }

    @Override
    public void each(Consumer<KnownOutcome> sink) {
        known(DSL.trueCondition()).forEach(sink);
    }

    private List<KnownOutcome> known(Condition which) {
        Map<Long, List<Record>> rows = database
                .select(OUTCOME.fields())
                .select(OUTCOME_TIP.TIP_CODE, OUTCOME_TIP.CAUSAL_ROLE, OUTCOME_TIP.KNOWN_ON)
                .from(OUTCOME)
                .join(OUTCOME_TIP)
                .on(OUTCOME_TIP.OUTCOME_ID.eq(OUTCOME.OUTCOME_ID))
                .where(which)
                .orderBy(OUTCOME.OUTCOME_ID, OUTCOME_TIP.TIP_CODE)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(OUTCOME.OUTCOME_ID), LinkedHashMap::new, Collectors.toList()));
        Map<Long, List<KnownOutcome.Version>> corrections = corrections(which);
        return rows.entrySet().stream()
                .map(one -> known(one.getValue(), corrections.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    /** Of each outcome, as they were recorded. */
    private Map<Long, List<KnownOutcome.Version>> corrections(Condition which) {
        return database
                .select(OUTCOME_CORRECTION.fields())
                .from(OUTCOME_CORRECTION)
                .join(OUTCOME)
                .on(OUTCOME.OUTCOME_ID.eq(OUTCOME_CORRECTION.OUTCOME_ID))
                .where(which)
                .orderBy(OUTCOME_CORRECTION.CORRECTION_ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(OUTCOME_CORRECTION.OUTCOME_ID),
                        Collectors.mapping(
                                row -> new KnownOutcome.Version(
                                        row.get(OUTCOME_CORRECTION.QUANTITY), row.get(OUTCOME_CORRECTION.KNOWN_ON)),
                                Collectors.toList())));
    }

    private static KnownOutcome known(List<Record> rows, List<KnownOutcome.Version> corrections) {
        Record first = rows.get(0);
        Outcome.Key key = new Outcome.Key(
                first.get(OUTCOME.DECISION_NUMBER),
                first.get(OUTCOME.DECIDED_ON),
                OutcomeKind.of(first.get(OUTCOME.KIND)).orElseThrow());
        ImmutableMap.Builder<TipId, KnownOutcome.Link> links = ImmutableMap.builder();
        for (Record row : rows) {
            links.put(
                    new TipId(row.get(OUTCOME_TIP.TIP_CODE)),
                    new KnownOutcome.Link(
                            CausalRole.of(row.get(OUTCOME_TIP.CAUSAL_ROLE)).orElseThrow(),
                            row.get(OUTCOME_TIP.KNOWN_ON)));
        }
        return new KnownOutcome(
                key,
                ImmutableList.<KnownOutcome.Version>builder()
                        .add(new KnownOutcome.Version(first.get(OUTCOME.QUANTITY), first.get(OUTCOME.KNOWN_ON)))
                        .addAll(corrections)
                        .build(),
                links.buildOrThrow());
    }
}
