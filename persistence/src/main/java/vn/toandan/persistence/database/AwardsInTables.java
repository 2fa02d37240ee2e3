package vn.toandan.persistence.database;

import static com.google.common.base.Preconditions.checkArgument;
import static vn.toandan.persistence.database.schema.Tables.AWARD;
import static vn.toandan.persistence.database.schema.Tables.REVOCATION;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.AwardDecision;
import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.Commendations.Kept;
import vn.toandan.commendation.LocalSupplement;
import vn.toandan.commendation.NationalAmount;
import vn.toandan.commendation.Revocation;
import vn.toandan.commendation.RevocationGround;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.tip.Coded;

/** The awards as rows, and beside each the one row that revoked it, if any. */
final class AwardsInTables {

    private final DSLContext database;
    private final Entry entry;

    AwardsInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    Award.Id record(Award award) {
        long id = 1
                + database.select(DSL.coalesce(DSL.max(AWARD.AWARD_ID), 0L))
                        .from(AWARD)
                        .fetchSingle()
                        .value1();
        AwardDecision decision = award.decision();
        database.insertInto(AWARD)
                .set(AWARD.AWARD_ID, id)
                .set(AWARD.NOMINATION, award.nomination())
                .set(AWARD.ACHIEVEMENT, award.achievement().orElse(null))
                .set(AWARD.UNIT_CODE, award.unitCode().orElse(null))
                .set(AWARD.SUBJECT_KIND, award.kind().code())
                .set(AWARD.FORM, award.form().code())
                .set(AWARD.DECISION_NUMBER, decision.number())
                .set(AWARD.DECIDED_ON, decision.on())
                .set(AWARD.AUTHORITY, decision.authority().code())
                .set(AWARD.BODY, decision.body())
                .set(AWARD.AMOUNT, award.amount().dong())
                .set(
                        AWARD.SUPPLEMENT,
                        award.supplement().map(LocalSupplement::dong).orElse(null))
                .set(
                        AWARD.SUPPLEMENT_SOURCE,
                        award.supplement().map(LocalSupplement::source).orElse(null))
                .set(AWARD.KNOWN_ON, award.knownOn())
                .set(AWARD.ENTRY_ID, entry.id())
                .execute();
        return new Award.Id(id);
    }

    void revoke(Award.Id id, Revocation revocation) {
        checkArgument(find(id).filter(kept -> kept.revocation().isEmpty()).isPresent(), "%s cannot be revoked", id);
        AwardDecision decision = revocation.decision();
        database.insertInto(REVOCATION)
                .set(REVOCATION.AWARD_ID, id.number())
                .set(REVOCATION.DECISION_NUMBER, decision.number())
                .set(REVOCATION.DECIDED_ON, decision.on())
                .set(REVOCATION.AUTHORITY, decision.authority().code())
                .set(REVOCATION.BODY, decision.body())
                .set(REVOCATION.GROUND, revocation.ground().code())
                .set(REVOCATION.FINDING, revocation.finding())
                .set(REVOCATION.KNOWN_ON, revocation.knownOn())
                .set(REVOCATION.ENTRY_ID, entry.id())
                .execute();
    }

    Optional<Kept> find(Award.Id id) {
        return kept(AWARD.AWARD_ID.eq(id.number())).stream().findFirst();
    }

    ImmutableList<Kept> ofNomination(String id) {
        return kept(AWARD.NOMINATION.eq(id));
    }

    ImmutableList<Kept> forAchievement(String achievement) {
        return kept(AWARD.ACHIEVEMENT.eq(achievement));
    }

    ImmutableList<Kept> byNumber(String decision) {
        return kept(AWARD.DECISION_NUMBER.eq(decision));
    }

    ImmutableList<Kept> decided(LocalDate first, LocalDate last, LocalDate asKnown) {
        return kept(AWARD.DECIDED_ON
                .between(first, last)
                .and(AWARD.KNOWN_ON.le(asKnown))
                .and(REVOCATION.KNOWN_ON.isNull().or(REVOCATION.KNOWN_ON.gt(asKnown))));
    }

    ImmutableList<Kept> revoked() {
        return kept(REVOCATION.AWARD_ID.isNotNull());
    }

    private ImmutableList<Kept> kept(Condition which) {
        Result<Record> rows = database.select(AWARD.fields())
                .select(REVOCATION.fields())
                .from(AWARD)
                .leftJoin(REVOCATION)
                .on(REVOCATION.AWARD_ID.eq(AWARD.AWARD_ID))
                .where(which)
                .orderBy(AWARD.AWARD_ID)
                .fetch();
        return rows.stream().map(AwardsInTables::kept).collect(ImmutableList.toImmutableList());
    }

    private static Kept kept(Record row) {
        @Nullable Long supplement = row.get(AWARD.SUPPLEMENT);
        Award award = new Award(
                row.get(AWARD.NOMINATION),
                Optional.ofNullable(row.get(AWARD.ACHIEVEMENT)),
                Optional.ofNullable(row.get(AWARD.UNIT_CODE)),
                coded(SubjectKind.values(), row.get(AWARD.SUBJECT_KIND)),
                coded(CommendationForm.values(), row.get(AWARD.FORM)),
                decision(
                        row.get(AWARD.DECISION_NUMBER),
                        row.get(AWARD.DECIDED_ON),
                        row.get(AWARD.AUTHORITY),
                        row.get(AWARD.BODY)),
                new NationalAmount(row.get(AWARD.AMOUNT)),
                Optional.ofNullable(supplement)
                        .map(dong -> new LocalSupplement(dong, row.get(AWARD.SUPPLEMENT_SOURCE))),
                row.get(AWARD.KNOWN_ON));
        return new Kept(new Award.Id(row.get(AWARD.AWARD_ID)), award, revocation(row));
    }

    private static Optional<Revocation> revocation(Record row) {
        @Nullable Long revoked = row.get(REVOCATION.AWARD_ID);
        return Optional.ofNullable(revoked)
                .map(there -> new Revocation(
                        decision(
                                row.get(REVOCATION.DECISION_NUMBER),
                                row.get(REVOCATION.DECIDED_ON),
                                row.get(REVOCATION.AUTHORITY),
                                row.get(REVOCATION.BODY)),
                        coded(RevocationGround.values(), row.get(REVOCATION.GROUND)),
                        row.get(REVOCATION.FINDING),
                        row.get(REVOCATION.KNOWN_ON)));
    }

    private static AwardDecision decision(String number, LocalDate on, String authority, String body) {
        return new AwardDecision(number, on, coded(AwardingAuthority.values(), authority), body);
    }

    private static <C extends Coded> C coded(C[] among, String code) {
        return Arrays.stream(among)
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
