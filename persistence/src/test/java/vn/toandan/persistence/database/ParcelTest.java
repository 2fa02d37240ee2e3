package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.persistence.database.schema.Tables.EVENT_TOLD;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParcelTest {

    private static final FixedStatement TOLD = new FixedStatement(database -> database.insertInto(EVENT_TOLD)
            .columns(EVENT_TOLD.TOLD_ID, EVENT_TOLD.LAST_ENTRY_ID)
            .values(Question.open(EVENT_TOLD.TOLD_ID), Question.open(EVENT_TOLD.LAST_ENTRY_ID)));

    /** Of what has not the type of its column; as the driver of a file does where there is no room. */
    @Test
    void what_a_driver_closed_as_it_failed_is_prepared_anew_once_it_is_dropped(@TempDir Path folder)
            throws SQLException {
        SqliteFile engine = new SqliteFile(folder.resolve("toandan.db"), Duration.ofSeconds(5));
        new Schema(engine).migrate();
        try (Connection connection = engine.writer()) {
            DSLContext database = Connections.using(engine, connection);
            Parcel parcel = new Parcel(database, new Statements());
            assertThatThrownBy(() -> parcel.add(TOLD, "no number", 1L)).isInstanceOf(DataAccessException.class);
            parcel.drop();
            parcel.add(TOLD, 1L, 7L);
            assertThat(database.fetchCount(EVENT_TOLD)).isOne();
        }
    }
}
