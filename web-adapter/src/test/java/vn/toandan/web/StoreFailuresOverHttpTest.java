package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.persistence.server.OwnServer;

/** A store that does not do what is asked of it is no fault of whoever asked: 503 and a sentence, nothing of what was sent, and once it does again all is as before. */
class StoreFailuresOverHttpTest {

    private static final String TOLD = "Trịnh Thị Hoài cất giấu pháo nổ";
    private static final String TIP = "{\"account\":\"" + TOLD + "\"}";

    @TempDir
    private Path folder;

    private static void assertUnavailable(ServedOffice served, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(Problem.UNAVAILABLE);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"title\"").doesNotContain("Hoài", "Exception", "office.db", "127.0.0.1");
        assertThat(served.logged()).doesNotContain("Hoài");
    }

    private static void assertReceives(ServedOffice served) {
        assertThat(served.post("/api/v1/tips", TIP).statusCode()).isEqualTo(201);
    }

    @Test
    void a_store_that_another_program_holds_takes_nothing_and_says_so() throws SQLException {
        try (ServedOffice served = ServedOffice.in(folder)) {
            try (Connection other = DriverManager.getConnection(served.jdbc());
                    Statement statement = other.createStatement()) {
                statement.execute("begin immediate");
                assertUnavailable(served, served.post("/api/v1/tips", TIP));
                assertThat(served.get("/gui-tin").statusCode()).isEqualTo(200);
                statement.execute("rollback");
            }
            assertReceives(served);
        }
    }

    @Test
    void a_server_that_is_lost_in_the_middle_has_kept_nothing_and_is_found_again() {
        try (ServedOffice served = ServedOffice.onServer(folder)) {
            assertReceives(served);
            OwnServer.sqlAt(
                    served.jdbc(),
                    "create function leave() returns trigger language plpgsql as"
                            + " 'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'",
                    "create trigger leaving before insert on tip_account for each row execute function leave()");
            assertUnavailable(served, served.post("/api/v1/tips", TIP));
            OwnServer.sqlAt(served.jdbc(), "drop trigger leaving on tip_account");
            assertReceives(served);
        }
    }
}
