package vn.toandan.persistence.database;

import vn.toandan.judging.SourceFile;

/** The files that were taken in ("các tệp đã nhập"), by their bytes, whatever register they were for; as opposed to what stood in them. */
public interface SourceFiles {

    /** Whether one with the same bytes was taken in. */
    boolean isKnown(SourceFile file);

    /** Remembers one that was taken in; once more changes nothing. */
    void remember(SourceFile file);
}
