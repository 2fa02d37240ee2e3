package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;

/**
 * One connection that reads, with the registers over it: from one transaction to the next they keep the layouts they met and the
 * statements they prepared; as opposed to the connection that writes, whose registers last for one transaction.
 */
record Reader(Connection connection, DSLContext database, RegistersInTables registers) {

    static Reader over(Engine engine, TipSeals seals) throws SQLException {
        Connection connection = engine.reader();
        DSLContext database = Connections.using(engine, connection);
        return new Reader(connection, database, RegistersInTables.reading(database, seals));
    }
}
