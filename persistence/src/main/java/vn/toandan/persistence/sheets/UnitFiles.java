package vn.toandan.persistence.sheets;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import vn.toandan.law.Sentence;
import vn.toandan.unit.CatalogueRow;
import vn.toandan.unit.MappingRow;
import vn.toandan.unit.Succession;
import vn.toandan.unit.SuccessionRow;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitRow;
import vn.toandan.unit.UnitType;

/** The files about units: which columns they have, and what a row of each comes to. */
public final class UnitFiles {

    private static final Field<String> CODE = Field.code("unit_code", label("unit_code"));
    private static final Field<UnitType> KIND = Field.choice(
            "unit_kind",
            label("unit_kind"),
            Arrays.stream(UnitType.values()).collect(toImmutableMap(UnitType::code, Function.identity())),
            UnitType::words);
    private static final Field<String> NAME = Field.text("unit_name", label("unit_name"));
    private static final Field<String> PARENT =
            Field.code("parent_code", label("parent_code")).optional();
    private static final Field<LocalDate> FROM = Field.day("from", label("from"));
    private static final Field<LocalDate> UNTIL =
            Field.day("until", label("until")).optional();

    /** What there is, and on which days. */
    public static final Register UNITS =
            Register.of(CODE, KIND, NAME, PARENT, FROM, UNTIL).namedBy(ImmutableList.of(CODE));

    private static final Field<LocalDate> ON = Field.day("on", label("on"));
    private static final Field<Succession.Change> CHANGE = Field.choice(
            "change",
            label("change"),
            Arrays.stream(Succession.Change.values())
                    .collect(toImmutableMap(Succession.Change::code, Function.identity())),
            Succession.Change::words);
    private static final Field<String> BEFORE =
            Field.code("before_code", label("before_code")).optional();
    private static final Field<String> AFTER =
            Field.code("after_code", label("after_code")).optional();

    /** What became of units. */
    public static final Register SUCCESSIONS =
            Register.of(ON, CHANGE, BEFORE, AFTER).namedBy(ImmutableList.of(BEFORE, AFTER));

    private static final Field<Integer> LEVEL = Field.choice(
            "level",
            label("level"),
            ImmutableMap.of("1", 1, "2", 2, "3", 3),
            level -> UnitType.ofLevel(level).orElseThrow().words());
    private static final Field<String> CATALOGUE_CODE = Field.code("code", label("code"));
    private static final Field<String> CATALOGUE_NAME = Field.text("name", label("name"));

    /** An official catalogue; its other columns are passed over. */
    public static final Register CATALOGUE = Register.of(LEVEL, CATALOGUE_CODE, CATALOGUE_NAME, PARENT)
            .ignoringOthers()
            .namedBy(ImmutableList.of(CATALOGUE_CODE));

    private static final Field<String> OLD =
            Field.code("old_commune_code", label("old_commune_code")).optional();
    private static final Field<String> NEW = Field.code("new_commune_code", label("new_commune_code"));

    /** A mapping of old communes to new; its other columns are passed over. */
    public static final Register MAPPING =
            Register.of(OLD, NEW).ignoringOthers().namedBy(ImmutableList.of(OLD, NEW));

    private UnitFiles() {}

    private static Sentence label(String column) {
        return Sentence.of("persistence/wording:units." + column);
    }

    /** A row of {@link #UNITS}; its place is given, since rows of several files are entered together. */
    public static UnitRow unit(RegisterRow row, long place) {
        return new UnitRow(
                place, row.need(CODE), row.need(KIND), row.need(NAME), row.get(PARENT), row.need(FROM), row.get(UNTIL));
    }

    /** A row of {@link #SUCCESSIONS}. */
    public static SuccessionRow succession(RegisterRow row, long place) {
        return new SuccessionRow(place, row.need(ON), row.need(CHANGE), row.get(BEFORE), row.get(AFTER));
    }

    /** A row of {@link #CATALOGUE}. */
    public static CatalogueRow catalogue(RegisterRow row, long place) {
        return new CatalogueRow(
                place, row.need(LEVEL), row.need(CATALOGUE_CODE), row.need(CATALOGUE_NAME), row.get(PARENT));
    }

    /** A row of {@link #MAPPING}. */
    public static MappingRow mapping(RegisterRow row, long place) {
        return new MappingRow(place, row.get(OLD), row.need(NEW));
    }

    /** Writes a row of {@link #UNITS}. */
    public static void write(RegisterWriter writer, Unit unit) {
        writer.with(CODE, unit.code())
                .with(KIND, unit.type())
                .with(NAME, unit.name())
                .with(PARENT, unit.parent())
                .with(FROM, unit.from())
                .with(UNTIL, unit.until())
                .endRow();
    }

    /** Writes a row of {@link #SUCCESSIONS}. */
    public static void write(RegisterWriter writer, Succession succession) {
        writer.with(ON, succession.on())
                .with(CHANGE, succession.change())
                .with(BEFORE, succession.before())
                .with(AFTER, succession.after())
                .endRow();
    }
}
