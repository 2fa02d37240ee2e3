package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.judging.Thon1.STANDARD;
import static vn.toandan.judging.Thon1.withCrimes;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.Facts;

/** Facts by name, on whatever form they are read. */
class FiledSheetTest {

    private static FiledSheet stating(String fact, String cell) {
        return new FiledSheet(Thon1.UNIT, 2024, ImmutableMap.of(fact, cell), ImmutableMap.of());
    }

    @Test
    void what_was_filled_in_is_kept_as_files_carry_it() {
        assertThat(withCrimes(2).cells())
                .containsEntry("crimes", "2")
                .containsEntry("crimes_last_year", "not_comparable")
                .containsEntry("registration_date", "2024-02-15")
                .containsEntry("party_resolution_date", "none")
                .containsEntry("rules_implemented", "yes")
                .containsEntry("security_force_rating", "good")
                .doesNotContainKey("social_evils");
        assertThat(withCrimes(2).sources())
                .containsOnlyKeys("crimes", "rules_implemented")
                .containsEntry("crimes", FactSheet.Source.of("12/BC-CAX", "Công an xã Mậu Lâm"));
    }

    @Test
    void read_on_the_form_and_filed_again_it_says_the_same() {
        FactSheet sheet = withCrimes(2).on(STANDARD).orElseThrow();
        assertThat(FiledSheet.of(Thon1.UNIT, sheet)).isEqualTo(withCrimes(2));
    }

    @Test
    void what_the_form_does_not_ask_is_left_out_of_the_form_alone() {
        FiledSheet sheet = stating("family_conflicts", "3");
        FactSheet onForm = sheet.on(STANDARD).orElseThrow();
        assertThat(FiledSheet.of(Thon1.UNIT, onForm).cells()).isEmpty();
        assertThat(sheet.cells()).hasSize(1);
    }

    @Test
    void what_cannot_be_is_refused_and_not_read() {
        assertThat(stating("households_resident", "0").on(STANDARD)).isInstanceOf(FactSheet.Filled.Refused.class);
    }

    @Test
    void a_no_is_a_no() {
        assertThat(stating("rules_implemented", "no").on(STANDARD).orElseThrow().value(Facts.RULES_IMPLEMENTED))
                .contains("no");
        assertThatThrownBy(() -> stating("rules_implemented", "maybe").on(STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maybe");
    }
}
