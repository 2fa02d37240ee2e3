package vn.toandan.web;

import com.google.common.collect.Comparators;
import com.google.common.util.concurrent.Uninterruptibles;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.toandan.persistence.database.LogLine;
import vn.toandan.persistence.database.Outbox;

/**
 * Tells whoever is to know what happened here ("người báo sự kiện"): in a thread of its own, one event after another, each until it is taken; as opposed to the {@link EventPost},
 * which carries one once. What is told is noted after it was taken, so whoever is killed in between tells it once more.
 */
final class Teller implements AutoCloseable {

    /** So many may be told once more. */
    private static final int AT_ONCE = 20;

    private static final int GONE = 410;
    private static final Duration TO_END = Duration.ofSeconds(1);

    /**
     * When it looks, and when it tries again.
     *
     * @param look how long after it found nothing
     * @param first how long after it failed; each time twice as long
     * @param longest but never longer
     */
    record Rhythm(Duration look, Duration first, Duration longest) {

        static final Rhythm USUAL = new Rhythm(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMinutes(10));

        Duration after(Duration pause) {
            return Comparators.min(pause.multipliedBy(2), longest);
        }
    }

    private final Office office;
    private final Outbox outbox;
    private final EventPost post;
    private final Log log;
    private final Rhythm rhythm;
    private final Counter told;
    private final Counter failed;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "events");
    private long reached;
    private long noted;
    private Duration pause;

    /** From here on everything that is written is told; what was told up to now is looked up at once. */
    Teller(Office office, EventPost post, Log log, Metrics metrics, Rhythm rhythm) {
        this.office = office;
        this.outbox = office.outbox();
        this.post = post;
        this.log = log;
        this.rhythm = rhythm;
        this.pause = rhythm.first();
        this.reached = outbox.reached();
        this.noted = reached;
        this.told = metrics.counter("toandan.events.told", "Events that were taken.");
        this.failed = metrics.counter("toandan.events.failed", "Attempts after which an event was not taken.");
        metrics.watch(
                "toandan.events.waiting",
                "Events that nobody was told of yet.",
                () -> outbox.waiting(EventTypes.PUBLISHED.keySet()));
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            Optional<Duration> wait = tell();
            while (wait.isPresent() && !ended.await(wait.get().toMillis(), TimeUnit.MILLISECONDS)) {
                wait = tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to wait then; nothing where it is over. */
    private Optional<Duration> tell() throws InterruptedException {
        try {
            return tellSome();
        } catch (RuntimeException | OutOfMemoryError trouble) {
            // The store may be back in a while; whoever is told must not miss anything meanwhile.
            log.failure(office.now(), trouble);
            return Optional.of(longer());
        }
    }

    private Optional<Duration> tellSome() throws InterruptedException {
        boolean isMore = false;
        try {
            for (LogLine line : outbox.after(reached, AT_ONCE)) {
                Optional<Event> event = Event.of(line);
                if (event.isPresent()) {
                    OptionalInt status = post.send(event.get(), office.now());
                    if (!isTaken(status)) {
                        return failed(status);
                    }
                    told.increment();
                    pause = rhythm.first();
                }
                reached = line.number();
                isMore = true;
            }
        } finally {
            note();
        }
        pause = rhythm.first();
        return Optional.of(isMore ? Duration.ZERO : rhythm.look());
    }

    private void note() {
        if (reached > noted) {
            outbox.reach(reached);
            noted = reached;
        }
    }

    private static boolean isTaken(OptionalInt status) {
        return status.isPresent() && status.getAsInt() / 100 == 2;
    }

    /** Whoever is gone for good says so, and is told nothing more before the next start. */
    private Optional<Duration> failed(OptionalInt status) {
        failed.increment();
        Optional<Duration> next = status.equals(OptionalInt.of(GONE)) ? Optional.empty() : Optional.of(longer());
        log.notTaken(office.now(), post.server(), status, next);
        return next;
    }

    private Duration longer() {
        Duration now = pause;
        pause = rhythm.after(pause);
        return now;
    }

    /** Whether it tells nothing more before the next start. */
    boolean isOver() {
        return !thread.isAlive();
    }

    /** Whatever is under way is broken off: it is told once more at the next start. Nobody waits for that. */
    void end() {
        ended.countDown();
        thread.interrupt();
    }

    @Override
    public void close() {
        end();
        Uninterruptibles.joinUninterruptibly(thread, TO_END);
    }
}
