package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;

/** Tips as an office works on them: received, graded, followed to their end, handed on. */
class TipCommandsTest {

    private static final String TOLD = "Nhà hoang cuối thôn cất giấu pháo nổ";
    private static final Pattern ID = Pattern.compile("[0-9]{4}-[A-Z2-7]{8}");

    private static final String HEADER = "tip,received_on,unit_code,valued_on,offence_kind,channel,verification,"
            + "novelty,timeliness,specificity,use_made,causal_role,offence_class,caught_especially_serious,"
            + "caught_very_serious_in_one_case,organised_or_transnational,armed,lawfully_collected";
    private static final String VALUABLE =
            "T-1,2024-03-01,16231,2024-03-10,THEFT,phone,confirmed_full,new,later,3,admin_sanction,decisive,admin,0,0,no,no,yes";
    private static final String PENDING = "T-2,2024-03-02,16231,,THEFT,phone,pending,,,,,,,,,,,";

    @TempDir
    private Path folder;

    private StoreAt store;
    private String key;

    @BeforeEach
    void open() {
        store = StoreAt.in(folder);
        key = folder.resolve("khoa.txt").toString();
        assertThat(Terminal.run("tip", "key", key).exitCode()).isZero();
    }

    private Said receive() {
        return Terminal.given(
                TOLD,
                "tip",
                "receive",
                "--kind",
                "FIREWORKS_WEAPONS",
                "--channel",
                "phone",
                "--key",
                key,
                "--store",
                store.file().toString());
    }

    private Said receive(String told) {
        return Terminal.given(
                told,
                "tip",
                "receive",
                "--channel",
                "phone",
                "--key",
                key,
                "--store",
                store.file().toString());
    }

    @Test
    void what_is_told_has_no_nul_in_it() {
        Said refused = receive("cất giấu \0 pháo nổ");
        assertThat(refused.exitCode()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(refused.err()).contains("NUL").doesNotContain("cất giấu");
        assertThat(receive("cất giấu pháo nổ").exitCode()).isZero();
    }

    @Test
    void what_is_told_may_come_through_a_pipe() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "tip",
                        "receive",
                        "--channel",
                        "phone",
                        "--key",
                        key,
                        "--store",
                        store.file().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = program.getOutputStream()) {
            in.write(TOLD.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(program.waitFor()).isZero();
        assertThat(store.done("tip", "list")).contains("1 tin");
    }

    private static String id(Said received) {
        Matcher id = ID.matcher(received.out());
        assertThat(id.find()).as(received.err()).isTrue();
        return id.group();
    }

    private String tips(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return store.file("tin.csv", lines);
    }

    @Test
    void a_tip_is_received_and_only_the_key_opens_what_it_says() {
        Said received = receive();
        assertThat(received.exitCode()).isZero();
        String id = id(received);
        assertThat(store.done("tip", "show", id)).contains("pháo, vũ khí").doesNotContain("cất giấu");
        assertThat(store.done("tip", "show", id, "--key", key)).contains(TOLD);
        assertThat(store.done("tip", "list")).contains(id).doesNotContain("cất giấu");
    }

    @Test
    void under_another_key_nothing_is_received_and_it_is_said_which_one_is_meant() {
        assertThat(receive().exitCode()).isZero();
        String before = store.done("tip", "list");
        String other = folder.resolve("khoa-khac.txt").toString();
        assertThat(Terminal.run("tip", "key", other).exitCode()).isZero();
        Said refused = store.run(
                "tip", "receive", "--account", store.file("tin-2.txt", TOLD), "--channel", "phone", "--key", other);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("hãy dùng khóa đã dùng từ đầu (--key");
        assertThat(store.done("tip", "list")).isEqualTo(before);
    }

    @Test
    void without_a_key_nothing_is_received() {
        Said refused = Terminal.given(
                TOLD,
                "tip",
                "receive",
                "--channel",
                "phone",
                "--store",
                store.file().toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("khóa chủ").doesNotContain("cất giấu");
        assertThat(store.done("tip", "list")).contains("0 tin");
    }

    @Test
    void an_entry_that_cannot_be_written_down_is_refused_without_a_word_of_it() {
        Said refused = Terminal.given(
                TOLD,
                "tip",
                "receive",
                "--channel",
                "pigeon",
                "--unit",
                "99999",
                "--key",
                key,
                "--store",
                store.file().toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .contains("99999")
                .contains("Thông tư 28/2020/TT-BCA")
                .doesNotContain("cất giấu");
    }

    @Test
    void a_misshapen_request_is_refused_at_once_in_the_language_of_whoever_asked() {
        String[] asked = {
            "tip",
            "receive",
            "--kind",
            "pháo nổ",
            "--channel",
            "",
            "--key",
            key,
            "--store",
            store.file().toString()
        };
        Said refused = Terminal.given(" ", asked);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .contains("--account: chưa ghi", "--kind: không đúng dạng", "--channel: chưa ghi")
                .doesNotContain("pháo");
        assertThat(Terminal.given(" ", ObjectArrays.concat(asked, new String[] {"--lang", "en"}, String.class))
                        .err())
                .contains("--account: left blank");
        assertThat(store.done("tip", "list")).contains("0 tin");
    }

    @Test
    void a_blank_reply_is_refused() {
        String id = id(receive());
        Said refused = store.run("tip", "reply", id, "--text", store.file("trong.txt", " "), "--key", key);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("--text: chưa ghi");
    }

    @Test
    void what_is_misshapen_and_what_the_register_does_not_know_are_told_together_and_once() {
        Said refused = Terminal.given(
                TOLD,
                "tip",
                "receive",
                "--channel",
                "Bồ Câu",
                "--unit",
                "99999",
                "--key",
                key,
                "--store",
                store.file().toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("--channel: không đúng dạng", "99999");
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(store.done("tip", "list")).contains("0 tin");
    }

    @Test
    void a_blank_reply_to_a_tip_that_is_not_there_is_refused_for_both() {
        Said refused = store.run("tip", "reply", "T-404", "--text", store.file("trong.txt", " "), "--key", key);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("--text: chưa ghi", "T-404");
        assertThat(refused.err().lines()).hasSize(2);
    }

    @Test
    void a_step_out_of_turn_to_a_unit_that_is_not_there_is_refused_for_both() {
        String id = id(receive());
        store.done("tip", "step", id, "classify", "--route", "own");
        store.done("tip", "step", id, "verify");
        store.done("tip", "step", id, "conclude");
        Said refused = store.run("tip", "step", id, "transfer", "--to", "99999");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(refused.err()).contains("99999");
    }

    @Test
    void a_finding_that_cannot_be_taken_is_told_with_what_speaks_against_the_others() {
        store.done("import", "tips", tips(VALUABLE, PENDING));
        String before = store.lastRecorded();
        Said refused = store.run(
                "tip", "value", "T-2", "--set", "novelty=cũ rích", "--set", "duplicate_of=T-404", "--on", "2999-01-01");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("novelty", "01/01/2999").contains("T-404");
        assertThat(refused.err().lines()).hasSize(3);
        Said own = store.run("tip", "value", "T-2", "--set", "duplicate_of=T-2");
        assertThat(own.exitCode()).isEqualTo(3);
        assertThat(own.err().lines()).hasSize(1);
        assertThat(store.lastRecorded()).isEqualTo(before);
        store.done("tip", "value", "T-2", "--set", "novelty=duplicate", "--set", "duplicate_of=T-1");
        assertThat(store.lastRecorded()).isNotEqualTo(before);
    }

    @Test
    void a_blank_identifier_is_wrong_usage() {
        assertThat(store.run("tip", "show", " ").exitCode()).isEqualTo(2);
        assertThat(store.run("tip", "grade", "", "--admiralty", "B2").exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_tip_is_followed_from_grade_to_closing() {
        String id = id(receive());
        store.done("tip", "grade", id, "--admiralty", "B2", "--3x5x2", "1-A-P");
        store.done("tip", "step", id, "classify", "--route", "own");
        assertThat(store.run("tip", "close", id, "--reason", "no_case").exitCode())
                .isEqualTo(3);
        store.done("tip", "step", id, "verify");
        store.done("tip", "step", id, "conclude");
        assertThat(store.done("tip", "close", id, "--reason", "no_case")).contains("Điều 147");
        assertThat(store.done("tip", "show", id)).contains("B2").contains("đã kết thúc");
    }

    @Test
    void words_that_are_in_no_list_are_wrong_usage() {
        String id = id(receive());
        assertThat(store.run("tip", "grade", id, "--admiralty", "G9").exitCode())
                .isEqualTo(2);
        assertThat(store.run("tip", "step", id, "classify", "--route", "sideways")
                        .exitCode())
                .isEqualTo(2);
        assertThat(store.run("tip", "step", id, "classify").exitCode()).isEqualTo(2);
        assertThat(store.run("tip", "step", id, "dance").exitCode()).isEqualTo(2);
        assertThat(store.run("tip", "show", "nobody").exitCode()).isEqualTo(2);
    }

    @Test
    void a_reply_is_sealed_and_opened_with_the_key() {
        String id = id(receive());
        String reply = store.file("tra-loi.txt", "Đã tiếp nhận, cảm ơn.");
        store.done("tip", "reply", id, "--text", reply, "--key", key);
        assertThat(store.done("tip", "show", id)).doesNotContain("cảm ơn");
        assertThat(store.done("tip", "show", id, "--key", key)).contains("Đã tiếp nhận, cảm ơn.");
    }

    @Test
    void tips_are_taken_in_valued_and_handed_on_unchanged() throws IOException {
        String file = tips(VALUABLE, PENDING);
        assertThat(store.done("import", "tips", file, "--known-on", "2024-04-01"))
                .contains("2");
        String before = store.lastRecorded();
        assertThat(store.done("import", "tips", file, "--known-on", "2024-04-01"))
                .contains("đã được nhập trước đây");
        assertThat(store.lastRecorded()).isEqualTo(before);
        Path out = folder.resolve("xuat.csv");
        store.done("export", "tips", "-o", out.toString());
        assertThat(Files.readString(out)).contains("T-1,2024-03-01,16231,2024-03-10,THEFT,phone,confirmed_full");
        assertThat(store.done("import", "tips", out.toString())).contains("Không có gì mới");
    }

    @Test
    void one_wrong_row_keeps_the_file_out() {
        Said refused = store.run("import", "tips", tips(VALUABLE, "T-3,,,,THEFT,phone,pending,,,,,,,,,,,"));
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("dòng 3").contains("received_on");
        assertThat(store.done("tip", "list")).contains("0 tin");
    }

    @Test
    void outcomes_follow_their_tips_and_come_back() throws IOException {
        String outcomes = store.file(
                "ket-qua.csv",
                "decision_number,on,kind,quantity,tip,role",
                "12/QĐ-CSĐT,2024-03-20,cases,1,T-1,decisive",
                "12/QĐ-CSĐT,2024-03-20,cases,1,T-2,supporting");
        assertThat(store.run("import", "outcomes", outcomes).exitCode()).isEqualTo(3);
        store.done("import", "tips", tips(VALUABLE, PENDING));
        assertThat(store.done("import", "outcomes", outcomes)).contains("2");
        assertThat(store.done("import", "outcomes", outcomes)).contains("đã được nhập trước đây");
        assertThat(store.done("tip", "show", "T-1")).contains("được ghi nhận cho tin này");
        assertThat(store.done("tip", "show", "T-2")).contains("tin này bổ sung").contains("T-1");
        Path out = folder.resolve("xuat-kq.csv");
        store.done("export", "outcomes", "-o", out.toString());
        assertThat(Files.readString(out)).contains("12/QĐ-CSĐT,2024-03-20,cases,1,T-1,decisive");
        assertThat(store.done("import", "outcomes", out.toString()))
                .containsPattern("Không có gì mới|đã được nhập trước đây");
    }

    @Test
    void an_outcome_is_recorded_for_one_tip() {
        store.done("import", "tips", tips(VALUABLE));
        String[] outcome = {
            "tip",
            "outcome",
            "T-1",
            "--number",
            "13/QĐ-XPHC",
            "--date",
            "2024-03-20",
            "--kind",
            "persons",
            "--quantity",
            "2",
            "--role",
            "decisive"
        };
        assertThat(store.done(outcome)).contains("1");
        assertThat(store.done(outcome)).contains("Không có gì mới");
    }

    @Test
    void an_outcome_of_less_than_nothing_is_wrong_usage_in_words_that_help() {
        Said refused = store.run(
                "tip",
                "outcome",
                "T-1",
                "--number",
                "1/QĐ",
                "--date",
                "2024-03-01",
                "--kind",
                "cases",
                "--quantity",
                "-1",
                "--role",
                "decisive");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("--quantity không nhận -1: ghi số lượng");
    }

    @Test
    void a_wrong_quantity_is_corrected_and_the_report_follows_what_was_known() {
        store.done("import", "tips", tips(VALUABLE), "--known-on", "2024-04-01");
        String header = "decision_number,on,kind,quantity,tip,role";
        String before = store.file("truoc.csv", header, "12/QĐ-CSĐT,2024-03-20,cases,1,T-1,decisive");
        String after = store.file("sau.csv", header, "12/QĐ-CSĐT,2024-03-20,cases,4,T-1,decisive");
        store.done("import", "outcomes", before, "--known-on", "2024-04-01");
        assertThat(store.done("import", "outcomes", after, "--known-on", "2024-05-01"))
                .contains("1");
        assertThat(store.done("import", "outcomes", after, "--known-on", "2024-05-01"))
                .contains("đã được nhập trước đây");
        assertThat(cases("2024-04-30")).isEqualTo("1");
        assertThat(cases("2024-05-01")).isEqualTo("4");
    }

    private String cases(String asKnown) {
        String report = store.done(
                "report", "--from", "2024-01-01", "--to", "2024-03-31", "--as-known", asKnown, "--format", "json");
        Matcher figure =
                Pattern.compile("\"id\":\"cases_handled\",\"value\":([0-9]+)").matcher(report);
        assertThat(figure.find()).as(report).isTrue();
        return figure.group(1);
    }

    @Test
    void a_tip_is_valued_again_and_the_old_value_stays() {
        store.done("import", "tips", tips(VALUABLE));
        assertThat(store.done("tip", "value", "T-1")).contains("R11");
        assertThat(store.done("tip", "value", "T-1", "--set", "novelty=already_known"))
                .contains("R6");
        assertThat(store.done("tip", "show", "T-1")).contains("R11").contains("R6");
        assertThat(store.run("tip", "value", "T-1", "--set", "novelty=brand_new")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void a_file_that_was_taken_in_before_does_not_undo_what_was_found_since() {
        String file = tips(VALUABLE);
        store.done("import", "tips", file);
        store.done("tip", "value", "T-1", "--set", "novelty=already_known");
        String before = store.lastRecorded();
        assertThat(store.done("import", "tips", file)).contains("đã được nhập trước đây, không có gì thay đổi");
        assertThat(store.lastRecorded()).isEqualTo(before);
    }

    /** Twenty days from Saturday 2 March end on Friday 22 March 2024. */
    @Test
    void what_is_due_is_listed_with_its_citation() {
        store.done("import", "tips", tips(VALUABLE, PENDING));
        assertThat(store.done("due", "--on", "2024-03-22"))
                .contains("Sắp đến hạn trong 5 ngày: 1")
                .contains("T-2")
                .contains("22/03/2024")
                .contains("khoản 1 Điều 147");
        assertThat(store.done("due", "--on", "2024-03-23"))
                .contains("Đã quá hạn vào ngày 23/03/2024: 1")
                .endsWith("1/2 (50,00%).\n");
    }

    @Test
    void what_is_due_is_handed_to_other_programs() {
        store.done("import", "tips", tips(VALUABLE, PENDING));
        assertThat(store.done("due", "--on", "2024-03-23", "--format", "json"))
                .startsWith("{\"on\":\"2024-03-23\",\"within\":5,\"past\":[{\"tip\":\"T-2\",\"duty\":\"decision\",")
                .contains("\"lastDay\":\"2024-03-22\",\"until\":null,")
                .endsWith(
                        "\"near\":[],\"lastDayNotKnown\":0,\"onTime\":{\"value\":1,\"of\":2,\"percent\":\"50.00\"},"
                                + "\"commendations\":{\"past\":[],\"near\":[],\"lastDayNotKnown\":0},\"dataProtection\":{\"past\":[],\"near\":[],\"lastDayNotKnown\":0}}\n");
        assertThat(store.done("due", "--on", "2024-02-01", "--format", "json"))
                .contains("\"onTime\":{\"value\":0,\"of\":0,\"percent\":null}");
    }
}
