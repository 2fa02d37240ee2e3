package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.identity;
import static vn.toandan.persistence.database.StoreFile.FILING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.identity.Identity;
import vn.toandan.persistence.database.WrappedKeys.Line;
import vn.toandan.persistence.server.OwnServer;
import vn.toandan.tip.Account;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.SomeTips;

/** What somebody was stopped in the middle of waits where nobody may write, and keeps nobody from reading; as opposed to where it is carried out. */
class UnfinishedKeysTest {

    private static final Account TOLD = new Account("told");

    @TempDir
    private Path folder;

    private MasterKey key;

    @BeforeEach
    void create() {
        MasterKey.create(folder.resolve("key"));
        key = MasterKey.read(folder.resolve("key"));
    }

    private static void letRead(String url) {
        OwnServer.sqlAt(url, "alter role current_user set default_transaction_read_only = on");
    }

    private void leaveKeyOfNobody(WrappedKeys keys, String code) throws IOException {
        keys.add(new Line(code, key.mark(), "wrapped"));
    }

    @Test
    void a_store_that_may_only_be_read_is_opened_all_the_same() throws IOException {
        String url = OwnServer.common().newOwner();
        StoreAddress address = StoreAddress.of(url).orElseThrow();
        OwnServer.sqlAt(url, "create schema " + url.substring(url.lastIndexOf('=') + 1));
        Store.migrate(address);
        try (Store store = Store.open(address, Optional.of(key))) {
            store.write(FILING, registers -> {
                registers.tips().record(SomeTips.pending(SomeTips.FIRST, SomeTips.DAY));
                registers
                        .tips()
                        .seal(
                                SomeTips.FIRST,
                                TOLD,
                                Receipt.of(new byte[Receipt.CHANCE]).digest(key.receiptKey()));
                return true;
            });
        }
        WrappedKeys keys = address.engine(Duration.ofSeconds(5)).keys();
        leaveKeyOfNobody(keys, SomeTips.SECOND.text());
        letRead(url);
        try (Store store = Store.open(address, Optional.of(key))) {
            Optional<Account> told = store.read(registers -> registers.tips().account(SomeTips.FIRST));
            assertThat(told).contains(TOLD);
        }
        assertThat(keys.lines()).hasSize(2);
    }

    @Test
    void a_vault_that_may_only_be_read_is_opened_all_the_same() throws IOException {
        String url = OwnServer.common().newOwner();
        VaultAddress address = VaultAddress.of(url).orElseThrow();
        VaultStore.migrate(address, AuditKey.at(folder.resolve("first")));
        VaultStore.open(address, key).write(FILING, kept -> {
            kept.add(code(1), identity());
            return true;
        });
        WrappedKeys keys = address.engine(Duration.ofSeconds(5)).keys();
        leaveKeyOfNobody(keys, code(2).text());
        letRead(url);
        Optional<Identity> behind = VaultStore.open(address, key).read(kept -> kept.open(code(1)));
        assertThat(behind).contains(identity());
        assertThat(keys.lines()).hasSize(2);
    }
}
