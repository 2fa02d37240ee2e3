package vn.toandan.web;

import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Digests of passwords ("băm mật khẩu") by Argon2id (RFC 9106), as the PHC string format writes them; as opposed to the digests of links and tokens, which nobody can guess
 * and a plain hash keeps. Of this work little is done at a time, so that many who try to enter take neither the memory nor the threads of all others.
 */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** As OWASP's Password Storage Cheat Sheet recommends: 19 MiB, two passes, one lane. */
    private static final Cost COST = new Cost(19_456, 2, 1);

    private static final int SALT = 16;
    private static final int DIGEST = 32;
    private static final int AT_A_TIME = 2;

    /** For as many as a quarter of the memory holds; who guesses and who is known need the same. */
    private static final Semaphore ROOM = new Semaphore(
            (int) Math.max(1, Math.min(2 * AT_A_TIME, Runtime.getRuntime().maxMemory() / 4 / COST.bytes())), true);

    private static final int WAITING = 16;
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private static final BaseEncoding BASE64 = BaseEncoding.base64().omitPadding();

    private final Office office;
    private final ThreadPoolExecutor hands = new ThreadPoolExecutor(
            AT_A_TIME,
            AT_A_TIME,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            new ThreadFactoryBuilder()
                    .setNameFormat("passwords-%d")
                    .setDaemon(true)
                    .build());
    private final String nobodys;

    /** How dear one is. */
    private record Cost(int kibibytes, int passes, int lanes) {

        long bytes() {
            return 1024L * kibibytes;
        }
    }

    Passwords(Office office) {
        this.office = office;
        this.hands.allowCoreThreadTimeOut(true);
        this.nobodys = text(COST, office.chance(SALT), office.chance(DIGEST));
    }

    String digest(String password) {
        byte[] salt = office.chance(SALT);
        return done(() -> text(COST, salt, hash(COST, salt, password, DIGEST)));
    }

    /** After the same work also where there is no digest. */
    boolean isRight(String password, Optional<String> digest) {
        List<String> parts = Splitter.on('$').splitToList(digest.orElse(nobodys));
        List<String> cost = Splitter.on(',').splitToList(parts.get(3));
        Cost itsOwn = new Cost(number(cost.get(0)), number(cost.get(1)), number(cost.get(2)));
        byte[] salt = BASE64.decode(parts.get(4));
        byte[] right = BASE64.decode(parts.get(5));
        byte[] given = done(() -> hash(itsOwn, salt, password, right.length));
        return MessageDigest.isEqual(right, given) && digest.isPresent();
    }

    /** How many there are whose turn has not come. */
    int waiting() {
        return hands.getQueue().size();
    }

    private <T> T done(Callable<T> work) {
        try {
            return hands.submit(() -> inRoom(work)).get();
        } catch (RejectedExecutionException busy) {
            throw new Problem.Refusal(Problem.comeAgain(Problem.TOO_MANY, A_MOMENT));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Problem.Refusal(Problem.of(Problem.UNAVAILABLE));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("no digest", e.getCause());
        }
    }

    private static <T> T inRoom(Callable<T> work) throws Exception {
        ROOM.acquire();
        try {
            return work.call();
        } finally {
            ROOM.release();
        }
    }

    private static byte[] hash(Cost cost, byte[] salt, String password, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] digest = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), digest);
        return digest;
    }

    private static String text(Cost cost, byte[] salt, byte[] digest) {
        return "$argon2id$v=19$m=" + cost.kibibytes() + ",t=" + cost.passes() + ",p=" + cost.lanes() + "$"
                + BASE64.encode(salt) + "$" + BASE64.encode(digest);
    }

    private static int number(String parameter) {
        return Integer.parseInt(parameter.substring(2));
    }
}
