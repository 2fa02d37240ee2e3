package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableSet;
import org.sqlite.SQLiteErrorCode;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** What SQLite calls what went wrong; as opposed to the {@link Code} that it is to us, and to the {@link SqlState} of a server. */
final class SqliteState {

    private static final int PRIMARY_CODE = 0xFF;

    /** A write that is refused is told as one of these, whatever the reason: of a full disk often, of a limit always. */
    private static final ImmutableSet<SQLiteErrorCode> NOT_GROWING =
            ImmutableSet.of(SQLiteErrorCode.SQLITE_IOERR_WRITE, SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);

    /** In bytes: with less, not even the files beside a store can be made. */
    private static final long LEAST_ROOM = 64 * 1024;

    private SqliteState() {}

    /** @param room so many bytes are left on the disk */
    static Code code(SQLiteErrorCode result, long room) {
        if (NOT_GROWING.contains(result)) {
            return room < LEAST_ROOM ? Code.FULL : Code.CANNOT_GROW;
        }
        return switch (SQLiteErrorCode.getErrorCode(result.code & PRIMARY_CODE)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Code.LOCKED;
            case SQLITE_READONLY -> Code.READ_ONLY;
            case SQLITE_CANTOPEN, SQLITE_PERM -> Code.DENIED;
            case SQLITE_FULL -> Code.FULL;
            case SQLITE_NOTADB -> Code.NO_STORE;
            case SQLITE_CORRUPT -> Code.DAMAGED;
            default -> Code.OTHER;
        };
    }
}
