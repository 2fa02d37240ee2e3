package vn.toandan.persistence.database;

import static com.google.common.base.Preconditions.checkArgument;
import static vn.toandan.persistence.database.schema.Tables.ADOPTED_CRITERIA;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.toandan.judging.AdoptedCriteria;

/** The provinces' criteria as rows, each with its whole text. */
final class AdoptedCriteriaInTables implements AdoptedCriteria {

    private final DSLContext database;
    private final Entry entry;

    AdoptedCriteriaInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    @Override
    public boolean adopt(Adopted criteria) {
        Optional<String> known = database.select(ADOPTED_CRITERIA.PACK_TEXT)
                .from(ADOPTED_CRITERIA)
                .where(ADOPTED_CRITERIA.PACK_NAME.eq(criteria.name()))
                .fetchOptional(ADOPTED_CRITERIA.PACK_TEXT);
        if (known.isPresent()) {
            checkArgument(known.get().equals(criteria.text()), "%s was adopted with another text", criteria.name());
            return false;
        }
        long id = 1L + database.fetchCount(ADOPTED_CRITERIA);
        database.insertInto(ADOPTED_CRITERIA)
                .set(ADOPTED_CRITERIA.CRITERIA_ID, id)
                .set(ADOPTED_CRITERIA.PACK_NAME, criteria.name())
                .set(ADOPTED_CRITERIA.PACK_TEXT, criteria.text())
                .set(ADOPTED_CRITERIA.KNOWN_ON, criteria.knownOn())
                .set(ADOPTED_CRITERIA.ENTRY_ID, entry.id())
                .execute();
        return true;
    }

    @Override
    public ImmutableList<Adopted> asKnownOn(LocalDate day) {
        return database
                .selectFrom(ADOPTED_CRITERIA)
                .where(ADOPTED_CRITERIA.KNOWN_ON.le(day))
                .orderBy(ADOPTED_CRITERIA.CRITERIA_ID)
                .fetch(row -> new Adopted(row.getPackName(), row.getPackText(), row.getKnownOn()))
                .stream()
                .collect(ImmutableList.toImmutableList());
    }
}
