package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.SHEET_DRAFT;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import vn.toandan.judging.SheetDraft;
import vn.toandan.judging.SheetDrafts;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.database.schema.tables.records.SheetDraftRecord;

/** The drafts as rows, a line a field; the only ones that name no entry of the log. */
final class SheetDraftsInTables implements SheetDrafts {

    private final DSLContext database;

    SheetDraftsInTables(DSLContext database) {
        this.database = database;
    }

    @Override
    public void keep(SheetDraft draft) {
        SheetDraftRecord row = new SheetDraftRecord();
        row.setAccountName(draft.holder());
        row.setUnitCode(draft.about().unitCode());
        row.setAssessedYear(draft.about().year());
        row.setOverVersion(draft.over());
        row.setTyped(lines(draft.typed()));
        // As fine as every engine keeps it.
        row.setTypedAt(draft.at().truncatedTo(ChronoUnit.MICROS));
        database.insertInto(SHEET_DRAFT)
                .set(row)
                .onConflict(SHEET_DRAFT.ACCOUNT_NAME, SHEET_DRAFT.ASSESSED_YEAR, SHEET_DRAFT.UNIT_CODE)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static String lines(ImmutableMap<String, String> typed) {
        return typed.entrySet().stream()
                .map(cell -> Fields.join(List.of(cell.getKey(), cell.getValue())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<SheetDraft> find(String holder, UnitYear about) {
        return database.selectFrom(SHEET_DRAFT)
                .where(isOf(holder, about))
                .fetchOptional()
                .map(SheetDraftsInTables::draft);
    }

    @Override
    public ImmutableList<SheetDraft> of(String holder, int year) {
        return database
                .selectFrom(SHEET_DRAFT)
                .where(SHEET_DRAFT.ACCOUNT_NAME.eq(holder).and(SHEET_DRAFT.ASSESSED_YEAR.eq(year)))
                .orderBy(SHEET_DRAFT.UNIT_CODE)
                .fetch()
                .stream()
                .map(SheetDraftsInTables::draft)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void end(String holder, UnitYear about) {
        database.deleteFrom(SHEET_DRAFT).where(isOf(holder, about)).execute();
    }

    @Override
    public void endAll(String holder) {
        database.deleteFrom(SHEET_DRAFT)
                .where(SHEET_DRAFT.ACCOUNT_NAME.eq(holder))
                .execute();
    }

    @Override
    public int endBefore(Instant then) {
        return database.deleteFrom(SHEET_DRAFT)
                .where(SHEET_DRAFT.TYPED_AT.lt(then))
                .execute();
    }

    private static Condition isOf(String holder, UnitYear about) {
        return SHEET_DRAFT
                .ACCOUNT_NAME
                .eq(holder)
                .and(SHEET_DRAFT.ASSESSED_YEAR.eq(about.year()))
                .and(SHEET_DRAFT.UNIT_CODE.eq(about.unitCode()));
    }

    private static SheetDraft draft(SheetDraftRecord row) {
        return new SheetDraft(
                row.getAccountName(),
                new UnitYear(row.getUnitCode(), row.getAssessedYear()),
                row.getOverVersion(),
                typed(row.getTyped()),
                row.getTypedAt());
    }

    private static ImmutableMap<String, String> typed(String lines) {
        ImmutableMap.Builder<String, String> typed = ImmutableMap.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(lines)) {
            List<String> cell = Fields.split(line);
            typed.put(cell.get(0), cell.get(1));
        }
        return typed.buildOrThrow();
    }
}
