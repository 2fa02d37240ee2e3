package vn.toandan.persistence.database;

import java.nio.file.Path;
import vn.toandan.persistence.server.OwnServer;

/** Where a test keeps its store: what holds of one engine is to hold of the other. */
enum KeptIn {
    A_FILE,
    A_SERVER;

    /** Of a new place. */
    StoreAddress address(Path folder) {
        return switch (this) {
            case A_FILE -> StoreAddress.of(folder.resolve("toandan.db"));
            case A_SERVER -> StoreAddress.of(OwnServer.common().newSchema()).orElseThrow();
        };
    }

    /** The same, with a place for its vault. */
    KeptAt kept(Path folder) {
        return switch (this) {
            case A_FILE -> KeptAt.of(folder.resolve("toandan.db"));
            case A_SERVER ->
                new KeptAt(address(folder), VaultAddress.of(OwnServer.common().newOwner()));
        };
    }
}
