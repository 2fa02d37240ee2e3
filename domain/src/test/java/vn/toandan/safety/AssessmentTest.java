package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.safety.Cells.STANDARD;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Reason;
import vn.toandan.law.Wording;
import vn.toandan.unit.UnitKind;

/** The answer for a unit: what decides first, and what it says. */
class AssessmentTest {

    @Test
    void a_unit_that_fails_nothing_and_leaves_nothing_open_meets_the_standard() {
        Assessment area = area("");
        assertThat(area.verdict()).isEqualTo(UnitVerdict.MET);
        assertThat(area.failed()).isEmpty();
        assertThat(area.unknown()).isEmpty();
        assertThat(reason(area))
                .isEqualTo(
                        "Theo số liệu đã ghi, không có tiêu chí nào chưa đạt trong 19 tiêu chí của loại đơn vị này.");
    }

    @Test
    void one_failed_check_decides() {
        Assessment area = area("new_hotspots=1");
        assertThat(area.verdict()).isEqualTo(UnitVerdict.NOT_MET);
        assertThat(ids(area.failed())).containsExactly("KDC-4c1");
        assertThat(reason(area)).isEqualTo("Chưa đạt 1 tiêu chí: KDC-4c1.");
    }

    @Test
    void one_failed_check_decides_beside_open_ones_too() {
        Assessment area = area("new_hotspots=1; serious_crimes=; security_force_disciplined=2");
        assertThat(area.verdict()).isEqualTo(UnitVerdict.NOT_MET);
        assertThat(ids(area.failed())).containsExactly("KDC-4c1", "KDC-5b");
        assertThat(ids(area.unknown())).containsExactly("KDC-4b");
        assertThat(reason(area)).isEqualTo("Chưa đạt 2 tiêu chí: KDC-4c1, KDC-5b; chưa đủ căn cứ để xét: KDC-4b.");
    }

    @Test
    void one_open_check_keeps_the_unit_open() {
        Assessment area = area("serious_crimes=");
        assertThat(area.verdict()).isEqualTo(UnitVerdict.NOT_KNOWN);
        assertThat(ids(area.unknown())).containsExactly("KDC-4b");
        assertThat(reason(area)).isEqualTo("Chưa đủ căn cứ để xét 1 tiêu chí: KDC-4b.");
    }

    @Test
    void a_check_that_does_not_apply_does_not_stand_in_the_way() {
        Assessment area = area("security_force_rating=not_rated");
        assertThat(area.verdict()).isEqualTo(UnitVerdict.MET);
        assertThat(area.check("KDC-5a").orElseThrow().verdict()).isEqualTo(CheckVerdict.NOT_APPLICABLE);
    }

    @Test
    void every_check_is_judged_even_after_a_failure() {
        assertThat(area("party_resolution_date=none").checks()).hasSize(19);
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY, armed_forces=yes",
        "ENTERPRISE, armed_forces=yes",
        "ENTERPRISE, enterprise_size=micro",
        "ENTERPRISE, enterprise_size=small",
        "SCHOOL, armed_forces=yes",
        "SCHOOL, school_level=preschool",
        "SCHOOL, school_level=primary",
    })
    void whom_the_standard_leaves_out_is_not_judged(UnitKind kind, String facts) {
        Assessment outside = assess(kind, facts + "; events_incitement=");
        assertThat(outside.verdict()).isEqualTo(UnitVerdict.OUT_OF_SCOPE);
        assertThat(outside.checks()).isEmpty();
        assertThat(outside.failed()).isEmpty();
        assertThat(outside.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, enterprise_size=medium",
        "ENTERPRISE, enterprise_size=large",
        "SCHOOL, school_level=lower_secondary",
        "SCHOOL, school_level=multi_level",
    })
    void whom_it_does_not_leave_out_is(UnitKind kind, String facts) {
        assertThat(assess(kind, facts).verdict()).isEqualTo(UnitVerdict.MET);
    }

    @Test
    void scope_comes_before_every_failure() {
        Assessment outside = assess(UnitKind.ENTERPRISE, "enterprise_size=small; events_incitement=3");
        assertThat(outside.verdict()).isEqualTo(UnitVerdict.OUT_OF_SCOPE);
        assertThat(reason(outside))
                .isEqualTo("Tiêu chuẩn này không áp dụng cho đơn vị, căn cứ dữ kiện đã ghi: quy mô doanh nghiệp: nhỏ.");
    }

    @Test
    void one_certain_answer_puts_a_unit_outside_even_if_the_other_is_open() {
        assertThat(assess(UnitKind.ENTERPRISE, "armed_forces=; enterprise_size=small")
                        .verdict())
                .isEqualTo(UnitVerdict.OUT_OF_SCOPE);
        assertThat(assess(UnitKind.ENTERPRISE, "armed_forces=yes; enterprise_size=")
                        .verdict())
                .isEqualTo(UnitVerdict.OUT_OF_SCOPE);
    }

    @Test
    void every_answer_that_puts_a_unit_outside_is_named() {
        assertThat(reason(assess(UnitKind.ENTERPRISE, "armed_forces=yes; enterprise_size=small")))
                .contains("việc thuộc lực lượng vũ trang: có; quy mô doanh nghiệp: nhỏ");
    }

    @Test
    void where_scope_is_open_the_unit_is_open_whatever_its_checks() {
        Assessment open = assess(UnitKind.SCHOOL, "school_level=; school_violence_incidents=1");
        assertThat(open.verdict()).isEqualTo(UnitVerdict.NOT_KNOWN);
        assertThat(open.checks()).hasSize(20);
        assertThat(ids(open.failed())).containsExactly("GD-4a");
        assertThat(reason(open)).startsWith("Chưa rõ tiêu chuẩn có áp dụng").contains("chưa ghi cấp học");
    }

    @Test
    void where_the_unit_itself_is_decided_its_place_is_cited() {
        String exceptions = "điểm b khoản 2 Điều 1 Thông tư 124/2021/TT-BCA";
        assertThat(citation(assess(UnitKind.SCHOOL, "school_level=primary"))).isEqualTo(exceptions);
        assertThat(citation(assess(UnitKind.SCHOOL, "school_level="))).isEqualTo(exceptions);
    }

    @Test
    void where_its_checks_decide_the_unit_has_no_citation_of_its_own() {
        assertThat(area("").citation()).isEmpty();
        assertThat(area("new_hotspots=1").citation()).isEmpty();
        assertThat(area("serious_crimes=").citation()).isEmpty();
    }

    @Test
    void under_a_text_that_we_do_not_have_nothing_is_concluded() {
        Assessment old = assess(UnitKind.COMMUNE, 2020, "new_hotspots=1", LocalDate.of(2020, 11, 19));
        assertThat(old.verdict()).isEqualTo(UnitVerdict.NOT_KNOWN);
        assertThat(old.checks()).isEmpty();
        assertThat(old.failed()).isEmpty();
        assertThat(old.unknown()).isEmpty();
        assertThat(citation(old)).isEqualTo("Điều 6 Thông tư 23/2012/TT-BCA");
        assertThat(reason(old)).startsWith("Thông tư 23/2012/TT-BCA mới chỉ biết được một phần nội dung");
    }

    @Test
    void an_incomplete_text_is_known_to_leave_nobody_out() {
        Assessment old = assess(UnitKind.ENTERPRISE, 2020, "enterprise_size=micro", LocalDate.of(2020, 11, 19));
        assertThat(old.verdict()).isEqualTo(UnitVerdict.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, 2024-10-30, true",
        "RESIDENTIAL_AREA, 2024-10-31, false",
        "COMMUNE, 2024-11-14, true",
        "COMMUNE, 2024-11-15, false",
    })
    void none_so_far_is_not_none_yet_until_the_window_ends(UnitKind kind, LocalDate decidedOn, boolean provisional) {
        assertThat(assess(kind, 2024, "", decidedOn).isProvisional()).isEqualTo(provisional);
    }

    @Test
    void a_provisional_answer_says_until_when() {
        Assessment early = assess(UnitKind.COMMUNE, 2024, "", LocalDate.of(2024, 9, 15));
        assertThat(reason(early)).endsWith("; kết quả tạm tính, vì đến hết ngày 15/11/2024 mới hết kỳ xét.");
        assertThat(Wording.ENGLISH.say(early.because()))
                .endsWith("; this is provisional, since the evaluation window runs to the end of 15 November 2024.");
    }

    @Test
    void an_answer_after_the_window_says_nothing_of_the_kind() {
        assertThat(reason(area(""))).doesNotContain("tạm tính");
    }

    @Test
    void whom_the_standard_leaves_out_is_left_out_for_good() {
        Assessment outside = assess(UnitKind.SCHOOL, 2024, "school_level=primary", LocalDate.of(2024, 9, 15));
        assertThat(reason(outside)).doesNotContain("tạm tính");
    }

    @Test
    void what_an_incomplete_text_leaves_open_is_not_called_provisional() {
        Assessment old = assess(UnitKind.COMMUNE, 2020, "", LocalDate.of(2020, 9, 15));
        assertThat(old.isProvisional()).isTrue();
        assertThat(reason(old)).doesNotContain("tạm tính");
    }

    @Test
    void without_fixed_days_nothing_is_provisional() {
        Assessment school = assess(UnitKind.SCHOOL, 2020, "", LocalDate.of(2020, 1, 1));
        assertThat(school.window()).isEmpty();
        assertThat(school.isProvisional()).isFalse();
    }

    @Test
    void an_assessment_keeps_what_it_was_made_of() {
        Assessment area = assess(UnitKind.RESIDENTIAL_AREA, 2024, "", LocalDate.of(2024, 11, 14));
        assertThat(area.decidedOn()).isEqualTo(LocalDate.of(2024, 11, 14));
        assertThat(area.ruleSet().id()).isEqualTo("ATANTT-2021");
        assertThat(area.sheet().year()).isEqualTo(2024);
        assertThat(area.window()).contains(Range.closed(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 10, 31)));
    }

    @Test
    void a_check_is_found_by_its_id() {
        assertThat(area("").check("KDC-4b").map(Check::id)).contains("KDC-4b");
        assertThat(area("").check("XA-4b")).isEmpty();
    }

    @Test
    void the_reason_of_a_unit_holds_the_reasons_of_all_its_checks() {
        Assessment area = area("new_hotspots=1");
        assertThat(area.reason()).isInstanceOfSatisfying(Reason.Concluded.class, reason -> {
            assertThat(Wording.VIETNAMESE.say(reason.question()))
                    .isEqualTo("Đơn vị có đạt tiêu chuẩn An toàn về an ninh, trật tự không?");
            assertThat(reason.says()).isEqualTo(area.because());
            assertThat(reason.because())
                    .isEqualTo(area.checks().stream().map(Check::reason).toList());
        });
    }

    private static Assessment area(String but) {
        return assess(UnitKind.RESIDENTIAL_AREA, but);
    }

    private static Assessment assess(UnitKind kind, String but) {
        return assess(kind, 2024, but, STANDARD.lastLawfulDay(kind, 2024));
    }

    /** Judges a sheet that meets every check, with these cells changed. */
    private static Assessment assess(UnitKind kind, int year, String but, LocalDate decidedOn) {
        FactSheet sheet = Cells.sheet(kind, year, Cells.allMetBut(kind, year, but));
        return STANDARD.assess(sheet, decidedOn);
    }

    private static List<String> ids(List<Check> checks) {
        return checks.stream().map(Check::id).toList();
    }

    private static String reason(Assessment assessment) {
        return Wording.VIETNAMESE.say(assessment.because());
    }

    private static String citation(Assessment assessment) {
        return Wording.VIETNAMESE.phrase(assessment.citation().orElseThrow().words());
    }
}
