package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.NOMINATION;
import static vn.toandan.persistence.database.schema.Tables.NOMINATION_FILE;
import static vn.toandan.persistence.database.schema.Tables.PROPOSAL_SET_ASIDE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Revocation;
import vn.toandan.commendation.SetAside;
import vn.toandan.commendation.SetAsideReason;
import vn.toandan.tip.Coded;

/** Nominations as rows, one a version, their facts as one text; the awards beside them are those of {@link AwardsInTables}. */
final class CommendationsInTables implements Commendations {

    /** Before the fields, since one empty field alone would come back as none. */
    private static final String SHOWN = "shown\t";

    private final DSLContext database;
    private final Entry entry;
    private final AwardsInTables awards;

    CommendationsInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
        this.awards = new AwardsInTables(database, entry);
    }

    @Override
    public boolean takeIn(String digest) {
        if (database.fetchExists(NOMINATION_FILE, NOMINATION_FILE.DIGEST.eq(digest))) {
            return false;
        }
        database.insertInto(NOMINATION_FILE)
                .set(NOMINATION_FILE.DIGEST, digest)
                .set(NOMINATION_FILE.ENTRY_ID, entry.id())
                .execute();
        return true;
    }

    @Override
    public boolean file(Nomination nomination, LocalDate knownOn) {
        Optional<Nomination> newest = version(nomination.id(), Optional.empty());
        if (newest.filter(nomination::equals).isPresent()) {
            return false;
        }
        long id = 1
                + database.select(DSL.coalesce(DSL.max(NOMINATION.NOMINATION_ID), 0L))
                        .from(NOMINATION)
                        .fetchSingle()
                        .value1();
        database.insertInto(NOMINATION)
                .set(NOMINATION.NOMINATION_ID, id)
                .set(NOMINATION.NOMINATION_, nomination.id())
                .set(NOMINATION.FACTS, facts(nomination))
                .set(NOMINATION.KNOWN_ON, knownOn)
                .set(NOMINATION.ENTRY_ID, entry.id())
                .execute();
        return true;
    }

    @Override
    public Optional<Nomination> nomination(String id, LocalDate asKnown) {
        return version(id, Optional.of(asKnown));
    }

    private Optional<Nomination> version(String id, Optional<LocalDate> asKnown) {
        return database.select(NOMINATION.FACTS)
                .from(NOMINATION)
                .where(NOMINATION.NOMINATION_.eq(id))
                .and(asKnown.map(NOMINATION.KNOWN_ON::le).orElseGet(DSL::noCondition))
                .orderBy(NOMINATION.NOMINATION_ID.desc())
                .limit(1)
                .fetchOptional()
                .map(row -> nomination(row.value1()));
    }

    @Override
    public void eachNomination(LocalDate asKnown, Consumer<Nomination> sink) {
        try (Stream<Record2<Long, String>> rows = database.select(
                        DSL.max(NOMINATION.NOMINATION_ID), NOMINATION.NOMINATION_)
                .from(NOMINATION)
                .where(NOMINATION.KNOWN_ON.le(asKnown))
                .groupBy(NOMINATION.NOMINATION_)
                .orderBy(NOMINATION.NOMINATION_)
                .fetchSize(1000)
                .fetchStream()) {
            rows.forEach(row -> sink.accept(byNumber(row.value1())));
        }
    }

    private Nomination byNumber(long number) {
        return nomination(database.select(NOMINATION.FACTS)
                .from(NOMINATION)
                .where(NOMINATION.NOMINATION_ID.eq(number))
                .fetchSingle()
                .value1());
    }

    /** Each as its column's name, an equals sign and its cell. */
    private static String facts(Nomination nomination) {
        return Fields.join(nomination.cells().entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .toList());
    }

    private static Nomination nomination(String facts) {
        List<String> cells = Fields.split(facts);
        Nomination.Builder builder = Nomination.builder();
        for (NominationFact fact : NominationFact.ALL) {
            String name = fact.id() + "=";
            cells.stream()
                    .filter(cell -> cell.startsWith(name))
                    .forEach(cell -> builder.withCell(fact, cell.substring(name.length())));
        }
        return builder.build();
    }

    @Override
    public void setAside(SetAside aside) {
        database.insertInto(PROPOSAL_SET_ASIDE)
                .set(PROPOSAL_SET_ASIDE.ASIDE_ID, 1 + Rows.last(database, PROPOSAL_SET_ASIDE.ASIDE_ID))
                .set(PROPOSAL_SET_ASIDE.ACHIEVEMENT, aside.achievement())
                .set(PROPOSAL_SET_ASIDE.REASON, aside.reason().code())
                .set(PROPOSAL_SET_ASIDE.GROUND, aside.ground())
                .set(PROPOSAL_SET_ASIDE.SHOWN, SHOWN + Fields.join(aside.shown()))
                .set(PROPOSAL_SET_ASIDE.KNOWN_ON, aside.knownOn())
                .set(PROPOSAL_SET_ASIDE.ENTRY_ID, entry.id())
                .execute();
    }

    @Override
    public Optional<SetAside> setAside(String achievement, LocalDate asKnown) {
        return database.selectFrom(PROPOSAL_SET_ASIDE)
                .where(PROPOSAL_SET_ASIDE.ACHIEVEMENT.eq(achievement).and(PROPOSAL_SET_ASIDE.KNOWN_ON.le(asKnown)))
                .orderBy(PROPOSAL_SET_ASIDE.ASIDE_ID.desc())
                .limit(1)
                .fetchOptional()
                .map(row -> new SetAside(
                        achievement,
                        Coded.find(SetAsideReason.values(), row.getReason()).orElseThrow(),
                        row.getGround(),
                        Fields.split(row.getShown()).stream().skip(1).collect(ImmutableList.toImmutableList()),
                        row.getKnownOn()));
    }

    @Override
    public Award.Id record(Award award) {
        return awards.record(award);
    }

    @Override
    public void revoke(Award.Id id, Revocation revocation) {
        awards.revoke(id, revocation);
    }

    @Override
    public Optional<Kept> find(Award.Id id) {
        return awards.find(id);
    }

    @Override
    public ImmutableList<Kept> ofNomination(String id) {
        return awards.ofNomination(id);
    }

    @Override
    public ImmutableList<Kept> forAchievement(String achievement) {
        return awards.forAchievement(achievement);
    }

    @Override
    public ImmutableList<Kept> byNumber(String decision) {
        return awards.byNumber(decision);
    }

    @Override
    public ImmutableList<Kept> decided(LocalDate first, LocalDate last, LocalDate asKnown) {
        return awards.decided(first, last, asKnown);
    }

    @Override
    public ImmutableList<Kept> revoked() {
        return awards.revoked();
    }
}
