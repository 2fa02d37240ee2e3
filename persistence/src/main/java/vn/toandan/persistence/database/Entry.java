package vn.toandan.persistence.database;

import java.util.function.LongSupplier;
import org.jooq.DSLContext;

/** The log entry of one transaction, which every row names; as opposed to the {@link Log}, all of them. */
final class Entry {

    private final LongSupplier append;
    private long id;

    private Entry(LongSupplier append) {
        this.append = append;
    }

    /** Made when the first row asks for it: where nothing is written, nothing is logged. */
    static Entry of(Change change, DSLContext database) {
        return new Entry(() -> new Log(database).append(change));
    }

    /** Of a read. */
    static Entry none() {
        return new Entry(() -> {
            throw new IllegalStateException("nothing is written in a read");
        });
    }

    long id() {
        if (id == 0) {
            id = append.getAsLong();
        }
        return id;
    }
}
