package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.TipsInTables.kept;
import static vn.toandan.persistence.database.schema.Tables.RETENTION_HOLD;
import static vn.toandan.persistence.database.schema.Tables.RETENTION_LISTED;
import static vn.toandan.persistence.database.schema.Tables.RETENTION_TERM;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.toandan.persistence.database.schema.tables.records.RetentionHoldRecord;
import vn.toandan.retention.Hold;
import vn.toandan.retention.HoldReason;
import vn.toandan.retention.Listed;
import vn.toandan.retention.OfficeTerm;
import vn.toandan.retention.RecordKind;
import vn.toandan.retention.Release;
import vn.toandan.retention.ReleaseReason;
import vn.toandan.retention.Retentions;
import vn.toandan.tip.Coded;
import vn.toandan.tip.TipId;

/** Terms, holds and lists as rows, each added below the last. */
final class RetentionsInTables implements Retentions {

    private static final String HOLD = "hold";
    private static final String RELEASE = "release";

    private final DSLContext database;
    private final Entry entry;

    RetentionsInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    @Override
    public void set(OfficeTerm term) {
        database.insertInto(RETENTION_TERM)
                .set(RETENTION_TERM.TERM_ID, 1 + Rows.last(database, RETENTION_TERM.TERM_ID))
                .set(RETENTION_TERM.RECORD_KIND, term.kind().code())
                .set(RETENTION_TERM.YEARS, (long) term.years())
                .set(RETENTION_TERM.NOTICE_DAYS, (long) term.noticeDays())
                .set(RETENTION_TERM.DECISION_NUMBER, term.decision())
                .set(RETENTION_TERM.SET_AT, kept(term.at()))
                .set(RETENTION_TERM.ENTRY_ID, entry.id())
                .execute();
    }

    @Override
    public Optional<OfficeTerm> term(RecordKind kind) {
        return database.selectFrom(RETENTION_TERM)
                .where(RETENTION_TERM.RECORD_KIND.eq(kind.code()))
                .orderBy(RETENTION_TERM.TERM_ID.desc())
                .limit(1)
                .fetchOptional()
                .map(row -> new OfficeTerm(
                        kind,
                        Math.toIntExact(row.getYears()),
                        Math.toIntExact(row.getNoticeDays()),
                        row.getDecisionNumber(),
                        row.getSetAt()));
    }

    @Override
    public void hold(Hold hold) {
        add(hold.tip(), HOLD, hold.reason(), hold.document(), hold.at());
    }

    @Override
    public void release(Release release) {
        add(release.tip(), RELEASE, release.reason(), release.document(), release.at());
    }

    private void add(TipId tip, String step, Coded reason, String document, Instant at) {
        database.insertInto(RETENTION_HOLD)
                .set(RETENTION_HOLD.HOLD_ID, 1 + Rows.last(database, RETENTION_HOLD.HOLD_ID))
                .set(RETENTION_HOLD.TIP_CODE, tip.text())
                .set(RETENTION_HOLD.STEP, step)
                .set(RETENTION_HOLD.REASON, reason.code())
                .set(RETENTION_HOLD.DOCUMENT, document)
                .set(RETENTION_HOLD.TAKEN_AT, kept(at))
                .set(RETENTION_HOLD.ENTRY_ID, entry.id())
                .execute();
    }

    @Override
    public Optional<Hold> hold(TipId tip) {
        return standing(RETENTION_HOLD.TIP_CODE.eq(tip.text())).stream().findFirst();
    }

    @Override
    public ImmutableList<Hold> holds() {
        return standing(DSL.noCondition());
    }

    private ImmutableList<Hold> standing(Condition which) {
        Map<String, Hold> standing = new TreeMap<>();
        for (RetentionHoldRecord row :
                database.selectFrom(RETENTION_HOLD).where(which).orderBy(RETENTION_HOLD.HOLD_ID)) {
            if (row.getStep().equals(HOLD)) {
                standing.put(row.getTipCode(), standing(row));
            } else {
                standing.remove(row.getTipCode());
            }
        }
        return ImmutableList.copyOf(standing.values());
    }

    private static Hold standing(RetentionHoldRecord row) {
        return new Hold(
                new TipId(row.getTipCode()),
                Coded.find(HoldReason.values(), row.getReason()).orElseThrow(),
                row.getDocument(),
                row.getTakenAt());
    }

    @Override
    public Optional<Release> released(TipId tip) {
        return database.selectFrom(RETENTION_HOLD)
                .where(RETENTION_HOLD.TIP_CODE.eq(tip.text()).and(RETENTION_HOLD.STEP.eq(RELEASE)))
                .orderBy(RETENTION_HOLD.HOLD_ID.desc())
                .limit(1)
                .fetchOptional()
                .map(row -> new Release(
                        tip,
                        Coded.find(ReleaseReason.values(), row.getReason()).orElseThrow(),
                        row.getDocument(),
                        row.getTakenAt()));
    }

    @Override
    public void list(Listed listed) {
        database.insertInto(RETENTION_LISTED)
                .set(RETENTION_LISTED.LISTED_ID, 1 + Rows.last(database, RETENTION_LISTED.LISTED_ID))
                .set(RETENTION_LISTED.RECORD_KIND, listed.kind().code())
                .set(RETENTION_LISTED.TIP_CODE, listed.tip().text())
                .set(RETENTION_LISTED.KEPT_UNTIL_ON, listed.keptUntil())
                .set(RETENTION_LISTED.LISTED_AT, kept(listed.at()))
                .set(RETENTION_LISTED.ENTRY_ID, entry.id())
                .execute();
    }

    @Override
    public ImmutableList<Listed> listed(RecordKind kind) {
        return database
                .selectFrom(RETENTION_LISTED)
                .where(RETENTION_LISTED.RECORD_KIND.eq(kind.code()))
                .orderBy(RETENTION_LISTED.LISTED_ID)
                .fetch()
                .stream()
                .map(row -> new Listed(kind, new TipId(row.getTipCode()), row.getKeptUntilOn(), row.getListedAt()))
                .collect(ImmutableList.toImmutableList());
    }
}
