package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.LOG_ENTRY;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.toandan.persistence.database.schema.tables.records.LogEntryRecord;

/**
 * Where the log ends ("cuối nhật ký"), for as long as nobody else can write to it: looked up once, each entry follows the one before, and what seals them by key goes out
 * together before all is committed; as opposed to the {@link Log}, which is read.
 */
final class LogEnd {

    private static final Question LAST = new Question(database ->
            database.selectFrom(LOG_ENTRY).orderBy(LOG_ENTRY.ENTRY_ID.desc()).limit(DSL.inline(1)));

    private static final Columns COLUMNS = new Columns(
            LOG_ENTRY.ENTRY_ID,
            LOG_ENTRY.RECORDED_AT,
            LOG_ENTRY.ACTOR,
            LOG_ENTRY.DEED,
            LOG_ENTRY.SUBJECT,
            LOG_ENTRY.PREVIOUS_SEAL,
            LOG_ENTRY.SEAL);

    private final Parcel parcel;
    private Optional<Reached> reached = Optional.empty();

    LogEnd(Parcel parcel) {
        this.parcel = parcel;
    }

    /** The last entry, its seal, and how far the keys have come, where there are any. */
    record Reached(long entry, String seal, Optional<KeyedLog.Reached> keyed) {}

    long append(Change change) {
        Reached before = reached.orElseGet(this::lookedUp);
        LogEntryRecord entry = new LogEntryRecord();
        entry.setEntryId(before.entry + 1);
        // As fine as every engine keeps it.
        entry.setRecordedAt(change.at().truncatedTo(ChronoUnit.MICROS));
        entry.setActor(change.actor());
        entry.setDeed(change.deed());
        entry.setSubject(change.subject());
        entry.setPreviousSeal(before.seal);
        entry.setSeal(Log.seal(entry));
        parcel.add(
                COLUMNS,
                entry.getEntryId(),
                entry.getRecordedAt(),
                entry.getActor(),
                entry.getDeed(),
                entry.getSubject(),
                entry.getPreviousSeal(),
                entry.getSeal());
        reached = Optional.of(
                new Reached(entry.getEntryId(), entry.getSeal(), before.keyed.map(keyed -> keyed.sealing(entry))));
        return entry.getEntryId();
    }

    private Reached lookedUp() {
        Optional<Record> last = LAST.ask(parcel);
        return new Reached(
                last.map(entry -> entry.get(LOG_ENTRY.ENTRY_ID)).orElse(0L),
                last.map(entry -> entry.get(LOG_ENTRY.SEAL)).orElse(Log.BEFORE_THE_FIRST),
                KeyedLog.reached(parcel));
    }

    /** Nothing where it was not looked up yet. */
    Optional<Reached> reached() {
        return reached;
    }

    /** To where it was when what came since had not been written yet. */
    void backTo(Optional<Reached> before) {
        reached = before;
    }

    /** Writes what seals the entries by key; to be called before they are committed. */
    void keep() {
        reached = reached.map(
                now -> new Reached(now.entry, now.seal, now.keyed.map(keyed -> KeyedLog.keep(parcel, keyed))));
    }
}
