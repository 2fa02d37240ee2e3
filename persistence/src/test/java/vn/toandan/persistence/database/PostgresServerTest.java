package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.judging.Thon1.YEAR_2024;
import static vn.toandan.judging.Thon1.withCrimes;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.server.OwnServer;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** What is particular to a server: what the promise of durability rests on there, and what is told when it cannot be kept. */
class PostgresServerTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    @RegisterExtension
    static final SchemaOnServer SCHEMA = new SchemaOnServer();

    private static StoreAddress at(String url) {
        return StoreAddress.of(url).orElseThrow();
    }

    private static Engine engine(String url) {
        return at(url).engine(SHORT);
    }

    private static String setting(Connection connection, String name) {
        return DSL.using(connection)
                .select(DSL.function(DSL.name("current_setting"), SQLDataType.VARCHAR, DSL.inline(name)))
                .fetchSingle()
                .value1();
    }

    private static void assertTrouble(Code code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreTrouble.class, trouble -> {
            assertThat(trouble.code()).isEqualTo(code);
            assertThat(trouble.getMessage()).hasLineCount(1);
            assertThat(Wording.VIETNAMESE.say(trouble.says()))
                    .contains("127.0.0.1:")
                    .hasLineCount(1);
            assertThat(Throwables.getStackTraceAsString(trouble)).doesNotContain("khong-de-lo");
        });
    }

    private static boolean file(Store store, long crimes) {
        return store.write(FILING, registers -> file(registers, crimes));
    }

    private static boolean file(Registers registers, long crimes) {
        return registers.sheets().file(withCrimes(crimes), LocalDate.of(2024, 3, 5), Optional.empty());
    }

    private static int filed(Store store) {
        return store.read(registers -> registers.sheets().history(YEAR_2024)).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&options=-c%20synchronous_commit=off", "&options=-c%20synchronous_commit=local"})
    void the_writer_waits_for_the_disk_at_every_commit(String asked) throws SQLException {
        try (Connection writer = engine(SCHEMA.url() + asked).writer()) {
            assertThat(setting(writer, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(writer, "fsync")).isEqualTo("on");
            assertThat(setting(writer, "full_page_writes")).isEqualTo("on");
            assertThat(setting(writer, "lock_timeout")).isEqualTo("200ms");
        }
    }

    @Test
    void a_writer_that_waits_for_a_replica_too_goes_on_doing_so() throws SQLException {
        try (Connection writer = engine(SCHEMA.url() + "&options=-c%20synchronous_commit=remote_apply")
                .writer()) {
            assertThat(setting(writer, "synchronous_commit")).isEqualTo("remote_apply");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes"})
    void where_the_server_does_not_wait_for_its_disk_nothing_is_written(String setting) throws InterruptedException {
        set(setting, "off");
        try (Store store = Store.open(SCHEMA.address())) {
            assertTrouble(Code.UNSAFE, () -> file(store, 1));
            assertTrouble(Code.UNSAFE, () -> Store.migrate(at(OwnServer.common().newSchema())));
            assertThat(filed(store)).isZero();
        } finally {
            set(setting, "on");
        }
    }

    /** The server takes it over when it comes round to it. */
    private static void set(String setting, String value) throws InterruptedException {
        OwnServer.common().sql("alter system set " + setting + " = " + value, "select pg_reload_conf()");
        for (boolean isSet = false; !isSet; ) {
            Thread.sleep(10);
            try (Connection reader = engine(SCHEMA.url()).reader()) {
                isSet = setting(reader, setting).equals(value);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void texts_are_ordered_by_code_point_though_the_server_speaks_vietnamese() throws SQLException {
        try (Connection reader = engine(SCHEMA.url()).reader()) {
            int others = DSL.using(reader)
                    .fetchCount(DSL.selectOne()
                            .from(DSL.table(DSL.name("information_schema", "columns")))
                            .where(DSL.field(DSL.name("table_schema"), String.class)
                                    .eq(DSL.currentSchema())
                                    .and(DSL.field(DSL.name("table_name"), String.class)
                                            .ne("flyway_schema_history"))
                                    .and(DSL.field(DSL.name("data_type"), String.class)
                                            .in("character varying", "text"))
                                    .and(DSL.field(DSL.name("collation_name"), String.class)
                                            .isDistinctFrom("C"))));
            assertThat(others).isZero();
        }
    }

    @Test
    void text_with_a_nul_character_is_not_kept_and_the_sentence_says_so() {
        try (Store store = Store.open(SCHEMA.address())) {
            assertTrouble(
                    Code.NOT_TEXT,
                    () -> store.write(FILING, registers -> {
                        registers
                                .units()
                                .put(ImmutableList.of(new Unit(
                                        "16231",
                                        UnitType.COMMUNE,
                                        "Xã\0",
                                        Optional.empty(),
                                        LocalDate.of(2025, 7, 1),
                                        Optional.empty())));
                        return true;
                    }));
        }
    }

    /** Each row names the transaction that wrote it: nobody is killed between two. */
    @Test
    void tables_and_the_history_that_knows_of_them_are_kept_by_one_commit() {
        String url = OwnServer.common().newSchema();
        Store.migrate(at(url));
        OwnServer.sqlAt(url, """
                do $$ begin
                  assert (select xmin::text from flyway_schema_history where version = '1')
                    = (select xmin::text from pg_class where oid = 'log_entry'::regclass);
                end $$""");
    }

    @Test
    void migrating_a_store_of_this_release_changes_nothing() {
        file(SCHEMA.file().store(), 1);
        Store.migrate(SCHEMA.address());
        assertThat(filed(SCHEMA.file().store())).isEqualTo(1);
    }

    @Test
    void where_nobody_answers_it_is_told() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=toandan&password=khong-de-lo";
        assertTrouble(Code.UNREACHABLE, () -> Store.open(at(url)));
        assertTrouble(Code.UNREACHABLE, () -> Store.migrate(at(url)));
    }

    @Test
    void who_may_not_come_in_is_told_so_and_the_password_is_not_said_again() {
        String wrong = SCHEMA.url().replace("khong-de-lo", "khong-de-lo-2");
        assertTrouble(Code.NO_LOGIN, () -> Store.open(at(wrong)));
        assertThat(at(wrong))
                .hasToString("jdbc:postgresql://127.0.0.1:" + OwnServer.common().port() + "/postgres?currentSchema="
                        + SCHEMA.url().replaceAll(".*=", ""));
        assertThat(at("jdbc:postgresql://toandan@127.0.0.1/tinh")).hasToString("jdbc:postgresql://127.0.0.1:5432/tinh");
        assertThat(StoreAddress.of("jdbc:postgresql://toandan:khong-de-lo@127.0.0.1/tinh"))
                .isEmpty();
    }

    @Test
    void the_password_may_stand_in_the_file_that_postgresql_s_own_programs_read(@TempDir Path folder)
            throws IOException {
        Path passwords = Files.writeString(folder.resolve("pgpass"), "127.0.0.1:*:postgres:toandan:khong-de-lo\n");
        String without = SCHEMA.url().replace("&password=khong-de-lo", "");
        assertTrouble(Code.NO_LOGIN, () -> Store.open(at(without)));
        System.setProperty("org.postgresql.pgpassfile", passwords.toString());
        try (Store store = Store.open(at(without))) {
            assertThat(filed(store)).isZero();
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    @Test
    void a_connection_that_was_dropped_while_nobody_wrote_is_made_anew() {
        Store store = SCHEMA.file().store();
        file(store, 1);
        everybodyIsThrownOut();
        assertThat(file(store, 2)).isTrue();
    }

    @Test
    void a_database_or_a_schema_that_is_not_there_is_not_made() {
        assertTrouble(Code.NO_DATABASE, () -> Store.migrate(at(SCHEMA.url().replace("/postgres", "/tinh"))));
        assertTrouble(Code.NO_DATABASE, () -> Store.migrate(at(SCHEMA.url() + "_none")));
    }

    @Test
    void an_empty_schema_is_no_store_until_it_is_created() {
        String url = OwnServer.common().newSchema();
        assertTrouble(Code.ABSENT, () -> Store.open(at(url)));
        Store.migrate(at(url));
        try (Store store = Store.open(at(url))) {
            assertThat(store.lastRecordedAt()).isEmpty();
        }
    }

    @Test
    void a_schema_of_another_program_is_left_as_it_is() {
        String url = OwnServer.common().newSchema();
        OwnServer.sqlAt(url, "create table bookmark (place text)");
        assertTrouble(Code.NO_STORE, () -> Store.open(at(url)));
        assertTrouble(Code.NO_STORE, () -> Store.migrate(at(url)));
    }

    @Test
    void a_store_of_a_later_release_is_neither_read_nor_changed() {
        String url = OwnServer.common().newSchema();
        Store.migrate(at(url));
        OwnServer.sqlAt(
                url,
                "update flyway_schema_history set version = '999' where version = '" + TableSet.STORE.version() + "'");
        assertTrouble(Code.NEWER, () -> Store.open(at(url)));
        assertTrouble(Code.NEWER, () -> Store.migrate(at(url)));
    }

    @Test
    void who_may_look_and_not_write_is_told_so() {
        String url = OwnServer.common().newSchema();
        String schema = url.substring(url.lastIndexOf('=') + 1);
        String guest = url.replace("user=toandan", "user=guest_of_" + schema);
        OwnServer.sqlAt(url, "create role guest_of_" + schema + " login password 'khong-de-lo'");
        OwnServer.sqlAt(url, "grant usage on schema " + schema + " to guest_of_" + schema);
        assertTrouble(Code.NOT_GRANTED, () -> Store.migrate(at(guest)));
        Store.migrate(at(url));
        OwnServer.sqlAt(url, "grant select on all tables in schema " + schema + " to guest_of_" + schema);
        try (Store store = Store.open(at(guest))) {
            assertThat(filed(store)).isZero();
            assertTrouble(Code.NOT_GRANTED, () -> file(store, 1));
        }
    }

    @Test
    void while_another_program_writes_it_can_be_read_and_not_written() {
        try (Store other = Store.open(SCHEMA.address(), SHORT)) {
            SCHEMA.file().write(registers -> {
                file(registers, 1);
                assertThat(filed(other)).isZero();
                assertTrouble(Code.LOCKED, () -> file(other, 2));
                return true;
            });
            assertThat(file(other, 3)).isTrue();
            assertThat(filed(other)).isEqualTo(2);
        }
    }

    private static void everybodyIsThrownOut() {
        OwnServer.common()
                .sql(
                        "select pg_terminate_backend(pid, 10000) from pg_stat_activity where application_name = 'toandan'");
    }

    @Test
    void a_connection_that_is_lost_in_the_middle_leaves_nothing_and_the_next_command_works() {
        Store store = SCHEMA.file().store();
        assertTrouble(
                Code.LOST,
                () -> store.write(FILING, registers -> {
                    file(registers, 1);
                    registers.sheets().history(YEAR_2024);
                    everybodyIsThrownOut();
                    return file(registers, 2);
                }));
        assertThat(filed(store)).isZero();
        assertThat(file(store, 3)).isTrue();
        assertTrouble(
                Code.LOST,
                () -> store.read(registers -> {
                    everybodyIsThrownOut();
                    return registers.sheets().history(YEAR_2024);
                }));
        assertThat(filed(store)).isEqualTo(1);
    }

    @Test
    void a_server_that_waits_for_the_next_statement_no_longer_is_lost() {
        String impatient = SCHEMA.url() + "&options=-c%20idle_in_transaction_session_timeout=200";
        try (Store store = Store.open(at(impatient))) {
            assertTrouble(
                    Code.LOST,
                    () -> store.write(FILING, registers -> {
                        OwnServer.common().sql("select pg_sleep(1)");
                        return file(registers, 1);
                    }));
            assertThat(filed(store)).isZero();
        }
    }

    @Test
    void what_is_lost_at_the_commit_is_not_called_unwritten() {
        SCHEMA.sql(
                "create function leave() returns trigger language plpgsql as"
                        + " 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'",
                "create constraint trigger leaving after insert on log_entry deferrable initially deferred"
                        + " for each row execute function leave()");
        try {
            assertTrouble(Code.UNSURE, () -> file(SCHEMA.file().store(), 1));
        } finally {
            SCHEMA.sql("drop trigger leaving on log_entry", "drop function leave()");
        }
    }

    /** The driver would quote the whole statement with its values. */
    @Test
    void what_was_being_written_stands_in_no_failure() {
        SCHEMA.sql("alter table fact_sheet add constraint refused check (unit_name <> 'Thôn 1')");
        try {
            assertThatThrownBy(() -> file(SCHEMA.file().store(), 1))
                    .isInstanceOf(StoreTrouble.class)
                    .satisfies(trouble -> assertThat(Throwables.getStackTraceAsString(trouble))
                            .contains("refused")
                            .doesNotContain("Thôn 1")
                            .doesNotContainPattern(Pattern.compile("16231")));
        } finally {
            SCHEMA.sql("alter table fact_sheet drop constraint refused");
        }
    }
}
