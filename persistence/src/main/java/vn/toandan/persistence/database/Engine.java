package vn.toandan.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** What keeps the rows of a store, and all that is particular to it: how it is opened, what is there, what its failures mean; everything else is the same in both. */
interface Engine {

    SQLDialect dialect();

    /** Which tables it keeps. */
    TableSet tables();

    /** Whether anything is there that could be a store. */
    boolean exists();

    /** One that writes: what it commits is on the disk. */
    Connection writer() throws SQLException;

    /** One that cannot write; each of its transactions sees one state. */
    Connection reader() throws SQLException;

    /** Holds off everybody else who writes, in whichever process, until the transaction ends; to be called before it reads anything. */
    void claim(DSLContext database);

    /** The names of what is kept there, of whomever it is. */
    Set<String> objects(DSLContext database);

    /** Where the migrations run, and which; they may create what is not there. */
    void prepare(FluentConfiguration migrations);

    /** Takes out what remains of a store that could not be created. */
    void remove();

    /** Where the keys of what is sealed in it are. */
    WrappedKeys keys();

    /** Writes what it holds at one moment to a new file, which is not sound before it is proved. */
    void copyTo(Path file);

    /** For a backup that is to be put here. */
    Restored toRestore();

    StoreTrouble trouble(Code code);

    StoreTrouble trouble(Code code, Exception failure);

    /** What the failure means, whoever wrapped it. */
    StoreTrouble trouble(Exception failure);
}
