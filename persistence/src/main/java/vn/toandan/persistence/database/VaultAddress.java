package vn.toandan.persistence.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the vault is ("nơi đặt kho danh tính"): a file, beside that of the store unless it is said otherwise, or a schema of its own on a PostgreSQL server, entered by a user
 * of its own, so that neither the store's user reads the vault nor the vault's the store; as opposed to the {@link StoreAddress}. It never says as whom or by which password
 * a server is entered.
 */
public final class VaultAddress {

    private static final String USUAL_SCHEMA = "vault";

    private interface Place {
        Engine engine(Duration patience);
    }

    private final String said;
    private final Place place;
    private final AuditKey auditKey;

    private VaultAddress(String said, Place place, AuditKey auditKey) {
        this.said = said;
        this.place = place;
        this.auditKey = auditKey;
    }

    /** Of the store in that file. */
    public static VaultAddress beside(Path store) {
        return at(fileBeside(store));
    }

    static Path fileBeside(Path store) {
        return Path.of(store + ".vault");
    }

    /** A file. */
    static VaultAddress at(Path vault) {
        return new VaultAddress(
                vault.toString(), patience -> new SqliteFile(vault, patience, TableSet.VAULT), AuditKey.of(vault));
    }

    /** A {@code jdbc:postgresql:} URL, or else the name of a file; empty where it can be neither. */
    public static Optional<VaultAddress> of(String text) {
        if (text.startsWith(StoreAddress.URL)) {
            return PostgresUrl.of(text).map(url -> url.orIn(USUAL_SCHEMA)).map(VaultAddress::on);
        }
        try {
            return Optional.of(at(Path.of(text)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static VaultAddress on(PostgresUrl url) {
        return new VaultAddress(
                url.toString(), patience -> new PostgresServer(url, patience, TableSet.VAULT), AuditKey.of(url));
    }

    /** Where the first key of its log is looked for: beside the file, or in the working folder. */
    public AuditKey auditKey() {
        return auditKey;
    }

    Engine engine(Duration patience) {
        return place.engine(patience);
    }

    /** As it may be printed. */
    @Override
    public String toString() {
        return said;
    }
}
