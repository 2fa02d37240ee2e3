package vn.toandan.bench.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.toandan.bench.Units;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.FactWriter;
import vn.toandan.persistence.sheets.RegisterWriter;
import vn.toandan.persistence.sheets.UnitFiles;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitType;

/**
 * A country of so many units, drawn from seeds: of each fifty one is a commune and the others stand under it, and a hundred communes
 * make a province. Its sheets repeat after some thousands, but no two units of a year have the same code and name.
 */
final class Country {

    /** The whole of Vietnam, about. */
    static final int UNITS = 180_000;

    static final int UNDER_ONE_COMMUNE = 50;

    private static final int COMMUNES_IN_PROVINCE = 100;
    private static final LocalDate FROM = LocalDate.of(2012, 1, 1);

    private static final UnitKind[] OF_PLACE = new UnitKind[UNDER_ONE_COMMUNE];

    static {
        for (int place = 0; place < UNDER_ONE_COMMUNE; place++) {
            OF_PLACE[place] = kind(place);
        }
    }

    private static UnitKind kind(int place) {
        if (place == 0) {
            return UnitKind.COMMUNE;
        }
        return place < 38
                ? UnitKind.RESIDENTIAL_AREA
                : place < 43 ? UnitKind.AGENCY : place < 47 ? UnitKind.SCHOOL : UnitKind.ENTERPRISE;
    }

    private final SafetyStandard standard = Units.standard();
    private final int units;

    Country(int units) {
        this.units = units;
    }

    SafetyStandard standard() {
        return standard;
    }

    int units() {
        return units;
    }

    NamedUnit unit(int at) {
        return new NamedUnit(code(at), OF_PLACE[at % UNDER_ONE_COMMUNE], name(at));
    }

    private static String code(int at) {
        String commune = String.format(Locale.ROOT, "%05d", 10_000 + at / UNDER_ONE_COMMUNE);
        int place = at % UNDER_ONE_COMMUNE;
        return place == 0 ? commune : commune + "-" + place;
    }

    /** With a comma, so that files have to quote it. */
    private static String name(int at) {
        int commune = at / UNDER_ONE_COMMUNE;
        int place = at % UNDER_ONE_COMMUNE;
        return switch (OF_PLACE[place]) {
            case COMMUNE -> "Xã Mậu Lâm " + commune;
            case RESIDENTIAL_AREA -> "Thôn Yên Hoà " + place + ", xã Mậu Lâm " + commune;
            case AGENCY -> "Trạm y tế " + place + ", xã Mậu Lâm " + commune;
            case SCHOOL -> "Trường trung học cơ sở " + place + ", xã Mậu Lâm " + commune;
            case ENTERPRISE -> "Công ty cổ phần Phú Nhuận " + place + ", xã Mậu Lâm " + commune;
        };
    }

    /** The sheets of a year, by the unit's number. */
    Year year(int year) {
        return new Year(year);
    }

    final class Year {

        private final int year;
        private final Map<UnitKind, FactSheet[]> drawn = new EnumMap<>(UnitKind.class);

        private Year(int year) {
            this.year = year;
            for (UnitKind kind : UnitKind.values()) {
                drawn.put(kind, Units.of(standard, kind, year, Units.CYCLE, 31L * year + kind.ordinal()));
            }
        }

        int number() {
            return year;
        }

        UnitSheet sheet(int at) {
            NamedUnit unit = unit(at);
            FactSheet[] ofKind = drawn.get(unit.kind());
            return new UnitSheet(unit, ofKind[Math.floorMod(at * 31, ofKind.length)]);
        }

        /** A workbook where the name ends so, else CSV. */
        Path write(Path file) throws IOException {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                    FactWriter rows = new FactWriter(
                            standard, ImmutableSet.of(), file.getFileName().toString(), out)) {
                for (int at = 0; at < units; at++) {
                    rows.write(sheet(at));
                }
            }
            return file;
        }
    }

    /** The register of all units and of the provinces above them. */
    Path writeRegister(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                RegisterWriter rows = UnitFiles.UNITS.write(file.getFileName().toString(), out)) {
            int communes = units / UNDER_ONE_COMMUNE;
            for (int at = 0; at < communes; at += COMMUNES_IN_PROVINCE) {
                UnitFiles.write(
                        rows, registered(province(at), UnitType.PROVINCE, "Tỉnh số " + province(at), Optional.empty()));
            }
            for (int at = 0; at < units; at++) {
                UnitFiles.write(rows, registered(at));
            }
        }
        return file;
    }

    /** All units, without the provinces, into a register. */
    boolean register(Registers registers) {
        registers
                .units()
                .put(IntStream.range(0, units).mapToObj(this::registered).collect(ImmutableList.toImmutableList()));
        return true;
    }

    private Unit registered(int at) {
        NamedUnit unit = unit(at);
        int commune = at / UNDER_ONE_COMMUNE;
        String parent = unit.kind() == UnitKind.COMMUNE ? province(commune) : code(commune * UNDER_ONE_COMMUNE);
        return registered(unit.code(), UnitType.of(unit.kind()), unit.name(), Optional.of(parent));
    }

    private static String province(int commune) {
        return Integer.toString(10 + commune / COMMUNES_IN_PROVINCE);
    }

    private static Unit registered(String code, UnitType type, String name, Optional<String> parent) {
        return new Unit(code, type, name, parent, FROM, Optional.empty());
    }
}
