package vn.toandan.web;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.toandan.tip.Attachment;
import vn.toandan.web.Problem.Wrong;

/**
 * Where forms with files are read ("nơi nhận tệp"): a few at a time, each bounded in length and in time, so that neither many nor slow ones fill the memory; as opposed to
 * everything else that is sent, which is short and waited for without a thread.
 */
final class Uploads {

    /** The largest file, and room for the rest of a form. */
    static final int MOST_BYTES = Attachment.LARGEST + Body.MOST_BYTES;

    /** So much more is read and thrown away, so that whoever sent too much hears it. */
    private static final long DRAINED = 4L * MOST_BYTES;

    /** Where the memory holds so many. */
    private static final int AT_A_TIME = 4;

    /** What one takes of the memory until it is kept. */
    private static final long MEMORY = 96L * 1024 * 1024;

    private static final int MOST_WAITING = 16;
    private static final int MOST_WAITING_OF_A_PLACE = 8;
    private static final Duration SOON = Duration.ofSeconds(10);

    /** Slower than so many bytes a second after a start is too slow. */
    private static final int SLOWEST = 16 * 1024;

    /** In which the first part of a form of ours has room. */
    private static final int START = 4 * 1024;

    private static final Duration TO_BEGIN = Duration.ofSeconds(15);

    private final int atATime =
            (int) Math.max(1, Math.min(AT_A_TIME, Runtime.getRuntime().maxMemory() / MEMORY));
    private final Semaphore slots = new Semaphore(atATime, true);
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    /** Half of them, where there is more than one, so that nobody who sends slowly keeps all others from sending; forgotten with whoever is the last to send from there. */
    private final LoadingCache<String, Place> places = CacheBuilder.newBuilder()
            .weakValues()
            .build(CacheLoader.from(() ->
                    new Place(new Semaphore(Math.max(1, atATime / 2), true), new Semaphore(MOST_WAITING_OF_A_PLACE))));

    /** What one place may have of both: whoever shares its address and sends no file keeps threads to be answered by. */
    private record Place(Semaphore slots, Semaphore waiting) {}

    /** @throws Problem.Refusal where it cannot be read, or not now */
    <T> T take(Asked asked, Function<Parts, T> how) {
        if (asked.isForm()) {
            return how.apply(Parts.ofFields(asked));
        }
        if (!asked.isInParts()) {
            throw new Problem.Refusal(Problem.of(Problem.UNSUPPORTED));
        }
        if (asked.isShort()) {
            return how.apply(Parts.of(read(asked), asked.mediaType()));
        }
        return inTurn(asked, how);
    }

    /** The same of a form in parts, however short: for what takes long afterwards, too. */
    <T> T inTurn(Asked asked, Function<Parts, T> how) {
        if (!asked.isInParts()) {
            throw new Problem.Refusal(Problem.of(Problem.UNSUPPORTED));
        }
        Place place = places.getUnchecked(asked.origin());
        if (!isTurn(place)) {
            throw new Problem.Refusal(Problem.comeAgain(Problem.UNAVAILABLE, SOON));
        }
        try {
            return how.apply(Parts.of(read(asked), asked.mediaType()));
        } finally {
            slots.release();
            place.slots.release();
        }
    }

    /** The first part, if that is its name: so little of a form is read before it is known whether to read on. */
    static Optional<String> firstPart(Asked asked, String name) {
        try {
            InputStream content = asked.content();
            content.mark(START);
            byte[] start = new byte[START];
            int all = 0;
            Optional<String> found = Optional.empty();
            long began = System.nanoTime();
            while (all < START && found.isEmpty()) {
                int more = content.read(start, all, START - all);
                if (more < 0) {
                    break;
                }
                all += more;
                requireQuick(all, System.nanoTime() - began);
                found = Parts.first(Arrays.copyOf(start, all), asked.mediaType(), name);
            }
            content.reset();
            return found;
        } catch (IOException endedBefore) {
            return Optional.empty();
        }
    }

    /** A few wait for a moment, so that whoever comes with a file while others do is not turned away; never so many that no thread is left for the rest. */
    private boolean isTurn(Place place) {
        if (areFree(place.slots, Duration.ZERO)) {
            return true;
        }
        if (!place.waiting.tryAcquire()) {
            return false;
        }
        try {
            return isTurnSoon(place);
        } finally {
            place.waiting.release();
        }
    }

    private boolean isTurnSoon(Place place) {
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return areFree(place.slots, SOON);
        } finally {
            waiting.release();
        }
    }

    private boolean areFree(Semaphore slotsOfPlace, Duration within) {
        if (!isFree(slotsOfPlace, within)) {
            return false;
        }
        boolean isFree = isFree(slots, within);
        if (!isFree) {
            slotsOfPlace.release();
        }
        return isFree;
    }

    private static boolean isFree(Semaphore slot, Duration within) {
        try {
            return slot.tryAcquire(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] read(Asked asked) {
        byte[] body = new byte[(int) Math.min(MOST_BYTES, Math.max(64 * 1024, asked.length() + 1))];
        byte[] rest = new byte[0];
        long began = System.nanoTime();
        long all = 0;
        try {
            InputStream content = asked.content();
            while (true) {
                boolean isTooMuch = all >= MOST_BYTES;
                byte[] into = isTooMuch ? rest : body;
                int from = isTooMuch ? 0 : (int) all;
                int more = content.read(into, from, into.length - from);
                if (more < 0) {
                    break;
                }
                all += more;
                requireQuick(all, System.nanoTime() - began);
                if (all > DRAINED) {
                    break;
                }
                if (all >= MOST_BYTES && rest.length == 0) {
                    rest = new byte[16 * 1024];
                } else if (all == body.length) {
                    body = Arrays.copyOf(body, (int) Math.min(MOST_BYTES, 2L * body.length));
                }
            }
        } catch (IOException endedBefore) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("file", "upload_ended")));
        }
        if (all >= MOST_BYTES) {
            throw new Problem.Refusal(Problem.of(Problem.TOO_LARGE));
        }
        return Arrays.copyOf(body, (int) all);
    }

    private static void requireQuick(long bytes, long nanos) {
        if (!isQuick(bytes, nanos)) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("file", "upload_slow")));
        }
    }

    static boolean isQuick(long bytes, long nanos) {
        return nanos <= TO_BEGIN.toNanos() + TimeUnit.SECONDS.toNanos(bytes / SLOWEST);
    }
}
