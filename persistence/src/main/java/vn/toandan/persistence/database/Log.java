package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.LOG_ENTRY;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.SortField;
import vn.toandan.persistence.database.schema.tables.records.LogEntryRecord;

/** The log as a chain: each entry is sealed together with the seal before it, so that none can be changed or taken out unseen. */
final class Log {

    /** What the first entry has for the seal of the one before. */
    static final String BEFORE_THE_FIRST = "";

    private final DSLContext database;

    Log(DSLContext database) {
        this.database = database;
    }

    /** One that is kept by itself, under the lock of those who write. */
    long append(Change change) {
        try (Statements statements = new Statements()) {
            Parcel parcel = new Parcel(database, statements);
            LogEnd end = new LogEnd(parcel);
            long entry = end.append(change);
            end.keep();
            parcel.send();
            return entry;
        }
    }

    /** The first entry that does not fit the chain, or that is missing from it. */
    OptionalLong firstBroken() {
        long expected = 1;
        String previous = BEFORE_THE_FIRST;
        try (Cursor<LogEntryRecord> entries =
                database.selectFrom(LOG_ENTRY).orderBy(LOG_ENTRY.ENTRY_ID).fetchLazy()) {
            for (LogEntryRecord entry : entries) {
                boolean fits = entry.getEntryId() == expected
                        && entry.getPreviousSeal().equals(previous)
                        && entry.getSeal().equals(seal(entry));
                if (!fits) {
                    return OptionalLong.of(expected);
                }
                expected++;
                previous = entry.getSeal();
            }
        }
        return OptionalLong.empty();
    }

    /** The latest first, older than that number. */
    ImmutableList<LogLine> before(long number, int most) {
        return lines(LOG_ENTRY.ENTRY_ID.lt(number), LOG_ENTRY.ENTRY_ID.desc(), most);
    }

    /** The earliest first, younger than that number. */
    ImmutableList<LogLine> after(long number, int most) {
        return lines(LOG_ENTRY.ENTRY_ID.gt(number), LOG_ENTRY.ENTRY_ID.asc(), most);
    }

    private ImmutableList<LogLine> lines(Condition which, SortField<Long> order, int most) {
        return database.selectFrom(LOG_ENTRY).where(which).orderBy(order).limit(most).fetch().stream()
                .map(row -> new LogLine(
                        row.getEntryId(),
                        row.getRecordedAt(),
                        row.getActor(),
                        row.getDeed(),
                        row.getSubject(),
                        row.getSeal()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The instant of the last entry: up to then everything recorded is known. */
    Optional<Instant> last() {
        return database.select(LOG_ENTRY.RECORDED_AT)
                .from(LOG_ENTRY)
                .orderBy(LOG_ENTRY.ENTRY_ID.desc())
                .limit(1)
                .fetchOptional(LOG_ENTRY.RECORDED_AT);
    }

    static boolean isSealed(LogEntryRecord entry) {
        return entry.getSeal().equals(seal(entry));
    }

    static String seal(LogEntryRecord entry) {
        Hasher hasher = Hashing.sha256().newHasher();
        hasher.putLong(entry.getEntryId());
        hasher.putLong(micros(entry.getRecordedAt()));
        put(hasher, entry.getActor());
        put(hasher, entry.getDeed());
        put(hasher, entry.getSubject());
        put(hasher, entry.getPreviousSeal());
        return hasher.hash().toString();
    }

    /** Of an entry that was altered it may be any moment there is. */
    static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }

    /** Its length first, so that no two fields can trade letters. */
    private static void put(Hasher hasher, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
