package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.EVENT_TOLD;
import static vn.toandan.persistence.database.schema.Tables.LOG_ENTRY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Outbox ("hộp thư đi"): the log as others are told of it, entry after entry, and how far they were told; as opposed to the log as auditors read it, the latest first. What there
 * is to tell was committed with what it is about: each entry follows the one before, none is seen before those that it follows, and so none is ever passed over.
 */
public final class Outbox {

    private static final long ONLY = 1;

    private final Connections connections;

    Outbox(Connections connections) {
        this.connections = connections;
    }

    /**
     * The last entry that others were told of. Where they never were told of any, it is the last there is: they learn of what comes, and not of the years before. Of a log
     * that ends before it, which is another log, it is the end, and is noted as such before more is written to it.
     */
    public long reached() {
        return connections.write(turn -> {
            DSLContext database = turn.database();
            long end = Rows.last(database, LOG_ENTRY.ENTRY_ID);
            Optional<Long> told = told(database);
            long reached = Math.min(told.orElse(end), end);
            if (!told.equals(Optional.of(reached))) {
                put(database, reached);
            }
            return reached;
        });
    }

    /** The entries after that one, the earliest first. */
    public ImmutableList<LogLine> after(long entry, int most) {
        return connections.read(reader -> new Log(reader.database()).after(entry, most));
    }

    /** Others have been told of everything up to that entry. */
    public void reach(long entry) {
        connections.write(turn -> {
            put(turn.database(), entry);
            return true;
        });
    }

    /** How many entries of those deeds others were not told of yet; none where they never were told of any. */
    public long waiting(ImmutableSet<String> deeds) {
        return connections.read(reader -> {
            DSLContext database = reader.database();
            return told(database)
                    .map(last -> database.fetchCount(LOG_ENTRY, isLater(last).and(LOG_ENTRY.DEED.in(deeds))))
                    .orElse(0);
        });
    }

    private static Condition isLater(long entry) {
        return LOG_ENTRY.ENTRY_ID.gt(entry);
    }

    private static Optional<Long> told(DSLContext database) {
        return database.select(EVENT_TOLD.LAST_ENTRY_ID).from(EVENT_TOLD).fetchOptional(EVENT_TOLD.LAST_ENTRY_ID);
    }

    private static void put(DSLContext database, long entry) {
        database.insertInto(EVENT_TOLD)
                .set(EVENT_TOLD.TOLD_ID, ONLY)
                .set(EVENT_TOLD.LAST_ENTRY_ID, entry)
                .onConflict(EVENT_TOLD.TOLD_ID)
                .doUpdate()
                .set(EVENT_TOLD.LAST_ENTRY_ID, entry)
                .execute();
    }
}
