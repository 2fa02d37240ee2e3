package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.law.Wording;

/** The commands as a person types them, on good and on bad input. */
class CommandsTest {

    private static final String TWO_HOUSEHOLDS_SHORT = """
            unit_code,unit_kind,unit_name,year,households_resident,households_registered
            16231-01,residential_area,Thôn 1,2024,120,118
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void rule_sets_are_listed_oldest_first_with_both_days_included() {
        assertThat(Terminal.run("standard", "list", "--format", "json").out())
                .contains("\"id\":\"ATANTT-2012\",\"from\":\"2012-04-27\",\"until\":\"2022-02-09\"")
                .contains("\"id\":\"ATANTT-2021\",\"from\":\"2022-02-10\",\"until\":\"2025-06-30\"")
                .contains("\"id\":\"ATANTT-2021-2CAP\",\"from\":\"2025-07-01\",\"until\":null")
                .containsSubsequence("ATANTT-2012", "ATANTT-2021", "ATANTT-2021-2CAP");
    }

    @Test
    void criteria_are_shown_with_questions_citations_and_who_decides() {
        Said said = Terminal.run("standard", "show", "--kind", "commune", "--on", "2025-07-01");
        assertThat(said.out())
                .contains("XA-2.3đ  khoản 2 Điều 5 Thông tư 124/2021/TT-BCA, dẫn chiếu điểm đ khoản 3 Điều 4")
                .contains("Chủ tịch Ủy ban nhân dân cấp tỉnh")
                .contains("chưa xác nhận");
        assertThat(Terminal.run("standard", "show", "--kind", "commune", "--on", "2025-06-30")
                        .out())
                .contains("Chủ tịch Ủy ban nhân dân cấp huyện")
                .doesNotContain("chưa xác nhận");
    }

    @Test
    void the_incomplete_predecessor_has_no_criteria_and_says_so() {
        Said json = Terminal.run("standard", "show", "--kind", "school", "--on", "2015-01-01", "--format", "json");
        assertThat(json.out()).contains("\"ruleSet\":\"ATANTT-2012\"").contains("\"checks\":[]");
        assertThat(Terminal.run("standard", "show", "--kind", "school", "--on", "2015-01-01")
                        .out())
                .contains("cần có toàn văn");
    }

    @Test
    void the_day_before_the_first_text_is_wrong_usage() {
        assertThat(Terminal.run("standard", "show", "--kind", "school", "--on", "2012-04-26")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Terminal.run("standard", "show", "--kind", "school", "--on", "2012-04-27")
                        .exitCode())
                .isZero();
    }

    @Test
    void the_window_of_a_year_and_the_year_of_a_day() {
        assertThat(Terminal.run("window", "--kind", "commune", "--year", "2023", "--format", "json")
                        .out())
                .contains("\"year\":2023,\"from\":\"2022-11-16\",\"until\":\"2023-11-15\",\"ruleSet\":\"ATANTT-2021\"");
        assertThat(Terminal.run("window", "--kind", "residential_area", "--date", "01/11/2023")
                        .out())
                .startsWith("Kỳ xét năm 2024 của khu dân cư: từ 01/11/2023 đến hết 31/10/2024");
        assertThat(Terminal.run("window", "--kind", "school", "--date", "2021-06-01")
                        .out())
                .startsWith("Ngày đã nêu không thuộc kỳ xét nào ấn định theo ngày của cơ sở giáo dục");
    }

    @Test
    void a_form_has_the_columns_of_its_kind_in_order_and_no_others() {
        Said said = Terminal.run("template", "--kind", "residential_area");
        assertThat(said.out())
                .startsWith("unit_code,unit_kind,unit_name,year,party_resolution_date,registration_date,")
                .doesNotContain("sections")
                .hasLineCount(1);
    }

    @Test
    void an_empty_form_is_read_as_an_empty_result() throws IOException {
        String form =
                file("form.csv", Terminal.run("template", "--kind", "school").out());
        assertThat(Terminal.run("assess", form, "--format", "json")).isEqualTo(new Said(0, "[]\n", ""));
        assertThat(Terminal.run("assess", form))
                .isEqualTo(new Said(0, "Không có dòng số liệu nào để xét." + System.lineSeparator(), ""));
    }

    @Test
    void what_is_missing_is_answered_and_what_fails_is_explained() throws IOException {
        Said said = Terminal.run("assess", file("areas.csv", TWO_HOUSEHOLDS_SHORT));
        assertThat(said.exitCode()).isZero();
        assertThat(said.out())
                .contains("16231-01  khu dân cư  Thôn 1  2024  chưa đạt")
                .contains("Số hộ đã đăng ký: 118, còn thiếu 2 so với số hộ đang cư trú (120); muốn đạt phải đủ 100%.")
                .contains("Riêng theo cách này thì không còn khắc phục được đối với năm xét")
                .contains("Chưa ghi ngày đăng ký phấn đấu đạt tiêu chuẩn");
    }

    @Test
    void what_fails_whatever_is_still_missing_asks_for_the_missing_first() throws IOException {
        String areas = file(
                "areas.csv",
                "unit_code,unit_kind,year,households_resident,households_registered\n16231-01,residential_area,2024,,0\n");
        assertThat(Terminal.run("assess", areas).out())
                .contains("KDC-1c chưa đạt")
                .contains("Muốn biết phải làm gì để đạt thì trước hết phải ghi đủ các số liệu còn thiếu nêu trên.");
    }

    @Test
    void english_is_one_switch_away() throws IOException {
        Said said = Terminal.run("assess", file("areas.csv", TWO_HOUSEHOLDS_SHORT), "--lang", "en");
        assertThat(said.out())
                .contains("not met (clause 1, Article 4, Circular 124/2021/TT-BCA)")
                .contains("Households registered: 118, which is 2 short of households resident (120)");
    }

    @Test
    void answers_as_json_keep_to_the_contract() throws IOException {
        String out = Terminal.run("assess", file("areas.csv", TWO_HOUSEHOLDS_SHORT), "--format", "json")
                .out();
        assertThat(out)
                .startsWith("[{\"unitCode\":\"16231-01\",\"unitKind\":\"residential_area\",\"unitName\":\"Thôn 1\","
                        + "\"year\":2024,\"decidedOn\":\"2024-11-14\",\"provisional\":false,"
                        + "\"ruleSet\":\"ATANTT-2021\",\"verdict\":\"not_met\",")
                .contains("{\"id\":\"KDC-1c\",\"verdict\":\"not_met\","
                        + "\"citation\":\"khoản 1 Điều 4 Thông tư 124/2021/TT-BCA\","
                        + "\"facts\":{\"households_resident\":120,\"households_registered\":118},")
                .contains("\"toPass\":{\"curable\":false,"
                        + "\"changes\":[{\"fact\":\"households_registered\",\"from\":118,\"to\":120}],\"options\":1}")
                .contains("\"facts\":{\"party_resolution_date\":null}");
    }

    @Test
    void answers_as_csv_name_the_failed_and_the_open_checks() throws IOException {
        Said said = Terminal.run("assess", file("areas.csv", TWO_HOUSEHOLDS_SHORT), "--format", "csv");
        assertThat(said.out())
                .startsWith(
                        "unit_code,unit_kind,unit_name,year,decided_on,rule_set,verdict,failed_checks,unknown_checks\n")
                .contains("16231-01,residential_area,Thôn 1,2024,2024-11-14,ATANTT-2021,not_met,KDC-1c,KDC-1a|KDC-1b|");
    }

    @Test
    void standard_input_is_read_too() {
        assertThat(Terminal.given(TWO_HOUSEHOLDS_SHORT, "assess", "-", "--format", "csv")
                        .out())
                .contains("16231-01");
    }

    @Test
    void one_wrong_row_refuses_the_run_and_writes_nothing() throws IOException {
        Path result = folder.resolve("result.json");
        String areas = file(
                "areas.csv",
                TWO_HOUSEHOLDS_SHORT
                        + "16231-02,residential_area,Thôn 2,2024,10,11\n16231-03,village,Thôn 3,24,-1,1\n");
        Said said = Terminal.run("assess", areas, "--format", "json", "-o", result.toString());
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("dòng 3")
                .contains("households_registered")
                .contains("dòng 4")
                .contains("unit_kind")
                .contains("“-1”");
        assertThat(folder).isDirectoryNotContaining("glob:**/result*");
    }

    @Test
    void a_result_file_is_replaced_only_by_a_whole_one() throws IOException {
        String result = file("result.csv", "kept");
        Terminal.run("assess", file("bad.csv", "unit_code\n1\n"), "--format", "csv", "-o", result);
        assertThat(Path.of(result)).hasContent("kept");
        Terminal.run("assess", file("areas.csv", TWO_HOUSEHOLDS_SHORT), "--format", "csv", "-o", result);
        assertThat(Files.readString(Path.of(result))).contains("16231-01");
    }

    @Test
    void a_decision_before_the_end_of_the_window_is_provisional() throws IOException {
        String areas = file("areas.csv", TWO_HOUSEHOLDS_SHORT);
        assertThat(Terminal.run("assess", areas, "--on", "2024-10-30").out()).contains("(tạm tính)");
        assertThat(Terminal.run("assess", areas, "--on", "2024-10-31").out()).doesNotContain("(tạm tính)");
    }

    @Test
    void a_province_adds_its_criteria() throws IOException {
        String pack = file("pack.json", """
                {"province":"27","instrument":{"number":"514/QĐ-UBND","issued":"2023-04-26"},
                 "inForce":{"from":"2023-05-06","until":null},
                 "facts":[{"fact":"family_conflicts","type":"count","label":{"vi":"Số vụ bạo lực gia đình","en":"domestic violence cases"}}],
                 "criteria":[{"id":"BN-1","kinds":["residential_area"],"citation":"khoản 2 Điều 5",
                   "question":{"vi":"Không có bạo lực gia đình?","en":"No domestic violence?"},
                   "requirement":{"form":"none","facts":["family_conflicts"]},
                   "examples":[{"facts":{"family_conflicts":0},"verdict":"met"},{"facts":{"family_conflicts":1},"verdict":"not_met"}]}]}
                """);
        String areas = file(
                "areas.csv",
                "unit_code,unit_kind,year,family_conflicts\n16231-01,residential_area,2024,1\n16231-01,residential_area,2022,1\n");
        assertThat(Terminal.run("assess", areas, "--with", pack).out())
                .contains("Không còn khắc phục được đối với năm xét: số vụ bạo lực gia đình: từ “1” thành “0”.");
        Said said = Terminal.run("assess", areas, "--with", pack, "--format", "csv");
        assertThat(said.out()).contains("2024,2024-11-14,ATANTT-2021,not_met,BN-1");
        assertThat(said.out()).contains("2022,2022-11-14,ATANTT-2021,not_known,,");
        assertThat(Terminal.run("explain", areas, "--unit", "16231-01", "--year", "2024", "--with", pack)
                        .out())
                .contains("BN-1  chưa đạt  khoản 2 Điều 5 Quyết định 514/QĐ-UBND");
        String wrong = file("wrong.json", Files.readString(Path.of(pack)).replace("\"not_met\"", "\"met\""));
        assertThat(Terminal.run("assess", areas, "--with", wrong).exitCode()).isEqualTo(3);
    }

    @Test
    void one_unit_is_explained_in_every_year_or_in_one() {
        Terminal.run("demo", "--copy-to", folder.toString());
        String areas = folder.resolve("residential_areas.csv").toString();
        assertThat(Terminal.run("explain", areas, "--unit", "16243-05", "--year", "2023")
                        .out())
                .contains("Thôn 5 (ví dụ) (16243-05), khu dân cư, năm 2023")
                .contains("Kỳ xét: từ 01/11/2022 đến hết 31/10/2023")
                .contains("KDC-1c  chưa đạt  khoản 1 Điều 4 Thông tư 124/2021/TT-BCA");
        assertThat(Terminal.run("explain", areas, "--unit", "16243-05").out()).contains("năm 2022", "năm 2024");
        assertThat(Terminal.run("explain", areas, "--unit", "99999").exitCode()).isEqualTo(2);
        assertThat(Terminal.run("explain", areas, "--unit", "16243-05", "--year", "2019")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void the_demonstration_is_computed_from_its_files() throws IOException {
        Said demo = Terminal.run("demo");
        assertThat(demo.exitCode()).isZero();
        assertThat(demo.out())
                .contains("248/260 (95,38%)")
                .contains("đều không có thật")
                .contains("toandan demo --copy-to");

        Terminal.run("demo", "--copy-to", folder.toString());
        Path areas = folder.resolve("residential_areas.csv");
        List<String> rows = Files.readAllLines(areas);
        String before =
                Terminal.run("assess", areas.toString(), "--format", "csv").out();
        assertThat(before)
                .contains("16243-05,residential_area,Thôn 5 (ví dụ),2023,2023-11-14,ATANTT-2021,not_met,KDC-1c,\n");
        Files.write(
                areas,
                rows.stream().map(row -> row.replace(",120,118,", ",120,120,")).toList());
        assertThat(Terminal.run("assess", areas.toString(), "--format", "csv").out())
                .contains("16243-05,residential_area,Thôn 5 (ví dụ),2023,2023-11-14,ATANTT-2021,met,,\n");
    }

    static Stream<List<String>> wrong_usage() {
        return Stream.of(
                List.of(),
                List.of("frobnicate"),
                List.of("standard"),
                List.of("standard", "show"),
                List.of("standard", "show", "--kind", "village"),
                List.of("standard", "list", "--format", "csv"),
                List.of("window", "--kind", "commune"),
                List.of("window", "--kind", "commune", "--year", "2023", "--date", "2023-01-01"),
                List.of("window", "--kind", "commune", "--year", "23"),
                List.of("window", "--kind", "commune", "--year", "2011"),
                List.of("window", "--kind", "commune", "--date", "30/02/2023"),
                List.of("template", "--kind", "school", "--kind", "school"),
                List.of("assess"),
                List.of("assess", "no-such-file.csv"),
                List.of("assess", "no-such-file.csv", "--on", "yesterday"),
                List.of("demo", "--lang", "fr"),
                List.of("explain", "no-such-file.csv", "--unit", "\uFFFD"));
    }

    @ParameterizedTest
    @MethodSource
    void wrong_usage(List<String> arguments) {
        Said said = Terminal.run(arguments.toArray(String[]::new));
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_command_has_help_with_an_example_and_says_what_each_option_is(String language) {
        Console console = new Console(System.in, System.out, System.err, false, false);
        CommandLine all = Commands.commandLine(console, Wording.of(language).orElseThrow());
        helped(all);
    }

    private static void helped(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        assertThat(command.getCommandSpec().usageMessage().header()).as(name).isNotEmpty();
        assertThat(command.getCommandSpec().usageMessage().footer()).as(name).isNotEmpty();
        command.getCommandSpec()
                .options()
                .forEach(option -> assertThat(String.join("", option.description()))
                        .as(name + " " + option.longestName())
                        .isNotBlank());
        command.getSubcommands().values().forEach(CommandsTest::helped);
    }

    @Test
    void the_version_and_the_completion_script_are_printed() {
        assertThat(Terminal.run("--version").out()).startsWith("toandan ");
        assertThat(Terminal.run("generate-completion").out()).contains("complete -F _complete_toandan");
    }
}
