package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.law.Wording;
import vn.toandan.safety.circular124.Circular124;
import vn.toandan.safety.circular23.Circular23;
import vn.toandan.unit.UnitKind;

class RuleSetTest {

    @Test
    void a_text_as_issued_goes_by_its_own_name() {
        assertThat(Wording.VIETNAMESE.phrase(Circular124.AS_ISSUED.title())).isEqualTo("Thông tư 124/2021/TT-BCA");
        assertThat(Wording.ENGLISH.phrase(Circular124.AS_ISSUED.title())).isEqualTo("Circular 124/2021/TT-BCA");
    }

    @Test
    void an_amended_text_names_what_amended_it() {
        assertThat(Wording.VIETNAMESE.phrase(Circular124.TWO_LEVELS.title()))
                .isEqualTo("Thông tư 124/2021/TT-BCA (được sửa đổi bởi Thông tư 48/2025/TT-BCA)");
        assertThat(Wording.ENGLISH.phrase(Circular124.TWO_LEVELS.title()))
                .isEqualTo("Circular 124/2021/TT-BCA (amended by Circular 48/2025/TT-BCA)");
    }

    @ParameterizedTest
    @EnumSource
    void the_amendment_of_2025_left_the_criteria_as_they_were(UnitKind kind) {
        assertThat(Circular124.TWO_LEVELS.criteria(kind)).isEqualTo(Circular124.AS_ISSUED.criteria(kind));
    }

    @ParameterizedTest
    @CsvSource({"RESIDENTIAL_AREA, 19", "COMMUNE, 21", "AGENCY, 18", "ENTERPRISE, 18", "SCHOOL, 20"})
    void so_many_items_can_fail_alone(UnitKind kind, int criteria) {
        assertThat(Circular124.AS_ISSUED.criteria(kind)).hasSize(criteria);
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, điểm a khoản 2 Điều 1 Thông tư 124/2021/TT-BCA",
        "COMMUNE, điểm a khoản 2 Điều 1 Thông tư 124/2021/TT-BCA",
        "AGENCY, điểm b khoản 2 Điều 1 Thông tư 124/2021/TT-BCA",
        "ENTERPRISE, điểm b khoản 2 Điều 1 Thông tư 124/2021/TT-BCA",
        "SCHOOL, điểm b khoản 2 Điều 1 Thông tư 124/2021/TT-BCA",
    })
    void the_scope_of_each_kind_has_its_place(UnitKind kind, String citation) {
        assertThat(Wording.VIETNAMESE.phrase(
                        Circular124.AS_ISSUED.of(kind).scope().citation().words()))
                .isEqualTo(citation);
    }

    @ParameterizedTest
    @EnumSource
    void every_window_of_2021_stands_in_article_8_clause_2(UnitKind kind) {
        EvaluationWindow window = Circular124.AS_ISSUED.of(kind).window().orElseThrow();
        assertThat(Wording.VIETNAMESE.phrase(window.citation().words()))
                .isEqualTo("khoản 2 Điều 8 Thông tư 124/2021/TT-BCA");
    }

    @ParameterizedTest
    @CsvSource({"RESIDENTIAL_AREA", "COMMUNE", "AGENCY", "ENTERPRISE"})
    void every_window_of_2012_stands_in_article_9_clause_2(UnitKind kind) {
        EvaluationWindow window = Circular23.RULES.of(kind).window().orElseThrow();
        assertThat(Wording.VIETNAMESE.phrase(window.citation().words()))
                .isEqualTo("khoản 2 Điều 9 Thông tư 23/2012/TT-BCA");
    }

    @ParameterizedTest
    @CsvSource({"RESIDENTIAL_AREA, 5", "COMMUNE, 6", "AGENCY, 7", "ENTERPRISE, 7", "SCHOOL, 8"})
    void of_the_old_text_we_know_at_least_which_article_speaks_of_whom(UnitKind kind, int article) {
        assertThat(Wording.VIETNAMESE.phrase(
                        Circular23.RULES.of(kind).scope().citation().words()))
                .isEqualTo("Điều " + article + " Thông tư 23/2012/TT-BCA");
    }

    @Test
    void the_old_text_has_neither_criteria_nor_a_procedure_that_we_read() {
        assertThat(Circular23.RULES.complete()).isFalse();
        for (UnitKind kind : UnitKind.values()) {
            assertThat(Circular23.RULES.criteria(kind)).isEmpty();
            assertThat(Circular23.RULES.of(kind).procedure()).isEmpty();
        }
    }

    @Test
    void the_last_lawful_day_is_the_day_before_the_first_late_one() {
        assertThat(Circular124.AS_ISSUED.of(UnitKind.RESIDENTIAL_AREA).lastLawfulDay(2024))
                .isEqualTo(LocalDate.of(2024, 11, 14));
    }

    @Test
    void a_kind_that_a_rule_set_does_not_mention_is_a_bug() {
        RuleSet silent = new RuleSet("SILENT", Circular124.AS_ISSUED.instruments(), true, ImmutableMap.of());
        assertThatThrownBy(() -> silent.of(UnitKind.COMMUNE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SILENT")
                .hasMessageContaining("COMMUNE");
    }
}
