package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.ACCOUNT;
import static vn.toandan.persistence.database.schema.Tables.ACCOUNT_SECRET;
import static vn.toandan.persistence.database.schema.Tables.ANNULMENT;
import static vn.toandan.persistence.database.schema.Tables.AWARD;
import static vn.toandan.persistence.database.schema.Tables.FACT_SHEET;
import static vn.toandan.persistence.database.schema.Tables.HOTSPOT_VERSION;
import static vn.toandan.persistence.database.schema.Tables.MODEL_REVIEW;
import static vn.toandan.persistence.database.schema.Tables.MODEL_VERSION;
import static vn.toandan.persistence.database.schema.Tables.NOMINATION;
import static vn.toandan.persistence.database.schema.Tables.OFFICE_LETTERHEAD;
import static vn.toandan.persistence.database.schema.Tables.OUTCOME;
import static vn.toandan.persistence.database.schema.Tables.OUTCOME_CORRECTION;
import static vn.toandan.persistence.database.schema.Tables.OUTCOME_TIP;
import static vn.toandan.persistence.database.schema.Tables.RECOGNITION;
import static vn.toandan.persistence.database.schema.Tables.REVOCATION;
import static vn.toandan.persistence.database.schema.Tables.SUCCESSION;
import static vn.toandan.persistence.database.schema.Tables.TIP_ACCOUNT;
import static vn.toandan.persistence.database.schema.Tables.TIP_GRADE;
import static vn.toandan.persistence.database.schema.Tables.TIP_REPLY;
import static vn.toandan.persistence.database.schema.Tables.TIP_STEP;
import static vn.toandan.persistence.database.schema.Tables.TIP_VERSION;
import static vn.toandan.persistence.database.schema.Tables.UNIT;

import java.util.Optional;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import vn.toandan.judging.UnitYear;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.TipId;

/** The versions read from the rows: each names the entry by which it came. */
final class VersionsInTables implements Versions {

    private final DSLContext database;

    VersionsInTables(DSLContext database) {
        this.database = database;
    }

    @Override
    public long ofUnit(String code) {
        return latest(
                last(UNIT.ENTRY_ID, UNIT.UNIT_CODE.eq(code)),
                last(SUCCESSION.ENTRY_ID, SUCCESSION.BEFORE_CODE.eq(code).or(SUCCESSION.AFTER_CODE.eq(code))));
    }

    @Override
    public long ofSheet(UnitYear about) {
        return last(
                FACT_SHEET.ENTRY_ID,
                FACT_SHEET.ASSESSED_YEAR.eq(about.year()).and(FACT_SHEET.UNIT_CODE.eq(about.unitCode())));
    }

    @Override
    public long ofRecognition(UnitYear about) {
        Condition own = RECOGNITION.ASSESSED_YEAR.eq(about.year()).and(RECOGNITION.UNIT_CODE.eq(about.unitCode()));
        return latest(
                last(RECOGNITION.ENTRY_ID, own),
                last(
                        ANNULMENT.ENTRY_ID,
                        ANNULMENT.RECOGNITION_ID.in(DSL.select(RECOGNITION.RECOGNITION_ID)
                                .from(RECOGNITION)
                                .where(own))));
    }

    @Override
    public long ofModel(String id) {
        return latest(
                last(MODEL_VERSION.ENTRY_ID, MODEL_VERSION.MODEL_CODE.eq(id)),
                last(MODEL_REVIEW.ENTRY_ID, MODEL_REVIEW.MODEL_CODE.eq(id)));
    }

    @Override
    public long ofHotspot(String id) {
        return last(HOTSPOT_VERSION.ENTRY_ID, HOTSPOT_VERSION.HOTSPOT_CODE.eq(id));
    }

    @Override
    public long ofTip(TipId id) {
        return latest(
                last(TIP_VERSION.ENTRY_ID, TIP_VERSION.TIP_CODE.eq(id.text())),
                last(TIP_ACCOUNT.ENTRY_ID, TIP_ACCOUNT.TIP_CODE.eq(id.text())),
                last(TIP_STEP.ENTRY_ID, TIP_STEP.TIP_CODE.eq(id.text())),
                last(TIP_GRADE.ENTRY_ID, TIP_GRADE.TIP_CODE.eq(id.text())),
                last(TIP_REPLY.ENTRY_ID, TIP_REPLY.TIP_CODE.eq(id.text())));
    }

    @Override
    public long ofOutcome(Outcome.Key key) {
        Condition own = OUTCOME.DECISION_NUMBER
                .eq(key.decisionNumber())
                .and(OUTCOME.DECIDED_ON.eq(key.on()))
                .and(OUTCOME.KIND.eq(key.kind().code()));
        return latest(
                last(OUTCOME.ENTRY_ID, own),
                last(
                        OUTCOME_TIP.ENTRY_ID,
                        OUTCOME_TIP.OUTCOME_ID.in(
                                DSL.select(OUTCOME.OUTCOME_ID).from(OUTCOME).where(own))),
                last(
                        OUTCOME_CORRECTION.ENTRY_ID,
                        OUTCOME_CORRECTION.OUTCOME_ID.in(
                                DSL.select(OUTCOME.OUTCOME_ID).from(OUTCOME).where(own))));
    }

    @Override
    public long ofNomination(String id) {
        return latest(
                last(NOMINATION.ENTRY_ID, NOMINATION.NOMINATION_.eq(id)),
                last(AWARD.ENTRY_ID, AWARD.NOMINATION.eq(id)),
                last(
                        REVOCATION.ENTRY_ID,
                        REVOCATION.AWARD_ID.in(
                                DSL.select(AWARD.AWARD_ID).from(AWARD).where(AWARD.NOMINATION.eq(id)))));
    }

    @Override
    public long ofLetterhead(Optional<String> unit) {
        return last(OFFICE_LETTERHEAD.ENTRY_ID, OFFICE_LETTERHEAD.UNIT_CODE.eq(OfficeLetterheadsInTables.code(unit)));
    }

    @Override
    public long ofAccount(String name) {
        return last(ACCOUNT.ENTRY_ID, ACCOUNT.ACCOUNT_NAME.eq(name));
    }

    @Override
    public long ofCredentials(String name) {
        return last(ACCOUNT_SECRET.ENTRY_ID, ACCOUNT_SECRET.ACCOUNT_NAME.eq(name));
    }

    private long last(TableField<?, Long> entry, Condition own) {
        return database.select(DSL.coalesce(DSL.max(entry), 0L))
                .from(entry.getTable())
                .where(own)
                .fetchSingle()
                .value1();
    }

    private static long latest(long... entries) {
        return LongStream.of(entries).max().orElse(0);
    }
}
