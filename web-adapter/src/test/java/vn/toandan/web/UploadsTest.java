package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How slowly a file may come. */
class UploadsTest {

    private static boolean isQuick(int bytes, Duration within) {
        return Uploads.isQuick(bytes, within.toNanos());
    }

    @Test
    void fifteen_seconds_pass_before_anything_has_to_come() {
        assertThat(isQuick(0, Duration.ofSeconds(15))).isTrue();
        assertThat(isQuick(0, Duration.ofSeconds(15).plusNanos(1))).isFalse();
    }

    @Test
    void then_each_sixteen_kibibytes_have_a_second() {
        assertThat(isQuick(16 * 1024, Duration.ofSeconds(16))).isTrue();
        assertThat(isQuick(16 * 1024 - 1, Duration.ofSeconds(16))).isFalse();
        assertThat(isQuick(8 * 1024 * 1024, Duration.ofSeconds(15 + 512))).isTrue();
        assertThat(isQuick(8 * 1024 * 1024, Duration.ofSeconds(16 + 512))).isFalse();
    }
}
