package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.judging.SheetDraft;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.database.Store;

/** What the program does by itself, by the clock of the office. */
class DailyTest {

    private static final int YEAR = 2026;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Log log = new Log(new PrintStream(told, true, StandardCharsets.UTF_8));
    private ServedOffice served;

    @BeforeEach
    void serve() {
        served = ServedOffice.withoutKey(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private void draft(String holder, Instant at) {
        SheetDraft draft =
                new SheetDraft(holder, new UnitYear("16231-01", YEAR), 0, ImmutableMap.of("crimes", "7"), at);
        served.office().writeAs("test", "draft", "", registers -> {
            registers.drafts().keep(draft);
            return true;
        });
    }

    private boolean isThere(String holder) {
        return served.office()
                .read(registers -> !registers.drafts().of(holder, YEAR).isEmpty());
    }

    @Test
    void drafts_go_by_themselves_after_thirty_days_though_nobody_asks_for_anything() {
        draft("lan.nt", ServedOffice.NOW);
        draft("binh", ServedOffice.NOW.plus(Duration.ofDays(1)));
        try (Daily daily = Daily.begin(served.office(), log, Duration.ofMillis(1))) {
            daily.look();
            assertThat(isThere("lan.nt")).isTrue();
            served.pass(Duration.ofDays(30).plusMinutes(1));
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (isThere("lan.nt") && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            assertThat(isThere("lan.nt")).isFalse();
            assertThat(isThere("binh")).isTrue();
        }
        assertThat(told.size()).isZero();
    }

    @Test
    void it_is_done_once_a_day() {
        try (Daily daily = Daily.begin(served.office(), log, Daily.HOURLY)) {
            daily.look();
            draft("lan.nt", ServedOffice.NOW.minus(Duration.ofDays(31)));
            served.pass(Duration.ofHours(15));
            daily.look();
            assertThat(isThere("lan.nt")).as("before midnight in Viet Nam").isTrue();
            served.pass(Duration.ofHours(1));
            daily.look();
            assertThat(isThere("lan.nt")).as("after midnight").isFalse();
        }
    }

    /** The clock stands for whatever takes the last of the memory. */
    @Test
    void though_memory_runs_out_once_it_is_looked_again() {
        AtomicBoolean runsOut = new AtomicBoolean(true);
        CountDownLatch again = new CountDownLatch(2);
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                if (runsOut.getAndSet(false)) {
                    throw new OutOfMemoryError("on purpose");
                }
                again.countDown();
                return ServedOffice.NOW;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        Path file = folder.resolve("office.db");
        Store.migrate(file);
        Store store = Store.open(file);
        Office office = new Office(store, Optional.empty(), Optional.empty(), Optional.empty(), clock, false);
        Daily daily = Daily.begin(office, log, Duration.ofMillis(1));
        try (daily) {
            assertThat(Uninterruptibles.awaitUninterruptibly(again, Duration.ofSeconds(60)))
                    .isTrue();
        }
        store.close();
        assertThat(told.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("OutOfMemoryError");
    }

    @Test
    void to_be_told_to_end_takes_no_time_though_it_waits_for_its_turn_to_write() {
        CountDownLatch writes = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Thread writer = new Thread(() -> served.office().writeAs("test", "draft", "", registers -> {
            writes.countDown();
            Uninterruptibles.awaitUninterruptibly(enough);
            return true;
        }));
        writer.start();
        Uninterruptibles.awaitUninterruptibly(writes);
        try (Daily daily = Daily.begin(served.office(), log, Daily.HOURLY)) {
            long began = System.nanoTime();
            daily.end();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
            enough.countDown();
        }
        Uninterruptibles.joinUninterruptibly(writer);
    }

    @Test
    void what_fails_is_told_without_what_was_typed_and_tried_again_when_it_is_looked_next() {
        draft("lan.nt", ServedOffice.NOW.minus(Duration.ofDays(31)));
        Daily daily = Daily.begin(served.office(), log, Daily.HOURLY);
        daily.close();
        served.pass(Duration.ofDays(1));
        served.office().close();
        daily.look();
        daily.look();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .hasLineCount(2)
                .contains("\"event\":\"failure\"")
                .doesNotContain("lan.nt", "crimes");
    }
}
