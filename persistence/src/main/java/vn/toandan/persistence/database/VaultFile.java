package vn.toandan.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** The file of the vault ("tệp kho danh tính"), apart from that of the store: its tables, and one transaction at a time; little enough is asked of it that none stays open. */
final class VaultFile {

    /** What this release reads and writes: the number of its newest migration. */
    static final int VERSION = 1;

    /** Held, since the platform forgets the level of a logger that nobody holds; on a terminal its progress is noise. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private static final Field<String> APPLIED = DSL.field(DSL.name("version"), SQLDataType.VARCHAR);

    private final SqliteFile file;

    VaultFile(Path vault, Duration patience) {
        this.file = new SqliteFile(vault, patience);
    }

    Path path() {
        return file.path();
    }

    void migrate() {
        try {
            FluentConfiguration migrations = Flyway.configure();
            file.prepare(migrations);
            migrations.locations("classpath:db/migration/vault").load().migrate();
        } catch (FlywayException e) {
            throw file.trouble(e);
        }
        AuditKey.provide(file);
        Erasures.of(file.path()).begin();
    }

    void check() {
        if (!file.exists()) {
            throw file.trouble(Code.ABSENT);
        }
        int version = read(database -> database
                .select(APPLIED)
                .from(DSL.table(DSL.name("flyway_schema_history")))
                .where(APPLIED.isNotNull())
                .fetch(APPLIED)
                .stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0));
        if (version != VERSION) {
            throw file.trouble(version < VERSION ? Code.OLDER : Code.NEWER);
        }
    }

    <T> T read(Function<DSLContext, T> query) {
        try (Connection connection = file.reader()) {
            connection.setAutoCommit(false);
            return query.apply(Connections.using(file, connection));
        } catch (SQLException | DataAccessException e) {
            throw file.trouble(e);
        }
    }

    /** On the disk when this returns; what the command throws leaves nothing behind, since closing rolls back. */
    <T> T write(Function<DSLContext, T> command) {
        try (Connection connection = file.writer()) {
            connection.setAutoCommit(false);
            T result = command.apply(Connections.using(file, connection));
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | DataAccessException e) {
            throw file.trouble(e);
        }
    }
}
