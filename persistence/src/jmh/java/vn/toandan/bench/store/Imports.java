package vn.toandan.bench.store;

import static com.google.common.base.Preconditions.checkState;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.toandan.bench.Medians;
import vn.toandan.bench.Row;
import vn.toandan.judging.FiledSheet;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.FactFiles;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.RowSink;
import vn.toandan.persistence.sheets.Source;

/**
 * P16 and P17: files of facts, every column of every kind of unit, read and checked; beside their parsing alone, and the whole import
 * beside inserting its rows alone; and beside what most would write with commons-csv, a validator, and POI.
 */
final class Imports {

    private static final int YEAR = 2025;
    private static final LocalDate DAY = LocalDate.of(YEAR, 12, 31);

    private final Country country;
    private final Scratch scratch;
    private final int rounds;
    private final Medians times = new Medians();
    private final Path csv;
    private final Path xlsx;

    private Imports(int rows, int rounds, Scratch scratch) throws IOException {
        this.country = new Country(rows);
        this.rounds = rounds;
        this.scratch = scratch;
        this.csv = country.year(YEAR).write(scratch.file(".csv"));
        this.xlsx = country.year(YEAR).write(scratch.file(".xlsx"));
    }

    static List<Row> measureCsv(Place.On on, int rows, int rounds) throws IOException, SQLException {
        try (Scratch scratch = new Scratch()) {
            Imports imports = new Imports(rows, rounds, scratch);
            imports.measureCsv(on);
            return imports.rowsOfCsv(on);
        }
    }

    private List<Row> rowsOfCsv(Place.On on) {
        List<Row> rows = new ArrayList<>();
        if (on == Place.On.FILE) {
            rows.add(slower("P16", "CSV, %,d rows: read and checked / FastCSV", "read", "parsed", "<= 1.4", "3"));
        }
        String what = on.called() + ": CSV, %,d rows: import / ";
        rows.add(slower("P16", what + "bare insert", "import", "inserted", "<= 1.6", "3"));
        rows.add(slower("", what + "parsing + bare insert", "import", "both", "", ""));
        if (on == Place.On.SERVER) {
            rows.add(slower("", what + "COPY", "import", "copied", "", ""));
        }
        String peer = on.called() + ": commons-csv, validator, JDBC / import of %,d rows";
        rows.add(faster("P16", peer, "peer", "import", ">= 3.5", "1.75"));
        return rows;
    }

    static List<Row> measureXlsx(int rows, int rounds) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Imports imports = new Imports(rows, rounds, scratch);
            imports.measureXlsx();
            return List.of(
                    imports.slower("P17", "XLSX, %,d rows: read and checked / StAX", "read", "walked", "<= 2.2", "6"),
                    imports.faster("P17", "POI usermodel / XLSX of %,d rows", "peer", "read", ">= 10", ""));
        }
    }

    private Row slower(String goal, String what, String ours, String limit, String wanted, String alarm) {
        return Row.against(
                goal,
                what.formatted(country.units()),
                "ms",
                times.of(ours),
                times.of(limit),
                times.ratio(ours, limit),
                wanted,
                alarm);
    }

    private Row faster(String goal, String what, String peer, String ours, String wanted, String alarm) {
        return Row.against(
                goal,
                what.formatted(country.units()),
                "ms",
                times.of(ours),
                times.of(peer),
                times.ratio(peer, ours),
                wanted,
                alarm);
    }

    private void measureCsv(Place.On on) throws IOException, SQLException {
        CsvPeer peer = new CsvPeer(country.standard());
        try (Place kept = Place.create(on, scratch)) {
            load(kept);
            Object[][] rows;
            try (Raw raw = new Raw(kept)) {
                rows = raw.rows("fact_sheet");
            }
            for (int round = -1; round < rounds; round++) {
                Medians here = round < 0 ? new Medians() : times;
                double parsed = Stopwatch.milliseconds(this::parse);
                here.add("parsed", parsed);
                here.add("read", Stopwatch.milliseconds(() -> read(csv, row -> {})));
                try (Place place = Place.create(on, scratch)) {
                    here.add("import", Stopwatch.milliseconds(() -> load(place)));
                }
                double inserted = into(kept, on, rows, raw -> raw.insert("fact_sheet", rows));
                here.add("inserted", inserted);
                here.add("both", parsed + inserted);
                if (on == Place.On.SERVER) {
                    here.add("copied", into(kept, on, rows, raw -> raw.copy("fact_sheet", rows)));
                }
                here.add("peer", into(kept, on, rows, raw -> peer.load(csv, raw, rows)));
            }
        }
    }

    private interface Loading {
        void run(Raw raw) throws IOException, SQLException;
    }

    /** Into a place of its own, which then has to hold the same rows. */
    private double into(Place like, Place.On on, Object[][] rows, Loading work) throws SQLException {
        try (Place place = Place.create(on, scratch)) {
            try (Raw from = new Raw(like);
                    Raw raw = new Raw(place)) {
                for (String table : List.of("log_entry", "source_file", "fact_layout")) {
                    Object[][] before = from.rows(table);
                    if (before.length > 0) {
                        raw.insert(table, before);
                    }
                }
                double time = Stopwatch.milliseconds(() -> work.run(raw));
                raw.requireRows("fact_sheet", rows);
                return time;
            }
        }
    }

    private void load(Place place) {
        try (Store store = Store.open(place.address())) {
            store.write(new Change("bench", "import", "", Instant.EPOCH), registers -> {
                read(
                        csv,
                        row -> registers.sheets().file(FiledSheet.of(row.unit(), row.sheet()), DAY, Optional.empty()));
                return true;
            });
        }
    }

    private void read(Path file, RowSink sink) {
        Reading reading = new FactFiles(country.standard()).read(List.of(Source.file(file)), sink);
        checkState(reading.complaints().isEmpty() && reading.rows() == country.units(), "rows are refused");
    }

    private void parse() throws IOException {
        long rows = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv)) {
            for (CsvRecord record : records) {
                rows += record.getFieldCount() > 1 ? 1 : 0;
            }
        }
        checkState(rows == country.units() + 1, "%s rows", rows);
    }

    private void measureXlsx() {
        for (int round = -1; round < rounds; round++) {
            Medians here = round < 0 ? new Medians() : times;
            here.add("walked", Stopwatch.milliseconds(this::walk));
            here.add("read", Stopwatch.milliseconds(() -> read(xlsx, row -> {})));
            here.add("peer", Stopwatch.milliseconds(this::usermodel));
        }
    }

    /** Every element and every text of the sheet, of which nothing is made. */
    private void walk() throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        long rows = 0;
        long characters = 0;
        try (ZipFile zip = new ZipFile(xlsx.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    rows++;
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    characters += xml.getTextLength();
                }
            }
        }
        checkState(rows == country.units() + 1 && characters > rows, "%s rows", rows);
    }

    private void usermodel() throws IOException {
        long rows = 0;
        long characters = 0;
        try (InputStream in = java.nio.file.Files.newInputStream(xlsx);
                Workbook workbook = new XSSFWorkbook(in)) {
            for (org.apache.poi.ss.usermodel.Row row : workbook.getSheetAt(0)) {
                rows++;
                for (Cell cell : row) {
                    characters += cell.toString().length();
                }
            }
        }
        checkState(rows == country.units() + 1 && characters > rows, "%s rows", rows);
    }
}
