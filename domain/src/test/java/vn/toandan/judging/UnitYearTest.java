package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Whose year it is has to be said. */
class UnitYearTest {

    @Test
    void a_unit_has_a_code_and_a_year_four_digits() {
        assertThatThrownBy(() -> new UnitYear(" ", 2024)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnitYear("16231", 999)).hasMessageContaining("999");
        assertThatThrownBy(() -> new UnitYear("16231", 10_000)).hasMessageContaining("10000");
    }

    @Test
    void a_file_is_told_by_a_digest_in_lower_case() {
        assertThatThrownBy(() -> new SourceFile("a.csv", "A".repeat(64))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SourceFile("a.csv", "ab")).hasMessageContaining("ab");
    }
}
