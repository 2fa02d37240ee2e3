package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.LOG_ENTRY;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import vn.toandan.tip.TipId;

/**
 * The tips that the log says are erased ("tin đã xóa theo nhật ký"); as opposed to the {@link Erasures}, the list of those whose keys are gone. An entry is committed before its
 * key goes, so what is in the one and not in the other is still to be carried out: see {@link UnfinishedKeys}.
 */
final class ErasedTips {

    /** No other deed is named so: a hold, too, has a tip as its subject. */
    private static final String DEED = "erase tip";

    private ErasedTips() {}

    /** Which tip, by what deed, and on what ground. */
    static Change entry(Change change, TipId tip) {
        return new Change(
                change.actor(), DEED, Fields.join(List.of(tip.text(), change.deed(), change.subject())), change.at());
    }

    /** Which, and when first. */
    static ImmutableMap<String, Instant> onFile(DSLContext database) {
        return database
                .select(LOG_ENTRY.SUBJECT, LOG_ENTRY.RECORDED_AT)
                .from(LOG_ENTRY)
                .where(LOG_ENTRY.DEED.eq(DEED))
                .orderBy(LOG_ENTRY.ENTRY_ID)
                .fetch()
                .stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> Fields.split(row.value1()).get(0), row -> row.value2(), (first, again) -> first));
    }
}
