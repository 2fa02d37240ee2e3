package vn.toandan.persistence.documents;

import java.io.Closeable;
import vn.toandan.persistence.sheets.TipRow;
import vn.toandan.tip.TipValue;

/** One value a row, written as it comes; closing ends the document, and leaves the stream below it open. */
public interface TipValueWriter extends Closeable {

    void write(TipRow row, TipValue value);

    /** Fails as writing does: with a {@link vn.toandan.persistence.sheets.FileTrouble}. */
    @Override
    void close();
}
