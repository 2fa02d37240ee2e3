package vn.toandan.persistence.sheets;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.toandan.persistence.workbook.Expansion;
import vn.toandan.persistence.workbook.SheetVisitor;
import vn.toandan.persistence.workbook.Unreadable;
import vn.toandan.persistence.workbook.Workbook;

/** The first sheet of a workbook (XLSX), whose cells say themselves whether they are text; as opposed to a {@link CsvFile}. */
final class XlsxFile implements SheetVisitor {

    private final SheetFile.Visitor visitor;
    private final Cells cells = new Cells();

    private XlsxFile(SheetFile.Visitor visitor) {
        this.visitor = visitor;
    }

    static Optional<Complaint> read(Source source, LongConsumer bytesRead, SheetFile.Visitor visitor) {
        try {
            Optional<byte[]> bytes = source.bytes();
            if (bytes.isPresent()) {
                Workbook.read(bytes.get(), Expansion.asSet(), bytesRead, new XlsxFile(visitor));
            } else {
                source.onDisk(file -> Workbook.read(file, Expansion.asSet(), bytesRead, new XlsxFile(visitor)));
            }
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.of(new Complaint(source.name(), e.row(), "", "", e.wrong(), e.right()));
        } catch (IOException e) {
            throw FileTrouble.reading(source.name(), e);
        }
    }

    @Override
    public void text(int column, char[] from, int length) {
        cells.addText(column, from, length);
    }

    @Override
    public void number(int column, char[] from, int length) {
        cells.addNumber(column, from, length);
    }

    @Override
    public void fault(int column, String shown) {
        cells.addFault(column, shown);
    }

    @Override
    public void row(long number) {
        if (!cells.isBlank()) {
            visitor.row(number, cells);
        }
        cells.clear();
    }
}
