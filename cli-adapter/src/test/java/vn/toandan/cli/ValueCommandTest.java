package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.cli.Terminal.Said;

/** Tips valued from files, and the form to enter them in. */
class ValueCommandTest {

    private static final String HEADER =
            "tip,received_on,channel,verification,novelty,timeliness,specificity,use_made,causal_role,offence_class,"
                    + "caught_especially_serious,caught_very_serious_in_one_case,organised_or_transnational,armed,"
                    + "lawfully_collected\n";
    private static final String CAUGHT =
            ",2026-05-04,phone,confirmed_full,new,within_24h,4,case_opened|suspect_caught,decisive,"
                    + "serious,0,0,no,no,yes\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void a_value_is_one_object_a_row_in_the_order_of_the_file() throws IOException {
        Said said = Terminal.run(
                "value", file("a.csv", HEADER + "TB-2" + CAUGHT + "TB-1,,,pending,,,,,,,,,,,\n"), "--format", "json");
        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("[{\"tip\":\"TB-2\",\"level\":\"V3\",\"rule\":\"R10\",\"counted\":true,\"rewardable\":true,"
                        + "\"citation\":\"quy tắc R10, bộ quy tắc TIN-2026")
                .contains(
                        ",\n{\"tip\":\"TB-1\",\"level\":\"pending\",\"rule\":\"R0\",\"counted\":false,\"rewardable\":false,")
                .endsWith("}]\n");
    }

    @Test
    void a_text_is_cited_as_the_ground_only_from_its_first_day_on() throws IOException {
        String before = file("a.csv", HEADER + "TB-1" + CAUGHT.replace("2026-05-04", "2026-03-29"));
        String after = file("b.csv", HEADER + "TB-1" + CAUGHT.replace("2026-05-04", "2026-03-30"));
        assertThat(Terminal.run("value", before).out())
                .contains("so sánh điểm g khoản 2 Điều 3 Thông tư 29/2026/TT-BCA")
                .doesNotContain("căn cứ điểm g");
        assertThat(Terminal.run("value", after).out()).contains("căn cứ điểm g khoản 2 Điều 3 Thông tư 29/2026/TT-BCA");
    }

    @Test
    void the_text_says_why_and_what_is_missing_and_counts_at_the_end() throws IOException {
        Said said = Terminal.run(
                "value",
                file(
                        "a.csv",
                        HEADER + "TB-1" + CAUGHT + "TB-2,2026-05-04,phone,confirmed_full,new,,4,none,none,,,,,,\n"));
        assertThat(said.out())
                .contains("TB-1  04/05/2026  V3   có giá trị cao")
                .contains("vai trò của tin: quyết định")
                .contains("TB-2  04/05/2026  V2K")
                .contains("2 tin; 1 tin có giá trị (0 V4, 1 V3, 0 V2); 1 V2K");
    }

    @Test
    void both_languages_say_it() throws IOException {
        String file = file("a.csv", HEADER + "TB-1" + CAUGHT);
        assertThat(Terminal.run("value", file, "--lang", "en").out())
                .contains("Level V3 (highly valuable) by rule R10, because verification: confirmed in full")
                .contains("this program’s reading, not a legal text");
    }

    @Test
    void a_spreadsheet_gets_codes_and_the_cells_that_are_missing() throws IOException {
        Said said = Terminal.run(
                "value",
                file("a.csv", HEADER + "TB-1" + CAUGHT + "TB-2" + CAUGHT.replace(",decisive,", ",,")),
                "--format",
                "csv");
        assertThat(said.out()).isEqualTo("""
                        tip,received_on,rule_set,level,rule,counted,rewardable,missing_cells
                        TB-1,2026-05-04,TIN-2026,V3,R10,yes,yes,
                        TB-2,2026-05-04,TIN-2026,pending,R0,no,no,causal_role
                        """);
    }

    @Test
    void words_stand_for_codes_in_every_language() throws IOException {
        String file = file(
                "a.csv",
                "Mã tin;Kết quả xác minh;Kết quả sử dụng tin;Có vũ khí\nTB-1;Ngoài phạm vi;cứu người | bắt giữ đối tượng;KHÔNG\n");
        assertThat(Terminal.run("value", file, "--format", "csv").out()).contains("TB-1,,TIN-2026,V0,R1,no,no,");
    }

    @ParameterizedTest
    @CsvSource({
        "'tip,use_made\nTB-1,none|prevented\n','dòng 2, cột use_made, “none|prevented”'",
        "'tip,use_made\nTB-1,prevented|\n','dòng 2, cột use_made, “prevented|”'",
        "'tip,use_made\nTB-1,praised\n','“praised” không có trong danh mục'",
        "'tip,duplicate_of\nTB-1,TB-1\n','dòng 2, cột duplicate_of, “TB-1”'",
        "'tip\nTB-1\nTB-2\nTB-1\n','dòng 4, cột tip, “TB-1”: mã TB-1 đã có ở dòng 2'",
        "'tip,sender\nTB-1,x\n','cột sender'",
        "'tip,specificity\nTB-1,6\n','cột specificity, “6”'",
        "'tip,armed\nTB-1,maybe\n','cột armed, “maybe”'",
        "'tip,caught_especially_serious\nTB-1,-1\n','cột caught_especially_serious'",
        "'tip,received_on\nTB-1,31/02/2026\n','cột received_on'",
        "'tip,verification\nTB-1,true\n','cột verification, “true”'",
        "'tip,verification\n,confirmed_full\n','dòng 2, cột tip'",
        "'verification\nconfirmed_full\n','thiếu cột tip'"
    })
    void what_cannot_be_read_is_refused_with_its_place_and_nothing_is_written(String text, String told)
            throws IOException {
        Path result = folder.resolve("values.json");
        Said said = Terminal.run("value", file("a.csv", text), "--format", "json", "-o", result.toString());
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(told);
        assertThat(result).doesNotExist();
    }

    @Test
    void a_tip_stands_in_all_files_only_once() throws IOException {
        Said said = Terminal.run("value", file("a.csv", "tip\n1\n"), file("b.csv", "tip\n2\n1.0\n"));
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err())
                .contains("b.csv, dòng 3, cột tip")
                .contains("đã có ở dòng 2 của " + folder.resolve("a.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void an_empty_form_is_read_as_an_empty_result(String format) {
        String form = folder.resolve("form." + format).toString();
        assertThat(Terminal.run("template", "--for", "tips", "--format", format, "-o", form)
                        .exitCode())
                .isZero();
        assertThat(Terminal.run("value", form, "--format", "json")).isEqualTo(new Said(0, "[]\n", ""));
    }

    @Test
    void a_form_comes_with_what_is_the_rule() {
        Said said = Terminal.run("template", "--for", "tips");
        assertThat(said.out())
                .isEqualTo(
                        "tip,received_on,unit_code,valued_on,offence_kind,channel,verification,false_finding,novelty,"
                                + "duplicate_of,timeliness,specificity,use_made,causal_role,offence_class,caught_especially_serious,"
                                + "caught_very_serious_in_one_case,organised_or_transnational,armed,lawfully_collected\n"
                                + ",,,,,,,,,,,,,,,0,0,no,no,\n");
    }

    @Test
    void a_form_that_was_begun_is_read_with_what_was_prefilled() throws IOException {
        String form = Terminal.run("template", "--for", "tips").out().replace("\n,", "\nTB-1,");
        assertThat(Terminal.run("value", file("a.csv", form), "--format", "csv").out())
                .contains("TB-1,,TIN-2026,pending");
        assertThat(Terminal.run("value", file("b.csv", form.replace("TB-1", "").replace(",0,0,", ",1,0,")))
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void a_form_is_of_a_kind_of_unit_or_of_a_register() {
        assertThat(Terminal.run("template").exitCode()).isEqualTo(2);
        assertThat(Terminal.run("template", "--for", "people").exitCode()).isEqualTo(2);
        assertThat(Terminal.run("template", "--for", "tips", "--kind", "school").exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_file_has_to_be_named_and_to_be_there() {
        assertThat(Terminal.run("value").exitCode()).isEqualTo(2);
        assertThat(Terminal.run("value", folder.resolve("none.csv").toString()).exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_header_alone_is_an_empty_result() throws IOException {
        assertThat(Terminal.run("value", file("a.csv", HEADER), "--format", "json"))
                .isEqualTo(new Said(0, "[]\n", ""));
    }
}
