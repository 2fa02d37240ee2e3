package vn.toandan.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.database.VaultAddress;
import vn.toandan.persistence.database.VaultStore;

/** Where the vault of a store is: {@code --vault}, else TOANDAN_VAULT, else beside the file of the store; a store on a server has none unless it is named. */
final class VaultOption {

    @Option(names = "--vault", paramLabel = "FILE|URL", defaultValue = "${env:TOANDAN_VAULT:-}")
    private String vault = "";

    /** The one that is named; a name that can be none is wrong usage. */
    Optional<VaultAddress> named() {
        return named(vault);
    }

    /** The one that is named, or else the one that would be beside the store. */
    Optional<VaultAddress> of(StoreAddress store) {
        return named().or(() -> store.file().map(VaultAddress::beside));
    }

    /** The same, where there has to be one. */
    VaultAddress place(StoreAddress store) {
        return of(store).orElseThrow(() -> new WrongUsage(Sentence.of("cli/wording:vault.unnamed")));
    }

    /** The one that is named, which has to be there, or else the one beside the store, if there is one. */
    Optional<VaultAddress> found(StoreAddress store) {
        return of(store).filter(vault -> named().isPresent() || VaultStore.isAt(vault));
    }

    static Optional<VaultAddress> named(String vault) {
        return vault.isBlank()
                ? Optional.empty()
                : Optional.of(VaultAddress.of(vault).orElseThrow(() -> new WrongUsage(StoreOption.none(vault))));
    }
}
