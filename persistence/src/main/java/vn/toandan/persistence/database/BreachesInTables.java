package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.TipsInTables.kept;
import static vn.toandan.persistence.database.schema.Tables.DATA_BREACH;
import static vn.toandan.persistence.database.schema.Tables.DATA_BREACH_STEP;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.toandan.persistence.database.schema.tables.records.DataBreachRecord;
import vn.toandan.persistence.database.schema.tables.records.DataBreachStepRecord;
import vn.toandan.privacy.Breach;
import vn.toandan.privacy.BreachHistory;
import vn.toandan.privacy.BreachId;
import vn.toandan.privacy.BreachKind;
import vn.toandan.privacy.BreachStep;
import vn.toandan.privacy.Breaches;
import vn.toandan.privacy.TakenBreachStep;
import vn.toandan.tip.Coded;

/** Breaches as rows, one each and one a step. */
final class BreachesInTables implements Breaches {

    private static final Stepped<DataBreachRecord, DataBreachStepRecord> ROWS =
            new Stepped<>(DATA_BREACH.BREACH_ID, DATA_BREACH_STEP.BREACH_ID, DATA_BREACH_STEP.STEP_ID);

    private final DSLContext database;
    private final Entry entry;

    BreachesInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    /** The log first: no other writer finds the same number. */
    @Override
    public BreachId nextId() {
        entry.id();
        return new BreachId(1 + Rows.last(database, DATA_BREACH.BREACH_ID));
    }

    @Override
    public void add(Breach breach) {
        database.insertInto(DATA_BREACH)
                .set(DATA_BREACH.BREACH_ID, breach.id().number())
                .set(DATA_BREACH.KIND, breach.kind().code())
                .set(DATA_BREACH.DETECTED_AT, kept(breach.detectedAt()))
                .set(DATA_BREACH.ENTRY_ID, entry.id())
                .execute();
    }

    @Override
    public void take(BreachId id, TakenBreachStep taken) {
        database.insertInto(DATA_BREACH_STEP)
                .set(DATA_BREACH_STEP.STEP_ID, 1 + Rows.last(database, DATA_BREACH_STEP.STEP_ID))
                .set(DATA_BREACH_STEP.BREACH_ID, id.number())
                .set(DATA_BREACH_STEP.STEP, taken.step().code())
                .set(DATA_BREACH_STEP.TAKEN_AT, kept(taken.at()))
                .set(DATA_BREACH_STEP.DOCUMENT, taken.document())
                .set(DATA_BREACH_STEP.ENTRY_ID, entry.id())
                .execute();
    }

    @Override
    public Optional<BreachHistory> find(BreachId id) {
        return ROWS.find(database, id.number(), BreachesInTables::step, BreachesInTables::history);
    }

    @Override
    public ImmutableList<BreachHistory> all() {
        return ROWS.all(database, BreachesInTables::step, BreachesInTables::history);
    }

    private static BreachHistory history(DataBreachRecord row, ImmutableList<TakenBreachStep> steps) {
        Breach breach = new Breach(
                new BreachId(row.getBreachId()),
                Coded.find(BreachKind.values(), row.getKind()).orElseThrow(),
                row.getDetectedAt());
        return new BreachHistory(breach, steps);
    }

    private static TakenBreachStep step(DataBreachStepRecord row) {
        return new TakenBreachStep(
                Coded.find(BreachStep.values(), row.getStep()).orElseThrow(), row.getTakenAt(), row.getDocument());
    }
}
