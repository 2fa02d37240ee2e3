package vn.toandan.persistence.database;

import java.nio.file.Path;
import java.util.Optional;
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.SomeIdentities;
import vn.toandan.tip.SomeTips;

/** A program of its own that keeps who told a tip and ends as if the power had gone: after the vault was written and before the store was. */
final class Teller {

    private Teller() {}

    /** The store and the key. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        MasterKey key = MasterKey.read(Path.of(arguments[1]));
        Store store = Store.open(file, Optional.of(key));
        WhoTold whoTold = WhoTold.open(store, VaultStore.open(file, key), StoreFile.FILING);
        store.write(StoreFile.FILING, registers -> {
            whoTold.give(
                    registers, StoreFile.FILING, SomeTips.FIRST, SomeIdentities.given(), new byte[IdentityCode.CHANCE]);
            Runtime.getRuntime().halt(137);
            return true;
        });
    }
}
