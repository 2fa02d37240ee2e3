package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That a tip on its way in prints as nothing of what it holds. */
class TipIntakeTest {

    @Test
    void what_was_told_prints_as_nothing_of_it() {
        assertThat(new TipIntake.Told("Nghi có đánh bạc", "gambling", Optional.of("16231"), Optional.empty()))
                .asString()
                .isEqualTo("what was told");
    }

    @Test
    void what_came_along_prints_as_nothing_of_it() {
        assertThat(new TipIntake.Beside(Optional.empty(), Optional.empty(), "0123abcd.1"))
                .asString()
                .isEqualTo("what came along");
    }
}
