package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.model.InMemoryModels;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Facts;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitRegister;
import vn.toandan.unit.UnitRow;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/** What an office has in its registers when it judges the year 2024, for tests: province 38, district 400, commune 16243. */
final class Office {

    static final int YEAR = 2024;
    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final LocalDate DAY = LocalDate.of(2024, 12, 1);
    static final String COMMUNE = "16243";

    final Units units = new InMemoryUnits();
    final UnitRegister register = new UnitRegister(units);
    final FactSheets sheets = new InMemoryFactSheets();
    final Set<String> recognised = new HashSet<>();
    final Set<String> annulled = new HashSet<>();
    StandardsByProvince standards = province -> Thon1.STANDARD;

    Office() {
        enter("38", UnitType.PROVINCE, Optional.empty());
        enter("400", UnitType.DISTRICT, Optional.of("38"));
        enter(COMMUNE, UnitType.COMMUNE, Optional.of("400"));
    }

    private void enter(String code, UnitType type, Optional<String> parent) {
        register.add(new UnitRow(0, code, type, "Đơn vị " + code, parent, FIRST, Optional.empty()))
                .orElseThrow();
    }

    void enter(String code, UnitType type) {
        enter(code, type, Optional.of(COMMUNE));
    }

    void areas(String... codes) {
        List.of(codes).forEach(code -> enter(code, UnitType.RESIDENTIAL_AREA));
    }

    /** An area that bore one code until that day and another from then on. */
    void renumber(String before, String after, LocalDate on) {
        Optional<String> commune = Optional.of(COMMUNE);
        units.put(List.of(
                new Unit(before, UnitType.RESIDENTIAL_AREA, "Thôn", commune, FIRST, Optional.of(on.minusDays(1))),
                new Unit(after, UnitType.RESIDENTIAL_AREA, "Thôn", commune, on, Optional.empty())));
        units.record(List.of(new Succession(on, Succession.Change.RENAME, Optional.of(before), Optional.of(after))));
    }

    void file(String code, UnitKind kind, int year, Map<String, String> cells) {
        sheets.file(
                new FiledSheet(new NamedUnit(code, kind, ""), year, ImmutableMap.copyOf(cells), ImmutableMap.of()),
                DAY,
                Optional.empty());
    }

    void file(String code, int year, Map<String, String> cells) {
        file(code, UnitKind.RESIDENTIAL_AREA, year, cells);
    }

    /** As it is where nothing happened and everything was done. */
    static Map<String, String> flawless(UnitKind kind, int year) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Fact fact : Thon1.STANDARD.form(kind).facts()) {
            if (fact instanceof Fact.Count) {
                cells.put(fact.id(), fact.id().endsWith("_last_year") ? "5" : "0");
            } else if (fact instanceof Fact.YesNo) {
                cells.put(fact.id(), "yes");
            } else if (fact instanceof Fact.Day) {
                cells.put(fact.id(), year + "-02-01");
            } else if (fact instanceof Fact.Choice choice) {
                cells.put(fact.id(), choice.values().get(choice.values().size() - 1));
            }
        }
        for (Fact.Count each :
                List.of(Facts.HOUSEHOLDS_RESIDENT, Facts.HOUSEHOLDS_REGISTERED, Facts.PEOPLE, Facts.PEOPLE_BRIEFED)) {
            cells.computeIfPresent(each.id(), (id, zero) -> "100");
        }
        cells.computeIfPresent(Facts.EFFECTIVE_MODELS.id(), (id, zero) -> "1");
        return cells;
    }

    static Map<String, String> with(Map<String, String> cells, Fact fact, String cell) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(fact.id(), cell);
        return changed;
    }

    static Map<String, String> without(Map<String, String> cells, Fact fact) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.remove(fact.id());
        return changed;
    }

    JudgingRound round(Optional<String> under) {
        return new JudgingRound(
                new JudgingRound.Request(YEAR, under, Optional.empty(), DAY),
                units,
                sheets,
                (year, asKnown) ->
                        new Recognised.OfYear(ImmutableSet.copyOf(recognised), ImmutableSet.copyOf(annulled)),
                new InMemoryModels(),
                new InMemoryHotspots(),
                province -> standards.in(province));
    }

    ImmutableList<Judged> judged(Optional<String> under) {
        List<Judged> all = new ArrayList<>();
        round(under).judge(all::add);
        return ImmutableList.copyOf(all);
    }

    ImmutableList<Judged> judged() {
        return judged(Optional.empty());
    }

    Judged judged(String code) {
        return judged().stream()
                .filter(one -> one.unit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What that unit was judged on: the cell of that fact. */
    Optional<String> cell(String code, Fact fact) {
        return judged(code).assessment().sheet().value(fact).map(Object::toString);
    }
}
