package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.TIP_ACCOUNT;
import static vn.toandan.persistence.database.schema.Tables.TIP_ATTACHMENT;
import static vn.toandan.persistence.database.schema.Tables.TIP_GRADE;
import static vn.toandan.persistence.database.schema.Tables.TIP_MESSAGE;
import static vn.toandan.persistence.database.schema.Tables.TIP_RECEIPT;
import static vn.toandan.persistence.database.schema.Tables.TIP_REPLY;
import static vn.toandan.persistence.database.schema.Tables.TIP_STEP;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.database.TipSeals.Part;
import vn.toandan.tip.Account;
import vn.toandan.tip.Admiralty;
import vn.toandan.tip.IntakeGrade;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.Reply;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.ThreeByFive;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipState;
import vn.toandan.tip.TipStep;
import vn.toandan.tip.TipVersion;
import vn.toandan.tip.Tips;

/**
 * The tips as rows: steps and grades in plain text, what was told and answered sealed; the facts beside them are those of
 * {@link TipVersionsInTables}.
 */
final class TipsInTables implements Tips {

    private static final Columns ACCOUNTS = new Columns(TIP_ACCOUNT.TIP_CODE, TIP_ACCOUNT.SEALED, TIP_ACCOUNT.ENTRY_ID);

    private static final Columns RECEIPTS = new Columns(TIP_RECEIPT.DIGEST, TIP_RECEIPT.TIP_CODE, TIP_RECEIPT.ENTRY_ID);

    private static final Question HOLDER = new Question(database -> database.select(TIP_RECEIPT.TIP_CODE)
            .from(TIP_RECEIPT)
            .where(TIP_RECEIPT.DIGEST.eq(Question.open(TIP_RECEIPT.DIGEST))));

    private static final Question STEPS_OF_ONE = new Question(database -> database.selectFrom(TIP_STEP)
            .where(TIP_STEP.TIP_CODE.eq(Question.open(TIP_STEP.TIP_CODE)))
            .orderBy(TIP_STEP.STEP_ID));

    private static final Question REPLIES_TO_ONE = new Question(database -> database.selectFrom(TIP_REPLY)
            .where(TIP_REPLY.TIP_CODE.eq(Question.open(TIP_REPLY.TIP_CODE)))
            .orderBy(TIP_REPLY.REPLY_ID));

    private static final Columns.Numbered STEPS = Columns.numbered(
            TIP_STEP.STEP_ID,
            TIP_STEP.TIP_CODE,
            TIP_STEP.STEP,
            TIP_STEP.DETAIL,
            TIP_STEP.TO_STATE,
            TIP_STEP.TAKEN_AT,
            TIP_STEP.ENTRY_ID);

    private static final Columns.Numbered GRADES = Columns.numbered(
            TIP_GRADE.GRADE_ID,
            TIP_GRADE.TIP_CODE,
            TIP_GRADE.ADMIRALTY,
            TIP_GRADE.THREE_BY_FIVE,
            TIP_GRADE.GRADED_AT,
            TIP_GRADE.ENTRY_ID);

    private static final Columns.Numbered REPLIES = Columns.numbered(
            TIP_REPLY.REPLY_ID, TIP_REPLY.TIP_CODE, TIP_REPLY.SEALED, TIP_REPLY.REPLIED_AT, TIP_REPLY.ENTRY_ID);

    /** As many as every engine takes in one list. */
    static final int AT_ONCE = 500;

    private final Parcel parcel;
    private final DSLContext database;
    private final Entry entry;
    private final TipSeals seals;
    private final TipVersionsInTables versions;
    private final Rows steps;
    private final Rows grades;
    private final Rows replies;

    TipsInTables(Parcel parcel, Entry entry, TipSeals seals) {
        this.parcel = parcel;
        this.database = parcel.database();
        this.entry = entry;
        this.seals = seals;
        this.versions = new TipVersionsInTables(parcel, entry);
        this.steps = new Rows(parcel, STEPS);
        this.grades = new Rows(parcel, GRADES);
        this.replies = new Rows(parcel, REPLIES);
    }

    @Override
    public void record(TipVersion version) {
        versions.record(version);
    }

    /** Of which tips anything is sealed. */
    static Set<String> sealed(DSLContext database) {
        return database.select(TIP_ACCOUNT.TIP_CODE)
                .from(TIP_ACCOUNT)
                .union(database.select(TIP_REPLY.TIP_CODE).from(TIP_REPLY))
                .union(database.select(TIP_MESSAGE.TIP_CODE).from(TIP_MESSAGE))
                .union(database.select(TIP_ATTACHMENT.TIP_CODE).from(TIP_ATTACHMENT))
                .fetchSet(TIP_ACCOUNT.TIP_CODE);
    }

    /** The log first: the key is made while nobody else writes. */
    @Override
    public void seal(TipId id, Account account, Receipt.Digest receipt) {
        long deed = entry.id();
        parcel.add(ACCOUNTS, id.text(), seals.seal(id, Part.ACCOUNT, account.words()), deed);
        parcel.add(RECEIPTS, receipt.hex(), id.text(), deed);
    }

    @Override
    public ImmutableMap<TipId, TipVersion> asKnownOn(LocalDate day, Set<TipId> ids) {
        return versions.asKnownOn(day, ids);
    }

    @Override
    public void received(LocalDate from, LocalDate to, LocalDate asKnown, Consumer<TipVersion> sink) {
        versions.received(from, to, asKnown, sink);
    }

    @Override
    public ImmutableList<TipVersion> versions(TipId id) {
        return versions.of(id);
    }

    @Override
    public Optional<Account> account(TipId id) {
        return database.select(TIP_ACCOUNT.SEALED)
                .from(TIP_ACCOUNT)
                .where(TIP_ACCOUNT.TIP_CODE.eq(id.text()))
                .fetchOptional(TIP_ACCOUNT.SEALED)
                .filter(closed -> !seals.isErased(id))
                .map(closed -> new Account(seals.open(id, Part.ACCOUNT, closed)));
    }

    @Override
    public Optional<TipId> holder(Receipt.Digest receipt) {
        return HOLDER.ask(parcel, row -> new TipId(row.getString(1)), receipt.hex());
    }

    @Override
    public void take(TipId id, TakenStep step) {
        steps.add(
                id.text(),
                step.step().kind().code(),
                step.step().detail(),
                step.to().code(),
                kept(step.at()),
                entry.id());
    }

    @Override
    public ImmutableMap<TipId, ImmutableList<TakenStep>> steps(Set<TipId> ids) {
        pass();
        ImmutableListMultimap.Builder<TipId, TakenStep> all = ImmutableListMultimap.builder();
        if (ids.size() == 1) {
            TipId one = ids.iterator().next();
            STEPS_OF_ONE.all(parcel, one.text()).forEach(row -> all.put(one, step(row)));
        } else {
            for (List<TipId> some : Iterables.partition(ids, AT_ONCE)) {
                database.selectFrom(TIP_STEP)
                        .where(TIP_STEP.TIP_CODE.in(
                                some.stream().map(TipId::text).toList()))
                        .orderBy(TIP_STEP.STEP_ID)
                        .forEach(row -> all.put(new TipId(row.getTipCode()), step(row)));
            }
        }
        ImmutableMap.Builder<TipId, ImmutableList<TakenStep>> byTip = ImmutableMap.builder();
        all.build().asMap().forEach((id, taken) -> byTip.put(id, ImmutableList.copyOf(taken)));
        return byTip.buildOrThrow();
    }

    @Override
    public void grade(TipId id, IntakeGrade grade) {
        grades.add(
                id.text(),
                grade.admiralty().map(Admiralty::code).orElse(null),
                grade.threeByFive().map(ThreeByFive::code).orElse(null),
                kept(grade.at()),
                entry.id());
    }

    @Override
    public ImmutableList<IntakeGrade> grades(TipId id) {
        pass();
        return database
                .selectFrom(TIP_GRADE)
                .where(TIP_GRADE.TIP_CODE.eq(id.text()))
                .orderBy(TIP_GRADE.GRADE_ID)
                .fetch()
                .stream()
                .map(row -> new IntakeGrade(
                        there(row.get(TIP_GRADE.ADMIRALTY)).flatMap(Admiralty::of),
                        there(row.get(TIP_GRADE.THREE_BY_FIVE)).flatMap(ThreeByFive::of),
                        row.getGradedAt()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void reply(TipId id, Reply reply) {
        long deed = entry.id();
        replies.add(id.text(), seals.seal(id, Part.REPLY, reply.words().words()), kept(reply.at()), deed);
    }

    @Override
    public ImmutableList<Reply> replies(TipId id) {
        pass();
        ImmutableList<Record> sealed = REPLIES_TO_ONE.all(parcel, id.text());
        if (sealed.isEmpty() || seals.isErased(id)) {
            return ImmutableList.of();
        }
        return sealed.stream()
                .map(row -> new Reply(
                        new Account(seals.open(id, Part.REPLY, row.get(TIP_REPLY.SEALED))),
                        row.get(TIP_REPLY.REPLIED_AT)))
                .collect(ImmutableList.toImmutableList());
    }

    void pass() {
        versions.pass();
        steps.pass();
        grades.pass();
        replies.pass();
    }

    private static TakenStep step(Record row) {
        TipStep.Kind kind = TipStep.Kind.of(row.get(TIP_STEP.STEP)).orElseThrow();
        return new TakenStep(
                TipStep.of(kind, row.get(TIP_STEP.DETAIL)),
                TipState.of(row.get(TIP_STEP.TO_STATE)).orElseThrow(),
                row.get(TIP_STEP.TAKEN_AT));
    }

    static <T> Optional<T> there(@Nullable T value) {
        return Optional.ofNullable(value);
    }

    /** As fine as every engine keeps it. */
    static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
