package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.given;
import static vn.toandan.identity.SomeIdentities.identity;
import static vn.toandan.persistence.database.StoreFile.FILING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.MisshapenIdentities;
import vn.toandan.identity.RecordIdentity;
import vn.toandan.identity.Recorded;
import vn.toandan.tip.Alias;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;

/** Who told is in the vault before the store knows the code, and gone again where the store never did. */
class WhoToldTest {

    @TempDir
    private Path folder;

    private Path file;
    private Store store;
    private VaultStore vault;
    private WhoTold whoTold;

    @BeforeEach
    void open() {
        file = folder.resolve("toandan.db");
        MasterKey.create(folder.resolve("key"));
        Store.migrate(file);
        VaultStore.migrate(file);
        store = Store.open(file, Optional.of(key()));
        vault = VaultStore.open(file, key());
        whoTold = WhoTold.open(store, vault, FILING);
        store.write(FILING, registers -> {
            registers.tips().record(SomeTips.pending(SomeTips.FIRST, SomeTips.DAY));
            registers.tips().record(SomeTips.pending(SomeTips.SECOND, SomeTips.DAY));
            return true;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private MasterKey key() {
        return MasterKey.read(folder.resolve("key"));
    }

    private Recorded give(TipId tip, RecordIdentity command, int chance) {
        byte[] bytes = new byte[IdentityCode.CHANCE];
        bytes[0] = (byte) chance;
        return store.write(FILING, registers -> whoTold.give(registers, FILING, tip, command, bytes));
    }

    private Optional<Alias> alias(TipId tip) {
        return store.read(registers -> registers.dialogues().alias(tip));
    }

    private Optional<Identity> behind(int chance) {
        return vault.read(kept -> kept.open(code(chance)));
    }

    private String keysOnFile() throws IOException {
        return Files.readString(Path.of(file + ".vault.keys"));
    }

    @Test
    void the_store_knows_the_code_and_the_vault_who_is_behind_it() {
        give(SomeTips.FIRST, given(), 1);
        assertThat(alias(SomeTips.FIRST)).contains(new Alias(code(1).text()));
        assertThat(behind(1)).contains(identity());
    }

    @Test
    void what_cannot_be_kept_leaves_no_code() {
        Recorded refused = give(SomeTips.FIRST, MisshapenIdentities.recorded().get(0), 1);
        assertThat(refused).isInstanceOf(Recorded.Rejected.class);
        assertThat(alias(SomeTips.FIRST)).isEmpty();
    }

    @Test
    void a_tip_that_is_not_there_or_has_somebody_is_the_caller_s_bug() {
        give(SomeTips.FIRST, given(), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> give(SomeTips.FIRST, given(), 2));
        assertThatIllegalArgumentException().isThrownBy(() -> give(new TipId("nobody"), given(), 3));
        assertThat(behind(2)).isEmpty();
        assertThat(behind(3)).isEmpty();
    }

    @Test
    void killed_in_between_the_one_behind_no_code_is_swept_when_both_are_opened_again() throws Exception {
        give(SomeTips.SECOND, given(), 2);
        Process teller = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Teller.class.getName(),
                        file.toString(),
                        folder.resolve("key").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(teller.waitFor()).isEqualTo(137);
        assertThat(behind(0)).contains(identity());
        assertThat(alias(SomeTips.FIRST)).isEmpty();
        WhoTold.open(store, vault, FILING);
        assertThat(behind(0)).isEmpty();
        assertThat(keysOnFile()).doesNotContain(code(0).text());
        assertThat(behind(2)).contains(identity());
    }

    @Test
    void whoever_is_being_written_by_another_now_is_not_swept() {
        store.write(FILING, registers -> {
            whoTold.give(registers, FILING, SomeTips.FIRST, given(), new byte[IdentityCode.CHANCE]);
            try (Store other = Store.open(StoreAddress.of(file), Duration.ofMillis(50), Optional.of(key()))) {
                assertThat(troubleOf(other)).isEqualTo(StoreTrouble.Code.LOCKED);
            }
            return true;
        });
        assertThat(behind(0)).contains(identity());
    }

    private StoreTrouble.Code troubleOf(Store other) {
        try {
            WhoTold.open(other, vault, FILING);
        } catch (StoreTrouble e) {
            return e.code();
        }
        throw new AssertionError("it was swept");
    }

    @Test
    void nothing_is_swept_where_nobody_is_missing() throws IOException {
        give(SomeTips.FIRST, given(), 1);
        String before = keysOnFile();
        WhoTold.open(store, vault, FILING);
        assertThat(keysOnFile()).isEqualTo(before);
        assertThat(behind(1)).contains(identity());
    }
}
