package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.OFFICE_LETTERHEAD;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.toandan.account.OfficeLetterhead;
import vn.toandan.account.OfficeLetterheads;
import vn.toandan.persistence.database.schema.tables.records.OfficeLetterheadRecord;

/** The letterheads as rows, one an office. */
final class OfficeLetterheadsInTables implements OfficeLetterheads {

    /** No unit has it. */
    private static final String EVERYWHERE = "";

    private final DSLContext database;
    private final Entry entry;

    OfficeLetterheadsInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    static String code(Optional<String> unit) {
        return unit.orElse(EVERYWHERE);
    }

    @Override
    public OfficeLetterhead of(Optional<String> unit) {
        return database.selectFrom(OFFICE_LETTERHEAD)
                .where(OFFICE_LETTERHEAD.UNIT_CODE.eq(code(unit)))
                .fetchOptional()
                .map(OfficeLetterheadsInTables::letterhead)
                .orElse(OfficeLetterhead.BLANK);
    }

    @Override
    public void put(Optional<String> unit, OfficeLetterhead letterhead) {
        if (of(unit).equals(letterhead)) {
            return;
        }
        OfficeLetterheadRecord row = new OfficeLetterheadRecord();
        row.setUnitCode(code(unit));
        row.setSuperior(letterhead.superior().orElse(null));
        row.setBody(letterhead.body().orElse(null));
        row.setPlace(letterhead.place().orElse(null));
        row.setSigner(letterhead.signer().orElse(null));
        row.setRecipients(Fields.join(letterhead.recipients()));
        row.setEntryId(entry.id());
        database.insertInto(OFFICE_LETTERHEAD)
                .set(row)
                .onConflict(OFFICE_LETTERHEAD.UNIT_CODE)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static OfficeLetterhead letterhead(OfficeLetterheadRecord row) {
        return new OfficeLetterhead(
                Optional.ofNullable(row.getSuperior()),
                Optional.ofNullable(row.getBody()),
                Optional.ofNullable(row.getPlace()),
                Optional.ofNullable(row.getSigner()),
                ImmutableList.copyOf(Fields.split(row.getRecipients())));
    }
}
