package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;

/** Decisions of recognition and their annulment, as an office records them. */
class DecisionCommandsTest {

    static final String PAPERS =
            "registration.resolution,registration.sheet,proposal.submission,proposal.report,proposal.minutes";

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeEach
    void load() {
        store = new StoreAt(folder, folder.resolve("nhu-thanh.db"));
        store.done("demo");
    }

    private Said decide(String date, String authority, String units, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "decide",
                "--number",
                "210/QĐ-UBND",
                "--date",
                date,
                "--authority",
                authority,
                "--body",
                "UBND xã Mậu Lâm"));
        arguments.addAll(List.of("--year", "2023", "--unit", units));
        arguments.addAll(List.of(more));
        return store.run(arguments.toArray(String[]::new));
    }

    private Said annul(String authority, String unit) {
        return store.run(
                "annul",
                "--number",
                "230/QĐ-UBND",
                "--date",
                "2023-12-02",
                "--authority",
                authority,
                "--body",
                "UBND xã Mậu Lâm",
                "--year",
                "2023",
                "--unit",
                unit,
                "--ground",
                "số liệu đăng ký sai");
    }

    private String report(String... more) {
        List<String> arguments = new ArrayList<>(List.of("report", "--from", "2023-01-01", "--to", "2023-12-31"));
        arguments.addAll(List.of("--format", "csv"));
        arguments.addAll(List.of(more));
        return store.done(arguments.toArray(String[]::new));
    }

    @Test
    void a_decision_in_time_by_the_competent_authority_with_its_papers_is_recorded() {
        Said said = decide("2023-11-14", "commune_chair", "16243-01,16243-02", "--paper", PAPERS);
        assertThat(said)
                .isEqualTo(new Said(
                        0,
                        "Đã ghi quyết định 210/QĐ-UBND ngày 14/11/2023: công nhận 2 đơn vị." + System.lineSeparator(),
                        ""));
    }

    @Test
    void a_late_one_is_recorded_and_flagged_with_the_day_and_the_law() {
        Said said = decide("2023-12-14", "commune_chair", "16243-01", "--paper", PAPERS);
        assertThat(said.exitCode()).isZero();
        assertThat(said.err())
                .startsWith("16243-01: ")
                .contains("14/12/2023")
                .contains("chậm nhất 14/11/2023, điểm a khoản 1 Điều 9");
    }

    @Test
    void every_reason_against_it_is_said_at_once_and_nothing_is_recorded() {
        String before = store.lastRecorded();
        Said said = decide("2023-11-14", "district_chair", "16243-01,16243-05,999");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("16243-01: Chủ tịch Ủy ban nhân dân cấp huyện không có thẩm quyền")
                .contains("khoản 1 Điều 10 Thông tư 124/2021/TT-BCA")
                .contains("16243-01: hồ sơ chưa có “Biên bản cuộc họp đánh giá”")
                .contains("16243-05: kết quả xét năm 2023 (theo quy định có hiệu lực ngày 14/11/2023) là chưa đạt")
                .contains("999: chưa ghi kết quả xét năm 2023");
        assertThat(store.lastRecorded()).isEqualTo(before);
    }

    @Test
    void its_commune_says_that_it_counts_it_by_the_decision() {
        decide("2023-11-14", "commune_chair", "16243-01,16243-02", "--paper", PAPERS);
        assertThat(store.done("explain", "--unit", "16243", "--year", "2023"))
                .contains("2 đơn vị tính theo quyết định");
    }

    @Test
    void a_unit_whose_recognition_was_annulled_is_no_longer_counted() {
        decide("2023-11-14", "commune_chair", "16243-01,16243-02", "--paper", PAPERS);
        assertThat(annul("commune_chair", "16243-02").out()).contains("hủy công nhận 1 đơn vị");
        assertThat(report()).contains("units_assessed,,259,").contains("units_meeting_standard,,247,259,95.37,");
        assertThat(report("--as-known", "2023-12-31")).contains("units_meeting_standard,,248,260,95.38,");
    }

    @Test
    void its_commune_does_not_count_it_and_says_so() {
        decide("2023-11-14", "commune_chair", "16243-01,16243-02", "--paper", PAPERS);
        annul("commune_chair", "16243-02");
        assertThat(store.done("explain", "--unit", "16243", "--year", "2023"))
                .contains("1 đơn vị tính theo quyết định")
                .contains("1 đơn vị có quyết định đã bị hủy nên không tính");
    }

    @Test
    void judging_alike_again_does_not_bring_it_back() {
        decide("2023-11-14", "commune_chair", "16243-02", "--paper", PAPERS);
        store.done("assess", "--year", "2023", "--under", "16243-02");
        annul("commune_chair", "16243-02");
        store.done("assess", "--year", "2023", "--under", "16243-02");
        assertThat(report()).contains("units_meeting_standard,,247,259,95.37,");
    }

    @Test
    void only_what_stands_can_be_annulled_and_only_by_who_decided_it() {
        assertThat(annul("commune_chair", "16243-02").exitCode()).isEqualTo(3);
        decide("2023-11-14", "commune_chair", "16243-02", "--paper", PAPERS);
        Said said = annul("district_chair", "16243-02");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).startsWith("16243-02: ");
        assertThat(annul("commune_chair", "16243-02").exitCode()).isZero();
        String once = store.lastRecorded();
        Said again = annul("commune_chair", "16243-02");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("đã được ghi trước đây, không có gì thay đổi");
        assertThat(store.lastRecorded()).isEqualTo(once);
    }

    @Test
    void a_paper_that_the_law_does_not_ask_for_is_named() {
        Said said = decide("2023-11-14", "commune_chair", "16243-02", "--paper", PAPERS + ",selfie");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).contains("selfie");
    }
}
