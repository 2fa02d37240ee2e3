package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.toandan.cli.Terminal.Said;

/** Nominations judged from files, and the money of the forms, as an official asks for them. */
class EligibleCommandTest {

    private static final String HEADER =
            "nomination,subject_kind,proposed_form,achievement,achievement_type,exemplary,duties_completed,sudden_feat,"
                    + "discipline_pending,investigation_pending,complaint_pending,press_allegation_pending,fraud_found,"
                    + "prosecuted_or_convicted,false_report_found,received_on";
    private static final String ROW =
            "DN-01,individual,commune_giay_khen,VU-12,sudden,có,có,có,no,no,no,no,no,no,no,03/08/2026";

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    @Test
    void an_official_reads_verdict_money_and_term_with_their_places() {
        Said said = Terminal.given(lines(HEADER, ROW), "eligible", "-", "--on", "5/8/2026");
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("DN-01", "đủ điều kiện", "760.000 đồng", "10/08/2026", "Điều 6 Nghị định 152/2025/NĐ-CP")
                .contains("B14", "khoản 2 Điều 8 Thông tư 29/2026/TT-BCA")
                .contains("Đủ điều kiện 1, tạm hoãn 0");
    }

    @Test
    void without_a_day_of_decision_there_is_a_verdict_and_no_money() {
        Said said = Terminal.given(lines(HEADER, ROW), "eligible", "-", "--lang", "en");
        assertThat(said.out()).contains("eligible").doesNotContain("Money:");
    }

    @Test
    void what_is_missing_is_named() {
        Said said = Terminal.given(
                lines("nomination,subject_kind,proposed_form", "DN-01,collective,province_bang_khen"), "eligible", "-");
        assertThat(said.out()).contains("chưa đủ căn cứ", "B11 chưa rõ", "Chưa ghi mục “nội bộ đoàn kết”");
    }

    @Test
    void another_row_for_the_same_achievement_is_named_in_both() {
        Said said = Terminal.given(
                lines(HEADER, ROW, ROW.replace("DN-01", "DN-02")), "eligible", "-", "--format", "json", "--lang", "en");
        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("nomination DN-02 (row 3 of -)", "nomination DN-01 (row 2 of -)");
    }

    @Test
    void what_is_refused_writes_nothing_and_says_every_reason() {
        Said said = Terminal.given(
                lines(
                        "nomination,subject_kind,proposed_form,exemplary",
                        "DN-01,individual,commune_giay_khen,maybe",
                        "DN-01,nobody,commune_giay_khen,yes"),
                "eligible",
                "-");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("maybe", "nobody");
    }

    @Test
    void a_header_alone_is_an_empty_result() {
        assertThat(Terminal.given("nomination,subject_kind,proposed_form\n", "eligible", "-", "--format", "json"))
                .isEqualTo(new Said(0, "[]\n", ""));
    }

    @Test
    void an_empty_form_is_read_as_an_empty_result() {
        String form = Terminal.run("template", "--for", "nominations").out();
        assertThat(form)
                .startsWith("nomination,subject,unit_code,subject_kind,")
                .endsWith("decider_is_beneficiary\n");
        assertThat(Terminal.given(form, "eligible", "-", "--format", "json").out())
                .isEqualTo("[]\n");
    }

    @Test
    void a_reward_is_told_with_how_it_comes_about() {
        Said said =
                Terminal.run("reward", "--form", "commune_giay_khen", "--subject", "household", "--on", "2025-08-05");
        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("1.060.000 đồng = 0,45 × 2.340.000 đồng");
    }

    @Test
    void where_no_multiple_is_established_it_refuses_and_says_why() {
        Said said = Terminal.run(
                "reward", "--form", "province_co_thi_dua", "--subject", "individual", "--on", "2025-08-05");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("Cờ thi đua của UBND cấp tỉnh không dành cho cá nhân");
    }

    @Test
    void an_unknown_form_is_wrong_usage() {
        Said said = Terminal.run("reward", "--form", "huan_chuong", "--subject", "individual", "--on", "2025-08-05");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("commune_giay_khen");
    }
}
