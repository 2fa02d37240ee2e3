package vn.toandan.persistence.sheets;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.toandan.law.Sentence;

/**
 * A file of rows and cells, whatever it is written in: told by its content, never by its name. What the cells mean is left to the
 * visitor; what keeps them from being read comes back as one complaint.
 */
final class SheetFile {

    /** A row of so many characters has lost a quotation mark; nobody writes one. */
    private static final int LONGEST_ROW = 1 << 20;

    private final Source source;
    private final LongConsumer bytesRead;
    private long row;

    private SheetFile(Source source, LongConsumer bytesRead) {
        this.source = source;
        this.bytesRead = bytesRead;
    }

    /** Is shown the rows that are not blank, each with its number as a spreadsheet counts. */
    interface Visitor {

        void row(long number, Cells cells);

        /** Whether a column can be headed so: what parts the cells is found out by it. */
        boolean isColumn(String heading);
    }

    /** Shows all rows, down to the first that cannot be told from the next. */
    static Optional<Complaint> read(Source source, LongConsumer bytesRead, Visitor visitor) {
        return new SheetFile(source, bytesRead).read(visitor);
    }

    private Optional<Complaint> read(Visitor visitor) {
        try (InputStream in = source.open();
                UnicodeReader text = new UnicodeReader(in, bytesRead)) {
            if (isWorkbook(text)) {
                return Optional.of(whole("file.workbook"));
            }
            Separator separator = Separator.of(text.beginning(Separator.LONGEST_HEADER), visitor);
            rows(text, separator, visitor);
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.of(new Complaint(
                    source.name(), row + 1, "", "", said("row.quotation_mark"), said("row.quotation_mark.right")));
        } catch (UncheckedIOException e) {
            return Optional.of(unreadable(requireNonNull(e.getCause())));
        } catch (IOException e) {
            return Optional.of(unreadable(e));
        }
    }

    /** An archive, which an XLSX is, or the container of the older Excel. */
    private static boolean isWorkbook(UnicodeReader text) {
        return text.startsWith('P', 'K', 3, 4)
                || text.startsWith('P', 'K', 5, 6)
                || text.startsWith(0xD0, 0xCF, 0x11, 0xE0);
    }

    private void rows(UnicodeReader text, Separator separator, Visitor visitor) throws IOException {
        try (CsvReader<Cells> records = CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .build(new ToCells(), text)) {
            for (Cells cells : records) {
                row++;
                if (!cells.isBlank()) {
                    visitor.row(row, cells);
                }
            }
        }
    }

    private Complaint unreadable(IOException cause) {
        if (cause instanceof UnicodeReader.NotUnicode not) {
            return whole("file.not_unicode", Long.toString(not.offset()));
        }
        throw FileTrouble.reading(source.name(), cause);
    }

    private Complaint whole(String key, Object... values) {
        return new Complaint(source.name(), 0, "", "", said(key, values), said(key + ".right"));
    }

    private static Sentence said(String key, Object... values) {
        return Sentence.of("persistence/wording:" + key, values);
    }

    /** Copies each record into the same cells, without a string a cell. */
    private static final class ToCells extends AbstractBaseCsvCallbackHandler<Cells> {

        private final Cells cells = new Cells();

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells.clear();
        }

        @Override
        protected void handleField(int index, char[] from, int offset, int length, boolean quoted) {
            cells.add(from, offset, length);
        }

        @Override
        protected Cells buildRecord() {
            return cells;
        }
    }
}
