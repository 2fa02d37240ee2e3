package vn.toandan.persistence.sheets;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One of the files: its first row is the header, the others are rows by it. What a row is to anybody, its reader says. */
final class FactFile implements SheetFile.Visitor {

    private final Columns columns;
    private final Rows rows;
    private final At at;
    private @Nullable Header header;

    private FactFile(Columns columns, Rows rows, At at) {
        this.columns = columns;
        this.rows = rows;
        this.at = at;
    }

    /** What is done with each row. */
    interface Rows {
        void row(Header header, Cells cells, At at);
    }

    static void read(Source source, Columns columns, LongConsumer bytesRead, At at, Rows rows) {
        FactFile file = new FactFile(columns, rows, at);
        Optional<Complaint> broken = SheetFile.read(source, bytesRead, file);
        if (broken.isPresent()) {
            at.complain(broken.get());
        } else if (file.header == null) {
            at.row(0);
            at.complain("", "", "file.empty", Header.needed());
        }
    }

    @Override
    public void row(long number, Cells cells) {
        at.row(number);
        if (header == null) {
            header = Header.of(cells, columns, at);
        } else if (header.isUsable()) {
            rows.row(header, cells, at);
        }
    }

    @Override
    public boolean isColumn(String heading) {
        return columns.headed(heading).isPresent();
    }
}
