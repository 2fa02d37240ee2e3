package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
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

    /** These and no others. */
    void keep(ImmutableList<TipKeys.Line> lines) throws IOException;
}
