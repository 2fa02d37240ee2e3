package vn.toandan.persistence.database;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** One SQLite file and all that is particular to SQLite. */
final class SqliteFile implements Engine {

    private static final Table<?> OBJECTS = DSL.table(DSL.name("sqlite_master"));
    private static final Field<String> OBJECT = DSL.field(DSL.name("name"), SQLDataType.VARCHAR);

    /** Held, since the platform forgets the level of a logger that nobody holds; what it prints is thrown as well. */
    private static final Logger DRIVER = Logger.getLogger("org.sqlite");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    /** Anything else keeps the copy from being written. */
    private static final ImmutableSet<Code> OF_WHAT_IS_COPIED = ImmutableSet.of(Code.DAMAGED, Code.LOCKED);

    private final Path file;
    private final Duration patience;
    private final TableSet tables;

    /** The patience is how long a lock of another process is waited for. */
    SqliteFile(Path file, Duration patience, TableSet tables) {
        this.file = file;
        this.patience = patience;
        this.tables = tables;
    }

    /** Of a store. */
    SqliteFile(Path file, Duration patience) {
        this(file, patience, TableSet.STORE);
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public TableSet tables() {
        return tables;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    Path path() {
        return file;
    }

    /** For the one that writes: it takes the lock when a transaction begins, so that it never has to give up in the middle. */
    @Override
    public Connection writer() throws SQLException {
        SQLiteConfig config = durable();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return at(config).getConnection();
    }

    @Override
    public Connection reader() throws SQLException {
        SQLiteConfig config = patient();
        config.setReadOnly(true);
        return liesStill() ? stillReader(config) : at(config).getConnection();
    }

    /**
     * Whether it lies where no file can be made beside it, as on a medium, and nothing beside it waits to be folded in. SQLite needs those
     * files for whoever reads, too, unless it is told that nobody changes the store.
     */
    private boolean liesStill() {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && !Files.isWritable(folder) && Files.notExists(Path.of(file + "-wal"));
    }

    Connection stillReader() throws SQLException {
        SQLiteConfig config = patient();
        config.setReadOnly(true);
        return stillReader(config);
    }

    private Connection stillReader(SQLiteConfig config) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri() + "?immutable=1");
        return source.getConnection();
    }

    /** The driver does so with the first statement of all, and a savepoint is none. */
    @Override
    public void claim(DSLContext database) {
        database.selectOne().fetch();
    }

    @Override
    public Set<String> objects(DSLContext database) {
        return database.select(OBJECT).from(OBJECTS).fetchSet(OBJECT);
    }

    @Override
    public void prepare(FluentConfiguration migrations) {
        migrations.dataSource(at(durable())).locations(tables.migrations());
    }

    @Override
    public void remove() {
        new SqliteRemains(file).remove();
    }

    @Override
    public WrappedKeys keys() {
        return new KeysInFile(file);
    }

    @Override
    public void copyTo(Path copy) {
        try (Connection connection = reader();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        } catch (SQLException e) {
            StoreTrouble ours = trouble(e);
            throw OF_WHAT_IS_COPIED.contains(ours.code()) ? ours : new SqliteFile(copy, patience, tables).trouble(e);
        }
    }

    /** As a copy of it is: one file that is not waiting for anything beside it. */
    void close() {
        try (Connection connection = at(patient()).getConnection();
                PreparedStatement mode = connection.prepareStatement("pragma journal_mode = delete")) {
            mode.execute();
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    @Override
    public Restored toRestore() {
        return new RestoredFile(this);
    }

    private SQLiteConfig durable() {
        SQLiteConfig config = patient();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        return config;
    }

    private SQLiteConfig patient() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        return config;
    }

    private SQLiteDataSource at(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
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
        Throwable first = Throwables.getRootCause(failure);
        if (first instanceof NativeLibraryNotFoundException) {
            return new StoreTrouble(Code.NO_DRIVER, says(Code.NO_DRIVER, temporaryFolder()), failure);
        }
        Code code = !hasPlace()
                ? Code.NO_PLACE
                : first instanceof SQLiteException sqlite
                        ? SqliteState.code(sqlite.getResultCode(), room())
                        : Code.OTHER;
        return new StoreTrouble(code, code == Code.OTHER ? says(code, said(first)) : says(code), failure);
    }

    private boolean hasPlace() {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) && !Files.isDirectory(file);
    }

    private long room() {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** In the system's own words, of which the first line is enough. */
    private static String said(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** Where the driver unpacks its native library. */
    private static String temporaryFolder() {
        return System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir", ""));
    }

    private Sentence says(Code code, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = file.toString();
        System.arraycopy(more, 0, values, 1, more.length);
        return Sentence.of(code.key(), values);
    }
}
