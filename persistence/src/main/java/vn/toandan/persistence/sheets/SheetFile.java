package vn.toandan.persistence.sheets;

import java.util.Optional;
import java.util.function.LongConsumer;
import vn.toandan.law.Sentence;

/**
 * A file of rows and cells, whatever it is written in: told by its content, never by its name. What the cells mean is left to the
 * visitor; what keeps them from being read comes back as one complaint.
 */
final class SheetFile {

    private SheetFile() {}

    /** Is shown the rows that are not blank, each with its number as a spreadsheet counts. */
    interface Visitor {

        void row(long number, Cells cells);

        /** Whether a column can be headed so: what parts the cells is found out by it. */
        boolean isColumn(String heading);
    }

    /** Shows all rows, down to the first that cannot be told from the next. */
    static Optional<Complaint> read(Source source, LongConsumer bytesRead, Visitor visitor) {
        return switch (Container.of(source)) {
            case TEXT -> new CsvFile(source, bytesRead).read(visitor);
            case ARCHIVE -> XlsxFile.read(source, bytesRead, visitor);
            case OLDER -> Optional.of(complaint(source, 0, "file.older_excel"));
            case ENCRYPTED -> Optional.of(complaint(source, 0, "file.encrypted"));
        };
    }

    static Complaint complaint(Source source, long row, String key, Object... values) {
        return new Complaint(
                source.name(),
                row,
                "",
                "",
                Sentence.of("persistence/wording:" + key, values),
                Sentence.of("persistence/wording:" + key + ".right", values));
    }
}
