package vn.toandan.persistence.database;

import static com.google.common.base.Preconditions.checkArgument;
import static vn.toandan.persistence.database.schema.Tables.ANNULMENT;
import static vn.toandan.persistence.database.schema.Tables.RECOGNITION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.UnitYear;
import vn.toandan.recognition.Annulment;
import vn.toandan.recognition.Decision;
import vn.toandan.recognition.Recognition;
import vn.toandan.recognition.Recognitions;
import vn.toandan.safety.Competence.Authority;

/** The recognitions as rows, and beside each the one row that annulled it, if any. */
final class RecognitionsInTables implements Recognitions {

    private final DSLContext database;
    private final Entry entry;

    RecognitionsInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    @Override
    public Recognition.Id record(Recognition recognition) {
        long id = 1
                + database.select(DSL.coalesce(DSL.max(RECOGNITION.RECOGNITION_ID), 0L))
                        .from(RECOGNITION)
                        .fetchSingle()
                        .value1();
        Decision decision = recognition.decision();
        database.insertInto(RECOGNITION)
                .set(RECOGNITION.RECOGNITION_ID, id)
                .set(RECOGNITION.JUDGEMENT_ID, recognition.judgement().number())
                .set(RECOGNITION.UNIT_CODE, recognition.about().unitCode())
                .set(RECOGNITION.ASSESSED_YEAR, recognition.about().year())
                .set(RECOGNITION.DECISION_NUMBER, decision.number())
                .set(RECOGNITION.DECIDED_ON, decision.on())
                .set(RECOGNITION.AUTHORITY, decision.authority().code())
                .set(RECOGNITION.BODY, decision.body())
                .set(RECOGNITION.PAPERS, Fields.join(recognition.papers()))
                .set(RECOGNITION.LATE, recognition.late())
                .set(RECOGNITION.KNOWN_ON, recognition.knownOn())
                .set(RECOGNITION.ENTRY_ID, entry.id())
                .execute();
        return new Recognition.Id(id);
    }

    @Override
    public void annul(Recognition.Id id, Annulment annulment) {
        checkArgument(find(id).filter(kept -> kept.annulment().isEmpty()).isPresent(), "%s cannot be annulled", id);
        Decision decision = annulment.decision();
        database.insertInto(ANNULMENT)
                .set(ANNULMENT.RECOGNITION_ID, id.number())
                .set(ANNULMENT.DECISION_NUMBER, decision.number())
                .set(ANNULMENT.DECIDED_ON, decision.on())
                .set(ANNULMENT.AUTHORITY, decision.authority().code())
                .set(ANNULMENT.BODY, decision.body())
                .set(ANNULMENT.GROUND, annulment.ground())
                .set(ANNULMENT.KNOWN_ON, annulment.knownOn())
                .set(ANNULMENT.ENTRY_ID, entry.id())
                .execute();
    }

    @Override
    public Optional<Kept> find(Recognition.Id id) {
        return kept(RECOGNITION.RECOGNITION_ID.eq(id.number())).stream().findFirst();
    }

    @Override
    public ImmutableList<Kept> of(UnitYear unitYear) {
        return kept(RECOGNITION.ASSESSED_YEAR.eq(unitYear.year()).and(RECOGNITION.UNIT_CODE.eq(unitYear.unitCode())));
    }

    @Override
    public ImmutableSet<String> recognised(int year, LocalDate asKnown) {
        return database
                .select(RECOGNITION.UNIT_CODE)
                .from(RECOGNITION)
                .leftJoin(ANNULMENT)
                .on(ANNULMENT.RECOGNITION_ID.eq(RECOGNITION.RECOGNITION_ID))
                .where(RECOGNITION.ASSESSED_YEAR.eq(year))
                .and(RECOGNITION.KNOWN_ON.le(asKnown))
                .and(ANNULMENT.KNOWN_ON.isNull().or(ANNULMENT.KNOWN_ON.gt(asKnown)))
                .fetch(RECOGNITION.UNIT_CODE)
                .stream()
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public ImmutableList<Kept> annulled() {
        return kept(ANNULMENT.RECOGNITION_ID.isNotNull());
    }

    private ImmutableList<Kept> kept(Condition which) {
        Result<Record> rows = database.select(RECOGNITION.fields())
                .select(ANNULMENT.fields())
                .from(RECOGNITION)
                .leftJoin(ANNULMENT)
                .on(ANNULMENT.RECOGNITION_ID.eq(RECOGNITION.RECOGNITION_ID))
                .where(which)
                .orderBy(RECOGNITION.RECOGNITION_ID)
                .fetch();
        return rows.stream().map(RecognitionsInTables::kept).collect(ImmutableList.toImmutableList());
    }

    private static Kept kept(Record row) {
        Recognition recognition = new Recognition(
                new UnitYear(row.get(RECOGNITION.UNIT_CODE), row.get(RECOGNITION.ASSESSED_YEAR)),
                new Judgement.Id(row.get(RECOGNITION.JUDGEMENT_ID)),
                decision(
                        row.get(RECOGNITION.DECISION_NUMBER),
                        row.get(RECOGNITION.DECIDED_ON),
                        row.get(RECOGNITION.AUTHORITY),
                        row.get(RECOGNITION.BODY)),
                ImmutableSortedSet.copyOf(Fields.split(row.get(RECOGNITION.PAPERS))),
                row.get(RECOGNITION.LATE),
                row.get(RECOGNITION.KNOWN_ON));
        return new Kept(new Recognition.Id(row.get(RECOGNITION.RECOGNITION_ID)), recognition, annulment(row));
    }

    private static Optional<Annulment> annulment(Record row) {
        @Nullable Long annulled = row.get(ANNULMENT.RECOGNITION_ID);
        return Optional.ofNullable(annulled)
                .map(there -> new Annulment(
                        decision(
                                row.get(ANNULMENT.DECISION_NUMBER),
                                row.get(ANNULMENT.DECIDED_ON),
                                row.get(ANNULMENT.AUTHORITY),
                                row.get(ANNULMENT.BODY)),
                        row.get(ANNULMENT.GROUND),
                        row.get(ANNULMENT.KNOWN_ON)));
    }

    private static Decision decision(String number, LocalDate on, String authority, String body) {
        Authority by = Arrays.stream(Authority.values())
                .filter(one -> one.code().equals(authority))
                .findFirst()
                .orElseThrow();
        return new Decision(number, on, by, body);
    }
}
