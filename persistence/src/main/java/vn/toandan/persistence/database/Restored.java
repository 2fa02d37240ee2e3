package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.database.WrappedKeys.Line;
import vn.toandan.persistence.database.schema.vault.Tables;

/** Where one part of a backup is put, the store or the vault: a new {@link RestoredFile}, or the empty tables of a {@link RestoredSchema}; as opposed to {@link Restore}, of both. */
interface Restored {

    /** A statement is only so long, and over the years many are erased. */
    int AT_ONCE = 500;

    /** Nothing to say if nothing is there. */
    void requireEmpty();

    /** Makes what keys and rows are to be put in. */
    void prepare();

    void takeKeys(ImmutableList<Line> lines) throws IOException;

    /** The first key of its log, if it can lie here. */
    void takeFirstKey(AuditKey key) throws IOException;

    /** Puts the backup there, without those who are erased. */
    void write(Path backup, Set<String> erased);

    /** Takes out again what was put here. */
    void undo();

    /** What is known by these codes goes no further; only a vault has any. */
    static void takeOut(DSLContext database, TableSet tables, Set<String> erased) {
        if (tables == TableSet.VAULT) {
            for (List<String> some : Iterables.partition(erased, AT_ONCE)) {
                database.deleteFrom(Tables.SEALED_IDENTITY)
                        .where(Tables.SEALED_IDENTITY.IDENTITY_CODE.in(some))
                        .execute();
            }
        }
    }

    static StoreTrouble notEmpty(Object place) {
        return new StoreTrouble(Code.NO_PLACE, MasterKey.says("restore.not_empty", place.toString()));
    }
}
