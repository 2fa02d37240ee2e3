package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.persistence.database.StoreFile.FILING;
import static vn.toandan.persistence.database.StoreFile.NOON;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.tip.SomeTips;

/** Which tips are on file as erased: asked at every opening, and so without reading a log that grows for years. */
class ErasedTipsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_tip_is_on_file_as_erased_since_the_first_time(KeptIn where) throws SQLException {
        StoreAddress address = where.address(folder);
        Store.migrate(address);
        try (Store store = Store.open(address)) {
            store.erase(FILING, SomeTips.FIRST);
            store.erase(new Change("x", "purge", "12/QĐ-UBND", NOON.plusSeconds(60)), SomeTips.FIRST);
            store.write(new Change("x", "purge hold", SomeTips.SECOND.text(), NOON), registers -> {
                registers.tips().record(SomeTips.pending(SomeTips.SECOND, SomeTips.DAY));
                return true;
            });
        }
        Engine engine = address.engine(Duration.ofSeconds(5));
        try (Connection reader = engine.reader()) {
            assertThat(ErasedTips.onFile(Connections.using(engine, reader)))
                    .containsExactly(Map.entry(SomeTips.FIRST.text(), NOON));
        }
    }

    @Test
    void of_the_log_only_the_entries_of_erasures_are_read() throws SQLException {
        Path file = folder.resolve("toandan.db");
        Store.migrate(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            String question =
                    ErasedTips.entries(DSL.using(connection, SQLDialect.SQLITE)).getSQL(ParamType.INLINED);
            assertThat(DSL.using(connection, SQLDialect.SQLITE)
                            .fetch("explain query plan " + question)
                            .getValues("detail", String.class))
                    .anyMatch(step -> step.startsWith("SEARCH log_entry USING INTEGER PRIMARY KEY"))
                    .noneMatch(step -> step.startsWith("SCAN log_entry"));
        }
    }
}
