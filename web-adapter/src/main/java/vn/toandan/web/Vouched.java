package vn.toandan.web;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.io.BaseEncoding;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.toandan.account.Account;

/**
 * For whom the provider vouched just now ("đã được xác nhận"), and who has yet to go on, by a second factor where they have one here; as opposed to {@link Sessions}, which
 * begin only then. Known by a digest of what the browser holds, in memory alone; whoever has no account here never gets among them.
 */
final class Vouched {

    static final Duration LIFE = Duration.ofMinutes(5);

    private static final int CHANCE = 32;
    private static final int MOST = 1_000;

    private final Office office;
    private final Cache<String, One> waiting =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    /**
     * One of them.
     *
     * @param back where to go in the end, within the pages of staff
     */
    record One(Account account, String back, Instant until) {}

    Vouched(Office office) {
        this.office = office;
    }

    /** Under a key that is always new. */
    String keep(Account account, String back) {
        Instant now = office.now();
        waiting.asMap().values().removeIf(one -> !now.isBefore(one.until()));
        String key = BaseEncoding.base64Url().omitPadding().encode(office.chance(CHANCE));
        waiting.put(Sessions.digest(key), new One(account, back, now.plus(LIFE)));
        return key;
    }

    Optional<One> find(String key) {
        return Optional.ofNullable(waiting.getIfPresent(Sessions.digest(key)))
                .filter(one -> office.now().isBefore(one.until()));
    }

    void end(String key) {
        waiting.invalidate(Sessions.digest(key));
    }
}
