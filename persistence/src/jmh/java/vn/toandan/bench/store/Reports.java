package vn.toandan.bench.store;

import static com.google.common.base.Preconditions.checkState;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.toandan.bench.Medians;
import vn.toandan.bench.Row;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Knowledge;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PeriodReports;

/**
 * The report of a {@link BusyYear}, beside the queries that a person would write by hand for the same figures; nothing counts that does
 * not come to the same, kind by kind.
 */
final class Reports {

    private static final LocalDate LATER_THAN_ANY = LocalDate.of(9999, 12, 31);
    private static final Period PERIOD = new Period(BusyYear.FIRST, BusyYear.LAST);

    private final BusyYear year;
    private final Medians times = new Medians();

    private Reports(BusyYear year) {
        this.year = year;
    }

    static List<Row> measure(int tips, int units, int rounds) throws SQLException {
        Reports reports = new Reports(new BusyYear(tips, units));
        try (Scratch scratch = new Scratch();
                Place place = Place.create(Place.On.FILE, scratch);
                Store store = Store.open(place.address())) {
            store.write(new Change("bench", "judge", "", Instant.EPOCH), reports.year::judge);
            store.write(new Change("bench", "value", "", Instant.EPOCH), reports.year::value);
            try (Raw raw = new Raw(place)) {
                reports.measure(store, raw, rounds);
            }
        }
        String what = "report of %,d tips and %,d units, ".formatted(tips, units);
        return List.of(reports.row(what + "all", "all"), reports.row(what + "as known", "as known"));
    }

    private Row row(String what, String which) {
        return Row.against(
                "",
                what,
                "ms",
                times.of(which),
                times.of(which + " by hand"),
                times.ratio(which, which + " by hand"),
                "",
                "");
    }

    private void measure(Store store, Raw raw, int rounds) {
        LocalDate known = BusyYear.DECIDED_ON;
        for (int round = -2; round < rounds; round++) {
            Medians here = round < 0 ? new Medians() : times;
            compare(here, "all", store, raw, Knowledge.everything(Optional.of(known)), LATER_THAN_ANY);
            compare(here, "as known", store, raw, Knowledge.asKnownOn(known), known);
        }
    }

    private void compare(Medians here, String which, Store store, Raw raw, Knowledge known, LocalDate until) {
        Map<String, Long> ours = new TreeMap<>();
        Map<String, Long> byHand = new TreeMap<>();
        here.add(which, Stopwatch.milliseconds(() -> ours(store, known, ours)));
        here.add(
                which + " by hand",
                Stopwatch.milliseconds(() -> new ReportByHand(raw.connection(), PERIOD, until, byHand).count()));
        checkState(ours.equals(byHand), "%s: %s, by hand: %s", which, ours, byHand);
        checkState(ours.keySet().stream().anyMatch(key -> key.startsWith("persons_handled ")), "nothing was handled");
    }

    private void ours(Store store, Knowledge known, Map<String, Long> figures) {
        PeriodReport report = store.read(registers -> reports(registers).of(PERIOD, known));
        for (Figure.Id id : report.ids()) {
            Figure figure = report.figure(id);
            ReportByHand.add(figures, id.code(), figure.value());
            figure.byKind()
                    .forEach(
                            (kind, amount) -> ReportByHand.add(figures, id.code() + " " + kind.code(), amount.value()));
        }
    }

    private PeriodReports reports(Registers registers) {
        return new PeriodReports(
                registers.judgements(),
                registers.recognitions(),
                registers.models(),
                registers.hotspots(),
                registers.tips(),
                registers.outcomes(),
                registers.commendations(),
                registers.units(),
                year.standard());
    }
}
