package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.LOG_ENTRY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.database.WrappedKeys.Line;

/**
 * Keys wrapped by the next master key ("khóa được bọc lại"), which wait beside those in use until the log says that they are; as opposed to the {@link WrappedKeys}, where
 * both lie. They are put there first, then the entry is committed, then they take the place of the others. Whoever is stopped before the entry has changed nothing, and whoever
 * is stopped after it has changed all: the next who opens drops what waits, or puts it in place. No master key is needed for either, so no state lacks the entry or a key.
 */
final class KeysWrappedAnew {

    private static final String DEED = "wrap keys anew";

    /** No code begins so: a code is one line. */
    private static final String WAITING = "next\n";

    private final WrappedKeys keys;

    KeysWrappedAnew(WrappedKeys keys) {
        this.keys = keys;
    }

    /** What the log says of it: which key comes next, by its mark. */
    static Change entry(Change change, MasterKey next) {
        return new Change(change.actor(), DEED, next.mark(), change.at());
    }

    static boolean isWaiting(Line line) {
        return line.code().startsWith(WAITING);
    }

    void prepare(ImmutableList<Line> lines) throws IOException {
        keys.add(lines.stream()
                .map(line -> new Line(WAITING + line.code(), line.mark(), line.wrapped()))
                .collect(ImmutableList.toImmutableList()));
    }

    /** By the entry that is, or is not, committed; while nobody else writes. */
    void settle(DSLContext database) {
        try {
            ImmutableMap<String, Line> waiting = keys.lines().stream()
                    .filter(KeysWrappedAnew::isWaiting)
                    .collect(ImmutableMap.toImmutableMap(
                            line -> line.code().substring(WAITING.length()), line -> line, (first, again) -> again));
            if (!waiting.isEmpty()) {
                settle(waiting, lastOnFile(database));
            }
        } catch (IOException e) {
            throw new StoreTrouble(Code.OTHER, MasterKey.says("key.unwritten", keys.place()), e);
        }
    }

    private void settle(Map<String, Line> waiting, String next) throws IOException {
        Set<String> erased = keys.erased();
        Stream<Line> inUse = keys.lines().stream().filter(line -> !isWaiting(line));
        Stream<Line> replacing = inUse.filter(line -> !erased.contains(line.code()))
                .map(line -> {
                    Line other = waiting.get(line.code());
                    return other != null && other.mark().equals(next)
                            ? new Line(line.code(), other.mark(), other.wrapped())
                            : line;
                });
        keys.keep(replacing.collect(ImmutableList.toImmutableList()));
    }

    /** The mark of the key by which the log says that all were wrapped last; nobody's where they never were. */
    private static String lastOnFile(DSLContext database) {
        return database.select(LOG_ENTRY.SUBJECT)
                .from(LOG_ENTRY)
                .where(LOG_ENTRY.DEED.eq(DEED))
                .orderBy(LOG_ENTRY.ENTRY_ID.desc())
                .limit(1)
                .fetchOptional(LOG_ENTRY.SUBJECT)
                .orElse("");
    }
}
