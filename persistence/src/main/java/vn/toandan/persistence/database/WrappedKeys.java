package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import vn.toandan.tip.TipId;

/** Where the wrapped key of each tip is kept, apart from what it opens: beside a file the {@link TipKeys}, on a server the {@link TipKeysInTable}. */
interface WrappedKeys {

    /** Its place, as it is told. */
    String place();

    Optional<TipKeys.Line> find(TipId tip) throws IOException;

    ImmutableList<TipKeys.Line> lines() throws IOException;

    /** On the disk when this returns. */
    void add(TipKeys.Line line) throws IOException;

    /** Tips whose keys were destroyed, and are to come back with no old copy. */
    ImmutableSet<String> erased();

    /** Destroys the key. What is erased is written down first: who is stopped in between has erased it. */
    void erase(TipId tip, Instant at) throws IOException;

    /** These and no others. */
    void keep(ImmutableList<TipKeys.Line> lines) throws IOException;
}
