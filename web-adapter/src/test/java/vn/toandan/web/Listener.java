package vn.toandan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Another system of the agency, which is told what happens in an office: a real server on this machine that answers as it is told to. */
final class Listener implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    /** Where anything is taken and nothing is heard. */
    private static final String ELSEWHERE = "/noi-khac";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile int status = 204;
    private volatile int refused = Integer.MAX_VALUE;
    private volatile boolean isSilent;

    /** What came, as it came. */
    record Heard(Headers headers, String body) {

        String header(String name) {
            return headers.getFirst(name);
        }

        JsonNode json() {
            return Staff.json(body);
        }

        String type() {
            return json().get("type").textValue();
        }
    }

    Listener() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::hear);
        server.createContext(ELSEWHERE, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(204, -1);
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/su-kien?mat-khau=Kx7");
    }

    /** From now on. */
    void answer(int with) {
        status = with;
    }

    /** One of so many. */
    void refuseEach(int number) {
        refused = number;
    }

    /** From now on it hears and does not answer. */
    void fallSilent() {
        isSilent = true;
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(new Heard(exchange.getRequestHeaders(), body));
            if (isSilent) {
                released.await();
            }
            if (status / 100 == 3) {
                exchange.getResponseHeaders().set("Location", ELSEWHERE);
            }
            exchange.sendResponseHeaders(count.incrementAndGet() % refused == 0 ? 503 : status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As soon as it was heard. */
    Heard next() {
        try {
            Heard next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was heard");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("no patience", e);
        }
    }

    ImmutableList<Heard> next(int count) {
        List<Heard> all = new ArrayList<>();
        while (all.size() < count) {
            all.add(next());
        }
        return ImmutableList.copyOf(all);
    }

    boolean hasHeardMore() {
        return !heard.isEmpty();
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
