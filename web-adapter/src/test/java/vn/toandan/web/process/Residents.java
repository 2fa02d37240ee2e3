package vn.toandan.web.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Residents behind a proxy on this machine, each of whom asks once and from an address of their own, so that none is told to come again later; as opposed to one client that
 * asks without end, which is.
 */
public final class Residents {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern RECEIPT = Pattern.compile("\"receipt\":\"([^\"]+)\"");
    private static final int CREATED = 201;
    private static final int BYTE = 0xFF;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final AtomicInteger last = new AtomicInteger();
    private final String place;

    public Residents(int port) {
        this.place = "http://127.0.0.1:" + port;
    }

    /** What one of them tells: no two tell the same. */
    public static String account(long number) {
        return "Tối hôm trước có nhóm người mua bán pháo nổ trái phép ở đầu thôn, biển số xe không nhìn rõ; lần thứ "
                + number;
    }

    public static String tip(long number) {
        return "{\"account\":\"" + account(number) + "\",\"offenceKind\":\"FIREWORKS_WEAPONS\"}";
    }

    /** The receipt; empty where no answer came. */
    public Optional<String> tell(long number) {
        return post("/api/v1/tips", tip(number)).map(answer -> {
            Matcher receipt = RECEIPT.matcher(answer.body());
            if (answer.statusCode() != CREATED || !receipt.find()) {
                throw new IllegalStateException(answer.statusCode() + " to a tip: " + answer.body());
            }
            return receipt.group(1);
        });
    }

    public Optional<HttpResponse<String>> lookUp(String receipt) {
        return post("/api/v1/tips/lookup", "{\"receipt\":\"" + receipt + "\"}");
    }

    public Optional<HttpResponse<String>> say(String receipt, String words) {
        return post("/api/v1/tips/messages", "{\"receipt\":\"" + receipt + "\",\"text\":\"" + words + "\"}");
    }

    public Optional<HttpResponse<String>> get(String path) {
        return send(request(path).GET());
    }

    private Optional<HttpResponse<String>> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        int next = last.incrementAndGet();
        String address = "10." + (next >> 16 & BYTE) + "." + (next >> 8 & BYTE) + "." + (next & BYTE);
        return HttpRequest.newBuilder(URI.create(place + path))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", address);
    }

    /** Whoever is killed answers nothing. */
    private Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
        try {
            return Optional.of(client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
