package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.toandan.identity.SomeIdentities.NOON;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.given;
import static vn.toandan.identity.SomeIdentities.identity;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.identity.ErasureGround;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityCode;
import vn.toandan.judging.SheetDraft;
import vn.toandan.judging.SheetDraftsContract;
import vn.toandan.judging.Thon1;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.tip.Account;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;

/** The drill: a running store is copied, its machine burns, and what comes back is what was there, but for whoever was erased. */
class RestoreTest {

    private static final Account TOLD = new Account("Có người trộm xe máy");

    @TempDir
    private Path machine;

    @TempDir
    private Path safe;

    @TempDir
    private Path place;

    private Path file;
    private Store store;
    private VaultStore vault;
    private WhoTold whoTold;

    @BeforeEach
    void open() {
        file = machine.resolve("toandan.db");
        MasterKey.create(safe.resolve("key"));
        Store.migrate(file);
        VaultStore.migrate(file);
        store = Store.open(file, key());
        vault = VaultStore.open(file, key().orElseThrow());
        whoTold = WhoTold.open(store, vault, FILING);
        tell(SomeTips.FIRST, 1);
        tell(SomeTips.SECOND, 2);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Optional<MasterKey> key() {
        return Optional.of(MasterKey.read(safe.resolve("key")));
    }

    private void tell(TipId tip, int chance) {
        byte[] receipt = new byte[Receipt.CHANCE];
        receipt[0] = (byte) chance;
        byte[] bytes = new byte[IdentityCode.CHANCE];
        bytes[0] = (byte) chance;
        store.write(FILING, registers -> {
            registers.tips().record(SomeTips.pending(tip, SomeTips.DAY));
            registers.tips().seal(tip, TOLD, Receipt.of(receipt).digest(new byte[32]));
            return whoTold.give(registers, FILING, tip, given(), bytes);
        });
    }

    private Path backup() {
        Path copy = safe.resolve("backup.db");
        Backup.write(file, copy);
        return copy;
    }

    private Path restored(Path backup) {
        Path here = place.resolve("toandan.db");
        Restore.read(backup, here, Optional.of(file), Optional.empty());
        return here;
    }

    private Optional<Identity> behind(Path there, int chance) {
        return VaultStore.open(there, key().orElseThrow()).read(kept -> kept.open(code(chance)));
    }

    private static Code trouble(Runnable action) {
        try {
            action.run();
        } catch (StoreTrouble e) {
            return e.code();
        }
        throw new AssertionError("it was done");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_was_there_comes_back_whole() {
        Path here = restored(backup());
        try (Store other = Store.open(here, key())) {
            Optional<Account> told = other.read(registers -> registers.tips().account(SomeTips.FIRST));
            assertThat(told).contains(TOLD);
            Audit audit = other.audit(AuditKey.of(here), ImmutableList.of());
            assertThat(audit.isIntact() && audit.isComplete()).isTrue();
        }
        assertThat(behind(here, 1)).contains(identity());
        Audit audit = VaultStore.audit(
                VaultAddress.beside(here), VaultAddress.beside(here).auditKey(), ImmutableList.of());
        assertThat(audit.isIntact() && audit.isComplete()).isTrue();
    }

    @Test
    void what_somebody_typed_and_had_not_saved_comes_back_too() {
        SheetDraft draft = SheetDraftsContract.draft("lan.nt", Thon1.YEAR_2024, NOON);
        store.write(FILING, registers -> {
            registers.drafts().keep(draft);
            return true;
        });
        try (Store other = Store.open(restored(backup()))) {
            Optional<SheetDraft> there =
                    other.read(registers -> registers.drafts().find("lan.nt", Thon1.YEAR_2024));
            assertThat(there).contains(draft);
        }
    }

    @Test
    void how_far_others_were_told_comes_back_as_it_was() {
        store.outbox().reach(1);
        Path backup = backup();
        store.outbox().reach(2);
        try (Store other = Store.open(restored(backup))) {
            assertThat(other.outbox().reached()).isEqualTo(1);
        }
    }

    @Test
    void a_backup_holds_neither_a_key_nor_the_erasure_list() throws IOException {
        backup();
        assertThat(names(safe)).containsExactly("backup.db", "backup.db.vault", "key");
    }

    @Test
    void without_the_keys_the_facts_come_back_and_what_is_sealed_stays_closed() {
        Path here = place.resolve("toandan.db");
        Restore.read(backup(), here, Optional.empty(), Optional.empty());
        try (Store other = Store.open(here, key())) {
            boolean isThere = other.read(
                    registers -> registers.tips().find(SomeTips.FIRST).isPresent());
            assertThat(isThere).isTrue();
            assertThat(trouble(() -> other.read(registers -> registers.tips().account(SomeTips.FIRST))))
                    .isEqualTo(Code.WRONG_KEY);
        }
        assertThat(behind(here, 1)).isEmpty();
    }

    @Test
    void whoever_was_erased_after_the_backup_does_not_come_back() throws IOException {
        Path copy = backup();
        Path oldKeys = safe.resolve("old.db");
        for (String ending : List.of(".keys", ".audit-key", ".vault.keys", ".vault.audit-key")) {
            Files.copy(Path.of(file + ending), Path.of(oldKeys + ending));
        }
        vault.write(FILING, kept -> {
            kept.erase(code(1), ErasureGround.ASKED_FOR, NOON);
            return true;
        });
        Path here = place.resolve("toandan.db");
        Restore.read(copy, here, Optional.of(oldKeys), Optional.of(file));
        assertThat(behind(here, 1)).isEmpty();
        assertThat(behind(here, 2)).contains(identity());
        assertThat(Files.readString(Path.of(here + ".vault.keys"))).doesNotContain(code(1).text());
        assertThat(Files.readString(Path.of(here + ".vault.erased"))).contains(code(1).text());
        try (Store other = Store.open(here, key())) {
            Optional<Account> told = other.read(registers -> registers.tips().account(SomeTips.FIRST));
            assertThat(told).contains(TOLD);
        }
    }

    @Test
    void what_was_told_and_erased_after_the_backup_does_not_come_back_either() throws IOException {
        Path copy = backup();
        Path oldKeys = safe.resolve("old.db");
        Files.copy(Path.of(file + ".keys"), Path.of(oldKeys + ".keys"));
        store.erase(FILING, SomeTips.FIRST);
        Path here = place.resolve("toandan.db");
        Restore.read(copy, here, Optional.of(oldKeys), Optional.of(file));
        assertThat(Files.readString(Path.of(here + ".keys"))).doesNotContain(SomeTips.FIRST.text());
        try (Store other = Store.open(here, key())) {
            List<Optional<Account>> told = other.read(registers -> List.of(
                    registers.tips().account(SomeTips.FIRST), registers.tips().account(SomeTips.SECOND)));
            assertThat(told).containsExactly(Optional.empty(), Optional.of(TOLD));
        }
    }

    @Test
    void it_does_not_matter_how_many_were_erased() throws IOException {
        Path copy = backup();
        Files.write(
                Path.of(file + ".erased"),
                IntStream.range(0, 60_000)
                        .mapToObj(number -> "2026-ERASED" + (100_000 + number) + "\t" + NOON)
                        .toList());
        Path here = restored(copy);
        assertThat(behind(here, 1)).contains(identity());
        assertThat(Files.readAllLines(Path.of(here + ".erased"))).hasSize(60_000);
    }

    @Test
    void keys_without_the_erasure_list_are_not_taken() throws IOException {
        Path copy = backup();
        Files.delete(Path.of(file + ".vault.erased"));
        assertThat(trouble(() -> restored(copy))).isEqualTo(Code.NO_PLACE);
        assertThat(names(place)).isEmpty();
    }

    @Test
    void it_goes_nowhere_where_something_is() throws IOException {
        Path copy = backup();
        for (String ending :
                List.of("", "-wal", "-journal", ".vault", ".vault-wal", ".keys", ".vault.keys", ".audit-key")) {
            Path there = Files.createFile(place.resolve("toandan.db" + ending));
            assertThat(trouble(() -> restored(copy))).as(ending).isEqualTo(Code.NO_PLACE);
            assertThat(names(place)).containsExactly("toandan.db" + ending);
            Files.delete(there);
        }
        assertThat(trouble(this::backup)).isEqualTo(Code.NO_PLACE);
    }

    @Test
    void a_damaged_backup_is_not_restored_and_leaves_nothing() throws IOException {
        Path copy = backup();
        byte[] bytes = Files.readAllBytes(copy);
        for (int at = bytes.length / 2; at < bytes.length / 2 + 4096; at++) {
            bytes[at] = 0x55;
        }
        Files.write(copy, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        assertThatExceptionOfType(StoreTrouble.class).isThrownBy(() -> restored(copy));
        assertThat(names(place)).isEmpty();
    }

    @Test
    void what_is_no_store_is_not_backed_up() {
        assertThat(trouble(() -> Backup.write(machine.resolve("none.db"), safe.resolve("b.db"))))
                .isEqualTo(Code.ABSENT);
        assertThat(safe.resolve("b.db")).doesNotExist();
    }

    /** Each copy is of one moment: never half a write, whatever is under way. */
    @Test
    void a_running_store_is_copied_while_it_is_written() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int number = 0; !isOver.get(); number++) {
                TipId one = new TipId("A-" + number);
                TipId other = new TipId("B-" + number);
                store.write(FILING, registers -> {
                    registers.tips().record(SomeTips.pending(one, SomeTips.DAY));
                    registers.tips().record(SomeTips.pending(other, SomeTips.DAY));
                    return true;
                });
            }
        });
        writer.start();
        try {
            for (int time = 0; time < 5; time++) {
                Path copy = safe.resolve("running-" + time + ".db");
                Backup.write(file, copy);
                Path here = place.resolve("running-" + time + ".db");
                Restore.read(copy, here, Optional.of(file), Optional.empty());
                try (Store other = Store.open(here)) {
                    assertThat(other.audit(AuditKey.of(here), ImmutableList.of())
                                    .isComplete())
                            .isTrue();
                    assertThat(tips(other, "A-")).isEqualTo(tips(other, "B-"));
                }
            }
        } finally {
            isOver.set(true);
            writer.join();
        }
    }

    private static long tips(Store store, String first) {
        return store.read(registers -> {
            List<TipId> ids = new ArrayList<>();
            registers
                    .tips()
                    .received(
                            SomeTips.DAY,
                            SomeTips.DAY,
                            SomeTips.DAY,
                            version -> ids.add(version.tip().id()));
            return ids.stream().filter(id -> id.text().startsWith(first)).count();
        });
    }
}
