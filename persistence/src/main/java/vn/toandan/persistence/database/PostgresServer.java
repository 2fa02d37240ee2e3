package vn.toandan.persistence.database;

import static java.util.Objects.requireNonNull;
import static vn.toandan.persistence.database.schema.Tables.LOG_ENTRY;

import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.StoreTrouble.Code;

/**
 * One schema of a PostgreSQL server and all that is particular to it. Who writes takes a lock named after the log before it reads anything, so that writers come one after
 * another as they do in a file, each seeing all that was committed before it: READ COMMITTED, since a snapshot taken earlier would be older than the lock.
 */
final class PostgresServer implements Engine {

    /** What the server understands, for one that only resembles PostgreSQL. */
    private static final SQLDialect DIALECT =
            "yugabytedb".equals(System.getProperty("toandan.dialect")) ? SQLDialect.YUGABYTEDB : SQLDialect.POSTGRES;

    private static final Table<?> TABLES = DSL.table(DSL.name("pg_tables"));
    private static final Field<String> SCHEMA = DSL.field(DSL.name("schemaname"), SQLDataType.VARCHAR);
    private static final Field<String> TABLE = DSL.field(DSL.name("tablename"), SQLDataType.VARCHAR);

    private static final String OWN = "classpath:db/migration/postgresql";
    private static final String COMMIT = "synchronous_commit";

    /** With these a commit has reached the disk when it returns; the second waits for a replica besides. */
    private static final Set<String> DURABLE = ImmutableSet.of("on", "remote_apply");

    private final PostgresUrl url;
    private final Duration patience;
    private final TableSet tables;

    /** The patience is how long another writer is waited for. */
    PostgresServer(PostgresUrl url, Duration patience, TableSet tables) {
        this.url = url;
        this.patience = patience;
        this.tables = tables;
    }

    @Override
    public SQLDialect dialect() {
        return DIALECT;
    }

    @Override
    public TableSet tables() {
        return tables;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public Connection writer() throws SQLException {
        Connection connection = connect();
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            DSLContext database = Connections.using(this, connection);
            set(database, "lock_timeout", patience.toMillis() + "ms");
            requireDurable(database);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection reader() throws SQLException {
        Connection connection = connect();
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Connection connect() throws SQLException {
        try {
            return url.source().getConnection();
        } catch (SQLException e) {
            StoreTrouble trouble = trouble(e);
            throw trouble.code() == Code.LOST ? trouble(Code.UNREACHABLE, e) : trouble;
        }
    }

    /** What a server or a user is set to otherwise is set right for the connection; what only its administrator can set is asked for. */
    private void requireDurable(DSLContext database) {
        if (!DURABLE.contains(setting(database, COMMIT))) {
            set(database, COMMIT, "on");
        }
        if (!setting(database, "fsync").equals("on")
                || !setting(database, "full_page_writes").equals("on")) {
            throw trouble(Code.UNSAFE);
        }
    }

    private static String setting(DSLContext database, String name) {
        return database.select(DSL.function(DSL.name("current_setting"), SQLDataType.VARCHAR, DSL.inline(name)))
                .fetchSingle()
                .value1();
    }

    private static void set(DSLContext database, String name, String value) {
        database.select(DSL.function(
                        DSL.name("set_config"),
                        SQLDataType.VARCHAR,
                        DSL.inline(name),
                        DSL.inline(value),
                        DSL.inline(false)))
                .fetch();
    }

    @Override
    public void claim(DSLContext database) {
        Field<Long> log = DSL.function(DSL.name("to_regclass"), SQLDataType.VARCHAR, DSL.inline(LOG_ENTRY.getName()))
                .cast(SQLDataType.BIGINT);
        database.select(DSL.function(DSL.name("pg_advisory_xact_lock"), SQLDataType.VARCHAR, log))
                .fetch();
    }

    @Override
    public Set<String> objects(DSLContext database) {
        Optional<String> schema = Optional.ofNullable(
                database.select(DSL.currentSchema()).fetchSingle().value1());
        if (schema.isEmpty() && !makesItsSchema()) {
            throw trouble(Code.NO_DATABASE);
        }
        return schema.map(one -> objects(database, one)).orElse(ImmutableSet.of());
    }

    private static Set<String> objects(DSLContext database, String schema) {
        return database.select(TABLE).from(TABLES).where(SCHEMA.eq(schema)).fetchSet(TABLE);
    }

    /** Whether that table is there. */
    boolean has(DSLContext database, Table<?> table) {
        Name name = table.getQualifiedName();
        return objects(database, requireNonNull(name.first())).contains(name.last());
    }

    /** The vault's is its user's own, so that no other reads it; the store's is made by whoever made the database. */
    private boolean makesItsSchema() {
        return tables == TableSet.VAULT;
    }

    /** All that are due at once or none. An administrator who turned off waiting for the disk has to know before anything is kept. */
    @Override
    public void prepare(FluentConfiguration migrations) {
        try {
            writer().close();
        } catch (SQLException e) {
            throw trouble(e);
        }
        migrations
                .dataSource(SharedConnection.of(url.source()))
                .locations(tables.migrations(), OWN)
                .placeholders(Map.of("sealed", tables.sealed()))
                .group(true);
        if (makesItsSchema()) {
            migrations.schemas(url.schema()).createSchemas(true);
        }
    }

    /** Nothing: the migrations are one transaction. */
    @Override
    public void remove() {}

    @Override
    public WrappedKeys keys() {
        return new KeysInTable(this);
    }

    @Override
    public void copyTo(Path copy) {
        SqliteFile file = new SqliteFile(copy, patience, tables);
        new Schema(file).migrate();
        CopiedTables.copy(this, file, all -> {});
        file.close();
    }

    @Override
    public Restored toRestore() {
        return new RestoredSchema(this);
    }

    @Override
    public StoreTrouble trouble(Code code) {
        return new StoreTrouble(code, says(code));
    }

    @Override
    public StoreTrouble trouble(Code code, Exception failure) {
        return new StoreTrouble(code, says(code), failure);
    }

    @Override
    public StoreTrouble trouble(Exception failure) {
        Optional<SQLException> told = Optional.ofNullable(
                Iterables.getFirst(Iterables.filter(Throwables.getCausalChain(failure), SQLException.class), null));
        Code code = told.map(one -> SqlState.code(Strings.nullToEmpty(one.getSQLState())))
                .orElse(Code.OTHER);
        Throwable first = told.map(Throwable.class::cast).orElse(failure);
        return new StoreTrouble(
                code, code == Code.OTHER ? Sentence.of(code.key(), url.toString(), said(first)) : says(code), failure);
    }

    /** In the server's own words, of which the first line is enough. */
    private static String said(Throwable failure) {
        return Strings.nullToEmpty(failure.getMessage())
                .lines()
                .findFirst()
                .orElse(failure.getClass().getSimpleName());
    }

    private Sentence says(Code code) {
        return Sentence.of(code.key(), url.toString());
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
