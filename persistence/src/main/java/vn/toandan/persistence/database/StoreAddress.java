package vn.toandan.persistence.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a store is ("nơi đặt kho dữ liệu"): a file, or a database of a PostgreSQL server; as opposed to the {@link Store}, which is open. It never says as whom or by which
 * password a server is entered.
 */
public final class StoreAddress {

    static final String URL = "jdbc:";

    private interface Place {
        Engine engine(Duration patience);
    }

    private final String said;
    private final Optional<Path> file;
    private final Place place;
    private final AuditKey auditKey;
    private final Optional<StoreAddress> replica;

    private StoreAddress(
            String said, Optional<Path> file, Place place, AuditKey auditKey, Optional<StoreAddress> replica) {
        this.said = said;
        this.file = file;
        this.place = place;
        this.auditKey = auditKey;
        this.replica = replica;
    }

    public static StoreAddress of(Path file) {
        return new StoreAddress(
                file.toString(),
                Optional.of(file),
                patience -> new SqliteFile(file, patience, TableSet.STORE),
                AuditKey.of(file),
                Optional.empty());
    }

    /** The same, with a server beside it that repeats what is written here and answers what may lag. */
    public StoreAddress readingFrom(StoreAddress other) {
        return new StoreAddress(said, file, place, auditKey, Optional.of(other));
    }

    /** A {@code jdbc:postgresql:} URL, or else the name of a file; empty where it can be neither. */
    public static Optional<StoreAddress> of(String text) {
        if (text.startsWith(URL)) {
            return PostgresUrl.of(text).map(StoreAddress::on);
        }
        try {
            return Optional.of(of(Path.of(text)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static StoreAddress on(PostgresUrl url) {
        return new StoreAddress(
                url.toString(),
                Optional.empty(),
                patience -> new PostgresServer(url, patience, TableSet.STORE),
                AuditKey.of(url),
                Optional.empty());
    }

    /** Where the first key of its log is looked for: beside the file, or in the working folder. */
    public AuditKey auditKey() {
        return auditKey;
    }

    /** The file, if it is one. */
    public Optional<Path> file() {
        return file;
    }

    Engine engine(Duration patience) {
        return place.engine(patience);
    }

    Optional<Engine> replica(Duration patience) {
        return replica.map(other -> other.engine(patience));
    }

    /** As it may be printed. */
    @Override
    public String toString() {
        return said;
    }
}
