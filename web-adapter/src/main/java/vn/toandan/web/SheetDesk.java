package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.toandan.judging.CodesOfSheets;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.persistence.sheets.RowCheck;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;
import vn.toandan.web.Problem.Wrong;

/** The sheets of an office as forms and programs work on them ("phiếu số liệu của cơ quan"): read with their version, and filed only over the version that was read. */
final class SheetDesk {

    private final Office office;

    /**
     * A sheet, or the place for one.
     *
     * @param standard by which it is asked, the province's own criteria included
     * @param version how far it has come; 0 where there is none
     */
    record Held(NamedUnit unit, int year, SafetyStandard standard, Optional<SheetVersion> filed, long version) {

        UnitYear about() {
            return new UnitYear(unit.code(), year);
        }

        /** What was filed, by names of columns; nothing where nothing was. */
        Map<String, String> cells() {
            return filed.map(version -> SheetDesk.cells(version.sheet())).orElse(ImmutableMap.of());
        }
    }

    SheetDesk(Office office) {
        this.office = office;
    }

    /** @throws Problem.Refusal where the year is none, or the code means nothing that is judged and nothing was filed under it */
    Held find(String code, String year) {
        UnitYear about = about(code, year);
        return office.read(registers -> held(registers, about, Optional.empty()))
                .orElseThrow(Access::nothingHere);
    }

    /** What a code is judged as in that year; empty where it is nothing that is judged. */
    Optional<UnitKind> kind(String code, String year) {
        return year.matches("[1-9][0-9]{3}")
                ? office.read(registers -> held(registers, about(code, year), Optional.empty()))
                        .map(held -> held.unit().kind())
                : Optional.empty();
    }

    static UnitYear about(String code, String year) {
        if (code.isBlank() || !year.matches("[1-9][0-9]{3}")) {
            throw Access.nothingHere();
        }
        return new UnitYear(code, Integer.parseInt(year));
    }

    /** @param named the unit as the request names it, for codes that the register has never had */
    private Optional<Held> held(Registers registers, UnitYear about, Optional<NamedUnit> named) {
        ProvincialStandards standards = standards(registers);
        Optional<SheetVersion> filed = registers.sheets().asKnownOn(Office.EVERYTHING_KNOWN, about);
        Optional<Unit> there = registered(registers.units(), standards.all(), about);
        Optional<NamedUnit> unit = there.flatMap(SheetDesk::named)
                .or(() -> filed.map(version -> version.sheet().unit()))
                .or(() -> named);
        Optional<String> province = there.flatMap(one -> province(registers.units(), one));
        return unit.map(one -> new Held(
                one,
                about.year(),
                standards.in(province),
                filed,
                registers.versions().ofSheet(about)));
    }

    static ProvincialStandards standards(Office office, Registers registers) {
        return ProvincialStandards.of(office.standard(), registers.criteria().asKnownOn(Office.EVERYTHING_KNOWN));
    }

    private ProvincialStandards standards(Registers registers) {
        return standards(office, registers);
    }

    /** On the day on which the code is read; else whatever it last meant, so that the desk can say what is wrong. */
    private static Optional<Unit> registered(Units units, SafetyStandard standard, UnitYear about) {
        return Arrays.stream(UnitKind.values())
                .map(kind -> units.find(about.unitCode(), standard.codesReadOn(kind, about.year()))
                        .filter(unit -> unit.type().kind().equals(Optional.of(kind))))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> units.ever(ImmutableSet.of(about.unitCode())).stream().reduce((before, after) -> after));
    }

    private static Optional<NamedUnit> named(Unit unit) {
        return unit.type().kind().map(kind -> new NamedUnit(unit.code(), kind, unit.name()));
    }

    private static Optional<String> province(Units units, Unit unit) {
        Set<String> passed = new HashSet<>();
        Optional<Unit> at = Optional.of(unit);
        while (at.isPresent() && passed.add(at.get().code())) {
            if (at.get().type() == UnitType.PROVINCE) {
                return Optional.of(at.get().code());
            }
            LocalDate day = unit.until().orElse(unit.from());
            at = at.get().parent().flatMap(parent -> units.find(parent, day));
        }
        return Optional.empty();
    }

    /** What a request says, read and compared with the register; nothing is filed. */
    TypedSheet.Read read(Registers registers, Held held, Map<String, String> facts) {
        SafetyStandard all = standards(registers).all();
        CodesOfSheets codes = new CodesOfSheets(registers.units(), all);
        return TypedSheet.of(held.unit(), held.year(), facts).on(all, (row, said) -> compare(codes, row, said));
    }

    private static void compare(CodesOfSheets codes, UnitSheet row, RowCheck.Said said) {
        if (codes.of(row.unit(), row.sheet().year()) instanceof CodesOfSheets.Answer.Refused refused) {
            String column = refused.column() == CodesOfSheets.Column.UNIT_CODE ? "unit_code" : "unit_kind";
            said.refuse(column, refused.wrong(), refused.right());
        }
    }

    /**
     * Files what a request says, as known from today on; a draft of it, of whoever asks, is over then.
     *
     * @throws Problem.Refusal where somebody wrote since it was read, or with everything that is wrong
     */
    Held file(Asked asked, UnitYear about, Optional<NamedUnit> named, Map<String, String> facts) {
        return office.write(
                asked.account(), "facts file", about.unitCode() + " " + about.year(), office.now(), registers -> {
                    Held held = held(registers, about, named).orElseThrow(Access::nothingHere);
                    if (held.filed().isEmpty()
                            && registers
                                    .units()
                                    .ever(ImmutableSet.of(about.unitCode()))
                                    .isEmpty()) {
                        Code.require("unit", about.unitCode());
                    }
                    Version.require(asked, held.version());
                    TypedSheet.Read read = read(registers, held, facts);
                    UnitSheet row = read.row().orElseThrow(() -> refused(read.errors()));
                    registers.sheets().file(FiledSheet.of(row.unit(), row.sheet()), office.today(), Optional.empty());
                    registers.drafts().end(asked.account().name(), about);
                    return held(registers, about, named).orElseThrow();
                });
    }

    private static Problem.Refusal refused(ImmutableList<Wrong> errors) {
        return new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, errors));
    }

    /** The latest sheets of a year within what somebody may see, by code. */
    ImmutableList<SheetVersion> all(Asked asked, int year, Optional<String> under) {
        return office.read(registers -> {
            ImmutableList.Builder<SheetVersion> found = ImmutableList.builder();
            boolean isAll = asked.account().unit().isEmpty() && under.isEmpty();
            ImmutableSet<String> seen = isAll ? ImmutableSet.of() : codes(asked, registers, under);
            registers.sheets().asKnownOn(Office.EVERYTHING_KNOWN, year, version -> {
                if (isAll || seen.contains(version.sheet().unit().code())) {
                    found.add(version);
                }
            });
            return found.build();
        });
    }

    private ImmutableSet<String> codes(Asked asked, Registers registers, Optional<String> under) {
        return under
                .map(code -> registers.units().within(code, office.today()))
                .orElseGet(() -> office.scope(asked.account(), registers).there())
                .stream()
                .map(Unit::code)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Everything that its unit's kind may be asked, by names of columns: what was filed, with documents and bodies. */
    static Map<String, String> cells(FiledSheet sheet) {
        Map<String, String> cells = new LinkedHashMap<>(sheet.cells());
        sheet.sources().forEach((fact, source) -> {
            source.document().ifPresent(document -> cells.put(fact + ":document", document));
            source.by().ifPresent(by -> cells.put(fact + ":by", by));
        });
        return cells;
    }
}
