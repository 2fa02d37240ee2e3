package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** The version of the tables, of a store or of a vault: read before anything else is, and changed by {@link #migrate} alone. */
final class Schema {

    /** Held, since the platform forgets the level of a logger that nobody holds; on a terminal its progress is noise. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private static final Table<?> HISTORY = DSL.table(DSL.name("flyway_schema_history"));
    private static final Field<String> APPLIED = DSL.field(DSL.name("version"), SQLDataType.VARCHAR);
    private static final Name OWN_TABLE = HISTORY.getQualifiedName();

    private final Engine engine;

    Schema(Engine engine) {
        this.engine = engine;
    }

    /** Nothing to say if it is a store of this version. */
    void check() {
        int version = version();
        if (version < newest()) {
            throw engine.trouble(version < 0 ? Code.ABSENT : Code.OLDER);
        }
        if (version > newest()) {
            throw engine.trouble(Code.NEWER);
        }
    }

    /** Creates the store, or brings it to this version; a store of this version stays as it is, byte for byte. */
    void migrate() {
        int version = version();
        if (version > newest()) {
            throw engine.trouble(Code.NEWER);
        }
        if (version == newest()) {
            return;
        }
        boolean existed = engine.exists();
        try {
            flyway().migrate();
        } catch (FlywayException e) {
            if (!existed) {
                engine.remove();
            }
            throw engine.trouble(e);
        }
    }

    private int newest() {
        return engine.tables().version();
    }

    /** Whether nothing at all is there. */
    boolean isAbsent() {
        return version() < 0;
    }

    Flyway flyway() {
        FluentConfiguration migrations = Flyway.configure();
        engine.prepare(migrations);
        return migrations.load();
    }

    /** The newest migration that was applied; 0 where none was, negative where there is nothing at all. */
    private int version() {
        if (!engine.exists()) {
            return -1;
        }
        try (Connection connection = engine.reader()) {
            DSLContext database = Connections.using(engine, connection);
            Set<String> objects = engine.objects(database);
            if (objects.isEmpty()) {
                return -1;
            }
            if (!objects.contains(OWN_TABLE.last())
                    || objects.contains(engine.tables().other().own())) {
                throw engine.trouble(Code.NO_STORE);
            }
            return database.select(APPLIED).from(HISTORY).where(APPLIED.isNotNull()).fetch(APPLIED).stream()
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        } catch (SQLException | DataAccessException e) {
            throw engine.trouble(e);
        }
    }
}
