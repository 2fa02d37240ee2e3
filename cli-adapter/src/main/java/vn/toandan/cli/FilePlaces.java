package vn.toandan.cli;

import java.util.ArrayList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Source;

/** Places of rows of several files that are taken in together, as one number each; as opposed to the row within its own file. */
final class FilePlaces {

    /** Above this stands which file it is, below it the row. */
    private static final long FILES = 1L << 32;

    private final List<String> files = new ArrayList<>();

    FilePlaces(List<Source> sources) {
        sources.forEach(source -> files.add(source.name()));
    }

    long of(RegisterRow row) {
        return FILES * files.indexOf(row.file()) + row.row();
    }

    Complaint complaint(long place, String column, String value, Sentence wrong, Sentence right) {
        return new Complaint(files.get((int) (place / FILES)), place % FILES, column, value, wrong, right);
    }
}
