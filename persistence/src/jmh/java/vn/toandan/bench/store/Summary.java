package vn.toandan.bench.store;

import static com.google.common.base.Preconditions.checkState;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.toandan.bench.Medians;
import vn.toandan.bench.Row;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitType;

/**
 * P12: how the units of one year came out, of ten years that are kept: from the totals and from the index, beside a scan of the bare
 * verdicts in arrays, and beside joining judgements and units by hand; another year in each round, and every way has to come to the same
 * sums, before anything is timed too.
 */
final class Summary {

    private static final int YEARS = 10;
    private static final int FIRST = 2022;
    private static final String FROM_TOTALS = "select assessed_year, unit_kind, verdict, sum(judgements)"
            + " from judgement_total where decided_on between ? and ? group by assessed_year, unit_kind, verdict";
    private static final String FROM_INDEX = "select judgement_id, unit_code, assessed_year, unit_kind, verdict,"
            + " decided_on, known_on from judgement where decided_on between ? and ?"
            + " order by decided_on, judgement_id";
    private static final String COVERED_IN_FILE = "COVERING INDEX judgement_decided";
    private static final String COVERED_ON_SERVER = "Index Only Scan using judgement_decided";
    private static final String GROUPED = "select unit_kind, verdict, count(*)"
            + " from judgement where decided_on between ? and ? group by unit_kind, verdict";

    private static final String JOINED =
            "select unit_type, verdict, count(*) from judgement join unit using (unit_code)"
                    + " where assessed_year = ? and until_on is null group by unit_type, verdict";
    private static final String BY_HAND = "joined by hand";

    private final Place.On on;
    private final Country country;
    private final short[] years;
    private final byte[] cameOut;
    private final Medians times = new Medians();

    private Summary(Place.On on, int units) {
        this.on = on;
        this.country = new Country(units);
        this.years = new short[units * YEARS];
        this.cameOut = new byte[units * YEARS];
    }

    static List<Row> measure(Place.On on, int units, int rounds) throws SQLException {
        Summary summary = new Summary(on, units);
        try (Scratch scratch = new Scratch();
                Place place = Place.create(on, scratch);
                Store store = Store.open(place.address())) {
            store.write(new Change("bench", "units", "", Instant.EPOCH), summary.country::register);
            for (int year = 0; year < YEARS; year++) {
                summary.judge(store, year);
            }
            try (Raw raw = new Raw(place)) {
                if (on == Place.On.SERVER) {
                    // As its own housekeeping does some time after so much is written.
                    raw.run("vacuum analyze");
                } else {
                    requireIndex(raw, FROM_TOTALS, "sqlite_autoindex_judgement_total_1");
                }
                requireIndex(raw, FROM_INDEX, on == Place.On.SERVER ? COVERED_ON_SERVER : COVERED_IN_FILE);
                summary.measure(store, raw, rounds);
            }
        }
        return List.of(
                summary.row("P12", "kept totals", "<= 4", "10"),
                summary.row("P12", "index, grouped by the database", "<= 12", "30"),
                summary.row("", "index, each judgement handed out", "", ""),
                summary.row("", BY_HAND, "", ""));
    }

    private Row row(String goal, String how, String wanted, String alarm) {
        return Row.against(
                goal,
                "%s: a year of %,d judgements, %s / flat arrays".formatted(on.called(), years.length, how),
                "ms",
                times.of(how),
                times.of("flat"),
                times.ratio(how, "flat"),
                wanted,
                alarm);
    }

    private void judge(Store store, int number) {
        Country.Year year = country.year(FIRST + number);
        LocalDate day = day(number);
        Change change = new Change("bench", "judge", "", Instant.EPOCH);
        store.write(change, registers -> {
            for (int at = 0; at < country.units(); at++) {
                UnitSheet row = year.sheet(at);
                Judgement judgement = Judgement.of(
                        row.unit(),
                        country.standard().assess(row.sheet(), day),
                        country.standard(),
                        day,
                        Optional.empty());
                registers.judgements().record(judgement);
                int place = number * country.units() + at;
                years[place] = (short) number;
                cameOut[place] = cell(row.unit().kind(), judgement.verdict());
            }
            return true;
        });
    }

    private static LocalDate day(int number) {
        return LocalDate.of(FIRST + number, 12, 20);
    }

    private static byte cell(UnitKind kind, UnitVerdict verdict) {
        return (byte) (kind.ordinal() * UnitVerdict.values().length + verdict.ordinal());
    }

    /** One query plan: by that index, and nothing sorted aside where rows are handed out. */
    private static void requireIndex(Raw raw, String sql, String index) throws SQLException {
        List<String> steps = new ArrayList<>();
        String explain = raw.isServer() ? "explain " : "explain query plan ";
        try (PreparedStatement query = raw.connection().prepareStatement(explain + sql)) {
            query.setString(1, day(0).toString());
            query.setString(2, day(0).toString());
            try (ResultSet plan = query.executeQuery()) {
                while (plan.next()) {
                    steps.add(plan.getString(raw.isServer() ? "QUERY PLAN" : "detail"));
                }
            }
        }
        checkState(
                steps.stream().anyMatch(step -> step.contains(index)), "%s is not read by %s: %s", sql, index, steps);
        checkState(
                !sql.equals(FROM_INDEX)
                        || steps.stream().noneMatch(step -> step.contains("TEMP B-TREE") || step.contains("Sort")),
                "%s is sorted aside: %s",
                sql,
                steps);
    }

    private void measure(Store store, Raw raw, int rounds) {
        for (int round = -2; round < rounds; round++) {
            Medians here = round < 0 ? new Medians() : times;
            int number = Math.floorMod(round * 3, YEARS);
            Map<String, Long> expected = new HashMap<>();
            here.add("flat", Stopwatch.milliseconds(() -> flat(number, expected)));
            compared(here, "kept totals", expected, sums -> totals(store, number, sums));
            compared(here, "index, grouped by the database", expected, sums -> grouped(raw, number, sums));
            compared(here, "index, each judgement handed out", expected, sums -> oneByOne(store, number, sums));
            compared(here, BY_HAND, expected, sums -> joined(raw, number, sums));
        }
    }

    private interface Way {
        void sum(Map<String, Long> sums) throws SQLException;
    }

    private static void compared(Medians here, String how, Map<String, Long> expected, Way way) {
        Map<String, Long> sums = new HashMap<>();
        here.add(how, Stopwatch.milliseconds(() -> way.sum(sums)));
        checkState(sums.equals(expected), "%s: %s and not %s", how, sums, expected);
    }

    private void flat(int number, Map<String, Long> sums) {
        long[] counts = new long[UnitKind.values().length * UnitVerdict.values().length];
        for (int at = 0; at < years.length; at++) {
            if (years[at] == number) {
                counts[cameOut[at]]++;
            }
        }
        for (UnitKind kind : UnitKind.values()) {
            for (UnitVerdict verdict : UnitVerdict.values()) {
                add(sums).accept(kind.code() + " " + verdict.code(), counts[cell(kind, verdict)]);
            }
        }
    }

    private static BiConsumer<String, Long> add(Map<String, Long> sums) {
        return (key, count) -> {
            if (count > 0) {
                sums.merge(key, count, Long::sum);
            }
        };
    }

    private static void totals(Store store, int number, Map<String, Long> sums) {
        for (Judgements.Total total :
                store.read(registers -> registers.judgements().totals(day(number), day(number)))) {
            add(sums).accept(total.kind().code() + " " + total.verdict().code(), total.judgements());
        }
    }

    private static void oneByOne(Store store, int number, Map<String, Long> sums) {
        store.read(registers -> {
            registers
                    .judgements()
                    .decidedWithin(
                            day(number),
                            day(number),
                            one -> add(sums)
                                    .accept(
                                            one.kind().code() + " "
                                                    + one.verdict().code(),
                                            1L));
            return true;
        });
    }

    private static void grouped(Raw raw, int number, Map<String, Long> sums) throws SQLException {
        try (PreparedStatement query = raw.connection().prepareStatement(GROUPED)) {
            query.setString(1, day(number).toString());
            query.setString(2, day(number).toString());
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    add(sums).accept(found.getString(1) + " " + found.getString(2), found.getLong(3));
                }
            }
        }
    }

    private static void joined(Raw raw, int number, Map<String, Long> sums) throws SQLException {
        try (PreparedStatement query = raw.connection().prepareStatement(JOINED)) {
            query.setInt(1, FIRST + number);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    String type = found.getString(1);
                    UnitKind kind = Arrays.stream(UnitKind.values())
                            .filter(one -> UnitType.of(one).code().equals(type))
                            .findFirst()
                            .orElseThrow();
                    add(sums).accept(kind.code() + " " + found.getString(2), found.getLong(3));
                }
            }
        }
    }
}
