package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.workbook.WorkbookWriter;

/** Workbooks (XLSX) on the command line: the empty form, the filled one, and those that are none. */
class WorkbooksTest {

    @TempDir
    private Path folder;

    private String areas(String unitName, long registered) throws IOException {
        Path file = folder.resolve("khu-dan-cu.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                WorkbookWriter rows = new WorkbookWriter(out, "A")) {
            for (String heading : new String[] {
                "Mã đơn vị",
                "Loại đơn vị",
                "Tên đơn vị",
                "Năm",
                "Số hộ đang cư trú",
                "Số hộ đã đăng ký",
                "registration_date"
            }) {
                rows.text(heading);
            }
            rows.endRow();
            rows.text("16231-01")
                    .text("khu dân cư")
                    .text(unitName)
                    .number(2024)
                    .number(120)
                    .number(registered);
            rows.day(LocalDate.of(2024, 3, 1)).endRow();
        }
        return file.toString();
    }

    @Test
    void a_filled_workbook_is_judged_like_text_whatever_it_is_called() throws IOException {
        Said said = Terminal.run("assess", areas("Thôn 1", 118), "--format", "json");
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("\"unitCode\":\"16231-01\"", "\"households_resident\":120,\"households_registered\":118}")
                .contains("\"facts\":{\"registration_date\":\"2024-03-01\"}");
    }

    @Test
    void a_name_that_a_spreadsheet_would_run_goes_through_unchanged() throws IOException {
        String areas = areas("=HYPERLINK(\"http://example.invalid\")", 118);
        assertThat(Terminal.run("assess", areas, "--format", "json").out())
                .contains("\"unitName\":\"=HYPERLINK(\\\"http://example.invalid\\\")\"");
        assertThat(Terminal.run("assess", areas, "--format", "csv").out())
                .contains(",\"'=HYPERLINK(\"\"http://example.invalid\"\")\",");
    }

    @Test
    void a_wrong_cell_of_a_workbook_refuses_the_run() throws IOException {
        Said said = Terminal.run("assess", areas("Thôn 1", 121));
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("dòng 2, cột Số hộ đã đăng ký, “121”").hasLineCount(1);
        Path broken = Files.write(folder.resolve("hỏng.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0});
        assertThat(Terminal.run("assess", broken.toString()))
                .isEqualTo(new Said(
                        3,
                        "",
                        broken + ": bảng tính bị hỏng hoặc chưa chép, chưa tải về đủ; đúng phải là: "
                                + "tệp bảng tính còn nguyên (mở lại bằng Excel, lưu thành tệp xlsx mới)\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"residential_area", "commune", "agency", "enterprise", "school"})
    void an_empty_form_in_either_language_is_read_as_an_empty_result(String kind) throws IOException {
        for (String language : new String[] {"vi", "en"}) {
            String form = folder.resolve(kind + ".xlsx").toString();
            assertThat(Terminal.run("template", "--kind", kind, "-o", form, "--lang", language))
                    .isEqualTo(new Said(0, "", ""));
            // A file named as a workbook is one.
            assertThat(Files.readAllBytes(Path.of(form))).startsWith('P', 'K');
            assertThat(Terminal.run("assess", form, "--format", "json")).isEqualTo(new Said(0, "[]\n", ""));
        }
    }

    @Test
    void a_workbook_is_not_printed_on_a_terminal_but_goes_into_a_pipe() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        for (boolean terminal : new boolean[] {true, false}) {
            Console console = new Console(
                    new ByteArrayInputStream(new byte[0]),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    terminal,
                    false);
            int exitCode = Commands.run(console, "template", "--kind", "school", "--format", "xlsx");
            assertThat(exitCode).isEqualTo(terminal ? 2 : 0);
            assertThat(out.size() == 0).isEqualTo(terminal);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Định dạng này không hiển thị trên màn hình được");
    }
}
