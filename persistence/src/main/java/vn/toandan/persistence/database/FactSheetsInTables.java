package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.FACT_SHEET;
import static vn.toandan.persistence.database.schema.Tables.SOURCE_FILE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.toandan.judging.FactSheets;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.SourceFile;
import vn.toandan.judging.UnitYear;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** The sheets as rows. What is filed for a year of which nothing was known is not looked up first, and goes out many rows at once. */
final class FactSheetsInTables implements FactSheets {

    private static final Columns.Numbered ROWS = Columns.numbered(
            FACT_SHEET.SHEET_ID,
            FACT_SHEET.UNIT_CODE,
            FACT_SHEET.UNIT_KIND,
            FACT_SHEET.UNIT_NAME,
            FACT_SHEET.ASSESSED_YEAR,
            FACT_SHEET.KNOWN_ON,
            FACT_SHEET.LAYOUT_ID,
            FACT_SHEET.CELLS,
            FACT_SHEET.SOURCES,
            FACT_SHEET.FILE_ID,
            FACT_SHEET.ENTRY_ID);

    private static final ImmutableList<Field<?>> VERSION = ImmutableList.of(
            FACT_SHEET.SHEET_ID,
            FACT_SHEET.UNIT_CODE,
            FACT_SHEET.UNIT_KIND,
            FACT_SHEET.UNIT_NAME,
            FACT_SHEET.ASSESSED_YEAR,
            FACT_SHEET.LAYOUT_ID,
            FACT_SHEET.CELLS,
            FACT_SHEET.SOURCES,
            FACT_SHEET.KNOWN_ON,
            SOURCE_FILE.FILE_NAME,
            SOURCE_FILE.SHA256);

    private static final Question LATEST = new Question(database -> versions(
                    database,
                    FACT_SHEET
                            .ASSESSED_YEAR
                            .eq(Question.open(FACT_SHEET.ASSESSED_YEAR))
                            .and(FACT_SHEET.UNIT_CODE.eq(Question.open(FACT_SHEET.UNIT_CODE)))
                            .and(FACT_SHEET.KNOWN_ON.le(Question.open(FACT_SHEET.KNOWN_ON))))
            .orderBy(FACT_SHEET.KNOWN_ON.desc(), FACT_SHEET.SHEET_ID.desc())
            .limit(DSL.inline(1)));

    private final Parcel parcel;
    private final DSLContext database;
    private final Entry entry;
    private final Layouts layouts;
    private final SourceFilesInTables files;
    private final Rows rows;
    private final Map<Integer, Boolean> wasEmpty = new HashMap<>();
    private final Set<UnitYear> filedHere = new HashSet<>();

    FactSheetsInTables(Parcel parcel, Entry entry, Layouts layouts, SourceFilesInTables files) {
        this.parcel = parcel;
        this.database = parcel.database();
        this.entry = entry;
        this.layouts = layouts;
        this.files = files;
        this.rows = new Rows(parcel, ROWS);
    }

    @Override
    public boolean file(FiledSheet sheet, LocalDate knownOn, Optional<SourceFile> file) {
        if (says(sheet, knownOn)) {
            return false;
        }
        long entryId = entry.id();
        NamedUnit unit = sheet.unit();
        Layouts.LaidOut cells = layouts.lay(unit.kind(), sheet.cells());
        rows.add(
                unit.code(),
                unit.kind().code(),
                unit.name(),
                sheet.year(),
                knownOn,
                cells.layoutId(),
                cells.cells(),
                Sources.write(sheet.sources()),
                file.map(files::number).orElse(null),
                entryId);
        return true;
    }

    private boolean says(FiledSheet sheet, LocalDate knownOn) {
        boolean isFirstHere = filedHere.add(sheet.about());
        if (isFirstHere && wasEmpty.computeIfAbsent(sheet.year(), this::isEmpty)) {
            return false;
        }
        if (!isFirstHere) {
            flush();
        }
        return latest(knownOn, sheet.about())
                .filter(known -> known.sheet().equals(sheet))
                .isPresent();
    }

    private boolean isEmpty(int year) {
        return !database.fetchExists(FACT_SHEET, FACT_SHEET.ASSESSED_YEAR.eq(year));
    }

    @Override
    public boolean cameFrom(SourceFile file) {
        return files.isKnown(file);
    }

    @Override
    public Optional<SheetVersion> find(SheetVersion.Id id) {
        flush();
        return versions(database, FACT_SHEET.SHEET_ID.eq(id.number())).fetchOptional(this::version);
    }

    @Override
    public Optional<SheetVersion> asKnownOn(LocalDate day, UnitYear of) {
        flush();
        return latest(day, of);
    }

    private Optional<SheetVersion> latest(LocalDate day, UnitYear of) {
        return LATEST.ask(parcel, this::version, of.year(), of.unitCode(), day.toString());
    }

    /** Read in the order of the index: the last row of a unit is what was known. */
    @Override
    public void asKnownOn(LocalDate day, int year, Consumer<SheetVersion> sink) {
        flush();
        try (Cursor<Record> all = versions(
                        database, FACT_SHEET.ASSESSED_YEAR.eq(year).and(FACT_SHEET.KNOWN_ON.le(day)))
                .orderBy(FACT_SHEET.UNIT_CODE, FACT_SHEET.KNOWN_ON, FACT_SHEET.SHEET_ID)
                .fetchLazy()) {
            Record latest = null;
            for (Record row : all) {
                if (latest != null && !row.get(FACT_SHEET.UNIT_CODE).equals(latest.get(FACT_SHEET.UNIT_CODE))) {
                    sink.accept(version(latest));
                }
                latest = row;
            }
            if (latest != null) {
                sink.accept(version(latest));
            }
        }
    }

    @Override
    public ImmutableSortedSet<Integer> yearsAsKnownOn(LocalDate day) {
        flush();
        return database
                .selectDistinct(FACT_SHEET.ASSESSED_YEAR)
                .from(FACT_SHEET)
                .where(FACT_SHEET.KNOWN_ON.le(day))
                .fetch(FACT_SHEET.ASSESSED_YEAR)
                .stream()
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public ImmutableList<SheetVersion> history(UnitYear of) {
        flush();
        return versions(database, isAbout(of))
                .orderBy(FACT_SHEET.KNOWN_ON, FACT_SHEET.SHEET_ID)
                .fetch(this::version)
                .stream()
                .collect(ImmutableList.toImmutableList());
    }

    private static Condition isAbout(UnitYear of) {
        return FACT_SHEET.ASSESSED_YEAR.eq(of.year()).and(FACT_SHEET.UNIT_CODE.eq(of.unitCode()));
    }

    /** Writes what is still held back. */
    private void flush() {
        rows.flush();
    }

    void pass() {
        rows.pass();
    }

    private static SelectConditionStep<Record> versions(DSLContext database, Condition which) {
        return database.select(VERSION)
                .from(FACT_SHEET)
                .leftJoin(SOURCE_FILE)
                .on(SOURCE_FILE.FILE_ID.eq(FACT_SHEET.FILE_ID))
                .where(which);
    }

    private SheetVersion version(Record row) {
        return version(
                row.get(FACT_SHEET.SHEET_ID),
                sheet(
                        unit(
                                row.get(FACT_SHEET.UNIT_CODE),
                                row.get(FACT_SHEET.UNIT_KIND),
                                row.get(FACT_SHEET.UNIT_NAME)),
                        row.get(FACT_SHEET.ASSESSED_YEAR),
                        row.get(FACT_SHEET.LAYOUT_ID),
                        row.get(FACT_SHEET.CELLS),
                        row.get(FACT_SHEET.SOURCES)),
                row.get(FACT_SHEET.KNOWN_ON),
                row.get(SOURCE_FILE.FILE_NAME),
                row.get(SOURCE_FILE.SHA256));
    }

    /** By the places of {@link #VERSION}; a day is text. */
    private SheetVersion version(ResultSet row) throws SQLException {
        return version(
                row.getLong(1),
                sheet(
                        unit(row.getString(2), row.getString(3), row.getString(4)),
                        row.getInt(5),
                        row.getLong(6),
                        row.getString(7),
                        row.getString(8)),
                LocalDate.parse(row.getString(9)),
                row.getString(10),
                row.getString(11));
    }

    private static NamedUnit unit(String code, String kind, String name) {
        return new NamedUnit(code, UnitKind.of(kind).orElseThrow(), name);
    }

    private FiledSheet sheet(NamedUnit unit, int year, long layout, String cells, String sources) {
        return new FiledSheet(unit, year, layouts.with(layout).read(cells), Sources.read(sources));
    }

    private static SheetVersion version(
            long id, FiledSheet sheet, LocalDate knownOn, @Nullable String fileName, @Nullable String digest) {
        return new SheetVersion(
                new SheetVersion.Id(id),
                sheet,
                knownOn,
                fileName == null || digest == null ? Optional.empty() : Optional.of(new SourceFile(fileName, digest)));
    }
}
