package vn.toandan.persistence.database;

import java.nio.file.Path;
import java.util.Optional;

/** Where an office keeps what it records ("nơi lưu giữ"): a store and, if it has one, a vault; as opposed to the address of either. */
public record KeptAt(StoreAddress store, Optional<VaultAddress> vault) {

    /** In that file and beside it. */
    public static KeptAt of(Path store) {
        return new KeptAt(StoreAddress.of(store), Optional.of(VaultAddress.beside(store)));
    }

    /** The same, with the vault only if one is there. */
    static KeptAt found(Path store) {
        KeptAt kept = of(store);
        return new KeptAt(kept.store, kept.vault.filter(VaultStore::isAt));
    }
}
