package vn.toandan.persistence.sheets;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;

/**
 * One of the files: its first row is the header, the others are rows by it. Which columns there are, the layout says; what a row is to
 * anybody, its reader.
 *
 * @param <H> what a header comes to
 */
final class HeadedFile<H> implements SheetFile.Visitor {

    private final Layout<H> layout;
    private final Rows<H> rows;
    private final At at;
    private boolean isHeaded;
    private @Nullable H header;

    private HeadedFile(Layout<H> layout, Rows<H> rows, At at) {
        this.layout = layout;
        this.rows = rows;
        this.at = at;
    }

    /** The columns that files of one sort may have. */
    interface Layout<H> {

        /** Reads the header and says whatever is wrong with it; empty where no row can be placed by it. */
        Optional<H> header(Cells cells, At at);

        boolean isColumn(String heading);

        /** The columns without which there is no row, by name and label. */
        Sentence needed();
    }

    /** What is done with each row. */
    interface Rows<H> {
        void row(H header, Cells cells, At at);
    }

    static <H> void read(Source source, Layout<H> layout, LongConsumer bytesRead, At at, Rows<H> rows) {
        HeadedFile<H> file = new HeadedFile<>(layout, rows, at);
        Optional<Complaint> broken = SheetFile.read(source, bytesRead, file);
        if (broken.isPresent()) {
            at.complain(broken.get());
        } else if (!file.isHeaded) {
            at.row(0);
            at.complain("", "", "file.empty", layout.needed());
        }
    }

    @Override
    public void row(long number, Cells cells) {
        at.row(number);
        if (!isHeaded) {
            isHeaded = true;
            header = layout.header(cells, at).orElse(null);
        } else if (header != null) {
            rows.row(header, cells, at);
        }
    }

    @Override
    public boolean isColumn(String heading) {
        return layout.isColumn(heading);
    }
}
