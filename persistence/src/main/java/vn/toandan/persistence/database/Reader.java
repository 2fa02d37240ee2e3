package vn.toandan.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/**
 * One connection that reads, with the registers over it: from one transaction to the next they keep the layouts they met and the
 * statements they prepared; as opposed to the connection that writes, whose registers last for one transaction.
 */
record Reader(Connection connection, DSLContext database, RegistersInTables registers, Optional<Bounds> bounds) {

    /** How a transaction begins and ends: a server's driver sends the first of these along with what is asked, that of a file would prepare both each time. */
    record Bounds(PreparedStatement begin, PreparedStatement end) {}

    static Reader over(Engine engine, TipSeals seals) throws SQLException {
        Connection connection = engine.reader();
        DSLContext database = Connections.using(engine, connection);
        return new Reader(
                connection,
                database,
                RegistersInTables.reading(new Parcel(database, new Statements()), seals),
                engine.dialect() == SQLDialect.SQLITE
                        ? Optional.of(
                                new Bounds(connection.prepareStatement("begin"), connection.prepareStatement("commit")))
                        : Optional.empty());
    }

    void begin() throws SQLException {
        if (bounds.isPresent()) {
            bounds.get().begin.execute();
        } else {
            connection.setAutoCommit(false);
        }
    }

    void end() throws SQLException {
        if (bounds.isPresent()) {
            bounds.get().end.execute();
        } else {
            connection.setAutoCommit(true);
        }
    }
}
