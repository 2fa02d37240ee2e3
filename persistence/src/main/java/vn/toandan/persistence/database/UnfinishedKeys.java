package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.database.WrappedKeys.Line;

/**
 * What somebody was stopped in the middle of ("việc dở dang với khóa"), carried out to its end by whoever opens next; no master key is needed for it. Keys lie apart from the
 * rows and do not commit together with them, so each act has an order in which either is found out:
 *
 * <ul>
 *   <li>a key is made before its row: one without a row is destroyed, what it was for never came to be;
 *   <li>that something is erased is committed before its key goes: what is on file as erased and not on the erasure list is put there, and its key destroyed. The other way
 *       round something could be gone for good of which the log says nothing; this way it is on file, or it is untouched. It is acknowledged when both are done;
 *   <li>the keys are {@link KeysWrappedAnew}.
 * </ul>
 */
final class UnfinishedKeys {

    private final WrappedKeys keys;

    UnfinishedKeys(WrappedKeys keys) {
        this.keys = keys;
    }

    /**
     * Whether there is anything to do.
     *
     * @param sealed of what anything is sealed
     * @param erased what is on file as erased, and since when
     */
    boolean areThere(Set<String> sealed, Map<String, Instant> erased) {
        try {
            Set<String> listed = keys.erased();
            return !listed.containsAll(erased.keySet())
                    || keys.lines().stream().anyMatch(line -> isOfNothing(line, sealed, listed));
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private static boolean isOfNothing(Line line, Set<String> sealed, Set<String> listed) {
        return !sealed.contains(line.code()) || listed.contains(line.code());
    }

    /** Under the lock of those who write: what another process is sealing now is there by then. */
    void finish(DSLContext database, Set<String> sealed, Map<String, Instant> erased) {
        new KeysWrappedAnew(keys).settle(database);
        erase(keys, erased);
        try {
            Set<String> listed = keys.erased();
            keys.destroy(keys.lines().stream()
                    .filter(line -> isOfNothing(line, sealed, listed))
                    .map(Line::code)
                    .collect(ImmutableSet.toImmutableSet()));
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** What was done already is not done again. */
    static void erase(WrappedKeys keys, Map<String, Instant> erased) {
        try {
            Set<String> listed = keys.erased();
            keys.erase(ImmutableMap.copyOf(Maps.filterKeys(erased, code -> !listed.contains(code))));
        } catch (IOException e) {
            throw new StoreTrouble(Code.OTHER, MasterKey.says("key.unwritten", keys.place()), e);
        }
    }

    private StoreTrouble trouble(IOException cause) {
        return new StoreTrouble(Code.OTHER, MasterKey.says("key.unwritten", keys.place()), cause);
    }

    /** What remains undone keeps nobody from reading. */
    static boolean canWait(Code code) {
        return switch (code) {
            case LOCKED, READ_ONLY, DENIED, NOT_GRANTED, FULL, CANNOT_GROW, UNSAFE -> true;
            case ABSENT,
                    NO_PLACE,
                    NO_STORE,
                    OLDER,
                    NEWER,
                    DAMAGED,
                    UNREACHABLE,
                    NO_LOGIN,
                    NO_DATABASE,
                    LOST,
                    UNSURE,
                    NO_DRIVER,
                    NO_KEY,
                    WRONG_SETTING,
                    WRONG_KEY,
                    NOT_TEXT,
                    OTHER -> false;
        };
    }
}
