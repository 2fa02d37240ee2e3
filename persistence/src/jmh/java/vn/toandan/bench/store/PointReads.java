package vn.toandan.bench.store;

import static com.google.common.base.Preconditions.checkState;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.toandan.bench.Medians;
import vn.toandan.bench.Row;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.UnitSheet;

/** P13: what was known of one unit for a year, asked of units at random, beside the bare driver and beside Hibernate. */
final class PointReads {

    private static final int READS = 5_000;
    private static final int YEAR = 2025;
    private static final LocalDate DAY = LocalDate.of(YEAR, 12, 31);
    private static final String SQL = "select * from fact_sheet left join source_file using (file_id)"
            + " where assessed_year = ? and unit_code = ? and known_on <= ?"
            + " order by known_on desc, sheet_id desc limit 1";

    private final Place.On on;
    private final Country country;
    private final Random random = new Random(13);
    private final Medians times = new Medians();

    private PointReads(Place.On on, Country country) {
        this.on = on;
        this.country = country;
    }

    static List<Row> measure(Place.On on, int rows, int rounds) throws SQLException {
        PointReads reads = new PointReads(on, new Country(rows));
        try (Scratch scratch = new Scratch();
                Place place = Place.create(on, scratch);
                Store store = Store.open(place.address())) {
            store.write(new Change("bench", "insert", "", Instant.EPOCH), reads::fill);
            reads.measure(place, store, rounds);
        }
        return List.of(
                reads.row("P13", "one / bare driver", "one", "raw", "<= 1.5", "3"),
                reads.row("", "many in one transaction / bare driver", "many", "raw", "", ""),
                reads.row("P13", "Hibernate / one", "peer", "one", ">= 4", "2"),
                reads.row("", "Hibernate without a transaction / one", "peer alone", "one", "", ""),
                reads.row("", "Hibernate / many in one transaction", "peer", "many", "", ""));
    }

    private Row row(String goal, String what, String over, String under, String wanted, String alarm) {
        boolean isPeer = over.startsWith("peer");
        return Row.against(
                goal,
                on.called() + ": point read, " + what,
                "us",
                times.of(isPeer ? under : over),
                times.of(isPeer ? over : under),
                times.ratio(over, under),
                wanted,
                alarm);
    }

    private boolean fill(Registers registers) {
        Country.Year year = country.year(YEAR);
        for (int at = 0; at < country.units(); at++) {
            UnitSheet row = year.sheet(at);
            registers.sheets().file(FiledSheet.of(row.unit(), row.sheet()), DAY, Optional.empty());
        }
        return true;
    }

    private void measure(Place place, Store store, int rounds) throws SQLException {
        try (Raw raw = new Raw(place);
                HibernatePeer peer = new HibernatePeer(place, false)) {
            requireAgreement(raw, peer, store);
            for (int round = -2; round < rounds; round++) {
                Medians here = round < 0 ? new Medians() : times;
                String[] codes = codes();
                here.add("one", each(() -> one(store, codes)));
                here.add("many", each(() -> many(store, codes)));
                here.add("raw", each(() -> raw(raw.connection(), codes)));
                here.add("peer", each(() -> peer(peer::latest, codes)));
                here.add("peer alone", each(() -> peer(peer::latestAlone, codes)));
            }
        }
    }

    /** All find the same sheet. */
    private void requireAgreement(Raw raw, HibernatePeer peer, Store store) throws SQLException {
        for (int at = 0; at < country.units(); at += 1 + country.units() / 100) {
            String code = country.unit(at).code();
            String ours = String.join(
                    "\t",
                    store.read(registers -> latest(registers, code))
                            .orElseThrow()
                            .sheet()
                            .cells()
                            .values());
            String theirs = peer.latest(YEAR, code, DAY.toString()).cells;
            checkState(ours.equals(theirs), "%s: %s and not %s", code, ours, theirs);
            try (PreparedStatement query = raw.connection().prepareStatement(SQL)) {
                String bare = raw(query, code);
                checkState(ours.equals(bare), "%s: %s and not %s", code, ours, bare);
            }
        }
    }

    /** In microseconds a read. */
    private static double each(Stopwatch.Work work) {
        return Stopwatch.milliseconds(work) * 1000 / READS;
    }

    private String[] codes() {
        String[] codes = new String[READS];
        for (int at = 0; at < READS; at++) {
            codes[at] = country.unit(random.nextInt(country.units())).code();
        }
        return codes;
    }

    private static void one(Store store, String[] codes) {
        for (String code : codes) {
            check(store.read(registers -> latest(registers, code)), code);
        }
    }

    private static void many(Store store, String[] codes) {
        store.read(registers -> {
            for (String code : codes) {
                check(latest(registers, code), code);
            }
            return true;
        });
    }

    private static Optional<SheetVersion> latest(Registers registers, String code) {
        return registers.sheets().asKnownOn(DAY, new UnitYear(code, YEAR));
    }

    private static void check(Optional<SheetVersion> found, String code) {
        checkState(found.orElseThrow().sheet().unit().code().equals(code), "another's sheet");
    }

    private static void raw(Connection connection, String[] codes) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SQL)) {
            for (String code : codes) {
                checkState(!raw(query, code).isEmpty(), "no cells");
            }
        }
    }

    private static String raw(PreparedStatement query, String code) throws SQLException {
        query.setInt(1, YEAR);
        query.setString(2, code);
        query.setString(3, DAY.toString());
        try (ResultSet found = query.executeQuery()) {
            checkState(found.next() && found.getString("unit_code").equals(code), "another's sheet");
            return found.getString("cells");
        }
    }

    private interface Asking {
        Sheet latest(int year, String code, String day);
    }

    private static void peer(Asking peer, String[] codes) {
        for (String code : codes) {
            checkState(peer.latest(YEAR, code, DAY.toString()).unitCode.equals(code), "another's sheet");
        }
    }
}
