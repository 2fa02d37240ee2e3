package vn.toandan.web;

import com.google.common.base.Ticker;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Throttle ("hạn mức"): how often one origin may ask for something dear; as opposed to a log of who asked. It counts in memory, under digests whose key changes every day
 * and dies with the process, and forgets each a while after it was first counted.
 */
final class Throttle {

    /** Unless another is said. */
    static final Duration PER = Duration.ofMinutes(1);

    private static final int MOST_ORIGINS = 100_000;

    private final int most;
    private final Duration per;
    private final Ticker ticker;
    private final SecureRandom random = new SecureRandom();
    private final LoadingCache<String, Count> counts;
    private byte[] key = new byte[0];
    private long keyOf = Long.MIN_VALUE;

    /** How often, and since when. */
    private record Count(AtomicInteger times, long since) {}

    /** @param most how often in that time */
    Throttle(int most, Duration per, Ticker ticker) {
        this.most = most;
        this.per = per;
        this.ticker = ticker;
        this.counts = CacheBuilder.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(per)
                .maximumSize(MOST_ORIGINS)
                .build(CacheLoader.from(() -> new Count(new AtomicInteger(), ticker.read())));
    }

    Throttle(int most, Duration per) {
        this(most, per, Ticker.systemTicker());
    }

    Throttle(int most) {
        this(most, PER);
    }

    /** Counts one more, and refuses it where it is one too many. */
    void count(String origin) {
        Count count = counts.getUnchecked(digest(origin));
        if (count.times().incrementAndGet() > most) {
            // To the next whole second: whoever comes back then is not refused again.
            Duration left = per.minusNanos(ticker.read() - count.since()).plusNanos(999_999_999);
            throw new Problem.Refusal(Problem.comeAgain(Problem.TOO_MANY, left));
        }
    }

    /** Takes one back that turned out to harm nobody. */
    void forgive(String origin) {
        Optional.ofNullable(counts.getIfPresent(digest(origin)))
                .ifPresent(count -> count.times().decrementAndGet());
    }

    private String digest(String origin) {
        return Hashing.hmacSha256(today())
                .hashString(origin, StandardCharsets.UTF_8)
                .toString();
    }

    private synchronized byte[] today() {
        long day = TimeUnit.NANOSECONDS.toDays(ticker.read());
        if (day != keyOf) {
            byte[] fresh = new byte[32];
            random.nextBytes(fresh);
            key = fresh;
            keyOf = day;
        }
        return key.clone();
    }
}
