package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Complaints;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Remark;
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
        return new Complaint(file(place), place % FILES, column, value, wrong, right);
    }

    Remark remark(long place, Sentence says) {
        return new Remark(file(place), place % FILES, "", "", says);
    }

    /** What cells say by themselves and what rows say against what is known, row by row. */
    Complaints together(Complaints ofCells, ImmutableList<Complaint> ofRows) {
        return ofCells.and(
                ofRows,
                Comparator.comparingInt((Complaint one) -> files.indexOf(one.file()))
                        .thenComparingLong(Complaint::row));
    }

    private String file(long place) {
        return files.get((int) (place / FILES));
    }
}
