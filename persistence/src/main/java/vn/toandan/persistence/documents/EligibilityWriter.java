package vn.toandan.persistence.documents;

import java.io.Closeable;
import vn.toandan.commendation.Eligibility;

/** One answer a nomination, written as it comes; closing ends the document, and leaves the stream below it open. */
public interface EligibilityWriter extends Closeable {

    void write(Eligibility eligibility);

    /** Fails as writing does: with a {@link vn.toandan.persistence.sheets.FileTrouble}. */
    @Override
    void close();
}
