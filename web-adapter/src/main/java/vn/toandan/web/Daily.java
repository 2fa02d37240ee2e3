package vn.toandan.web;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * What the program does by itself on each day of the office ("việc hằng ngày"), from its start on and whether or not anybody asks for anything: drafts that were left alone for
 * too long go, as their page promises. As opposed to the command {@code purge --automatic}, which a timer of the machine starts.
 */
final class Daily implements AutoCloseable {

    /** How often it is looked whether another day has come. */
    static final Duration HOURLY = Duration.ofHours(1);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Office office;
    private final Log log;
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(
            new ThreadFactoryBuilder().setNameFormat("daily").setDaemon(true).build());
    private final ScheduledFuture<?> looks;
    private Optional<LocalDate> done = Optional.empty();

    private Daily(Office office, Log log, Duration between) {
        this.office = office;
        this.log = log;
        this.looks = hand.scheduleWithFixedDelay(this::look, 0, between.toMillis(), TimeUnit.MILLISECONDS);
    }

    static Daily begin(Office office, Log log, Duration between) {
        return new Daily(office, log, between);
    }

    /** What fails disturbs nobody, and is tried again when it is looked next. */
    synchronized void look() {
        try {
            LocalDate today = office.today();
            if (done.filter(today::equals).isEmpty()) {
                new Drafts(office).endOld();
                done = Optional.of(today);
            }
        } catch (RuntimeException | OutOfMemoryError failure) {
            // What came out of here would end the looking for good, and nobody would hear of it.
            log.failure(office.now(), failure);
        }
    }

    /** It looks no more; what is under way goes on, and nobody waits for it. */
    void end() {
        looks.cancel(false);
        hand.shutdown();
    }

    /** What is under way is finished. */
    @Override
    public void close() {
        end();
        MoreExecutors.shutdownAndAwaitTermination(hand, PATIENCE);
    }
}
