package vn.toandan.persistence.database;

import static java.util.Comparator.comparing;
import static org.jooq.impl.DSL.noCondition;
import static vn.toandan.persistence.database.schema.Tables.SUCCESSION;
import static vn.toandan.persistence.database.schema.Tables.UNIT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowCountQuery;
import vn.toandan.persistence.database.schema.tables.records.SuccessionRecord;
import vn.toandan.unit.NameKey;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Succession.Change;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/** The units and their successions as rows. Many codes are asked for some hundreds at a time, as statements hold no more. */
final class UnitsInTables implements Units {

    private static final int AT_ONCE = 500;
    private static final String NO_UNIT = "";

    private static final Comparator<Unit> BY_CODE = comparing(Unit::code).thenComparing(Unit::from);
    private static final Comparator<Succession> BY_DAY = comparing(Succession::on)
            .thenComparing(link -> link.before().orElse(NO_UNIT))
            .thenComparing(link -> link.after().orElse(NO_UNIT));

    private static final Question ONE = new Question(database -> database.selectFrom(UNIT)
            .where(UNIT.UNIT_CODE
                    .eq(Question.open(UNIT.UNIT_CODE))
                    .and(UNIT.FROM_ON.le(Question.open(UNIT.FROM_ON)))
                    .and(UNIT.UNTIL_ON.isNull().or(UNIT.UNTIL_ON.ge(Question.open(UNIT.UNTIL_ON)))))
            .orderBy(UNIT.FROM_ON));

    private final Parcel parcel;
    private final DSLContext database;
    private final Entry entry;

    UnitsInTables(Parcel parcel, Entry entry) {
        this.parcel = parcel;
        this.database = parcel.database();
        this.entry = entry;
    }

    @Override
    public Optional<Unit> find(String code, LocalDate day) {
        return ONE.all(parcel, code, day.toString(), day.toString()).stream()
                .findFirst()
                .map(UnitsInTables::unit);
    }

    @Override
    public ImmutableList<Unit> ever(Set<String> codes) {
        return units(UNIT.UNIT_CODE, codes, noCondition());
    }

    @Override
    public ImmutableList<Unit> everUnder(Set<String> codes) {
        return units(UNIT.PARENT_CODE, codes, noCondition());
    }

    @Override
    public ImmutableList<Unit> children(String code, LocalDate day) {
        return units(UNIT.PARENT_CODE.eq(code).and(isThereOn(day)));
    }

    /** Level by level: types only descend, so that it comes to an end. */
    @Override
    public ImmutableList<Unit> within(String code, LocalDate day) {
        List<Unit> found = new ArrayList<>();
        List<Unit> level = find(code, day).stream().toList();
        while (!level.isEmpty()) {
            found.addAll(level);
            Set<String> above = level.stream().map(Unit::code).collect(Collectors.toSet());
            level = units(UNIT.PARENT_CODE, above, isThereOn(day));
        }
        return sorted(found.stream());
    }

    @Override
    public ImmutableList<Unit> on(LocalDate day) {
        return units(isThereOn(day));
    }

    @Override
    public ImmutableList<Unit> named(String proper, LocalDate day) {
        return units(UNIT.NAME_KEY.eq(proper).and(isThereOn(day)));
    }

    @Override
    public ImmutableSortedSet<String> codes() {
        return database.selectDistinct(UNIT.UNIT_CODE).from(UNIT).fetch(UNIT.UNIT_CODE).stream()
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public ImmutableList<Succession> successions(Set<String> codes) {
        Set<Succession> found = new TreeSet<>(BY_DAY);
        for (List<String> some : Iterables.partition(codes, AT_ONCE)) {
            found.addAll(database.selectFrom(SUCCESSION)
                    .where(SUCCESSION.BEFORE_CODE.in(some).or(SUCCESSION.AFTER_CODE.in(some)))
                    .fetch(UnitsInTables::succession));
        }
        return ImmutableList.copyOf(found);
    }

    /** What is there already is not written again, so that it leaves no entry in the log either. */
    @Override
    public void put(Collection<Unit> units) {
        Set<Unit> there = new HashSet<>(ever(units.stream().map(Unit::code).collect(Collectors.toSet())));
        write(
                database.insertInto(UNIT)
                        .columns(
                                UNIT.UNIT_CODE,
                                UNIT.FROM_ON,
                                UNIT.UNTIL_ON,
                                UNIT.UNIT_TYPE,
                                UNIT.UNIT_NAME,
                                UNIT.NAME_KEY,
                                UNIT.PARENT_CODE,
                                UNIT.ENTRY_ID)
                        .values("", LocalDate.EPOCH, LocalDate.EPOCH, "", "", "", "", 0L)
                        .onConflict(UNIT.UNIT_CODE, UNIT.FROM_ON)
                        .doUpdate()
                        .setAllToExcluded(),
                lastOf(units, Unit::id).filter(unit -> !there.contains(unit)).toList(),
                unit -> new Object[] {
                    unit.code(),
                    unit.from(),
                    unit.until().orElse(null),
                    unit.type().code(),
                    unit.name(),
                    NameKey.of(unit.name(), unit.type()).proper(),
                    unit.parent().orElse(null),
                    entry.id()
                });
    }

    @Override
    public void record(Collection<Succession> successions) {
        Set<String> ends = successions.stream()
                .flatMap(link -> Stream.concat(link.before().stream(), link.after().stream()))
                .collect(Collectors.toSet());
        Set<Succession> there = new HashSet<>(successions(ends));
        write(
                database.insertInto(SUCCESSION)
                        .columns(
                                SUCCESSION.BEFORE_CODE,
                                SUCCESSION.AFTER_CODE,
                                SUCCESSION.SUCCEEDED_ON,
                                SUCCESSION.CHANGE_CODE,
                                SUCCESSION.ENTRY_ID)
                        .values("", "", LocalDate.EPOCH, "", 0L)
                        .onConflict(SUCCESSION.BEFORE_CODE, SUCCESSION.AFTER_CODE, SUCCESSION.SUCCEEDED_ON)
                        .doUpdate()
                        .setAllToExcluded(),
                lastOf(successions, link -> List.of(link.on(), link.before(), link.after()))
                        .filter(link -> !there.contains(link))
                        .toList(),
                link -> new Object[] {
                    link.before().orElse(NO_UNIT),
                    link.after().orElse(NO_UNIT),
                    link.on(),
                    link.change().code(),
                    entry.id()
                });
    }

    /** Of several that say the same thing of one only the last counts: a server takes one row once in a statement. */
    private static <T> Stream<T> lastOf(Collection<T> all, Function<T, Object> which) {
        Map<Object, T> last = new LinkedHashMap<>();
        all.forEach(one -> last.put(which.apply(one), one));
        return last.values().stream();
    }

    private <T> void write(RowCountQuery statement, List<T> all, Function<T, Object[]> row) {
        for (List<T> some : Iterables.partition(all, AT_ONCE)) {
            database.batch(statement)
                    .bind(some.stream().map(row).toArray(Object[][]::new))
                    .execute();
        }
    }

    private ImmutableList<Unit> units(Field<String> code, Set<String> codes, Condition also) {
        List<Unit> found = new ArrayList<>();
        for (List<String> some : Iterables.partition(codes, AT_ONCE)) {
            found.addAll(units(code.in(some).and(also)));
        }
        return sorted(found.stream());
    }

    private ImmutableList<Unit> units(Condition which) {
        return sorted(database.selectFrom(UNIT).where(which).fetch(UnitsInTables::unit).stream());
    }

    private static Condition isThereOn(LocalDate day) {
        return UNIT.FROM_ON.le(day).and(UNIT.UNTIL_ON.isNull().or(UNIT.UNTIL_ON.ge(day)));
    }

    private static ImmutableList<Unit> sorted(Stream<Unit> units) {
        return units.sorted(BY_CODE).collect(ImmutableList.toImmutableList());
    }

    private static Unit unit(Record row) {
        return new Unit(
                row.get(UNIT.UNIT_CODE),
                UnitType.of(row.get(UNIT.UNIT_TYPE)).orElseThrow(),
                row.get(UNIT.UNIT_NAME),
                Optional.ofNullable(row.get(UNIT.PARENT_CODE)),
                row.get(UNIT.FROM_ON),
                Optional.ofNullable(row.get(UNIT.UNTIL_ON)));
    }

    private static Succession succession(SuccessionRecord row) {
        return new Succession(
                row.getSucceededOn(),
                Change.of(row.getChangeCode()).orElseThrow(),
                filled(row.getBeforeCode()),
                filled(row.getAfterCode()));
    }

    private static Optional<String> filled(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
