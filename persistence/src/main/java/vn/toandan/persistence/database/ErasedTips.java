package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.LOG_ENTRY;
import static vn.toandan.persistence.database.schema.Tables.TIP_ERASURE;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import vn.toandan.tip.TipId;

/**
 * The tips that the log says are erased ("tin đã xóa theo nhật ký"); as opposed to the {@link Erasures}, the list of those whose keys are gone. An entry is committed before its
 * key goes, so what is in the one and not in the other is still to be carried out: see {@link UnfinishedKeys}.
 */
final class ErasedTips {

    /** No other deed is named so. */
    private static final String DEED = "erase tip";

    private ErasedTips() {}

    /** Which tip, by what deed, and on what ground. */
    static void enter(Turn turn, Change change, TipId tip) {
        long entry = turn.log()
                .append(new Change(
                        change.actor(),
                        DEED,
                        Fields.join(List.of(tip.text(), change.deed(), change.subject())),
                        change.at()));
        turn.database().insertInto(TIP_ERASURE).set(TIP_ERASURE.ENTRY_ID, entry).execute();
    }

    /** Which, and when first. */
    static ImmutableMap<String, Instant> onFile(DSLContext database) {
        return entries(database).fetch().stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> Fields.split(row.value1()).get(0), row -> row.value2(), (first, again) -> first));
    }

    /** Of a long log these alone are read. */
    static ResultQuery<Record2<String, Instant>> entries(DSLContext database) {
        return database.select(LOG_ENTRY.SUBJECT, LOG_ENTRY.RECORDED_AT)
                .from(TIP_ERASURE)
                .join(LOG_ENTRY)
                .on(LOG_ENTRY.ENTRY_ID.eq(TIP_ERASURE.ENTRY_ID))
                .orderBy(TIP_ERASURE.ENTRY_ID);
    }
}
