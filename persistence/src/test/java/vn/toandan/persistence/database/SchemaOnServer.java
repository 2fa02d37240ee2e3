package vn.toandan.persistence.database;

import static java.util.Objects.requireNonNull;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.toandan.persistence.database.schema.DefaultSchema;
import vn.toandan.persistence.server.OwnServer;

/** A store in a schema of its own on the tests' server: its tables are made once for all the tests of a class, and each test finds them empty. */
final class SchemaOnServer implements BeforeEachCallback, AfterEachCallback {

    /** Sooner done than to truncate them, which makes a new file of each; the setting is for the references between them. */
    private static final String EMPTIED = Stream.concat(
                    Stream.of("set session_replication_role = replica"),
                    DefaultSchema.DEFAULT_SCHEMA.getTables().stream().map(table -> "delete from " + table.getName()))
            .collect(Collectors.joining("; "));

    private final String url = OwnServer.common().newSchema();
    private @Nullable StoreFile file;

    String url() {
        return url;
    }

    StoreAddress address() {
        return StoreAddress.of(url).orElseThrow();
    }

    StoreFile file() {
        return requireNonNull(file);
    }

    void sql(String... statements) {
        OwnServer.sqlAt(url, statements);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        file = new StoreFile(address());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        file().close();
        sql(EMPTIED);
    }
}
