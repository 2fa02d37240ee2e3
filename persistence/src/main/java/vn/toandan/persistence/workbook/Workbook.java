package vn.toandan.persistence.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Workbook ("bảng tính", XLSX): its first sheet that is shown, read row by row in memory that does not grow with it. Nothing is
 * computed and nothing is fetched: what was stored last is what counts.
 */
public final class Workbook {

    private final Parts parts;

    private Workbook(Parts parts) {
        this.parts = parts;
    }

    /**
     * Shows all rows, down to the first that cannot be read.
     *
     * @param bytesRead is told now and then how many bytes of the file have been read
     * @throws Unreadable where the fault is the file's
     */
    public static void read(Path file, Expansion bound, LongConsumer bytesRead, SheetVisitor visitor)
            throws IOException {
        try (Parts parts = new Parts(Archive.onDisk(file), bound, bytesRead)) {
            read(parts, Files.size(file), bytesRead, visitor);
        } catch (ZipException e) {
            throw broken(e);
        }
    }

    /** The same of one whose bytes are in memory, without a file. */
    public static void read(byte[] file, Expansion bound, LongConsumer bytesRead, SheetVisitor visitor)
            throws IOException {
        try (Parts parts = new Parts(new ArchiveInMemory(file), bound, bytesRead)) {
            read(parts, file.length, bytesRead, visitor);
        } catch (ZipException e) {
            throw broken(e);
        }
    }

    private static void read(Parts parts, long length, LongConsumer bytesRead, SheetVisitor visitor)
            throws IOException {
        try {
            new Workbook(parts).read(visitor);
            bytesRead.accept(length);
        } catch (Endless e) {
            throw caused(Unreadable.file("file.endless", e.most()), e);
        } catch (ZipException | EOFException e) {
            throw broken(e);
        }
    }

    private static Unreadable broken(IOException cause) {
        return caused(Unreadable.file("file.workbook_broken"), cause);
    }

    private static Unreadable caused(Unreadable unreadable, IOException cause) {
        unreadable.initCause(cause);
        return unreadable;
    }

    private void read(SheetVisitor visitor) throws IOException {
        String book = Parts.related(parts.relations(""), "officeDocument")
                .filter(parts::has)
                .orElseThrow(this::noWorkbook);
        Map<String, Parts.Relation> relations = parts.relations(book);
        Sheets sheets = new Sheets();
        if (book.endsWith(".bin")) {
            throw Unreadable.file("file.older_excel");
        }
        sheets.read(book, relations);
        String sheet = Optional.ofNullable(sheets.first).orElseThrow(this::noWorkbook);
        NumberFormats formats = new NumberFormats();
        try (SharedStrings strings = new SharedStrings()) {
            Optional<String> styles = Parts.related(relations, "styles").filter(parts::has);
            if (styles.isPresent()) {
                formats.read(parts.open(styles.get()));
            }
            Optional<String> shared = Parts.related(relations, "sharedStrings").filter(parts::has);
            if (shared.isPresent()) {
                strings.read(parts.open(shared.get()));
            }
            try (Xml xml = new Xml(parts.open(sheet))) {
                rows(new SheetReader(xml, strings, formats, sheets.from1904, visitor));
            }
        }
    }

    private static void rows(SheetReader reader) throws IOException {
        try {
            reader.read();
        } catch (Endless e) {
            throw caused(Unreadable.row(Math.max(reader.row(), 1), "row.endless", e.most()), e);
        } catch (ZipException | EOFException e) {
            throw caused(Unreadable.row(Math.max(reader.row(), 1), "row.workbook_broken"), e);
        }
    }

    private Unreadable noWorkbook() {
        try {
            return Unreadable.file(parts.isOpenDocument() ? "file.open_document" : "file.archive");
        } catch (IOException e) {
            return Unreadable.file("file.archive");
        }
    }

    /** What the workbook says of its sheets. */
    private final class Sheets {

        private boolean from1904;
        private boolean isShown;
        private @Nullable String first;

        void read(String book, Map<String, Parts.Relation> relations) throws IOException {
            try (Xml xml = new Xml(parts.open(book))) {
                while (xml.next()) {
                    if (xml.opens("workbookPr")) {
                        String said = xml.attribute("date1904");
                        from1904 = said.equals("1") || said.equals("true");
                    } else if (xml.opens("sheet")) {
                        Parts.Relation relation = relations.get(xml.attribute("id"));
                        if (relation != null && relation.isOf("worksheet") && parts.has(relation.target())) {
                            take(
                                    relation.target(),
                                    xml.attribute("state").isEmpty()
                                            || xml.attribute("state").equals("visible"));
                        }
                    }
                }
            }
        }

        /** The first that people see; a hidden one only where they see none. */
        private void take(String sheet, boolean shown) {
            if (first == null || (shown && !isShown)) {
                first = sheet;
                isShown = shown;
            }
        }
    }
}
