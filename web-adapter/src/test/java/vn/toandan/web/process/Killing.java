package vn.toandan.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.toandan.persistence.database.Store;

/** The program killed by signal 9 while many tell at once, again and again: whoever was shown a receipt follows their tip by it afterwards. */
public final class Killing {

    private static final int AT_ONCE = 8;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServedStore kept;
    private final List<String> program;
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    public Killing(ServedStore kept, List<String> program) {
        this.kept = kept;
        this.program = program;
    }

    /**
     * So many lives, each killed a while after so many receipts were shown, and one more that ends as it should.
     *
     * @return how many receipts were shown
     */
    public int run(int times, int least) throws InterruptedException {
        Map<String, Long> before = ImmutableMap.of();
        for (int time = 0; time < times; time++) {
            ServedProcess served = kept.serve(program);
            requireAll(served, before);
            before = killed(served, least, Duration.ofMillis(137L * time % 500));
            acknowledged.putAll(before);
        }
        try (ServedProcess served = kept.serve(program)) {
            requireAll(served, acknowledged);
        }
        requireWhole(times);
        return acknowledged.size();
    }

    /** Receipts, and what was told for each. */
    private Map<String, Long> killed(ServedProcess served, int least, Duration after) throws InterruptedException {
        Map<String, Long> shown = new ConcurrentHashMap<>();
        CountDownLatch enough = new CountDownLatch(least);
        Residents residents = new Residents(served.port());
        List<Thread> telling = new ArrayList<>();
        for (int at = 0; at < AT_ONCE; at++) {
            Thread one = new Thread(() -> tell(residents, shown, enough));
            telling.add(one);
            one.start();
        }
        boolean isEnough = enough.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Thread.sleep(after.toMillis());
        served.kill();
        for (Thread one : telling) {
            one.join();
        }
        assertThat(isEnough).as("enough told before it was killed").isTrue();
        return shown;
    }

    /** Until no answer comes any more. */
    private void tell(Residents residents, Map<String, Long> shown, CountDownLatch enough) {
        boolean isAnswered = true;
        while (isAnswered) {
            long number = numbers.incrementAndGet();
            Optional<String> receipt = residents.tell(number);
            receipt.ifPresent(one -> shown.put(one, number));
            isAnswered = receipt.isPresent();
            if (isAnswered) {
                enough.countDown();
            }
        }
    }

    private static void requireAll(ServedProcess served, Map<String, Long> shown) {
        Residents residents = new Residents(served.port());
        shown.keySet()
                .forEach(receipt -> assertThat(residents.lookUp(receipt).map(HttpResponse::statusCode))
                        .hasValue(OK));
    }

    private void requireWhole(int times) {
        try (Store store = kept.open()) {
            acknowledged.forEach((receipt, number) -> assertThat(ServedStore.told(store, kept.receiptKey(), receipt))
                    .as("what was told")
                    .hasValue(Residents.account(number)));
            assertThat(store.firstBrokenLogEntry()).isEmpty();
        }
        long shown = acknowledged.size();
        assertThat(kept.halves())
                .as("by each table")
                .allSatisfy(there -> assertThat(there)
                        .isEqualTo(kept.halves().get(0))
                        .isBetween(shown, shown + (long) times * AT_ONCE));
    }
}
