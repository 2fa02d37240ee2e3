package vn.toandan.persistence.sheets;

import java.util.function.Consumer;

/**
 * Learns what stands in files and cannot be taken, so that nothing that depends on it is judged; as opposed to {@link Complaints}, which
 * tell why.
 */
public interface UnreadSink {

    /** Where nothing depends on it. */
    UnreadSink NOBODY = ofRows(row -> {});

    /** Where nothing depends on rows that nobody came to. */
    static UnreadSink ofRows(Consumer<RegisterRow> rows) {
        return new UnreadSink() {
            @Override
            public void row(RegisterRow row) {
                rows.accept(row);
            }

            @Override
            public void others() {}
        };
    }

    /** Some of its cells cannot be taken, or its file lacks columns by which to take them: those are empty. */
    void row(RegisterRow row);

    /** There are rows that nobody came to. */
    void others();
}
