package vn.toandan.web;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Carries events to whoever is told of them ("đường gửi sự kiện"), one at a time and signed as Standard Webhooks has it; as opposed to the {@link Teller}, who knows which and when. */
final class EventPost {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final EventsTo to;
    private final EventKey key;

    EventPost(EventsTo to) {
        this.to = to;
        this.key = EventKey.read(to.key());
    }

    /** Where they go, as it may be read by anybody. */
    String server() {
        return to.server();
    }

    /** The status of the answer; nothing where none came in time. What else is answered is not read, and one that does not end is none. */
    OptionalInt send(Event event, Instant at) throws InterruptedException {
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request(event, at), BodyHandlers.discarding());
        try {
            return OptionalInt.of(
                    answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).statusCode());
        } catch (ExecutionException | TimeoutException nobody) {
            return OptionalInt.empty();
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(Event event, Instant at) {
        String body = event.json();
        String seconds = Long.toString(at.getEpochSecond());
        return HttpRequest.newBuilder(to.address())
                .header("Content-Type", "application/json")
                .header("webhook-id", event.id())
                .header("webhook-timestamp", seconds)
                .header("webhook-signature", key.signature(event.id(), seconds, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
