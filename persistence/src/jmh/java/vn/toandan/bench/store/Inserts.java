package vn.toandan.bench.store;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.toandan.bench.Medians;
import vn.toandan.bench.Row;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.Judgement;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.UnitSheet;

/**
 * P9 and P10: sheets and judgements taken in through the store, beside a batch of the bare driver on the same tables and on tables
 * without an index of ours, and beside Hibernate. Each time on a file of its own, and each side writes the same bytes.
 */
final class Inserts {

    static final LocalDate KNOWN_ON = LocalDate.of(2025, 12, 31);
    static final int YEAR = 2025;

    private static final Change CHANGE = new Change("bench", "insert", "", Instant.parse("2025-12-31T00:00:00Z"));

    private final Country country;
    private final int rounds;
    private final Scratch scratch;
    private final Medians times = new Medians();
    private final FiledSheet[] sheets;
    private final Judgement[] judgements;
    private final Path empty;

    private Inserts(int rows, int rounds, Scratch scratch) {
        this.country = new Country(rows);
        this.rounds = rounds;
        this.scratch = scratch;
        this.sheets = new FiledSheet[rows];
        this.judgements = new Judgement[rows];
        Country.Year year = country.year(YEAR);
        for (int at = 0; at < rows; at++) {
            UnitSheet row = year.sheet(at);
            sheets[at] = FiledSheet.of(row.unit(), row.sheet());
            judgements[at] = Judgement.of(
                    row.unit(),
                    country.standard().assess(row.sheet(), KNOWN_ON),
                    country.standard(),
                    KNOWN_ON,
                    Optional.empty());
        }
        this.empty = scratch.file(".db");
        Store.migrate(empty);
    }

    static List<Row> measure(int rows, int rounds) throws IOException, SQLException {
        try (Scratch scratch = new Scratch()) {
            Inserts inserts = new Inserts(rows, rounds, scratch);
            inserts.measure();
            return inserts.rows();
        }
    }

    private void measure() throws IOException, SQLException {
        Path sheetsKept = copy();
        ours(sheetsKept, this::file);
        Path judgementsKept = copy();
        ours(judgementsKept, this::judge);
        Object[][] sheetRows = read(sheetsKept, "fact_sheet");
        Object[][] judgementRows = read(judgementsKept, "judgement");
        for (int round = 0; round <= rounds; round++) {
            Medians here = round == 0 ? new Medians() : times;
            here.add("sheets", ours(copy(), this::file));
            here.add("sheets raw", raw(sheetsKept, "fact_sheet", sheetRows));
            here.add("sheets bare", raw(sheetsKept, "fact_sheet", sheetRows, "fact_sheet_of_unit"));
            here.add("sheets tuned", peer(sheetsKept, true, peer -> peer.insertTuned(sheets, sheetRows)));
            here.add("sheets stateless", peer(sheetsKept, true, peer -> peer.insertStateless(sheets, sheetRows)));
            here.add("sheets usual", peer(sheetsKept, false, peer -> peer.insertAsUsual(sheets, sheetRows)));
            here.add("judgements", ours(copy(), this::judge));
            here.add("judgements raw", raw(judgementsKept, "judgement", judgementRows));
            here.add(
                    "judgements bare",
                    raw(judgementsKept, "judgement", judgementRows, "judgement_of_unit", "judgement_decided"));
        }
    }

    private List<Row> rows() {
        return List.of(
                slower("P9", "sheets", "sheets raw", "batch of the bare driver", "<= 1.2", "2.4"),
                slower("P9", "sheets", "sheets bare", "the same without an index", "<= 1.5", "3"),
                slower("P9", "judgements", "judgements raw", "batch of the bare driver", "<= 1.2", "2.4"),
                slower("P9", "judgements", "judgements bare", "the same without indexes", "<= 1.5", "3"),
                faster("P10", "sheets tuned", "Hibernate, tuned", ">= 2", "1.2"),
                faster("", "sheets stateless", "Hibernate, tuned, without a session", "", ""),
                faster("P10", "sheets usual", "Hibernate as usually written", ">= 4", "2"));
    }

    private Row slower(String goal, String ours, String limit, String called, String wanted, String alarm) {
        return Row.against(
                goal,
                "%,d %s / %s".formatted(sheets.length, ours, called),
                "ms",
                times.of(ours),
                times.of(limit),
                times.ratio(ours, limit),
                wanted,
                alarm);
    }

    private Row faster(String goal, String peer, String called, String wanted, String alarm) {
        return Row.against(
                goal,
                called + " / %,d sheets".formatted(sheets.length),
                "ms",
                times.of("sheets"),
                times.of(peer),
                times.ratio(peer, "sheets"),
                wanted,
                alarm);
    }

    private Path copy() throws IOException {
        return Files.copy(empty, scratch.file(".db"));
    }

    private interface Command {
        void run(Registers registers);
    }

    private double ours(Path file, Command command) throws SQLException {
        double time;
        try (Store store = Store.open(file)) {
            time = Stopwatch.milliseconds(() -> store.write(CHANGE, registers -> {
                command.run(registers);
                return true;
            }));
        }
        try (Raw raw = new Raw(file)) {
            checkState(raw.count("fact_sheet") + raw.count("judgement") == sheets.length, "rows are missing");
        }
        return time;
    }

    private void file(Registers registers) {
        for (FiledSheet sheet : sheets) {
            registers.sheets().file(sheet, KNOWN_ON, Optional.empty());
        }
    }

    private void judge(Registers registers) {
        for (Judgement judgement : judgements) {
            registers.judgements().record(judgement);
        }
    }

    private static Object[][] read(Path file, String table) throws SQLException {
        try (Raw raw = new Raw(file)) {
            return raw.rows(table);
        }
    }

    /** With the rows that the others refer to, and without some indexes. */
    private Path prepared(Path like, String... indexes) throws IOException, SQLException {
        Path file = copy();
        try (Raw raw = new Raw(file)) {
            raw.insert("log_entry", read(like, "log_entry"));
            raw.insert("fact_layout", read(like, "fact_layout"));
            for (String index : indexes) {
                raw.run("drop index " + index);
            }
        }
        return file;
    }

    private double raw(Path like, String table, Object[][] rows, String... withoutIndexes)
            throws IOException, SQLException {
        try (Raw raw = new Raw(prepared(like, withoutIndexes))) {
            double time = Stopwatch.milliseconds(() -> raw.insert(table, rows));
            checkState(raw.count(table) == rows.length, "rows are missing");
            return time;
        }
    }

    private interface Inserting {
        void run(HibernatePeer peer);
    }

    private double peer(Path like, boolean tuned, Inserting work) throws IOException, SQLException {
        Path file = prepared(like);
        double time;
        try (HibernatePeer peer = new HibernatePeer(file, tuned)) {
            time = Stopwatch.milliseconds(() -> work.run(peer));
        }
        try (Raw raw = new Raw(file)) {
            checkState(raw.count("fact_sheet") == sheets.length, "rows are missing");
        }
        return time;
    }
}
