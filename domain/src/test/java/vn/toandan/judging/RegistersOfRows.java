package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import vn.toandan.hotspot.HotspotDesk;
import vn.toandan.hotspot.HotspotRow;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.model.InMemoryModels;
import vn.toandan.model.ModelDesk;
import vn.toandan.model.ModelEvent;
import vn.toandan.model.ModelRow;
import vn.toandan.model.Models;
import vn.toandan.model.Size;
import vn.toandan.slow.Row;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/**
 * Registers of models and hotspots filled through their desks from rows in the contract's columns, and the units that the rows name, each
 * under the one whose code stands before its dash; all in one district.
 */
public final class RegistersOfRows {

    public static final String DISTRICT = "403";
    public static final LocalDate KNOWN = LocalDate.of(2027, 1, 10);

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    public final Units units = new InMemoryUnits();
    public final Models models = new InMemoryModels();
    public final Hotspots hotspots = new InMemoryHotspots();

    public RegistersOfRows(List<Row> modelRows, List<Row> hotspotRows) {
        Set<String> codes = new TreeSet<>();
        modelRows.forEach(row -> codes.add(row.text("unit_code")));
        hotspotRows.forEach(row -> codes.add(row.text("unit_code")));
        List.copyOf(codes).forEach(code -> codes.add(commune(code)));
        ImmutableList.Builder<Unit> known = ImmutableList.builder();
        known.add(unit(DISTRICT, UnitType.DISTRICT, Optional.empty()));
        codes.forEach(code ->
                known.add(unit(code, type(code), Optional.of(commune(code).equals(code) ? DISTRICT : commune(code)))));
        units.put(known.build());
        take(modelRows, hotspotRows);
    }

    private void take(List<Row> modelRows, List<Row> hotspotRows) {
        List<ModelRow> ofModels = new ArrayList<>();
        modelRows.forEach(row -> ofModels.add(model(ofModels.size() + 2, row)));
        assertThat(new ModelDesk(models).take(ofModels, KNOWN)).isInstanceOf(ModelDesk.Taken.Accepted.class);
        List<HotspotRow> ofHotspots = new ArrayList<>();
        hotspotRows.forEach(row -> ofHotspots.add(hotspot(ofHotspots.size() + 2, row)));
        assertThat(new HotspotDesk(hotspots).take(ofHotspots, KNOWN)).isInstanceOf(HotspotDesk.Taken.Accepted.class);
    }

    /** By the letters behind the dash: CQ an agency, TH a school, digits a residential area. */
    static UnitType type(String code) {
        if (commune(code).equals(code)) {
            return UnitType.COMMUNE;
        }
        String behind = code.substring(code.indexOf('-') + 1);
        return behind.startsWith("CQ")
                ? UnitType.AGENCY
                : behind.startsWith("TH") ? UnitType.SCHOOL : UnitType.RESIDENTIAL_AREA;
    }

    private static String commune(String code) {
        return code.contains("-") ? code.substring(0, code.indexOf('-')) : code;
    }

    private static Unit unit(String code, UnitType type, Optional<String> parent) {
        return new Unit(code, type, "Đơn vị " + code, parent, LONG_AGO, Optional.empty());
    }

    private static ModelRow model(long place, Row row) {
        ImmutableMap.Builder<ModelEvent, LocalDate> days = ImmutableMap.builder();
        day(row, "launched_on").ifPresent(on -> days.put(ModelEvent.LAUNCH, on));
        day(row, "ended_on").ifPresent(on -> days.put(ModelEvent.DISCARD, on));
        return new ModelRow(
                place,
                row.text("model"),
                row.text("kind"),
                row.text("name"),
                row.text("unit_code"),
                new Size(number(row, "points"), number(row, "teams")),
                days.buildOrThrow(),
                number(row, "year"),
                text(row, "effective").map("yes"::equals),
                Optional.empty());
    }

    private static HotspotRow hotspot(long place, Row row) {
        return new HotspotRow(
                place,
                row.text("hotspot"),
                row.text("unit_code"),
                row.text("type"),
                row.day("reported_on"),
                day(row, "confirmed_on"),
                text(row, "confirmed_by"),
                Optional.empty(),
                day(row, "cleared_on"));
    }

    private static Optional<String> text(Row row, String column) {
        return row.filled(column) ? Optional.of(row.text(column)) : Optional.empty();
    }

    private static Optional<LocalDate> day(Row row, String column) {
        return text(row, column).map(LocalDate::parse);
    }

    private static OptionalLong number(Row row, String column) {
        return row.filled(column) ? OptionalLong.of(Long.parseLong(row.text(column))) : OptionalLong.empty();
    }
}
