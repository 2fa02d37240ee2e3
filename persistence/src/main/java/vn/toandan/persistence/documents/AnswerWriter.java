package vn.toandan.persistence.documents;

import java.io.Closeable;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.Assessment;

/** One answer a row, written as it comes; closing ends the document, and leaves the stream below it open. */
public interface AnswerWriter extends Closeable {

    void write(UnitSheet unit, Assessment assessment);

    /** Fails as writing does: with a {@link vn.toandan.persistence.sheets.FileTrouble}. */
    @Override
    void close();
}
