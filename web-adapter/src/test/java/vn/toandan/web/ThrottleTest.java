package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often one origin may ask. */
class ThrottleTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Ticker ticker = new Ticker() {
        @Override
        public long read() {
            return nanos.get();
        }
    };
    private final Throttle throttle = new Throttle(2, Throttle.PER, ticker);

    @Test
    void the_third_of_two_is_refused_and_another_origin_is_not() {
        throttle.count("a");
        throttle.count("a");
        assertThatThrownBy(() -> throttle.count("a")).isInstanceOf(Problem.Refusal.class);
        assertThatCode(() -> throttle.count("b")).doesNotThrowAnyException();
    }

    @Test
    void after_a_minute_it_may_ask_again() {
        throttle.count("a");
        throttle.count("a");
        nanos.addAndGet(Throttle.PER.toNanos());
        assertThatCode(() -> throttle.count("a")).doesNotThrowAnyException();
    }

    @Test
    void whoever_tries_in_between_waits_no_longer() {
        throttle.count("a");
        throttle.count("a");
        nanos.addAndGet(Throttle.PER.toNanos() - 1);
        assertThatThrownBy(() -> throttle.count("a")).isInstanceOf(Problem.Refusal.class);
        nanos.incrementAndGet();
        assertThatCode(() -> throttle.count("a")).doesNotThrowAnyException();
    }

    @Test
    void whoever_is_refused_is_told_when_that_is_over() {
        throttle.count("a");
        nanos.addAndGet(Duration.ofSeconds(20).toNanos());
        throttle.count("a");
        assertThatThrownBy(() -> throttle.count("a"))
                .isInstanceOfSatisfying(
                        Problem.Refusal.class,
                        refusal -> assertThat(refusal.problem()
                                        .retryAfter()
                                        .orElseThrow()
                                        .toSeconds())
                                .isEqualTo(40));
    }

    @Test
    void what_was_counted_under_the_key_of_yesterday_is_nobody_s_today() {
        Throttle slow = new Throttle(2, Duration.ofDays(3), ticker);
        slow.count("a");
        slow.count("a");
        nanos.addAndGet(Duration.ofDays(1).toNanos() - 1);
        assertThatThrownBy(() -> slow.count("a")).isInstanceOf(Problem.Refusal.class);
        nanos.incrementAndGet();
        assertThatCode(() -> slow.count("a")).doesNotThrowAnyException();
    }

    @Test
    void what_is_forgiven_does_not_count() {
        throttle.count("a");
        throttle.count("a");
        throttle.forgive("a");
        throttle.forgive("b");
        assertThatCode(() -> throttle.count("a")).doesNotThrowAnyException();
        assertThatThrownBy(() -> throttle.count("a")).isInstanceOf(Problem.Refusal.class);
    }
}
