package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;

/** The example in a store, and what a report of its periods says. */
class ReportCommandTest {

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeEach
    void load() {
        store = new StoreAt(folder, folder.resolve("nhu-thanh.db"));
        assertThat(store.done("demo"))
                .contains("đã được ghi vào kho")
                .contains("số liệu, kết quả (kể cả của xã) đều không có thật");
    }

    private String report(String from, String to, String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"report", "--from", from, "--to", to}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return store.done(arguments);
    }

    @Test
    void in_2023_of_260_units_248_met_the_standard() {
        assertThat(report("2023-01-01", "2023-12-31", "--under", "403"))
                .contains("Kỳ báo cáo từ ngày 01/01/2023 đến hết ngày 31/12/2023.")
                .contains("Địa bàn: Huyện Như Thanh (403).")
                .containsPattern("Đơn vị được xét +260 +260\n")
                .containsPattern("Đơn vị đạt tiêu chuẩn +248/260 \\(95,38%\\) +239/260 \\(91,92%\\)\n")
                .containsPattern("Đơn vị chưa đủ căn cứ để kết luận +2 +2\n");
    }

    @Test
    void json_carries_every_figure_with_its_kinds_its_definition_and_the_period_before() {
        assertThat(report("2022-01-01", "2022-12-31", "--under", "403", "--format", "json", "--lang", "en"))
                .startsWith("{\"from\":\"2022-01-01\",\"to\":\"2022-12-31\",\"under\":\"403\",\"asKnown\":\"")
                .contains("{\"id\":\"units_assessed\",\"value\":260,\"definition\":\"Units in scope of the standard")
                .contains("\"byKind\":{\"residential_area\":{\"value\":183},\"commune\":{\"value\":14},\"agency\":"
                        + "{\"value\":30},\"enterprise\":{\"value\":16},\"school\":{\"value\":17}},\"before\":null}")
                .contains("{\"id\":\"units_meeting_standard\",\"value\":239,\"of\":260,\"percent\":\"91.92\"")
                .contains("{\"id\":\"units_not_known\",\"value\":2,\"definition\"");
    }

    @Test
    void csv_has_a_line_a_figure_and_kind() {
        List<String> lines =
                report("2023-01-01", "2023-12-31", "--format", "csv").lines().toList();
        assertThat(lines).filteredOn(line -> line.startsWith("units_")).hasSize(3 * 6);
        assertThat(lines.get(0))
                .isEqualTo("figure,kind,value,of,percent,before_value,before_of,before_percent,definition");
        assertThat(lines.get(7)).startsWith("units_meeting_standard,,248,260,95.38,239,260,91.92,\"Số đơn vị đạt");
        assertThat(lines.get(9)).isEqualTo("units_meeting_standard,commune,13,14,92.86,10,14,71.43,");
    }

    @Test
    void a_workbook_opens_as_one_and_is_the_same_bytes_each_time() throws IOException {
        Path first = folder.resolve("1.xlsx");
        Path second = folder.resolve("2.xlsx");
        report("2023-01-01", "2023-12-31", "--format", "xlsx", "-o", first.toString());
        report("2023-01-01", "2023-12-31", "--format", "xlsx", "-o", second.toString());
        assertThat(Files.readAllBytes(first)).startsWith('P', 'K').isEqualTo(Files.readAllBytes(second));
    }

    @Test
    void each_kind_of_document_is_written_whole() throws IOException {
        Path page = folder.resolve("bc.html");
        Path text = folder.resolve("bc.docx");
        Path print = folder.resolve("bc.pdf");
        report("2022-01-01", "2024-12-31", "--format", "html", "-o", page.toString());
        report("2022-01-01", "2024-12-31", "--format", "docx", "--body", "UBND xã Mậu Lâm", "-o", text.toString());
        report("2022-01-01", "2024-12-31", "--format", "pdf", "--body", "UBND xã Mậu Lâm", "-o", print.toString());
        Path named = folder.resolve("bc-2.PDF");
        report("2022-01-01", "2024-12-31", "--body", "UBND xã Mậu Lâm", "-o", named.toString());
        assertThat(named).hasSameBinaryContentAs(print);
        assertThat(page).content().contains("<svg", "theo năm").endsWith("</html>\n");
        assertThat(Files.readAllBytes(text)).startsWith('P', 'K');
        assertThat(Files.readAllBytes(print)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_page_leaves_out_the_years_at_whose_end_the_unit_was_not_there() {
        store.done("unit", "add", "999001", "--kind", "commune", "--name", "Xã Mới", "--from", "2023-01-01");
        assertThat(report("2021-01-01", "2024-12-31", "--under", "999001", "--format", "html"))
                .contains("Xã Mới")
                .endsWith("</html>\n");
    }

    @Test
    void a_look_back_counts_only_what_was_known() {
        assertThat(report("2023-01-01", "2023-12-31", "--as-known", "2023-11-10"))
                .contains("Theo những gì đã ghi đến hết ngày 10/11/2023.")
                .containsPattern("Đơn vị được xét +0 +260\n")
                .containsPattern("Đơn vị đạt tiêu chuẩn +0/0 +239/260 \\(91,92%\\)\n");
    }

    @Test
    void one_commune_is_itself_and_what_stands_under_it() {
        assertThat(report("2023-01-01", "2023-12-31", "--under", "16243", "--format", "csv")
                        .lines())
                .anySatisfy(line -> assertThat(line).startsWith("units_assessed,commune,1,"));
    }

    @Test
    void what_cannot_be_a_report_is_wrong_usage() {
        Said backwards = store.run("report", "--from", "2023-12-31", "--to", "2023-01-01");
        assertThat(backwards.exitCode()).isEqualTo(2);
        assertThat(backwards.err()).contains("--to không được trước --from");
        Said nowhere = store.run("report", "--from", "2023-01-01", "--to", "2023-12-31", "--under", "404");
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err()).contains("Danh bạ chưa từng có đơn vị nào mang mã “404”");
        Said tooLate = store.run("report", "--from", "2025-01-01", "--to", "2025-12-31", "--under", "403");
        assertThat(tooLate.exitCode()).isEqualTo(2);
        assertThat(tooLate.err()).contains("Huyện Như Thanh (từ 01/01/2020 đến hết 30/06/2025)");
    }

    @Test
    void made_up_figures_are_not_put_beside_those_of_an_office() {
        StoreAt own = StoreAt.in(folder);
        own.done("import", "facts", own.file("a.csv", "unit_code,unit_kind,unit_name,year", "1-1,school,,2024"));
        String before = own.lastRecorded();
        Said said = own.run("demo");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("Kho này đã có số liệu khác");
        assertThat(own.lastRecorded()).isEqualTo(before);
    }

    @Test
    void the_example_is_judged_in_the_store_as_its_files_are() {
        for (String year : List.of("2022", "2023", "2024")) {
            assertThat(store.done("assess", "--year", year, "--format", "csv")
                            .lines()
                            .skip(1)
                            .sorted())
                    .isEqualTo(ofFiles(year));
        }
    }

    @Test
    void the_paragraph_stands_directly_after_what_the_report_is_about() {
        assertThat(report("2023-01-01", "2023-12-31", "--under", "403"))
                .containsPattern(
                        "Theo những gì đã ghi đến hết ngày [0-9/]+\\.\n\nĐến hết ngày 31/12/2023, Huyện Như Thanh có");
    }

    @Test
    void kinds_of_offence_are_told_only_where_they_are_asked_for() {
        store.done(
                "import",
                "tips",
                store.file(
                        "tin.csv",
                        "tip,received_on,unit_code,offence_kind,channel,verification",
                        "T-1,2023-05-06,16243,DRUG,phone,confirmed_full"));
        assertThat(report("2023-01-01", "2023-12-31"))
                .containsPattern("Tin tiếp nhận +154 ")
                .doesNotContain("Ma túy")
                .contains("  Khu dân cư");
        assertThat(report("2023-01-01", "2023-12-31", "--by-kind")).containsIgnoringCase("  ma túy");
        assertThat(report("2023-01-01", "2023-12-31", "--format", "csv")).contains("tips_received,DRUG,");
    }

    @Test
    void the_ids_behind_a_figure_are_there_only_when_asked_for() {
        store.done(
                "import",
                "hotspots",
                store.file(
                        "td.csv",
                        "hotspot,unit_code,type,reported_on,confirmed_on,confirmed_by",
                        "TD-01,16243,Chợ,2023-05-06,2023-05-09,Công an xã"));
        String plain = report("2023-01-01", "2023-12-31", "--format", "json");
        String with = report("2023-01-01", "2023-12-31", "--format", "json", "--ids");
        assertThat(plain).doesNotContain("behind").doesNotContain("TD-01");
        assertThat(with)
                .contains("\"behind\":[\"TD-01\"]")
                .contains("\"behind\":null")
                .contains("\"behind\":[]");
        Said inText = store.run("report", "--from", "2023-01-01", "--to", "2023-12-31", "--ids");
        assertThat(inText.exitCode()).isEqualTo(2);
        assertThat(inText.err()).contains("--ids chỉ dùng với --format json");
    }

    @Test
    void what_a_paper_printed_stands_beside_what_is_counted_and_is_not_repaired() {
        String file = store.file(
                "bao-cao-giay.csv",
                "figure,from,to,printed,source",
                "units_meeting_standard,2023-01-01,2023-12-31,trên 95%,Báo cáo 12/BC-UBND",
                "units_assessed,2023-01-01,2023-12-31,gần 260,Báo cáo 12/BC-UBND",
                "units_assessed,2022-01-01,2022-12-31,1,Báo cáo 3/BC-UBND");
        assertThat(report("2023-01-01", "2023-12-31", "--printed", file))
                .contains("Đơn vị đạt tiêu chuẩn: đã in “trên 95%” (Báo cáo 12/BC-UBND), tính được 248/260 (95,38%):"
                        + " khớp với số đã in.")
                .contains("đã in “gần 260” (Báo cáo 12/BC-UBND), tính được 260: khác số đã in.")
                .doesNotContain("Báo cáo 3/BC-UBND");
        assertThat(report("2023-01-01", "2023-12-31", "--printed", file, "--format", "json"))
                .contains(
                        "{\"id\":\"units_assessed\",\"printed\":\"gần 260\",\"qualifier\":\"nearly\",\"number\":\"260\",")
                .contains("\"counted\":{\"value\":260},\"agreement\":\"differs\"}]}");
    }

    @Test
    void a_printed_number_that_could_be_read_both_ways_is_refused_at_its_cell() {
        String file = store.file(
                "sai.csv",
                "figure,from,to,printed,source",
                "units_meeting_standard,2023-01-01,2023-12-31,91.09%,Báo cáo 12/BC-UBND",
                "units_assessed,2023-12-31,2023-01-01,5,Báo cáo 12/BC-UBND");
        Said said = store.run("report", "--from", "2023-01-01", "--to", "2023-12-31", "--printed", file);
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).contains("dòng 2, cột printed, “91.09%”").contains("dòng 3, cột to");
    }

    @Test
    void a_closed_period_says_what_changed_since_and_why() {
        String[] restated = {"--as-known", "2024-12-31", "--against", "2023-11-10"};
        assertThat(report("2023-01-01", "2023-12-31", restated))
                .contains("Thay đổi so với những gì đã biết đến hết ngày 10/11/2023:")
                .contains("Đơn vị được xét: khi đó 0, nay 260.")
                .contains(
                        "Kết quả xét từ đó đến nay: 265 kết quả mới, 0 kết quả xét lại, 0 quyết định công nhận bị hủy.");
        assertThat(report("2023-01-01", "2023-12-31", "--format", "json", "--against", "2023-11-10"))
                .contains(
                        "\"against\":{\"asKnown\":\"2023-11-10\",\"changed\":[{\"id\":\"units_assessed\",\"then\":{\"value\":0}")
                .contains("\"judgements\":{\"added\":265,\"corrected\":0,\"annulled\":0}}}");
        Said backwards = store.run(
                "report",
                "--from",
                "2023-01-01",
                "--to",
                "2023-12-31",
                "--as-known",
                "2024-01-01",
                "--against",
                "2024-01-01");
        assertThat(backwards.exitCode()).isEqualTo(2);
        assertThat(backwards.err()).contains("--against (01/01/2024) phải trước ngày --as-known (01/01/2024)");
    }

    @Test
    void what_stands_beside_a_report_is_in_every_format() throws IOException {
        String file = store.file(
                "giay.csv",
                "figure,from,to,printed,source",
                "units_assessed,2023-01-01,2023-12-31,gần 260,Báo cáo 12/BC-UBND");
        String[] beside = {"--printed", file, "--against", "2023-11-10", "--format"};
        List<String> formats = List.of("text", "html", "csv", "xlsx", "docx", "pdf");
        for (String format : formats) {
            Path written = folder.resolve("cạnh." + format);
            List<String> more = new ArrayList<>(List.of(beside));
            more.addAll(List.of(format, "-o", written.toString()));
            report("2023-01-01", "2023-12-31", more.toArray(String[]::new));
            assertThat(written).isNotEmptyFile();
        }
        assertThat(folder.resolve("cạnh.html"))
                .content()
                .contains("<li>Đơn vị được xét: đã in “gần 260” (Báo cáo 12/BC-UBND), tính được 260: khác số đã in.")
                .contains("<li>Đơn vị được xét: khi đó 0, nay 260.")
                .contains("nay 153; thêm 153 hồ sơ.")
                .doesNotContain("TB-2023-001");
        assertThat(folder.resolve("cạnh.text")).content().contains("TB-2023-001");
        assertThat(folder.resolve("cạnh.csv"))
                .content()
                .contains("definition,printed,printed_source,printed_agreement,then_value,then_of,then_percent\n")
                .contains(",gần 260,Báo cáo 12/BC-UBND,differs,0,,\n")
                .contains(",,,,0,0,\n");
    }

    private Said published(String from, String to, String... more) {
        List<String> arguments = new ArrayList<>(List.of("report", "--published", "--from", from, "--to", to));
        arguments.addAll(List.of(more));
        return store.run(arguments.toArray(String[]::new));
    }

    @Test
    void what_everybody_may_read_of_a_hamlet_has_no_small_count() {
        String[] hamlet = {"--under", "16228-01"};
        assertThat(published("2023-01-01", "2023-12-31", hamlet).out())
                .contains("Bản công bố: ", "số nhỏ hơn 5")
                .containsPattern("Đơn vị được xét +không công bố +–\n");
        assertThat(published("2023-01-01", "2023-12-31", "--under", "16228").out())
                .contains("Bản công bố: ")
                .doesNotContain("không công bố ");
        assertThat(published("2023-01-01", "2023-12-31", "--under", "16228-01", "--smallest", "7")
                        .out())
                .contains("số nhỏ hơn 7");
    }

    @Test
    void what_would_tell_the_small_counts_is_wrong_usage() {
        Said part = published("2023-01-01", "2023-06-30", "--under", "16228-01");
        assertThat(part.exitCode()).isEqualTo(2);
        assertThat(part.err())
                .contains("Khu phố 1 (ví dụ) ở dưới cấp xã: --published chỉ nhận trọn một năm dương lịch");
        for (String[] more : List.of(
                new String[] {"--format", "json", "--ids"},
                new String[] {"--against", "2023-06-30"},
                new String[] {"--printed", "giay.csv"})) {
            Said with = published("2023-01-01", "2023-12-31", more);
            assertThat(with.exitCode()).isEqualTo(2);
            assertThat(with.err()).contains("--published không đi cùng");
        }
        assertThat(published("2023-01-01", "2023-12-31", "--smallest", "2").err())
                .contains("ít nhất phải là 3");
        Said alone = store.run("report", "--from", "2023-01-01", "--to", "2023-12-31", "--smallest", "5");
        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.err()).contains("--smallest chỉ dùng cùng --published");
    }

    @Test
    void every_format_is_the_same_bytes_in_whatever_zone_and_language() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<byte[]> here = everyFormat("here");
        try {
            for (String other : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                TimeZone.setDefault(
                        TimeZone.getTimeZone("tr-TR".equals(other) ? "Pacific/Pago_Pago" : "Pacific/Kiritimati"));
                assertThat(everyFormat(other)).usingRecursiveComparison().isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private List<byte[]> everyFormat(String name) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (String format : List.of("text", "json", "csv", "html", "docx", "xlsx", "pdf")) {
            Path file = folder.resolve(name + "." + format);
            report("2022-01-01", "2024-12-31", "--format", format, "--body", "UBND xã Mậu Lâm", "-o", file.toString());
            all.add(Files.readAllBytes(file));
        }
        return all;
    }

    private List<String> ofFiles(String year) {
        Path files = folder.resolve("files");
        if (!Files.exists(files)) {
            Terminal.run("demo", "--copy-to", files.toString());
        }
        String[] arguments = new String[] {
            "assess",
            "--format",
            "csv",
            files.resolve("residential_areas.csv").toString(),
            files.resolve("communes.csv").toString(),
            files.resolve("agencies.csv").toString(),
            files.resolve("enterprises.csv").toString(),
            files.resolve("schools.csv").toString()
        };
        return Terminal.run(arguments)
                .out()
                .lines()
                .filter(line -> line.contains("," + year + ","))
                .sorted()
                .toList();
    }
}
