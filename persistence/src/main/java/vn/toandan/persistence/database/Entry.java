package vn.toandan.persistence.database;

import java.util.Optional;

/** The log entry of one command, which every row names; as opposed to the {@link Log}, all of them. */
final class Entry {

    private final Optional<LogEnd> log;
    private Optional<Change> change = Optional.empty();
    private long id;

    private Entry(Optional<LogEnd> log) {
        this.log = log;
    }

    /** Of one command after another. */
    static Entry in(LogEnd log) {
        return new Entry(Optional.of(log));
    }

    /** Of a read. */
    static Entry none() {
        return new Entry(Optional.empty());
    }

    /** From here on this one's. */
    void begin(Change next) {
        change = Optional.of(next);
        id = 0;
    }

    /** Made when the first row asks for it: where nothing is written, nothing is logged. */
    long id() {
        if (id == 0) {
            id = append();
        }
        return id;
    }

    private long append() {
        Change underWay = change.orElseThrow(() -> new IllegalStateException("nothing is written in a read"));
        return log.orElseThrow().append(underWay);
    }
}
