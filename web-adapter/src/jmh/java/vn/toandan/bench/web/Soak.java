package vn.toandan.bench.web;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.util.concurrent.RateLimiter;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import vn.toandan.bench.Row;
import vn.toandan.web.process.Residents;
import vn.toandan.web.process.ServedProcess;

/**
 * Minutes of use as in a busy province: tips, what is added to them, questions after them, pages. Nothing is answered with a failure, all
 * that was acknowledged is there, and what the process takes of the machine does not grow.
 */
final class Soak {

    private static final int AT_ONCE = 8;
    private static final int REMEMBERED = 10_000;
    private static final int FIRST_FAILURE = 400;
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final List<String> OPTIONS = List.of("-Xms64m", "-Xmx64m", "-XX:+UseSerialGC");
    private static final List<String> PAGES = List.of(
            "/", "/gui-tin", "/tra-cuu", "/tieu-chuan", "/so-lieu", "/xac-minh", "/api/v1/standards", "/openapi.json");

    private final String on;
    private final ServedProcess served;
    private final Residents residents;
    private final RateLimiter pace;
    private final long until;
    private final Steadiness steadiness;
    private final AtomicReferenceArray<String> receipts = new AtomicReferenceArray<>(REMEMBERED);
    private final AtomicInteger taken = new AtomicInteger();
    private final Map<String, AtomicInteger> answered = new ConcurrentHashMap<>();

    private Soak(String on, ServedProcess served, Duration time, double perSecond) {
        this.on = on;
        this.served = served;
        this.residents = new Residents(served.port());
        this.pace = RateLimiter.create(perSecond);
        this.until = System.nanoTime() + time.toNanos();
        this.steadiness = new Steadiness(time);
    }

    static List<Row> measure(Subject subject, Duration time, double perSecond) throws InterruptedException {
        Soak soak;
        try (ServedProcess served = subject.start(OPTIONS)) {
            soak = new Soak(subject.name(), served, time, perSecond);
            soak.run();
        }
        System.out.printf("%s: %s%n", soak.on, new TreeMap<>(soak.answered));
        long there = subject.tips();
        checkState(there == soak.taken.get(), "%s tips are there, %s receipts were shown", there, soak.taken);
        subject.requireWhole();
        soak.steadiness.require();
        return soak.steadiness.rows(soak.on);
    }

    private void run() throws InterruptedException {
        ExecutorService asking = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Boolean>> all = new ArrayList<>();
        Callable<Boolean> asks = this::ask;
        for (int at = 0; at < AT_ONCE; at++) {
            all.add(asking.submit(asks));
        }
        asking.shutdown();
        while (System.nanoTime() < until) {
            steadiness.look(served);
            Thread.sleep(BETWEEN.toMillis());
        }
        for (Future<Boolean> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        steadiness.end(served);
    }

    private boolean ask() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        while (System.nanoTime() < until) {
            pace.acquire();
            int chance = random.nextInt(10);
            int told = Math.min(taken.get(), REMEMBERED);
            String receipt = told == 0 ? null : receipts.get(random.nextInt(told));
            if (chance < 3 || receipt == null) {
                tell();
            } else if (chance < 6) {
                count("followed", residents.lookUp(receipt));
            } else if (chance < 7) {
                count("added", residents.say(receipt, "Tôi nhớ thêm: xe màu trắng."));
            } else {
                count("read", residents.get(PAGES.get(random.nextInt(PAGES.size()))));
            }
        }
        return true;
    }

    /** What is received otherwise than with 201 ends the run. */
    private void tell() {
        int number = taken.getAndIncrement();
        receipts.set(number % REMEMBERED, residents.tell(number).orElseThrow());
        count("told");
    }

    private void count(String what, Optional<HttpResponse<String>> response) {
        int status = response.map(HttpResponse::statusCode).orElse(0);
        checkState(0 < status && status < FIRST_FAILURE, "%s: answered by %s", what, status);
        count(what);
    }

    private void count(String what) {
        answered.computeIfAbsent(what, first -> new AtomicInteger()).incrementAndGet();
    }
}
