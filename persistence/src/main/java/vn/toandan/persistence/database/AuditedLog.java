package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.LOG_ENTRY;
import static vn.toandan.persistence.database.schema.Tables.LOG_MAC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.database.schema.tables.records.LogEntryRecord;

/** Reads a log from end to end and holds each entry against the keys made from the first one. */
final class AuditedLog {

    private static final int AT_ONCE = 200;

    /** So many may be missing at one place; a number that lies farther off was never given. */
    private static final long MANY = 100_000;

    private final DSLContext database;
    private final KeyedLog.First first;
    private final Map<Long, LogEntryRecord> readable = new HashMap<>();
    private final Map<Long, String> macs = new HashMap<>();
    private final SortedSet<Long> altered = new TreeSet<>();
    private final SortedSet<Long> missing = new TreeSet<>();

    AuditedLog(DSLContext database, KeyedLog.First first) {
        this.database = database;
        this.first = first;
    }

    Audit against(ImmutableList<Checkpoint> checkpoints) {
        List<Long> numbers = database.select(LOG_ENTRY.ENTRY_ID)
                .from(LOG_ENTRY)
                .orderBy(LOG_ENTRY.ENTRY_ID)
                .fetch(LOG_ENTRY.ENTRY_ID);
        Iterables.partition(numbers, AT_ONCE).forEach(this::read);
        database.selectFrom(LOG_MAC).forEach(row -> macs.put(row.getEntryId(), row.getMac()));
        byte[] key = first.bytes();
        long expected = 1;
        String before = "";
        for (long number : numbers) {
            if (number < expected || number > expected + MANY) {
                altered.add(number);
                continue;
            }
            boolean followsAGap = expected < number;
            for (; expected < number; expected++) {
                missing.add(expected);
                key = keyAfter(expected, key);
            }
            @Nullable LogEntryRecord entry = readable.get(number);
            if (entry == null || !fits(entry, key, followsAGap ? entry.getPreviousSeal() : before)) {
                altered.add(number);
            }
            before = entry == null ? "" : entry.getSeal();
            key = keyAfter(number, key);
            expected = number + 1;
        }
        return audit(numbers.size(), expected - 1, key, checkpoints);
    }

    /** Before the keys began the plain seals tell; where they begin, they vouch for all that came before. */
    private boolean fits(LogEntryRecord entry, byte[] key, String before) {
        boolean follows =
                entry.getEntryId() > first.entry() || entry.getPreviousSeal().equals(before);
        return follows
                && (entry.getEntryId() < first.entry()
                        ? Log.isSealed(entry)
                        : KeyedLog.mac(key, entry).equals(macs.get(entry.getEntryId())));
    }

    private byte[] keyAfter(long number, byte[] key) {
        return number < first.entry() ? key : KeyedLog.after(key);
    }

    private Audit audit(long entries, long last, byte[] next, ImmutableList<Checkpoint> checkpoints) {
        long written = new KeyedLog(database)
                .head()
                .map(head -> head.getNextEntryId() - 1)
                .orElse(last);
        for (long gone = last + 1; gone <= Math.min(written, last + MANY); gone++) {
            missing.add(gone);
        }
        boolean isEnd = new KeyedLog(database)
                .head()
                .filter(head ->
                        head.getNextEntryId() == last + 1 && head.getNextKey().equals(KeyedLog.text(next)))
                .isPresent();
        return new Audit(
                entries,
                ImmutableSortedSet.copyOfSorted(altered),
                ImmutableSortedSet.copyOfSorted(missing),
                isEnd && checkpoints.stream().allMatch(this::isPassed),
                Optional.ofNullable(macs.get(last))
                        .filter(mac -> isEnd && !altered.contains(last))
                        .map(mac -> new Checkpoint(last, mac)));
    }

    private boolean isPassed(Checkpoint checkpoint) {
        return checkpoint.mac().equals(macs.get(checkpoint.entry()))
                && !altered.contains(checkpoint.entry())
                && !missing.contains(checkpoint.entry());
    }

    /** One by one where one of them can no longer be read. */
    private void read(List<Long> numbers) {
        try {
            Map<Long, LogEntryRecord> entries = database.selectFrom(LOG_ENTRY)
                    .where(LOG_ENTRY.ENTRY_ID.in(numbers))
                    .fetchMap(LOG_ENTRY.ENTRY_ID);
            if (database.dialect() != SQLDialect.SQLITE) {
                readable.putAll(entries);
                return;
            }
            Condition asWritten = DSL.or(
                    entries.values().stream().map(AuditedLog::isAsWritten).toList());
            for (long number : database.select(LOG_ENTRY.ENTRY_ID)
                    .from(LOG_ENTRY)
                    .where(asWritten)
                    .fetch(LOG_ENTRY.ENTRY_ID)) {
                Optional.ofNullable(entries.get(number)).ifPresent(entry -> readable.put(number, entry));
            }
        } catch (DataAccessException | DateTimeException e) {
            if (numbers.size() > 1) {
                numbers.forEach(number -> read(List.of(number)));
            }
        }
    }

    /** SQLite keeps a moment as text, of which several may mean the same. */
    private static Condition isAsWritten(LogEntryRecord entry) {
        return LOG_ENTRY
                .ENTRY_ID
                .eq(entry.getEntryId())
                .and(LOG_ENTRY
                        .RECORDED_AT
                        .cast(SQLDataType.VARCHAR)
                        .eq(DSL.val(entry.getRecordedAt(), LOG_ENTRY.RECORDED_AT)
                                .cast(SQLDataType.VARCHAR)));
    }
}
