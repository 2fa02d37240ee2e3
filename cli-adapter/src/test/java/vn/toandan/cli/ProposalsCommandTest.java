package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who should be considered for a commendation, as an office asks its registers. */
class ProposalsCommandTest {

    private static final String TIPS = "tip,received_on,unit_code,valued_on,offence_kind,channel,verification,novelty,"
            + "timeliness,specificity,use_made,causal_role,offence_class,caught_especially_serious,"
            + "caught_very_serious_in_one_case,organised_or_transnational,armed,lawfully_collected";
    private static final String V3 =
            "T-1,2026-07-20,16249,2026-08-03,THEFT,phone,confirmed_full,new,within_24h,4,case_opened|suspect_caught,decisive,"
                    + "serious,0,0,no,no,yes";
    private static final String V2 = V3.replace("T-1", "T-2").replace("within_24h", "later");

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeEach
    void file() {
        store = StoreAt.in(folder);
        store.done("unit", "add", "16249", "--kind", "commune", "--name", "Xã Mậu Lâm", "--from", "2025-07-01");
        store.done("unit", "add", "16228", "--kind", "commune", "--name", "Xã khác", "--from", "2025-07-01");
        store.done("import", "tips", store.file("tin.csv", TIPS, V3, V2), "--known-on", "2026-08-03");
    }

    private String proposals(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "proposals";
        arguments[1] = "--on";
        arguments[2] = "2026-08-05";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return store.done(arguments);
    }

    @Test
    void a_tip_of_v3_is_proposed_with_why_and_by_when_and_one_of_v2_is_not() {
        assertThat(proposals())
                .contains("tip:T-1", "nếu người đó tự đến và xuất trình biên nhận")
                .contains("điểm g khoản 2 Điều 3 Thông tư 29/2026/TT-BCA", "06/08/2026", "13/08/2026")
                .contains("commune_giay_khen", "ồ sơ còn thiếu: mã đối tượng")
                .doesNotContain("T-2");
    }

    @Test
    void the_same_is_said_in_english_and_as_json() {
        assertThat(proposals("--lang", "en")).contains("whoever gave tip T-1, if they come forward with the receipt");
        assertThat(proposals("--format", "json"))
                .startsWith("[{\"achievement\":\"tip:T-1\"")
                .contains(
                        "\"dossier\":{\"by\":\"2026-08-06\"",
                        "\"form\":\"commune_giay_khen\"",
                        "\"missing\":[\"subject\"");
    }

    @Test
    void another_place_is_asked_for_its_own() {
        assertThat(proposals("--under", "16249")).contains("tip:T-1");
        assertThat(proposals("--under", "16228")).doesNotContain("tip:T-1");
        assertThat(store.run("proposals", "--under", "99999").exitCode()).isEqualTo(2);
    }

    @Test
    void a_nomination_that_carries_the_achievement_answers_it() {
        store.done(
                "nominate",
                "DN-01",
                "--subject-kind",
                "individual",
                "--form",
                "commune_giay_khen",
                "--set",
                "achievement=tip:T-1");
        assertThat(proposals("--format", "json")).isEqualTo("[]\n");
    }

    @Test
    void the_target_is_due_near_and_past() {
        assertThat(store.done("due", "--on", "2026-08-06"))
                .contains("tip:T-1: lập hồ sơ khen thưởng, mốc 06/08/2026 (Điều 85 Luật số 06/2022/QH15)")
                .contains("sắp đến mốc trong 5 ngày: 1");
        assertThat(store.done("due", "--on", "2026-08-07")).contains("đã quá mốc vào ngày 07/08/2026: 1");
    }

    @Test
    void other_programs_are_told_the_same_targets() {
        assertThat(store.done("due", "--on", "2026-08-06", "--format", "json"))
                .contains("\"commendations\":{\"past\":[],\"near\":[{\"about\":\"tip:T-1\",\"step\":\"dossier\","
                        + "\"lastDay\":\"2026-08-06\",\"citation\":\"Điều 85 Luật số 06/2022/QH15\"}]");
        assertThat(store.done("due", "--on", "2026-08-07", "--format", "json"))
                .contains("\"commendations\":{\"past\":[{\"about\":\"tip:T-1\"");
    }

    @Test
    void what_cannot_be_counted_is_counted_apart() {
        String old = V3.replace("T-1", "T-3").replace("16249", "").replace("2026-07-20", "2021-12-20");
        store.done("import", "tips", store.file("tin-2.csv", TIPS, old.replace("2026-08-03", "2021-12-28")));
        assertThat(store.done("due", "--on", "2026-08-06")).contains("hưa tính được mốc hoặc hạn của 1 việc");
        assertThat(store.done("due", "--on", "2026-08-06", "--format", "json")).contains("\"lastDayNotKnown\":1}");
    }
}
