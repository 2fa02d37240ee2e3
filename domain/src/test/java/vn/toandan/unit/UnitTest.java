package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Test
    void a_unit_without_a_code_is_a_bug() {
        assertThatThrownBy(() -> commune(" ", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_unit_may_end_on_its_first_day_but_not_before() {
        assertThat(commune("16249", Optional.of(DAY)).isThereOn(DAY)).isTrue();
        assertThatThrownBy(() -> commune("16249", Optional.of(DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-06-30");
    }

    private static Unit commune(String code, Optional<LocalDate> until) {
        return new Unit(code, UnitType.COMMUNE, "Xã Mậu Lâm", Optional.empty(), DAY, until);
    }
}
