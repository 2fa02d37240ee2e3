package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.identity;
import static vn.toandan.persistence.database.Office.TOLD;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.server.OwnServer;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;

/** From a file and from a server, into a file and into a server: one kind of backup, and what comes back is what was there, but for whoever was erased. */
class RestoreDrillTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path machine;

    @TempDir
    private Path safe;

    @TempDir
    private Path place;

    private MasterKey key;

    @BeforeEach
    void create() {
        MasterKey.create(safe.resolve("key"));
        key = MasterKey.read(safe.resolve("key"));
    }

    static Stream<Arguments> ways() {
        return Stream.of(KeptIn.values())
                .flatMap(from -> Stream.of(KeptIn.values()).map(to -> Arguments.of(from, to)));
    }

    private Office office(KeptIn where) {
        Office office = Office.create(where.kept(machine), key, machine);
        office.tell(SomeTips.FIRST, 1);
        office.tell(SomeTips.SECOND, 2);
        return office;
    }

    private Path backup(KeptAt kept, String name) {
        Path copy = safe.resolve(name);
        Backup.write(kept, copy);
        return copy;
    }

    /** Where the first keys of an office's logs are. */
    private AuditKey first(KeptAt kept, KeptIn where) {
        return where == KeptIn.A_FILE ? kept.store().auditKey() : AuditKey.at(machine.resolve("first"));
    }

    private AuditKey firstOfVault(KeptAt kept, KeptIn where) {
        return where == KeptIn.A_FILE
                ? kept.vault().orElseThrow().auditKey()
                : AuditKey.at(machine.resolve("first-of-vault"));
    }

    /** Every row of every table, as this program reads it. */
    private static Map<String, List<?>> rows(Engine engine) throws SQLException {
        Map<String, List<?>> all = new LinkedHashMap<>();
        try (Connection connection = engine.reader()) {
            DSLContext database = Connections.using(engine, connection);
            for (Table<?> table : CopiedTables.inOrder(engine.tables())) {
                all.put(
                        table.getName(),
                        database.selectFrom(table)
                                .orderBy(table.fields())
                                .fetch()
                                .intoMaps());
            }
        }
        return all;
    }

    private static Map<String, List<?>> rows(KeptAt kept) throws SQLException {
        Map<String, List<?>> all = new LinkedHashMap<>(rows(kept.store().engine(PATIENCE)));
        rows(kept.vault().orElseThrow().engine(PATIENCE)).forEach((table, found) -> all.put("vault " + table, found));
        return all;
    }

    private static void assertSound(Audit audit) {
        assertThat(audit.isIntact() && audit.isComplete()).as(audit.toString()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_was_there_comes_back_whole(KeptIn from, KeptIn to) throws SQLException {
        KeptAt here = to.kept(place);
        KeptAt there;
        try (Office office = office(from)) {
            there = office.kept();
            Restore.read(backup(there, "backup.db"), here, Optional.of(there), Optional.empty());
        }
        assertThat(rows(here)).isEqualTo(rows(there));
        try (Office office = Office.open(here, key)) {
            assertThat(office.told(SomeTips.FIRST)).contains(TOLD);
            assertThat(office.behind(2)).contains(identity());
            assertSound(office.store().audit(first(there, from), ImmutableList.of()));
            assertSound(VaultStore.audit(here.vault().orElseThrow(), firstOfVault(there, from), ImmutableList.of()));
            office.tell(new TipId("2024-AAAAAAAA"), 3);
            assertThat(office.behind(3)).contains(identity());
            assertSound(office.store().audit(first(there, from), ImmutableList.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whoever_and_whatever_was_erased_after_the_backup_does_not_come_back_with_old_keys(KeptIn from, KeptIn to)
            throws IOException {
        KeptAt here = to.kept(place);
        KeptAt there;
        KeptAt oldKeys = KeptAt.of(safe.resolve("old.db"));
        try (Office office = office(from)) {
            there = office.kept();
            Path copy = backup(there, "backup.db");
            for (WrappedKeys[] pair : new WrappedKeys[][] {
                {keys(oldKeys.store()), keys(there.store())},
                {keys(oldKeys.vault().orElseThrow()), keys(there.vault().orElseThrow())}
            }) {
                pair[0].add(pair[1].lines());
            }
            office.erase(SomeTips.FIRST, 1);
            Restore.read(copy, here, Optional.of(oldKeys), Optional.of(there));
        }
        assertThat(keys(here.store()).lines())
                .extracting(WrappedKeys.Line::code)
                .containsExactly(SomeTips.SECOND.text());
        assertThat(keys(here.vault().orElseThrow()).lines())
                .extracting(WrappedKeys.Line::code)
                .containsExactly(code(2).text());
        try (Office office = Office.open(here, key)) {
            assertThat(office.told(SomeTips.FIRST)).isEmpty();
            assertThat(office.behind(1)).isEmpty();
            assertThat(office.vault().codes()).containsExactly(code(2).text());
            assertThat(office.told(SomeTips.SECOND)).contains(TOLD);
            assertThat(office.behind(2)).contains(identity());
        }
    }

    private static WrappedKeys keys(StoreAddress store) {
        return store.engine(PATIENCE).keys();
    }

    private static WrappedKeys keys(VaultAddress vault) {
        return vault.engine(PATIENCE).keys();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void without_the_keys_what_is_sealed_stays_closed(KeptIn from, KeptIn to) {
        KeptAt here = to.kept(place);
        try (Office office = office(from)) {
            Restore.read(backup(office.kept(), "backup.db"), here, Optional.empty(), Optional.empty());
        }
        try (Office office = Office.open(here, key)) {
            assertThat(office.store()
                            .<Boolean>read(registers ->
                                    registers.tips().find(SomeTips.FIRST).isPresent()))
                    .isTrue();
            assertTrouble(Code.WRONG_KEY, () -> office.told(SomeTips.FIRST));
            assertThat(office.behind(1)).isEmpty();
        }
    }

    private static void assertTrouble(Code code, Runnable action) {
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(action::run)
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(code));
    }

    /** A commune's file goes to the province's server and comes back. */
    @Test
    void a_backup_of_a_server_is_a_backup_of_a_file() throws IOException, SQLException {
        KeptAt server = KeptIn.A_SERVER.kept(place);
        Path one;
        try (Office office = office(KeptIn.A_FILE)) {
            one = backup(office.kept(), "one.db");
            Restore.read(one, server, Optional.of(office.kept()), Optional.empty());
        }
        Path other = backup(server, "other.db");
        assertThat(rows(KeptAt.of(other))).isEqualTo(rows(KeptAt.of(one)));
        for (String ending : List.of("", ".vault")) {
            assertThat(header(Path.of(other + ending))).isEqualTo(header(Path.of(one + ending)));
            assertThat(tables(Path.of(other + ending))).isEqualTo(tables(Path.of(one + ending)));
        }
        try (Stream<Path> files = Files.list(safe)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("key", "one.db", "one.db.vault", "other.db", "other.db.vault");
        }
    }

    /** What SQLite says of how a file is read and written. */
    private static byte[] header(Path file) throws IOException {
        return Arrays.copyOfRange(Files.readAllBytes(file), 0, 24);
    }

    private static String tables(Path file) throws SQLException {
        SqliteFile database = new SqliteFile(file, PATIENCE);
        try (Connection connection = database.reader()) {
            return Connections.using(database, connection)
                    .fetch("select type, name, sql from sqlite_master order by name")
                    .formatCSV();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_goes_nowhere_where_something_is(KeptIn to) throws SQLException {
        try (Office office = office(KeptIn.A_FILE);
                Office other = Office.create(to.kept(place), key, place)) {
            other.tell(SomeTips.FIRST, 1);
            Map<String, List<?>> before = rows(other.kept());
            Path copy = backup(office.kept(), "backup.db");
            assertTrouble(
                    Code.NO_PLACE,
                    () -> Restore.read(copy, other.kept(), Optional.of(office.kept()), Optional.empty()));
            assertThat(rows(other.kept())).isEqualTo(before);
            assertThat(other.told(SomeTips.FIRST)).contains(TOLD);
        }
    }

    @Test
    void where_it_cannot_be_put_whole_nothing_is_left_and_it_can_be_put_again() throws SQLException {
        String url = OwnServer.common().newSchema();
        KeptAt here = new KeptAt(
                StoreAddress.of(url).orElseThrow(),
                VaultAddress.of(OwnServer.common().newOwner()));
        Store.migrate(here.store());
        OwnServer.sqlAt(url, "alter table tip_alias add constraint refused check (tip_code = '')");
        try (Office office = office(KeptIn.A_FILE)) {
            Path copy = backup(office.kept(), "backup.db");
            Optional<KeptAt> keys = Optional.of(office.kept());
            assertTrouble(Code.OTHER, () -> Restore.read(copy, here, keys, Optional.empty()));
            assertThat(rows(here))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isEmpty());
            OwnServer.sqlAt(url, "alter table tip_alias drop constraint refused");
            Restore.read(copy, here, keys, Optional.empty());
            assertThat(rows(here)).isEqualTo(rows(office.kept()));
        }
    }

    @Test
    void a_vault_goes_nowhere_where_no_place_is_named_for_it() {
        StoreAddress here = KeptIn.A_SERVER.address(place);
        try (Office office = office(KeptIn.A_FILE)) {
            Path copy = backup(office.kept(), "backup.db");
            assertTrouble(
                    Code.NO_PLACE,
                    () -> Restore.read(
                            copy, new KeptAt(here, Optional.empty()), Optional.of(office.kept()), Optional.empty()));
            assertTrouble(Code.ABSENT, () -> Store.open(here));
        }
    }

    @Test
    void a_vault_that_is_named_and_not_there_is_missed() {
        try (Office office = office(KeptIn.A_SERVER)) {
            KeptAt wrong = new KeptAt(
                    office.kept().store(), VaultAddress.of(OwnServer.common().newOwner()));
            assertTrouble(Code.ABSENT, () -> backup(wrong, "backup.db"));
            assertThat(safe.resolve("backup.db")).doesNotExist();
        }
    }

    /** Writers go on meanwhile, and a copy is of one moment: never half a write, whatever is under way. */
    @ParameterizedTest
    @EnumSource
    void a_running_store_is_copied_while_it_is_written(KeptIn where) throws Exception {
        try (Office office = office(where)) {
            AtomicBoolean isOver = new AtomicBoolean();
            AtomicInteger written = new AtomicInteger();
            Semaphore more = new Semaphore(0);
            Thread writer = new Thread(() -> {
                while (!isOver.get()) {
                    TipId one = new TipId("A-" + written.get());
                    TipId other = new TipId("B-" + written.get());
                    office.store().write(FILING, registers -> {
                        registers.tips().record(SomeTips.pending(one, SomeTips.DAY));
                        registers.tips().record(SomeTips.pending(other, SomeTips.DAY));
                        return true;
                    });
                    written.incrementAndGet();
                    more.release();
                }
            });
            writer.start();
            try {
                int before = 0;
                for (int time = 0; time < 3; time++) {
                    more.drainPermits();
                    assertThat(more.tryAcquire(20, 60, TimeUnit.SECONDS)).isTrue();
                    before = written.get();
                    Path copy = backup(office.kept(), "running-" + time + ".db");
                    Map<String, List<?>> rows = rows(new SqliteFile(copy, PATIENCE));
                    String tips = String.valueOf(rows.get("tip_version"));
                    int pairs = tips.split("tip_code=A-", -1).length - 1;
                    assertThat(pairs)
                            .isGreaterThanOrEqualTo(before)
                            .isEqualTo(tips.split("tip_code=B-", -1).length - 1);
                    try (Store other = Store.open(copy)) {
                        assertSound(other.audit(first(office.kept(), where), ImmutableList.of()));
                    }
                }
            } finally {
                isOver.set(true);
                writer.join();
            }
        }
    }

    /** A copy holds up nobody who writes, and nobody who writes changes it. */
    @ParameterizedTest
    @EnumSource
    void what_is_written_while_it_is_copied_is_kept_and_is_not_in_the_copy(KeptIn where) throws SQLException {
        try (Office office = office(where)) {
            SqliteFile copy = new SqliteFile(safe.resolve("copy.db"), PATIENCE);
            Store.migrate(KeptAt.of(copy.path()).store());
            Map<String, List<?>> before = rows(office.kept().store().engine(PATIENCE));
            OwnServer.sqlAt("jdbc:sqlite:" + copy.path(), "delete from log_key");
            CopiedTables.copy(
                    office.kept().store().engine(PATIENCE), copy, copied -> office.tell(new TipId("2024-AAAAAAAA"), 3));
            assertThat(rows(copy)).isEqualTo(before);
            assertThat(office.behind(3)).contains(identity());
        }
    }
}
