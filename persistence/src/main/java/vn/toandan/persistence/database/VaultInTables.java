package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.vault.Tables.IDENTITY_ERASURE;
import static vn.toandan.persistence.database.schema.vault.Tables.OPENING;
import static vn.toandan.persistence.database.schema.vault.Tables.OPENING_APPROVAL;
import static vn.toandan.persistence.database.schema.vault.Tables.OPENING_READING;
import static vn.toandan.persistence.database.schema.vault.Tables.SEALED_IDENTITY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import vn.toandan.identity.Approval;
import vn.toandan.identity.ErasureGround;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.LegalGround;
import vn.toandan.identity.Opening;
import vn.toandan.identity.OpeningId;
import vn.toandan.identity.Purpose;
import vn.toandan.identity.Role;
import vn.toandan.identity.Vault;

/**
 * The vault as rows: identities sealed, openings in plain text. Each act leaves an entry of its own in the vault's log, which says who did it and what was asked for, so that
 * the log vouches for the rows.
 */
final class VaultInTables implements Vault {

    private final DSLContext database;
    private final Optional<Change> change;
    private final IdentitySeals seals;

    /** The change is the one under way; in a read there is none. */
    VaultInTables(DSLContext database, Optional<Change> change, IdentitySeals seals) {
        this.database = database;
        this.change = change;
        this.seals = seals;
    }

    private Change underWay() {
        return change.orElseThrow(() -> new IllegalStateException("nothing is written in a read"));
    }

    /** By whoever the change names. */
    private long log(String deed, String... subject) {
        return logBy(underWay().actor(), deed, subject);
    }

    private long logBy(String officer, String deed, String... subject) {
        return new Log(database)
                .append(new Change(
                        officer, deed, Fields.join(List.of(subject)), underWay().at()));
    }

    /** The log first: the key is made while nobody else writes. */
    @Override
    public void add(IdentityCode code, Identity identity) {
        long deed = log("record identity", code.text());
        if (isKept(code)) {
            throw new IllegalArgumentException(code + " is given");
        }
        database.insertInto(SEALED_IDENTITY)
                .set(SEALED_IDENTITY.IDENTITY_CODE, code.text())
                .set(SEALED_IDENTITY.SEALED, seals.seal(code, identity))
                .set(SEALED_IDENTITY.ENTRY_ID, deed)
                .execute();
    }

    private boolean isKept(IdentityCode code) {
        return database.fetchExists(SEALED_IDENTITY, SEALED_IDENTITY.IDENTITY_CODE.eq(code.text()));
    }

    @Override
    public boolean has(IdentityCode code) {
        return isKept(code) && opens(code);
    }

    /** Who is on file as erased is gone, even where the key is still to go. */
    private boolean opens(IdentityCode code) {
        return !database.fetchExists(IDENTITY_ERASURE, IDENTITY_ERASURE.IDENTITY_CODE.eq(code.text()))
                && seals.canOpen(code);
    }

    @Override
    public Optional<Identity> open(IdentityCode code) {
        return opens(code)
                ? database.select(SEALED_IDENTITY.SEALED)
                        .from(SEALED_IDENTITY)
                        .where(SEALED_IDENTITY.IDENTITY_CODE.eq(code.text()))
                        .fetchOptional(SEALED_IDENTITY.SEALED)
                        .map(closed -> seals.open(code, closed))
                : Optional.empty();
    }

    @Override
    public void erase(IdentityCode code, ErasureGround ground, Instant at) {
        long deed = log("erase identity", code.text(), ground.code());
        database.insertInto(IDENTITY_ERASURE)
                .set(IDENTITY_ERASURE.IDENTITY_CODE, code.text())
                .set(IDENTITY_ERASURE.GROUND, ground.code())
                .set(IDENTITY_ERASURE.ERASED_AT, kept(at))
                .set(IDENTITY_ERASURE.ENTRY_ID, deed)
                .execute();
        seals.erase(code, at);
    }

    @Override
    public void rotate() {
        new Log(database).append(KeysWrappedAnew.entry(underWay(), seals.next()));
        seals.rotate(database);
    }

    /** Identities that never came to be: their tips were not written. */
    void sweep(ImmutableSet<String> known) {
        Set<String> unknown = Sets.difference(VaultCodes.sealed(database), known);
        unknown.forEach(code -> log("sweep identity", code));
        seals.forget(unknown);
        for (String code : unknown) {
            database.deleteFrom(SEALED_IDENTITY)
                    .where(SEALED_IDENTITY.IDENTITY_CODE.eq(code))
                    .execute();
        }
    }

    @Override
    public OpeningId nextOpening() {
        return new OpeningId(Rows.last(database, OPENING.OPENING_ID) + 1);
    }

    @Override
    public void ask(Opening opening) {
        long deed = logBy(
                opening.askedBy(),
                "ask to open identity",
                Long.toString(opening.id().number()),
                opening.code().text(),
                opening.purpose().code(),
                opening.ground().code());
        database.insertInto(OPENING)
                .set(OPENING.OPENING_ID, opening.id().number())
                .set(OPENING.IDENTITY_CODE, opening.code().text())
                .set(OPENING.ASKED_BY, opening.askedBy())
                .set(OPENING.PURPOSE, opening.purpose().code())
                .set(OPENING.GROUND, opening.ground().code())
                .set(OPENING.ASKED_AT, kept(opening.askedAt()))
                .set(OPENING.ENTRY_ID, deed)
                .execute();
    }

    @Override
    public void approve(OpeningId id, Approval approval) {
        long deed = logBy(
                approval.by(),
                "approve opening",
                Long.toString(id.number()),
                approval.as().code());
        database.insertInto(OPENING_APPROVAL)
                .set(OPENING_APPROVAL.OPENING_ID, id.number())
                .set(OPENING_APPROVAL.APPROVED_BY, approval.by())
                .set(OPENING_APPROVAL.OFFICER_ROLE, approval.as().code())
                .set(OPENING_APPROVAL.APPROVED_AT, kept(approval.at()))
                .set(OPENING_APPROVAL.ENTRY_ID, deed)
                .execute();
    }

    @Override
    public void read(OpeningId id, Instant at) {
        Opening opening = opening(id).orElseThrow();
        long deed = logBy(
                opening.askedBy(),
                "read identity",
                Long.toString(id.number()),
                opening.code().text());
        database.insertInto(OPENING_READING)
                .set(OPENING_READING.OPENING_ID, id.number())
                .set(OPENING_READING.READ_AT, kept(at))
                .set(OPENING_READING.ENTRY_ID, deed)
                .execute();
    }

    @Override
    public Optional<Opening> opening(OpeningId id) {
        return openings(OPENING.OPENING_ID.eq(id.number())).stream().findFirst();
    }

    @Override
    public ImmutableList<Opening> openings(IdentityCode code) {
        return openings(OPENING.IDENTITY_CODE.eq(code.text()));
    }

    @Override
    public ImmutableList<Opening> unread() {
        return openings(OPENING_READING.OPENING_ID.isNull());
    }

    private ImmutableList<Opening> openings(Condition which) {
        return database
                .select()
                .from(OPENING)
                .leftJoin(OPENING_APPROVAL)
                .on(OPENING_APPROVAL.OPENING_ID.eq(OPENING.OPENING_ID))
                .leftJoin(OPENING_READING)
                .on(OPENING_READING.OPENING_ID.eq(OPENING.OPENING_ID))
                .where(which)
                .orderBy(OPENING.OPENING_ID)
                .fetch()
                .stream()
                .map(VaultInTables::opening)
                .collect(ImmutableList.toImmutableList());
    }

    private static Opening opening(Record row) {
        Opening asked = Opening.asked(
                new OpeningId(row.get(OPENING.OPENING_ID)),
                new IdentityCode(row.get(OPENING.IDENTITY_CODE)),
                row.get(OPENING.ASKED_BY),
                Purpose.of(row.get(OPENING.PURPOSE)).orElseThrow(),
                LegalGround.of(row.get(OPENING.GROUND)).orElseThrow(),
                row.get(OPENING.ASKED_AT));
        if (row.get(OPENING_APPROVAL.OPENING_ID) == null) {
            return asked;
        }
        Opening approved = asked.approved(new Approval(
                row.get(OPENING_APPROVAL.APPROVED_BY),
                role(row.get(OPENING_APPROVAL.OFFICER_ROLE)),
                row.get(OPENING_APPROVAL.APPROVED_AT)));
        return row.get(OPENING_READING.OPENING_ID) == null ? approved : approved.read(row.get(OPENING_READING.READ_AT));
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** As fine as every engine keeps it. */
    private static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
