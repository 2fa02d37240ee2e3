package vn.toandan.persistence.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.identity.SomeIdentities.AUTHORITY;
import static vn.toandan.identity.SomeIdentities.CUSTODIAN;
import static vn.toandan.identity.SomeIdentities.NOON;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.identity;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.identity.ApproveOpening;
import vn.toandan.identity.EraseIdentity;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityDesk;
import vn.toandan.identity.Opening;
import vn.toandan.identity.OpeningId;
import vn.toandan.identity.ReadIdentity;
import vn.toandan.identity.RequestOpening;
import vn.toandan.judging.SheetDraftsContract;
import vn.toandan.judging.Thon1;
import vn.toandan.persistence.database.VersionsTest.Step;
import vn.toandan.tip.SomeTips;

/** A store of every earlier release with rows in all its tables, brought up to this one: everything is there, and it works. */
class EarlierReleasesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What follows from the judgements, or from the log, is made for those that were kept before. */
    private static final Set<String> FOLLOWING = Set.of("judgement_total", "unit_judged_again", "tip_erasure");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_an_earlier_release_kept_is_there_after_the_migration(KeptIn where) throws IOException, SQLException {
        StoreAddress filled = filled(where);
        Map<String, Result<Record>> newest = rows(filled.engine(PATIENCE));
        for (int version = 1; version <= TableSet.STORE.version(); version++) {
            StoreAddress address = address(where, "v" + version);
            Engine engine = address.engine(PATIENCE);
            create(engine, version);
            fill(engine, newest);
            Map<String, Result<Record>> before = rows(engine);
            if (before.containsKey("log_key")) {
                copyKey(filled, address);
            }
            Store.migrate(address);
            Map<String, Result<Record>> after = rows(engine);
            assertKept(before, after);
            FOLLOWING.forEach(table -> assertThat(texts(after, table)).isEqualTo(texts(newest, table)));
            assertWorks(address, before.containsKey("tip_version"));
        }
    }

    private static void assertKept(Map<String, Result<Record>> before, Map<String, Result<Record>> after) {
        assertThat(before).isNotEmpty();
        before.forEach((table, rows) -> assertThat(texts(requireNonNull(after.get(table), table), rows.fields()))
                .as(table)
                .isEqualTo(texts(rows, rows.fields())));
    }

    @ParameterizedTest
    @EnumSource
    void whom_a_vault_of_an_earlier_release_kept_it_opens_after_the_migration(KeptIn where)
            throws IOException, SQLException {
        MasterKey.create(folder.resolve("key"));
        MasterKey key = MasterKey.read(folder.resolve("key"));
        AuditKey first = AuditKey.at(folder.resolve("first-of-vault"));
        VaultAddress filled = vault(where, "newest");
        VaultStore.migrate(filled, first);
        keep(VaultStore.open(filled, key));
        Engine newest = filled.engine(PATIENCE);
        for (int version = 1; version <= TableSet.VAULT.version(); version++) {
            VaultAddress address = vault(where, "v" + version);
            Engine engine = address.engine(PATIENCE);
            create(engine, version);
            fill(engine, rows(newest));
            engine.keys().add(ImmutableList.copyOf(newest.keys().lines()));
            Map<String, Result<Record>> before = rows(engine);
            VaultStore.migrate(address, first);
            assertKept(before, rows(engine));
            VaultStore vault = VaultStore.open(address, key);
            assertThat(vault.<Optional<Identity>>read(kept -> kept.open(code(1))))
                    .contains(identity());
            assertThat(vault.<Optional<Identity>>read(kept -> kept.open(code(2))))
                    .isEmpty();
            assertThat(vault.<ImmutableList<Opening>>read(kept -> kept.openings(code(1))))
                    .hasSize(1);
            assertThat(VaultStore.audit(address, first, ImmutableList.of()))
                    .matches(audit -> audit.isIntact() && audit.isComplete());
        }
    }

    private VaultAddress vault(KeptIn where, String name) throws IOException {
        return where.kept(Files.createDirectory(folder.resolve(name))).vault().orElseThrow();
    }

    /** One who is asked for, approved and read, and one who is erased. */
    private static void keep(VaultStore vault) {
        vault.write(FILING, kept -> {
            IdentityDesk desk = new IdentityDesk(kept);
            kept.add(code(1), identity());
            kept.add(code(2), identity());
            desk.request(new RequestOpening(code(1), "clarify", "consent", CUSTODIAN), NOON);
            desk.approve(new ApproveOpening(new OpeningId(1), AUTHORITY), NOON);
            desk.read(new ReadIdentity(new OpeningId(1), CUSTODIAN), NOON);
            return desk.erase(new EraseIdentity(code(2), "asked_for", CUSTODIAN), NOON);
        });
    }

    private StoreAddress address(KeptIn where, String name) throws IOException {
        return where.address(Files.createDirectory(folder.resolve(name)));
    }

    private StoreAddress filled(KeptIn where) throws IOException {
        StoreAddress address = address(where, "newest");
        Store.migrate(address);
        try (Store store = Store.open(address)) {
            store.write(FILING, registers -> registers.judgements().record(Thon1.judged(0)));
            store.write(FILING, registers -> registers.judgements().record(Thon1.judged(1)));
            for (Step step : VersionsTest.STEPS) {
                store.write(FILING, registers -> {
                    step.write().accept(registers);
                    return true;
                });
            }
            store.write(FILING, registers -> {
                registers.drafts().keep(SheetDraftsContract.draft("lan.nt", Thon1.YEAR_2024, SheetDraftsContract.AT));
                return true;
            });
            store.erase(FILING, SomeTips.FIRST);
            store.outbox().reach(1);
        }
        return address;
    }

    /** Of a log that has begun. */
    private static void copyKey(StoreAddress from, StoreAddress to) throws IOException {
        if (from.file().isPresent()) {
            Files.copy(
                    AuditKey.of(from.file().get()).file(),
                    AuditKey.of(to.file().orElseThrow()).file());
        }
    }

    private static void create(Engine engine, int version) {
        FluentConfiguration migrations = Flyway.configure();
        engine.prepare(migrations);
        migrations.target(Integer.toString(version)).load().migrate();
    }

    /** Of each table in which something is. */
    private static Map<String, Result<Record>> rows(Engine engine) throws SQLException {
        try (Connection connection = engine.reader()) {
            DSLContext database = Connections.using(engine, connection);
            Set<String> there = engine.objects(database);
            Map<String, Result<Record>> rows = new HashMap<>();
            for (Table<?> table : engine.tables().tables().getTables()) {
                if (there.contains(table.getName())) {
                    Result<Record> all = database.select(DSL.asterisk())
                            .from(table(table.getName()))
                            .fetch();
                    if (all.isNotEmpty()) {
                        rows.put(table.getName(), all);
                    }
                }
            }
            return rows;
        }
    }

    private static Table<?> table(String name) {
        return DSL.table(DSL.name(name));
    }

    /** As much of what the newest release keeps as the columns of that one hold. */
    private static void fill(Engine engine, Map<String, Result<Record>> newest) throws SQLException {
        try (Connection connection = engine.writer()) {
            connection.setAutoCommit(false);
            DSLContext database = Connections.using(engine, connection);
            Set<String> there = engine.objects(database);
            for (Table<?> table : CopiedTables.inOrder(engine.tables())) {
                String name = table.getName();
                if (there.contains(name) && newest.containsKey(name)) {
                    fill(database, name, requireNonNull(newest.get(name)));
                }
            }
            connection.setAutoCommit(true);
        }
    }

    private static void fill(DSLContext database, String table, Result<Record> rows) {
        Field<?>[] columns = database.select(DSL.asterisk())
                .from(table(table))
                .where(DSL.falseCondition())
                .fetch()
                .fields();
        for (Record row : rows) {
            Map<Name, Object> values = new HashMap<>();
            for (Field<?> column : columns) {
                values.put(column.getUnqualifiedName(), row.get(column.getName()));
            }
            database.insertInto(table(table)).set(values).execute();
        }
    }

    private static Multiset<String> texts(Map<String, Result<Record>> all, String table) {
        Result<Record> rows = requireNonNull(all.get(table), table);
        return texts(rows, rows.fields());
    }

    /** In those columns. */
    private static Multiset<String> texts(Result<Record> rows, Field<?>[] columns) {
        Multiset<String> texts = HashMultiset.create();
        for (Record row : rows) {
            texts.add(String.join(
                    "|",
                    Arrays.stream(columns)
                            .map(column -> String.valueOf(row.get(column.getName())))
                            .toList()));
        }
        return texts;
    }

    private static void assertWorks(StoreAddress address, boolean hasTips) {
        try (Store store = Store.open(address)) {
            boolean isThere = store.read(
                    registers -> registers.tips().find(SomeTips.FIRST).isPresent());
            assertThat(isThere).isEqualTo(hasTips);
            store.write(FILING, registers -> {
                registers.tips().record(SomeTips.pending(SomeTips.SECOND, SomeTips.DAY));
                return true;
            });
            assertThat(store.firstBrokenLogEntry()).isEmpty();
            address.file()
                    .ifPresent(file -> assertThat(store.audit(AuditKey.of(file), ImmutableList.of()))
                            .matches(Audit::isIntact));
        }
    }
}
