package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How those share a lane who send without a proof. */
class SlowLaneTest {

    private final AtomicLong nanos = new AtomicLong();
    private final SlowLane lane = new SlowLane(FloodGate.SLOW, FloodGate.SLOW_OF_PLACE, new Ticker() {
        @Override
        public long read() {
            return nanos.get();
        }
    });

    private void fill() {
        for (int number = 0; number < FloodGate.SLOW; number++) {
            lane.count("elsewhere " + number);
        }
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private void refuses(String origin) {
        assertThatThrownBy(() -> lane.count(origin)).isInstanceOf(Problem.Refusal.class);
    }

    private void takes(String origin) {
        assertThatCode(() -> lane.count(origin)).doesNotThrowAnyException();
    }

    @Test
    void whoever_found_it_full_is_taken_when_it_is_free_again_however_often_they_tried() {
        fill();
        pass(50);
        for (int number = 0; number <= FloodGate.SLOW_OF_PLACE; number++) {
            refuses("here");
        }
        pass(10);
        for (int number = 0; number < FloodGate.SLOW_OF_PLACE; number++) {
            takes("here");
        }
        refuses("here");
    }

    @Test
    void it_is_full_for_everybody_until_its_minute_is_over() {
        fill();
        pass(59);
        refuses("here");
        pass(1);
        takes("here");
    }
}
