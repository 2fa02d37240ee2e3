package vn.toandan.web;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import vn.toandan.web.Problem.Wrong;

/**
 * Whatever staff send twice under one {@code Idempotency-Key}, or by one form, is done once ("chỉ ghi một lần"), and answered twice alike; as opposed to a tip, whose receipt is never seen
 * again. In memory, for an hour.
 */
final class Once {

    static final String HEADER = "Idempotency-Key";
    static final String FIELD = "once";
    static final int LONGEST = 200;

    private static final ImmutableSet<String> KEPT_NOWHERE =
            ImmutableSet.of(OpeningRoutes.READ, OpeningPageRoutes.READ, SecondFactorRoutes.SET, DraftPageRoutes.KEPT);

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final Cache<String, Done> done =
            CacheBuilder.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    /** @param sent a digest of what was sent */
    private record Done(String sent, CompletableFuture<Reply> reply) {}

    /** What is seen once alone is not kept to be seen again. */
    static boolean isKept(Operation operation) {
        return !KEPT_NOWHERE.contains(operation.id());
    }

    /** @throws Problem.Refusal where the key came with something else before */
    Reply answer(Operation operation, Asked asked, Supplier<Reply> route) {
        boolean isForm = asked.header(HEADER).isEmpty() && asked.isForm();
        String key = asked.header(HEADER)
                .or(() -> isForm ? asked.field(FIELD) : Optional.empty())
                .orElse("");
        if (key.isEmpty()
                || !isKept(operation)
                || !operation.isChange()
                || asked.signedIn().isEmpty()) {
            return route.get();
        }
        if (key.length() > LONGEST) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of(HEADER, "key_too_long", LONGEST)));
        }
        Done mine = new Done(digest(asked.path() + "\n" + asked.digest()), new CompletableFuture<>());
        // Whoever goes back to a form and fills it in anew means another thing.
        String slot = digest(asked.account().name() + "\n" + operation.id() + "\n" + key + (isForm ? mine.sent() : ""));
        Done first = done.asMap().putIfAbsent(slot, mine);
        if (first != null) {
            return isForm ? waited(first) : again(first, mine);
        }
        boolean isDone = false;
        try {
            Reply reply = route.get();
            isDone = reply.status() < Problem.BAD_REQUEST;
            mine.reply().complete(reply);
            return reply;
        } finally {
            if (!isDone) {
                done.invalidate(slot);
                mine.reply().cancel(false);
            }
        }
    }

    /** A button that is pressed twice leads to where the first press does. */
    private static Reply waited(Done first) {
        try {
            return first.reply().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | CancellationException undone) {
            // Whatever became of the first, nothing is known to be written.
        }
        throw new Problem.Refusal(Problem.comeAgain(Problem.CONFLICT, Duration.ofSeconds(1)));
    }

    private static Reply again(Done first, Done mine) {
        if (!first.sent().equals(mine.sent())) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, Wrong.of(HEADER, "key_used")));
        }
        if (!first.reply().isDone() || first.reply().isCompletedExceptionally()) {
            throw new Problem.Refusal(Problem.comeAgain(Problem.CONFLICT, Duration.ofSeconds(1)));
        }
        return first.reply().join();
    }

    private static String digest(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
