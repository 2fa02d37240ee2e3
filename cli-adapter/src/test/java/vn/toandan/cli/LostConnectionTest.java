package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.KeptBy.Place;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.server.OwnServer;

/** A server that goes away in the middle of a command: one sentence, exit code 1, and nothing half-written. */
class LostConnectionTest {

    private static final String FACTS =
            "unit_code,unit_kind,unit_name,year,crimes\n16231-01,residential_area,,2024,1\n";

    private static final String LEAVING = "pg_terminate_backend(pg_backend_pid())";

    @TempDir
    private Path folder;

    private Place store = new Place("");

    @BeforeEach
    void create() {
        store = KeptBy.A_SERVER.place(folder);
    }

    private void sql(String... statements) {
        OwnServer.sqlAt(store.store(), statements);
    }

    /** Whoever writes the sheet does that first, in the middle or when all is to be kept. */
    private void doing(String what, String when) {
        sql(
                "create function leave() returns trigger language plpgsql as 'begin perform " + what
                        + "; return new; end'",
                "create " + when + " for each row execute function leave()");
    }

    private Said importing() {
        return store.given(FACTS, "import", "facts", "-", "--lang", "en");
    }

    private void assertTold(Said said, String sentence) {
        assertThat(said.exitCode()).isEqualTo(Commands.FAILED);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .hasLineCount(1)
                .contains(sentence, "127.0.0.1")
                .doesNotContain("Exception", "khong-de-lo");
    }

    private void assertNothingWritten() {
        assertThat(store.done("export", "facts")).doesNotContain("16231-01");
        assertThat(store.done(
                        "audit",
                        "verify",
                        "--audit-key",
                        folder.resolve("audit-key").toString()))
                .contains("0 mục");
    }

    @Test
    void lost_in_the_middle_nothing_is_written_and_it_is_said_so() {
        doing(LEAVING, "trigger leaving before insert on fact_sheet");
        assertTold(importing(), "nothing was written");
        sql("drop trigger leaving on fact_sheet");
        assertNothingWritten();
        assertThat(importing().exitCode()).isZero();
    }

    @Test
    void lost_while_the_server_keeps_it_nobody_says_that_nothing_was_written() {
        doing(LEAVING, "constraint trigger leaving after insert on fact_sheet deferrable initially deferred");
        assertTold(importing(), "look into the store before doing it again");
        sql("drop trigger leaving on fact_sheet");
        assertNothingWritten();
    }

    @Test
    void a_server_that_falls_in_the_middle_is_told_in_one_sentence() throws SQLException, InterruptedException {
        try (OwnServer own = OwnServer.start()) {
            store = new Place(own.newSchema());
            store.done("init", "--audit-key", folder.resolve("own").toString());
            doing("pg_sleep(600)", "trigger sleeping before insert on fact_sheet");
            CompletableFuture<Said> said = CompletableFuture.supplyAsync(this::importing);
            awaitSleeper(own);
            own.stop();
            assertTold(said.join(), "was lost during the work; nothing was written");
            assertTold(importing(), "does not answer");
        }
    }

    private static void awaitSleeper(OwnServer server) throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            for (boolean sleeps = false; !sleeps; ) {
                Thread.sleep(20);
                try (ResultSet found =
                        statement.executeQuery("select from pg_stat_activity where wait_event = 'PgSleep'")) {
                    sleeps = found.next();
                }
            }
        }
    }
}
