package vn.toandan.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the program fares ("số liệu vận hành"), in numbers alone: how often each operation was answered, how and how fast, and what it has of memory and threads; as opposed to
 * the {@link Log}, which tells of one after another. Nothing of what was asked, or by whom, can become a name here: names are those of the description.
 */
final class Metrics implements AutoCloseable {

    /** Where nothing is at the address. */
    private static final String NONE = "none";

    private static final Duration[] FAST_ENOUGH = {
        Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(1)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** @param operation its name in the description; empty where nothing is at the address */
    void answered(Optional<String> operation, int status, Duration took) {
        Timer.builder("toandan.requests")
                .description("Answers by operation and class of status.")
                .tag("operation", operation.orElse(NONE))
                .tag("status", status / 100 + "xx")
                .serviceLevelObjectives(FAST_ENOUGH)
                .register(registry)
                .record(took);
    }

    /** A number that is looked at whenever somebody asks. */
    void watch(String name, String description, Supplier<Number> now) {
        Gauge.builder(name, now).description(description).register(registry);
    }

    /** A number that only grows. */
    Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    /** As Prometheus reads it. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
