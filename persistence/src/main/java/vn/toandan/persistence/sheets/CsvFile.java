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
import vn.toandan.persistence.sheets.SheetFile.Visitor;

/** A file of text with a sign between cells (CSV), whichever; as opposed to a {@link XlsxFile}. */
final class CsvFile {

    /** A row of so many characters has lost a quotation mark; nobody writes one. */
    private static final int LONGEST_ROW = 1 << 20;

    private final Source source;
    private final LongConsumer bytesRead;
    private long row;

    CsvFile(Source source, LongConsumer bytesRead) {
        this.source = source;
        this.bytesRead = bytesRead;
    }

    Optional<Complaint> read(Visitor visitor) {
        try (InputStream in = source.open();
                UnicodeReader text = new UnicodeReader(in, bytesRead)) {
            Separator separator = Separator.of(text.beginning(Separator.LONGEST_HEADER), visitor);
            rows(text, separator, visitor);
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.of(SheetFile.complaint(source, row + 1, "row.quotation_mark"));
        } catch (UncheckedIOException e) {
            return Optional.of(unreadable(requireNonNull(e.getCause())));
        } catch (IOException e) {
            return Optional.of(unreadable(e));
        }
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
            return SheetFile.complaint(source, 0, "file.not_unicode", Long.toString(not.offset()));
        }
        throw FileTrouble.reading(source.name(), cause);
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
