package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.safety.Cells.STANDARD;
import static vn.toandan.safety.Rejection.Code.NOT_ASKED_OF_THIS_KIND;
import static vn.toandan.safety.Rejection.Code.NOT_A_COUNT;
import static vn.toandan.safety.Rejection.Code.NOT_IN_LIST;
import static vn.toandan.safety.Rejection.Code.PART_EXCEEDS_WHOLE;
import static vn.toandan.safety.Rejection.Code.WHOLE_IS_ZERO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.safety.FactSheet.Filled;
import vn.toandan.safety.FactSheet.Source;
import vn.toandan.unit.UnitKind;

class FactSheetTest {

    @Test
    void what_was_filled_in_comes_out_as_files_carry_it() {
        FactSheet sheet = commune()
                .with(Facts.MANAGED_UNITS, 25)
                .with(Facts.RULES_IMPLEMENTED, true)
                .with(Facts.POLICE_DUTY_FINDING, false)
                .with(Facts.PLAN_DATE, LocalDate.of(2024, 8, 5))
                .withNone(Facts.REGISTRATION_DATE)
                .withNotComparable(Facts.CRIMES_LAST_YEAR)
                .build()
                .orElseThrow();
        assertThat(sheet.value(Facts.MANAGED_UNITS)).contains(25L);
        assertThat(sheet.value(Facts.RULES_IMPLEMENTED)).contains("yes");
        assertThat(sheet.value(Facts.POLICE_DUTY_FINDING)).contains("no");
        assertThat(sheet.value(Facts.PLAN_DATE)).contains("2024-08-05");
        assertThat(sheet.value(Facts.REGISTRATION_DATE)).contains("none");
        assertThat(sheet.value(Facts.CRIMES_LAST_YEAR)).contains("not_comparable");
    }

    @Test
    void and_as_people_read_it() {
        FactSheet sheet = commune()
                .with(Facts.MANAGED_UNITS, 828_705)
                .with(Facts.RULES_IMPLEMENTED, true)
                .with(Facts.PLAN_DATE, LocalDate.of(2024, 8, 5))
                .withNone(Facts.REGISTRATION_DATE)
                .withNotComparable(Facts.CRIMES_LAST_YEAR)
                .build()
                .orElseThrow();
        assertThat(read(sheet, Facts.MANAGED_UNITS)).isEqualTo("828.705");
        assertThat(read(sheet, Facts.RULES_IMPLEMENTED)).isEqualTo("có");
        assertThat(read(sheet, Facts.PLAN_DATE)).isEqualTo("05/08/2024");
        assertThat(read(sheet, Facts.REGISTRATION_DATE)).isEqualTo("không có");
        assertThat(read(sheet, Facts.CRIMES_LAST_YEAR)).isEqualTo("không so sánh được");
    }

    @Test
    void what_was_not_filled_in_is_neither_zero_nor_no() {
        FactSheet empty = commune().build().orElseThrow();
        assertThat(empty.knows(Facts.CRIMES)).isFalse();
        assertThat(empty.value(Facts.CRIMES)).isEmpty();
        assertThat(empty.value(Facts.RULES_IMPLEMENTED)).isEmpty();
        assertThat(empty.words(Facts.CRIMES)).isEmpty();
        assertThat(empty.is(Facts.CRIMES, 0)).isFalse();
        assertThat(empty.is(Facts.RULES_IMPLEMENTED, Fact.YesNo.NO)).isFalse();
    }

    @Test
    void a_zero_is_a_value() {
        FactSheet sheet = commune().with(Facts.CRIMES, 0).build().orElseThrow();
        assertThat(sheet.value(Facts.CRIMES)).contains(0L);
    }

    @Test
    void a_fact_that_is_not_asked_is_not_known() {
        assertThat(commune().build().orElseThrow().knows(Facts.HOUSEHOLDS_RESIDENT))
                .isFalse();
    }

    @Test
    void the_later_entry_counts() {
        FactSheet sheet =
                commune().with(Facts.CRIMES, 3).with(Facts.CRIMES, 2).build().orElseThrow();
        assertThat(sheet.value(Facts.CRIMES)).contains(2L);
    }

    @Test
    void a_sheet_knows_its_kind_and_its_year() {
        FactSheet sheet = commune().build().orElseThrow();
        assertThat(sheet.kind()).isEqualTo(UnitKind.COMMUNE);
        assertThat(sheet.year()).isEqualTo(2024);
        assertThat(sheet.form()).isSameAs(STANDARD.form(UnitKind.COMMUNE));
    }

    @Test
    void the_largest_count_is_held_and_one_more_is_refused() {
        assertThat(rejections(commune().with(Facts.CRIMES, Fact.Count.MOST))).isEmpty();
        Rejection refused = onlyRejection(commune().with(Facts.CRIMES, Fact.Count.MOST + 1));
        assertThat(refused.code()).isEqualTo(NOT_A_COUNT);
        assertThat(refused.facts()).containsExactly(Facts.CRIMES);
        assertSays(refused, "số vụ phạm tội trong kỳ", "1.000.000.000.000.000", "999999999999999");
        assertSaysInEnglish(refused, "crimes in the window", "1,000,000,000,000,000", "999999999999999");
    }

    @Test
    void a_negative_count_is_refused() {
        Rejection refused = onlyRejection(commune().with(Facts.CRIMES, -1));
        assertThat(refused.code()).isEqualTo(NOT_A_COUNT);
        assertSays(refused, "số vụ phạm tội trong kỳ", "-1", "từ 0");
        assertSaysInEnglish(refused, "crimes in the window", "-1", "from 0");
    }

    @Test
    void only_last_years_counts_can_be_not_comparable() {
        assertThat(rejections(commune().withNotComparable(Facts.OTHER_VIOLATIONS_LAST_YEAR)))
                .isEmpty();
        Rejection refused = onlyRejection(commune().withNotComparable(Facts.OTHER_VIOLATIONS));
        assertThat(refused.code()).isEqualTo(NOT_IN_LIST);
        assertThat(refused.facts()).containsExactly(Facts.OTHER_VIOLATIONS);
        assertSays(refused, "số vụ vi phạm pháp luật khác trong kỳ", "không so sánh được", "số nguyên");
        assertSaysInEnglish(refused, "other violations of law in the window", "not comparable", "whole number");
    }

    @Test
    void a_word_that_is_not_in_the_list_is_refused_with_the_list() {
        Rejection refused =
                onlyRejection(STANDARD.sheet(UnitKind.ENTERPRISE, 2024).with(Facts.ENTERPRISE_SIZE, "huge"));
        assertThat(refused.code()).isEqualTo(NOT_IN_LIST);
        assertThat(refused.facts()).containsExactly(Facts.ENTERPRISE_SIZE);
        assertSays(refused, "quy mô doanh nghiệp", "huge", "micro, small, medium, large");
        assertSaysInEnglish(refused, "enterprise size", "huge", "micro, small, medium, large");
    }

    @Test
    void a_fact_that_is_not_asked_of_the_kind_is_refused() {
        Rejection refused = onlyRejection(commune().with(Facts.HOUSEHOLDS_RESIDENT, 118));
        assertThat(refused.code()).isEqualTo(NOT_ASKED_OF_THIS_KIND);
        assertThat(refused.facts()).containsExactly(Facts.HOUSEHOLDS_RESIDENT);
        assertSays(refused, "số hộ đang cư trú", "đơn vị cấp xã", "để trống");
        assertSaysInEnglish(refused, "households resident", "commune", "leave it empty");
    }

    @Test
    void a_whole_of_zero_is_refused() {
        Rejection refused = onlyRejection(commune().with(Facts.MANAGED_UNITS, 0));
        assertThat(refused.code()).isEqualTo(WHOLE_IS_ZERO);
        assertThat(refused.facts()).containsExactly(Facts.MANAGED_UNITS);
        assertSays(refused, "số đơn vị do xã quản lý", "không thể là 0", "từ 1 trở lên");
        assertSaysInEnglish(refused, "units managed or delegated", "cannot be 0", "from 1 up");
    }

    @Test
    void a_whole_of_one_is_not() {
        assertThat(rejections(commune().with(Facts.MANAGED_UNITS, 1))).isEmpty();
    }

    @Test
    void a_part_larger_than_its_whole_is_refused_with_both_numbers() {
        Rejection refused = onlyRejection(
                residentialArea().with(Facts.HOUSEHOLDS_RESIDENT, 1118).with(Facts.HOUSEHOLDS_REGISTERED, 1119));
        assertThat(refused.code()).isEqualTo(PART_EXCEEDS_WHOLE);
        assertThat(refused.facts()).containsExactly(Facts.HOUSEHOLDS_REGISTERED, Facts.HOUSEHOLDS_RESIDENT);
        assertSays(refused, "số hộ đã đăng ký (1.119)", "số hộ đang cư trú (1.118)", "| không quá 1118");
        assertSaysInEnglish(refused, "households registered (1,119)", "households resident (1,118)", "| at most 1118");
    }

    @Test
    void excuses_are_counted_together_against_what_they_excuse() {
        FactSheet.Builder twoOfTwo = residentialArea()
                .with(Facts.SERIOUS_CRIMES, 2)
                .with(Facts.SERIOUS_CRIMES_FORCE_MAJEURE, 1)
                .with(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, 1);
        assertThat(rejections(twoOfTwo)).isEmpty();
        Rejection refused = onlyRejection(residentialArea()
                .with(Facts.SERIOUS_CRIMES, 2)
                .with(Facts.SERIOUS_CRIMES_FORCE_MAJEURE, 1)
                .with(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, 2));
        assertThat(refused.code()).isEqualTo(PART_EXCEEDS_WHOLE);
        assertThat(refused.facts())
                .containsExactly(
                        Facts.SERIOUS_CRIMES_FORCE_MAJEURE, Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, Facts.SERIOUS_CRIMES);
        assertSays(refused, "(3)", "(2)", "không quá 2");
    }

    @Test
    void an_excuse_not_filled_in_counts_zero_and_is_not_pointed_at() {
        Rejection refused = onlyRejection(
                residentialArea().with(Facts.SERIOUS_CRIMES, 1).with(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, 2));
        assertThat(refused.facts()).containsExactly(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, Facts.SERIOUS_CRIMES);
    }

    @Test
    void a_sum_is_compared_only_when_all_of_it_is_filled() {
        FactSheet.Builder oneEmpty = residentialArea()
                .with(Facts.SERIOUS_FIRES, 0)
                .with(Facts.FATAL_WORK_ACCIDENTS, 0)
                .with(Facts.DISASTERS_FORCE_MAJEURE, 1);
        assertThat(rejections(oneEmpty)).isEmpty();
        assertThat(onlyRejection(oneEmpty.with(Facts.SERIOUS_INCIDENTS, 0)).code())
                .isEqualTo(PART_EXCEEDS_WHOLE);
    }

    @Test
    void everything_that_is_wrong_comes_back_at_once() {
        assertThat(rejections(commune()
                                .with(Facts.CRIMES, -1)
                                .with(Facts.HOUSEHOLDS_RESIDENT, 1)
                                .with(Facts.MANAGED_UNITS, 0)
                                .with(Facts.MANAGED_UNITS_REGISTERED, 1))
                        .stream()
                        .map(Rejection::code))
                .containsExactly(NOT_A_COUNT, NOT_ASKED_OF_THIS_KIND, WHOLE_IS_ZERO, PART_EXCEEDS_WHOLE);
    }

    @Test
    void a_caller_who_does_not_look_is_told_codes_and_facts_but_no_values() {
        Filled refused = commune().with(Facts.CRIMES, -4711).build();
        assertThatThrownBy(refused::orElseThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOT_A_COUNT")
                .hasMessageContaining("crimes")
                .message()
                .doesNotContain("4711");
    }

    @Test
    void a_fact_keeps_the_document_it_was_taken_from() {
        FactSheet sheet = commune()
                .with(Facts.CRIMES, 3)
                .from(Facts.CRIMES, Source.of("12/BC-CAX", "Công an xã"))
                .build()
                .orElseThrow();
        assertThat(sheet.source(Facts.CRIMES).document()).contains("12/BC-CAX");
        assertThat(sheet.source(Facts.CRIMES).by()).contains("Công an xã");
        assertThat(sheet.source(Facts.SOCIAL_EVILS).document()).isEmpty();
        assertThat(sheet.source(Facts.SOCIAL_EVILS).by()).isEmpty();
    }

    @Test
    void the_later_document_counts() {
        FactSheet sheet = commune()
                .from(Facts.CRIMES, Source.of("1/BC", ""))
                .from(Facts.CRIMES, Source.of("2/BC", ""))
                .build()
                .orElseThrow();
        assertThat(sheet.source(Facts.CRIMES).document()).contains("2/BC");
    }

    @Test
    void blank_text_names_no_document() {
        assertThat(Source.of(" ", "").document()).isEmpty();
        assertThat(Source.of(" ", "").by()).isEmpty();
        assertThat(Source.of("12/BC", " ").by()).isEmpty();
    }

    private static FactSheet.Builder commune() {
        return STANDARD.sheet(UnitKind.COMMUNE, 2024);
    }

    private static FactSheet.Builder residentialArea() {
        return STANDARD.sheet(UnitKind.RESIDENTIAL_AREA, 2024);
    }

    private static String read(FactSheet sheet, Fact fact) {
        return Wording.VIETNAMESE.phrase(sheet.words(fact).orElseThrow());
    }

    private static List<Rejection> rejections(FactSheet.Builder builder) {
        return builder.build() instanceof Filled.Refused refused ? refused.rejections() : List.of();
    }

    private static Rejection onlyRejection(FactSheet.Builder builder) {
        List<Rejection> all = rejections(builder);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static void assertSays(Rejection rejection, String... words) {
        assertThat(said(Wording.VIETNAMESE, rejection)).contains(words);
    }

    private static void assertSaysInEnglish(Rejection rejection, String... words) {
        assertThat(said(Wording.ENGLISH, rejection)).contains(words);
    }

    private static String said(Wording language, Rejection rejection) {
        return language.phrase(rejection.wrong()) + " | " + language.phrase(rejection.right());
    }
}
