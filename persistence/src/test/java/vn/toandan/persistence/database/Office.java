package vn.toandan.persistence.database;

import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.given;
import static vn.toandan.persistence.database.StoreFile.FILING;
import static vn.toandan.persistence.database.StoreFile.NOON;

import java.nio.file.Path;
import java.util.Optional;
import vn.toandan.identity.ErasureGround;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityCode;
import vn.toandan.tip.Account;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;

/** A store and a vault that are at work, for tests; who told which tip is behind the code with the same number. */
final class Office implements AutoCloseable {

    static final Account TOLD = new Account("Có người trộm xe máy");

    private final KeptAt kept;
    private final MasterKey key;
    private final Store store;
    private final VaultStore vault;

    private Office(KeptAt kept, MasterKey key) {
        this.kept = kept;
        this.key = key;
        this.store = Store.open(kept.store(), Optional.of(key));
        this.vault = VaultStore.open(kept.vault().orElseThrow(), key);
    }

    /** A new one; the first keys of its logs go into the folder, where nothing lies beside it. */
    static Office create(KeptAt kept, MasterKey key, Path folder) {
        VaultAddress vault = kept.vault().orElseThrow();
        if (kept.store().file().isPresent()) {
            Store.migrate(kept.store());
            VaultStore.migrate(vault);
        } else {
            Store.migrate(kept.store(), AuditKey.at(folder.resolve("first")));
            VaultStore.migrate(vault, AuditKey.at(folder.resolve("first-of-vault")));
        }
        return open(kept, key);
    }

    static Office open(KeptAt kept, MasterKey key) {
        return new Office(kept, key);
    }

    KeptAt kept() {
        return kept;
    }

    MasterKey key() {
        return key;
    }

    Store store() {
        return store;
    }

    VaultStore vault() {
        return vault;
    }

    void tell(TipId tip, int number) {
        byte[] receipt = new byte[Receipt.CHANCE];
        receipt[0] = (byte) number;
        byte[] chance = new byte[IdentityCode.CHANCE];
        chance[0] = (byte) number;
        WhoTold whoTold = WhoTold.open(store, vault, FILING);
        store.write(FILING, registers -> {
            registers.tips().record(SomeTips.pending(tip, SomeTips.DAY));
            registers.tips().seal(tip, TOLD, Receipt.of(receipt).digest(new byte[32]));
            return whoTold.give(registers, FILING, tip, given(), chance);
        });
    }

    Optional<Account> told(TipId tip) {
        return store.read(registers -> registers.tips().account(tip));
    }

    Optional<Identity> behind(int number) {
        return vault.read(one -> one.open(code(number)));
    }

    void erase(TipId tip, int number) {
        store.erase(FILING, tip);
        vault.write(FILING, one -> {
            one.erase(code(number), ErasureGround.ASKED_FOR, NOON);
            return true;
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
