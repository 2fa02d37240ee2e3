package vn.toandan.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** The version of the tables: read before anything else is, and changed by {@link #migrate} alone. */
final class Schema {

    /** What this release reads and writes: the number of its newest migration. */
    static final int VERSION = 8;

    /** Held, since the platform forgets the level of a logger that nobody holds; on a terminal its progress is noise. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private static final Table<?> HISTORY = DSL.table(DSL.name("flyway_schema_history"));
    private static final Field<String> APPLIED = DSL.field(DSL.name("version"), SQLDataType.VARCHAR);
    private static final Table<?> OBJECTS = DSL.table(DSL.name("sqlite_master"));
    private static final Field<String> OBJECT = DSL.field(DSL.name("name"), SQLDataType.VARCHAR);
    private static final Name OWN_TABLE = HISTORY.getQualifiedName();

    private final SqliteFile file;

    Schema(SqliteFile file) {
        this.file = file;
    }

    /** Nothing to say if it is a store of this version. */
    void check() {
        int version = version();
        if (version < VERSION) {
            throw file.trouble(version < 0 ? Code.ABSENT : Code.OLDER);
        }
        if (version > VERSION) {
            throw file.trouble(Code.NEWER);
        }
    }

    /** Creates the store, or brings it to this version; a store of this version stays as it is, byte for byte. */
    void migrate() {
        int version = version();
        if (version > VERSION) {
            throw file.trouble(Code.NEWER);
        }
        if (version == VERSION) {
            return;
        }
        boolean existed = file.exists();
        try {
            flyway().migrate();
        } catch (FlywayException e) {
            if (!existed) {
                remove();
            }
            throw file.trouble(e);
        }
    }

    Flyway flyway() {
        return Flyway.configure()
                .dataSource(file.creator())
                .locations("classpath:db/migration/common")
                .load();
    }

    /** The newest migration that was applied; 0 where none was, negative where there is nothing at all. */
    private int version() {
        if (!file.exists()) {
            return -1;
        }
        try (Connection connection = file.reader()) {
            DSLContext database = Connections.using(connection);
            List<String> objects = database.select(OBJECT).from(OBJECTS).fetch(OBJECT);
            if (objects.isEmpty()) {
                return -1;
            }
            if (!objects.contains(OWN_TABLE.last())) {
                throw file.trouble(Code.NO_STORE);
            }
            return database.select(APPLIED).from(HISTORY).where(APPLIED.isNotNull()).fetch(APPLIED).stream()
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        } catch (SQLException | DataAccessException e) {
            throw file.trouble(e);
        }
    }

    /** A store that could not be created is no store: what was begun of it goes. */
    private void remove() {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            try {
                Files.deleteIfExists(Path.of(file.path() + ending));
            } catch (IOException e) {
                // The first failure is the one to tell of.
            }
        }
    }
}
