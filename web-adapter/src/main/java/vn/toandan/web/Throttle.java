package vn.toandan.web;

import com.google.common.base.Ticker;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Throttle ("hạn mức"): how often one origin may ask for something dear; as opposed to a log of who asked. It counts in memory, under digests whose key changes every day
 * and dies with the process, and forgets each a minute after it was first counted.
 */
final class Throttle {

    static final Duration PER = Duration.ofMinutes(1);

    private static final int MOST_ORIGINS = 100_000;

    private final int most;
    private final Ticker ticker;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, AtomicInteger> counts;
    private byte[] key = new byte[0];
    private long keyOf = Long.MIN_VALUE;

    /** @param most how often in {@link #PER} */
    Throttle(int most, Ticker ticker) {
        this.most = most;
        this.ticker = ticker;
        this.counts = CacheBuilder.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(PER)
                .maximumSize(MOST_ORIGINS)
                .build();
    }

    Throttle(int most) {
        this(most, Ticker.systemTicker());
    }

    /** Counts one more, and refuses it where it is one too many. */
    void count(String origin) {
        String digest = Hashing.hmacSha256(today())
                .hashString(origin, StandardCharsets.UTF_8)
                .toString();
        AtomicInteger count = counts.asMap().computeIfAbsent(digest, first -> new AtomicInteger());
        if (count.incrementAndGet() > most) {
            throw new Problem.Refusal(Problem.comeAgain(Problem.TOO_MANY, PER));
        }
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
