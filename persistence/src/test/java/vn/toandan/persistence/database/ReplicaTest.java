package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Thon1.YEAR_2024;
import static vn.toandan.judging.Thon1.withCrimes;
import static vn.toandan.persistence.database.StoreFile.FILING;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.toandan.persistence.server.OwnServer;

/** Two real servers: what may lag is asked of the one that repeats, as long as it answers; everything else of the one that is written to. */
class ReplicaTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private static boolean file(Store store, long crimes) {
        return store.write(FILING, registers -> registers.sheets().file(withCrimes(crimes), DAY, Optional.empty()));
    }

    private static int filed(Registers registers) {
        return registers.sheets().history(YEAR_2024).size();
    }

    private static void await(Supplier<Boolean> condition) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.get()) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(10);
        }
    }

    @Test
    void the_replica_answers_what_may_lag_until_it_is_gone_and_takes_over_when_it_is_promoted()
            throws InterruptedException {
        try (OwnServer primary = OwnServer.start()) {
            String url = primary.newSchema();
            Store.migrate(StoreAddress.of(url).orElseThrow());
            try (OwnServer replica = primary.replica()) {
                String copy = url.replace(":" + primary.port() + "/", ":" + replica.port() + "/");
                StoreAddress both = StoreAddress.of(url)
                        .orElseThrow()
                        .readingFrom(StoreAddress.of(copy).orElseThrow());
                try (Store store = Store.open(both)) {
                    file(store, 1);
                    await(() -> store.readThatMayLag(ReplicaTest::filed) == 1);

                    replica.sql("select pg_wal_replay_pause()");
                    file(store, 2);
                    assertThat(store.read(ReplicaTest::filed)).isEqualTo(2);
                    assertThat(store.readThatMayLag(ReplicaTest::filed))
                            .as("of the replica")
                            .isEqualTo(1);
                    replica.sql("select pg_wal_replay_resume()");
                    await(() -> store.readThatMayLag(ReplicaTest::filed) == 2);

                    try (OwnServer another = primary.replica()) {
                        String lost = url.replace(":" + primary.port() + "/", ":" + another.port() + "/");
                        StoreAddress place = StoreAddress.of(url)
                                .orElseThrow()
                                .readingFrom(StoreAddress.of(lost).orElseThrow());
                        try (Store other = Store.open(place)) {
                            assertThat(other.readThatMayLag(ReplicaTest::filed)).isEqualTo(2);
                            another.stop();
                            assertThat(other.readThatMayLag(ReplicaTest::filed))
                                    .as("of the one that is written to")
                                    .isEqualTo(2);
                        }
                    }

                    primary.stop();
                    replica.sql("select pg_promote()");
                    try (Store promoted = Store.open(StoreAddress.of(copy).orElseThrow())) {
                        assertThat(promoted.read(ReplicaTest::filed)).isEqualTo(2);
                        assertThat(file(promoted, 3)).isTrue();
                        assertThat(promoted.firstBrokenLogEntry()).isEmpty();
                    }
                }
            }
        }
    }
}
