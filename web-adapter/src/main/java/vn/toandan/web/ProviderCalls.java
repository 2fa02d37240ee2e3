package vn.toandan.web;

import com.google.common.base.Suppliers;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * What this office asks of the {@link Provider} itself ("gọi bên cấp danh tính"): at the address that was named, wherever it would rather send us; neither long nor much, and
 * little at a time, so that one that hangs holds no more than a few of those who wait; as opposed to where it sends browsers.
 */
final class ProviderCalls {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /**
     * Longer no connection is: one that was kept may be closed over there just as it is used again, and a code is not given twice, since providers take that for theft (RFC
     * 6749, 4.1.2).
     */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private static final int MOST_BYTES = 256 * 1024;
    private static final int AT_A_TIME = 4;

    private final Semaphore room = new Semaphore(AT_A_TIME);
    private final Supplier<HttpClient> clients;
    private final Duration patience;

    /** What came back, of which nothing is shown: there may be tokens in it. */
    record Answer(int status, String body) {

        @Override
        public String toString() {
            return "an answer of the provider";
        }

        /** @throws IOException where it is no object of JSON */
        Optional<String> text(String name) throws IOException {
            try {
                Map<String, Object> said = Optional.ofNullable(JSONObjectUtils.parse(body))
                        .orElseThrow(() -> new IOException("nothing said"));
                return Optional.ofNullable(said.get(name))
                        .filter(String.class::isInstance)
                        .map(String.class::cast);
            } catch (ParseException e) {
                throw new IOException("no JSON", e);
            }
        }
    }

    ProviderCalls() {
        this(PATIENCE, KEPT);
    }

    /**
     * @param patience for the whole of an answer
     * @param kept for how long connections are
     */
    ProviderCalls(Duration patience, Duration kept) {
        this.patience = patience;
        this.clients = Suppliers.memoizeWithExpiration(ProviderCalls::client, kept.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .build();
    }

    /** @throws IOException where it is not there */
    Answer read(URI address) throws IOException {
        Answer answer = ask(HttpRequest.newBuilder(address).build());
        if (answer.status() != Reply.OK) {
            throw new IOException("nothing there");
        }
        return answer;
    }

    /**
     * Once, whatever becomes of it.
     *
     * @throws IOException where no answer comes, in time and of a bearable length
     */
    Answer ask(HttpRequest request) throws IOException {
        if (!room.tryAcquire()) {
            throw new IOException("too many ask");
        }
        try {
            return answer(request);
        } finally {
            room.release();
        }
    }

    private Answer answer(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<String>> coming = clients.get().sendAsync(request, head -> new Bounded());
        try {
            HttpResponse<String> answer = coming.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return new Answer(answer.statusCode(), answer.body());
        } catch (ExecutionException lost) {
            throw new IOException("no answer", lost);
        } catch (TimeoutException late) {
            throw new IOException("no answer in time", late);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("no time left");
        } finally {
            coming.cancel(true);
        }
    }

    /** A text that is given up where it gets too long. */
    private static final class Bounded implements BodySubscriber<String> {

        private final BodySubscriber<String> whole = BodySubscribers.ofString(StandardCharsets.UTF_8);
        private Runnable giveUp = () -> {};
        private long left = MOST_BYTES;

        @Override
        public CompletionStage<String> getBody() {
            return whole.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            giveUp = subscription::cancel;
            whole.onSubscribe(subscription);
        }

        @Override
        public void onNext(List<ByteBuffer> part) {
            left -= part.stream().mapToLong(ByteBuffer::remaining).sum();
            if (left < 0) {
                giveUp.run();
                onError(new IOException("too long"));
            } else {
                whole.onNext(part);
            }
        }

        @Override
        public void onError(Throwable failure) {
            whole.onError(failure);
        }

        @Override
        public void onComplete() {
            whole.onComplete();
        }
    }
}
