package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.server.OwnServer;
import vn.toandan.tip.SomeTips;

/** Wherever whoever makes a store is stopped, the next who does so ends with one key file, and the log holds against it. */
class AuditKeyTest {

    private static final String ANOTHER = "1\t" + "0f".repeat(32) + "\n";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("first");
    }

    private Path waiting() {
        return folder.resolve("first.new");
    }

    private AuditKey key() {
        return AuditKey.at(file());
    }

    /** Its tables only. */
    private StoreAddress tables(KeptIn where) {
        StoreAddress address = where.address(folder);
        new Schema(address.engine(PATIENCE)).migrate();
        return address;
    }

    private StoreAddress made(KeptIn where) {
        StoreAddress address = where.address(folder);
        Store.migrate(address, key());
        return address;
    }

    private static void work(StoreAddress address) {
        try (Store store = Store.open(address)) {
            store.write(FILING, registers -> {
                registers.tips().record(SomeTips.pending(SomeTips.FIRST, SomeTips.DAY));
                return true;
            });
        }
    }

    private void assertMade(StoreAddress address) {
        assertThat(waiting()).doesNotExist();
        try (Store store = Store.open(address)) {
            Audit audit = store.audit(key(), ImmutableList.of());
            assertThat(audit.isIntact() && audit.isComplete()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopped_before_the_log_began_what_waits_is_thrown_away(KeptIn where) throws IOException {
        StoreAddress address = tables(where);
        Files.writeString(waiting(), ANOTHER);
        Store.migrate(address, key());
        work(address);
        assertMade(address);
        assertThat(file()).content().isNotEqualTo(ANOTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1\t0f0f"})
    void stopped_amid_the_key_what_waits_is_thrown_away(String torn) throws IOException {
        StoreAddress address = tables(KeptIn.A_FILE);
        Files.writeString(waiting(), torn);
        Store.migrate(address, key());
        assertMade(address);
    }

    @ParameterizedTest
    @EnumSource
    void stopped_after_the_log_began_what_waits_is_put_in_its_place(KeptIn where) throws IOException {
        StoreAddress address = made(where);
        String first = Files.readString(file());
        Files.move(file(), waiting());
        Store.migrate(address, key());
        assertMade(address);
        assertThat(file()).content().isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_known_again_after_whatever_was_entered_meanwhile(KeptIn where) throws IOException {
        StoreAddress address = made(where);
        work(address);
        work(address);
        Files.move(file(), waiting());
        Store.migrate(address, key());
        assertMade(address);
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_beside_the_key_of_another_log_is_thrown_away(KeptIn where) throws IOException {
        StoreAddress address = made(where);
        work(address);
        String first = Files.readString(file());
        Files.writeString(waiting(), ANOTHER);
        Store.migrate(address, key());
        assertMade(address);
        assertThat(file()).content().isEqualTo(first);
    }

    @Test
    void a_log_that_cannot_begin_leaves_no_key_in_its_place() {
        String url = OwnServer.common().newSchema();
        StoreAddress address = StoreAddress.of(url).orElseThrow();
        new Schema(address.engine(PATIENCE)).migrate();
        OwnServer.sqlAt(url, "alter table log_key add constraint refused check (key_id < 0)");
        assertThatExceptionOfType(StoreTrouble.class).isThrownBy(() -> Store.migrate(address, key()));
        assertThat(file()).doesNotExist();
        OwnServer.sqlAt(url, "alter table log_key drop constraint refused");
        Store.migrate(address, key());
        assertMade(address);
    }

    @ParameterizedTest
    @EnumSource
    void the_key_of_another_log_is_never_replaced(KeptIn where) throws IOException {
        Files.writeString(file(), ANOTHER);
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> made(where))
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.NO_KEY));
        assertThat(file()).content().isEqualTo(ANOTHER);
        assertThat(waiting()).doesNotExist();
    }

    @Test
    void beside_a_store_what_a_broken_beginning_of_an_earlier_release_left_is_replaced() throws IOException {
        StoreAddress address = tables(KeptIn.A_FILE);
        Path beside = Files.writeString(address.auditKey().file(), ANOTHER);
        Store.migrate(address);
        assertThat(beside).content().isNotEqualTo(ANOTHER);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void it_is_read_by_its_owner_alone() throws IOException {
        made(KeptIn.A_FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }
}
