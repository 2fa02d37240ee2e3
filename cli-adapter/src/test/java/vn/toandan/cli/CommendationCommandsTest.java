package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;

/** Nominations filed, awards and revocations recorded, as an office does it. */
class CommendationCommandsTest {

    private static final String HEADER =
            "nomination,subject,unit_code,subject_kind,achievement,achievement_type,proposed_form,received_on,exemplary,"
                    + "duties_completed,sudden_feat,discipline_pending,investigation_pending,complaint_pending,"
                    + "press_allegation_pending,fraud_found,prosecuted_or_convicted,false_report_found,secret_informant";
    private static final String ROW =
            "DN-01,BM-07,16249,individual,VU-12/BM-07,sudden,commune_giay_khen,2025-08-04,yes,yes,yes,no,no,no,no,no,"
                    + "no,no,yes";

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeEach
    void file() {
        store = StoreAt.in(folder);
        store.done("import", "nominations", store.file("de-nghi.csv", HEADER, ROW), "--known-on", "2025-08-04");
    }

    private Said award(String nomination, String number, String... more) {
        return decide("award", nomination, number, "2025-08-05", more);
    }

    private Said decide(String command, String nomination, String number, String date, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--nomination", nomination, "--number", number));
        arguments.addAll(List.of("--date", date, "--authority", "commune_chair", "--body", "UBND xã Mậu Lâm"));
        arguments.addAll(List.of(more));
        return store.run(arguments.toArray(String[]::new));
    }

    @Test
    void importing_the_same_file_again_changes_nothing() {
        String before = store.lastRecorded();
        assertThat(store.done(
                        "import", "nominations", folder.resolve("de-nghi.csv").toString()))
                .contains("không có gì thay đổi");
        assertThat(store.lastRecorded()).isEqualTo(before);
    }

    @Test
    void what_is_misshapen_and_what_speaks_against_the_decision_are_told_together_and_once() {
        String before = store.lastRecorded();
        Said refused = award(" ", "99/QĐ-UBND", "--known-on", "2025-08-04");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("--nomination: chưa ghi", "05/08/2025 sau ngày biết thông tin (04/08/2025)");
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(store.lastRecorded()).isEqualTo(before);
    }

    @Test
    void what_is_exported_can_be_imported_again() {
        String exported = folder.resolve("ra.csv").toString();
        store.done("export", "nominations", "-o", exported);
        assertThat(store.done("import", "nominations", exported)).contains("không có gì mới");
    }

    @Test
    void one_that_is_typed_is_filed_and_refused_in_the_words_of_a_file() {
        assertThat(store.done(
                        "nominate",
                        "DN-02",
                        "--subject-kind",
                        "household",
                        "--form",
                        "commune_giay_khen",
                        "--set",
                        "contribution=có"))
                .contains("Đã ghi đề nghị");
        Said refused = store.run(
                "nominate",
                "DN-03",
                "--subject-kind",
                "household",
                "--form",
                "commune_giay_khen",
                "--set",
                "contribution=maybe");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("contribution", "maybe");
        assertThat(store.done("export", "nominations")).contains("DN-02").doesNotContain("DN-03");
    }

    @Test
    void an_award_is_recorded_once_and_a_second_one_names_the_first() {
        assertThat(award("DN-01", "88/QĐ-UBND", "--amount", "710000").exitCode())
                .isZero();
        Said again = award("DN-01", "88/QĐ-UBND", "--amount", "710000");
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("đã được ghi trước đây");
        store.done(
                "nominate",
                "DN-02",
                "--subject-kind",
                "individual",
                "--form",
                "commune_giay_khen",
                "--set",
                "achievement=VU-12/BM-07");
        Said second = award("DN-02", "89/QĐ-UBND");
        assertThat(second.exitCode()).isEqualTo(3);
        assertThat(second.err()).contains("B5", "88/QĐ-UBND");
    }

    @Test
    void national_money_and_supplement_are_recorded_apart() {
        assertThat(award("DN-01", "88/QĐ-UBND", "--supplement", "500000", "--supplement-source", "Quỹ của xã")
                        .exitCode())
                .isZero();
        assertThat(store.<String>read(registers -> registers
                        .commendations()
                        .ofNomination("DN-01")
                        .get(0)
                        .award()
                        .toString()))
                .contains("NationalAmount[dong=710000]", "LocalSupplement[dong=500000, source=Quỹ của xã]");
    }

    @Test
    void other_money_than_the_texts_say_is_refused_with_how_it_comes_about() {
        Said said = award("DN-01", "88/QĐ-UBND", "--amount", "702000");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).contains("710.000 đồng = 0,3 × 2.340.000 đồng");
    }

    @Test
    void a_supplement_without_its_source_is_wrong_usage() {
        assertThat(award("DN-01", "88/QĐ-UBND", "--supplement", "500000").exitCode())
                .isEqualTo(2);
        assertThat(award("DN-01", "88/QĐ-UBND", "--amount", "-1").exitCode()).isEqualTo(2);
    }

    @Test
    void a_revocation_says_what_is_to_be_recovered() {
        award("DN-01", "88/QĐ-UBND");
        Said revoked = decide(
                "revoke", "DN-01", "95/QĐ-UBND", "2025-09-08", "--ground", "fraud", "--finding", "Kết luận 12/KL-TTr");
        assertThat(revoked.exitCode()).as(revoked.err()).isZero();
        assertThat(revoked.err()).contains("710.000 đồng", "Điều 93 Luật số 06/2022/QH15");
    }

    @Test
    void a_secret_informant_goes_by_code_and_nobody_is_named_in_what_is_said() {
        Said said = award("DN-01", "88/QĐ-UBND");
        assertThat(said.out() + said.err()).contains("DN-01").doesNotContain("BM-07");
    }

    private String published() {
        return store.done("commended", "--from", "2025-08-01", "--to", "2025-12-31");
    }

    @Test
    void a_secret_informant_goes_by_code_from_import_to_revocation() {
        Said typed = store.run(
                "nominate",
                "DN-02",
                "--subject-kind",
                "individual",
                "--form",
                "commune_giay_khen",
                "--set",
                "subject=BM-08",
                "--set",
                "secret_informant=yes");
        assertThat(typed.out() + typed.err()).contains("Đã ghi đề nghị").doesNotContain("BM-08");
        award("DN-01", "88/QĐ-UBND");
        assertThat(store.done("export", "nominations"))
                .contains("DN-01,BM-07,16249,individual")
                .contains("DN-02,BM-08,,individual");
        assertThat(published()).contains("01 cá nhân (bảo mật)").doesNotContain("BM-07", "giấy khen", "Giấy khen");
        Said revoked = decide(
                "revoke", "DN-01", "95/QĐ-UBND", "2025-09-08", "--ground", "fraud", "--finding", "Kết luận 12/KL-TTr");
        assertThat(revoked.exitCode()).isZero();
        assertThat(revoked.out() + revoked.err()).doesNotContain("BM-07");
        assertThat(published()).doesNotContain("bảo mật");
    }

    @Test
    void whoever_agreed_to_it_is_on_the_public_list() {
        store.done(
                "import",
                "nominations",
                store.file(
                        "cong-khai.csv",
                        HEADER + ",publicity_consent,minor",
                        ROW.replace("DN-01,BM-07", "DN-03,CN-03")
                                        .replace("VU-12/BM-07", "VU-13/CN-03")
                                        .replaceAll("yes$", "no")
                                + ",yes,no"),
                "--known-on",
                "2025-08-04");
        assertThat(award("DN-03", "89/QĐ-UBND").exitCode()).isZero();
        assertThat(published()).contains("CN-03").doesNotContain("bảo mật");
    }

    @Test
    void a_nomination_that_waits_is_due_on_its_day_and_past_the_day_after() {
        assertThat(store.done("due", "--on", "2025-08-11"))
                .contains(
                        "sắp đến mốc trong 5 ngày: 1",
                        "DN-01: quyết định khen thưởng, hạn cuối 11/08/2025",
                        "Nghị định");
        assertThat(store.done("due", "--on", "2025-08-12")).contains("đã quá mốc vào ngày 12/08/2025: 1");
        award("DN-01", "88/QĐ-UBND");
        assertThat(store.done("due", "--on", "2025-08-12")).doesNotContain("DN-01");
    }
}
