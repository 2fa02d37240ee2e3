package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.JUDGEMENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.impl.DSL;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.database.schema.tables.records.JudgementRecord;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** The judgements as rows: beside what was judged, two masks; the reasons are not kept but read again. */
final class JudgementsInTables implements Judgements {

    private static final Columns.Numbered ROWS = Columns.numbered(
            JUDGEMENT.JUDGEMENT_ID,
            JUDGEMENT.UNIT_CODE,
            JUDGEMENT.UNIT_KIND,
            JUDGEMENT.UNIT_NAME,
            JUDGEMENT.ASSESSED_YEAR,
            JUDGEMENT.SHEET_ID,
            JUDGEMENT.LAYOUT_ID,
            JUDGEMENT.CELLS,
            JUDGEMENT.SOURCES,
            JUDGEMENT.RULE_SET,
            JUDGEMENT.PACKS,
            JUDGEMENT.DECIDED_ON,
            JUDGEMENT.KNOWN_ON,
            JUDGEMENT.NOT_MET,
            JUDGEMENT.NOT_KNOWN,
            JUDGEMENT.VERDICT,
            JUDGEMENT.ENTRY_ID);

    private static final Question LATEST = new Question(database -> database.selectFrom(JUDGEMENT)
            .where(JUDGEMENT
                    .ASSESSED_YEAR
                    .eq(Question.open(JUDGEMENT.ASSESSED_YEAR))
                    .and(JUDGEMENT.UNIT_CODE.eq(Question.open(JUDGEMENT.UNIT_CODE))))
            .orderBy(JUDGEMENT.JUDGEMENT_ID.desc())
            .limit(DSL.inline(1)));

    private final Parcel parcel;
    private final DSLContext database;
    private final Entry entry;
    private final Layouts layouts;
    private final Rows rows;
    private final JudgementTotals totals;
    private final Map<Integer, Boolean> wasEmpty = new HashMap<>();
    private final Set<UnitYear> recordedHere = new HashSet<>();

    JudgementsInTables(Parcel parcel, Entry entry, Layouts layouts) {
        this.parcel = parcel;
        this.database = parcel.database();
        this.entry = entry;
        this.layouts = layouts;
        this.totals = new JudgementTotals(database);
        this.rows = new Rows(parcel, ROWS);
    }

    @Override
    public Judgement.Id record(Judgement judgement) {
        Optional<Kept> latest = latestBefore(judgement.about());
        if (latest.isPresent() && latest.get().judgement().saysTheSameAs(judgement)) {
            return latest.get().id();
        }
        totals.add(judgement, latest.isPresent());
        return added(judgement);
    }

    private Optional<Kept> latestBefore(UnitYear about) {
        boolean isFirstHere = recordedHere.add(about);
        if (isFirstHere && wasEmpty.computeIfAbsent(about.year(), this::isEmpty)) {
            return Optional.empty();
        }
        if (!isFirstHere) {
            flush();
        }
        return LATEST.ask(parcel, about.year(), about.unitCode()).map(row -> kept(row.into(JUDGEMENT)));
    }

    private boolean isEmpty(int year) {
        return !database.fetchExists(JUDGEMENT, JUDGEMENT.ASSESSED_YEAR.eq(year));
    }

    private Judgement.Id added(Judgement judgement) {
        FiledSheet sheet = judgement.sheet();
        NamedUnit unit = sheet.unit();
        Layouts.LaidOut cells = layouts.lay(unit.kind(), sheet.cells());
        return new Judgement.Id(rows.add(
                unit.code(),
                unit.kind().code(),
                unit.name(),
                sheet.year(),
                judgement.filed().map(SheetVersion.Id::number).orElse(null),
                cells.layoutId(),
                cells.cells(),
                Sources.write(sheet.sources()),
                judgement.ruleSet(),
                Fields.join(judgement.packs()),
                judgement.decidedOn(),
                judgement.knownOn(),
                judgement.marks().notMet(),
                judgement.marks().notKnown(),
                judgement.verdict().code(),
                entry.id()));
    }

    @Override
    public Optional<Judgement> find(Judgement.Id id) {
        flush();
        return database.selectFrom(JUDGEMENT)
                .where(JUDGEMENT.JUDGEMENT_ID.eq(id.number()))
                .fetchOptional(this::kept)
                .map(Kept::judgement);
    }

    @Override
    public ImmutableList<Kept> of(UnitYear unitYear) {
        flush();
        return database
                .selectFrom(JUDGEMENT)
                .where(isAbout(unitYear))
                .orderBy(JUDGEMENT.JUDGEMENT_ID)
                .fetch(this::kept)
                .stream()
                .collect(ImmutableList.toImmutableList());
    }

    /** Read from the index alone, a row at a time. */
    @Override
    public void decidedWithin(LocalDate from, LocalDate until, Consumer<Decided> sink) {
        flush();
        try (Cursor<Record7<Long, String, Integer, String, String, LocalDate, LocalDate>> all = database.select(
                        JUDGEMENT.JUDGEMENT_ID,
                        JUDGEMENT.UNIT_CODE,
                        JUDGEMENT.ASSESSED_YEAR,
                        JUDGEMENT.UNIT_KIND,
                        JUDGEMENT.VERDICT,
                        JUDGEMENT.DECIDED_ON,
                        JUDGEMENT.KNOWN_ON)
                .from(JUDGEMENT)
                .where(JUDGEMENT.DECIDED_ON.between(from, until))
                .orderBy(JUDGEMENT.DECIDED_ON, JUDGEMENT.JUDGEMENT_ID)
                .fetchLazy()) {
            for (Record7<Long, String, Integer, String, String, LocalDate, LocalDate> row : all) {
                sink.accept(new Decided(
                        new Judgement.Id(row.value1()),
                        new UnitYear(row.value2(), row.value3()),
                        UnitKind.of(row.value4()).orElseThrow(),
                        verdict(row.value5()),
                        row.value6(),
                        row.value7()));
            }
        }
    }

    @Override
    public ImmutableList<Total> totals(LocalDate from, LocalDate until) {
        flush();
        return totals.within(from, until);
    }

    @Override
    public ImmutableSet<UnitYear> judgedAgain(int year) {
        flush();
        return totals.judgedAgain(year);
    }

    /** Writes what is still held back. */
    private void flush() {
        rows.flush();
        totals.flush();
    }

    void pass() {
        rows.pass();
        totals.flush();
    }

    private static Condition isAbout(UnitYear of) {
        return JUDGEMENT.ASSESSED_YEAR.eq(of.year()).and(JUDGEMENT.UNIT_CODE.eq(of.unitCode()));
    }

    private Kept kept(JudgementRecord row) {
        NamedUnit unit =
                new NamedUnit(row.getUnitCode(), UnitKind.of(row.getUnitKind()).orElseThrow(), row.getUnitName());
        FiledSheet sheet = new FiledSheet(
                unit,
                row.getAssessedYear(),
                layouts.with(row.getLayoutId()).read(row.getCells()),
                Sources.read(row.getSources()));
        Judgement judgement = new Judgement(
                sheet,
                Optional.ofNullable(row.getSheetId()).map(SheetVersion.Id::new),
                row.getKnownOn(),
                row.getRuleSet(),
                ImmutableList.copyOf(Fields.split(row.getPacks())),
                row.getDecidedOn(),
                new Assessment.Marks(row.getNotMet(), row.getNotKnown()),
                verdict(row.getVerdict()));
        return new Kept(new Judgement.Id(row.getJudgementId()), judgement);
    }

    static UnitVerdict verdict(String code) {
        return Arrays.stream(UnitVerdict.values())
                .filter(verdict -> verdict.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
