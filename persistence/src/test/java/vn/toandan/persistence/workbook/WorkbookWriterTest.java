package vn.toandan.persistence.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write into a workbook comes back as it was, and a spreadsheet has nothing to run in it. */
class WorkbookWriterTest {

    private interface Rows {
        void write(WorkbookWriter workbook) throws IOException;
    }

    private static byte[] written(Rows rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out, "Sổ <1>")) {
            rows.write(workbook);
        }
        return out.toByteArray();
    }

    private static List<String> readBack(Rows rows) throws IOException {
        return Seen.in(written(rows), Expansion.asSet());
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void cells_come_back_by_what_they_are() throws IOException {
        assertThat(readBack(workbook -> {
                    workbook.text("Thôn 1").number(120).blank().day(LocalDate.of(2024, 8, 5));
                    workbook.endRow();
                    workbook.endRow();
                    workbook.text("").number(new BigDecimal("95.35")).number(-5).text("00016");
                    workbook.endRow();
                }))
                .containsExactly("A1 Thôn 1", "B1 #120", "D1 2024-08-05", "B3 #95.35", "C3 #-5", "D3 00016");
    }

    @Test
    void the_same_cells_are_the_same_bytes_wherever_on_earth_they_are_written() throws IOException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            byte[] east = written(workbook -> workbook.text("Thôn 1").endRow());
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(written(workbook -> workbook.text("Thôn 1").endRow())).isEqualTo(east);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01", "1900-02-28", "1900-03-01", "1899-12-31", "0001-01-01", "2024-02-29", "9999-12-31"})
    void every_day_comes_back(LocalDate day) throws IOException {
        assertThat(readBack(workbook -> workbook.day(day).endRow())).containsExactly("A1 " + day);
    }

    static List<String> hostile() throws IOException {
        List<String> strings = new ArrayList<>(List.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(1)",
                "'=1+1",
                "\t=1+1",
                "\r=1",
                "\n=1",
                "=\u0000cmd|' /C calc'!A0",
                "＝1+1",
                "&lt;",
                "<![CDATA[x]]>",
                "]]>",
                "_x0041_",
                "_x005F_",
                "_",
                "\uFFFE\uFFFF",
                "\ud800",
                "\udc00x",
                "𠀀",
                "\u202E",
                " blank ",
                "\u0085\u2028",
                "1E2",
                "TRUE",
                "#REF!"));
        String data = System.getProperty("toandan.data");
        if (data != null) {
            ObjectMapper json = new ObjectMapper();
            json.readTree(Files.readString(Path.of(data, "hostile", "formula-injection.json")))
                    .get("strings")
                    .forEach(text -> strings.add(text.textValue()));
            json.readTree(Files.readString(Path.of(data, "hostile", "blns.json")))
                    .forEach(text -> strings.add(text.textValue()));
        }
        return strings;
    }

    @Test
    void hostile_text_comes_back_to_the_last_sign_and_is_never_a_formula() throws IOException {
        List<String> strings = hostile();
        byte[] workbook = written(rows -> {
            for (String text : strings) {
                rows.text(text).endRow();
            }
        });
        List<String> expected = new ArrayList<>();
        for (int at = 0; at < strings.size(); at++) {
            if (!strings.get(at).isEmpty()) {
                expected.add("A" + (at + 1) + " " + strings.get(at));
            }
        }
        assertThat(Seen.in(workbook, Expansion.asSet())).isEqualTo(expected);
        assertThat(parts(workbook).get("xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .contains("t=\"inlineStr\"")
                .doesNotContain("t=\"str\"");
    }

    /** All characters of the basic plane, alone and beside each other. */
    @Test
    void every_character_comes_back() throws IOException {
        List<String> strings = new ArrayList<>();
        for (int from = 0; from < 1 << 16; from += 1 << 10) {
            StringBuilder text = new StringBuilder();
            for (int c = from; c < from + (1 << 10); c++) {
                text.append((char) c);
            }
            strings.add(text.toString());
        }
        assertThat(readBack(workbook -> {
                    for (String text : strings) {
                        workbook.text(text).endRow();
                    }
                }))
                .hasSize(64)
                .allSatisfy(cell -> assertThat(strings).contains(cell.substring(cell.indexOf(' ') + 1)));
    }

    @Test
    void the_same_rows_are_the_same_bytes() throws IOException {
        Rows rows = workbook ->
                workbook.text("Thôn 1").day(LocalDate.of(2024, 8, 5)).endRow();
        assertThat(written(rows)).isEqualTo(written(rows));
    }

    @Test
    void what_no_sheet_can_hold_is_a_fault_of_the_program() throws IOException {
        assertThat(readBack(workbook -> workbook.text("x".repeat(32_767)).endRow()))
                .hasSize(1);
        assertThatThrownBy(() -> written(workbook -> workbook.text("x".repeat(32_768))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(workbook -> {
                    for (int row = 0; row <= WorkbookWriter.MOST_ROWS; row++) {
                        workbook.endRow();
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void headings_stay_in_sight_with_notes_and_lists() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImmutableList<SheetColumn> columns = ImmutableList.of(
                SheetColumn.of("Mã", SheetColumn.Look.TEXT),
                new SheetColumn(
                        "Đạt", "Ghi “có” & \"không\".", SheetColumn.Look.GENERAL, ImmutableList.of("có", "không")),
                new SheetColumn("Mức", "", SheetColumn.Look.GENERAL, ImmutableList.of("tốt", "khá", "xã, phường")),
                new SheetColumn("Lại", "", SheetColumn.Look.DAY, ImmutableList.of("có", "không")));
        new WorkbookWriter(out, "Biểu", columns, new WorkbookWriter.Help("Danh mục", "Chọn.")).close();
        assertThat(Seen.in(out.toByteArray(), Expansion.asSet()))
                .containsExactly("A1 Mã", "B1 Đạt", "C1 Mức", "D1 Lại");
        Map<String, String> parts = parts(out.toByteArray());
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"")
                .contains("<col min=\"1\" max=\"1\" width=\"12\" style=\"2\"")
                .contains("sqref=\"B2:B1048576\"><formula1>'Danh mục'!$A$1:$A$2</formula1>")
                .contains("sqref=\"C2:C1048576\"><formula1>'Danh mục'!$B$1:$B$3</formula1>")
                .contains("sqref=\"D2:D1048576\"><formula1>'Danh mục'!$A$1:$A$2</formula1>")
                .contains("<legacyDrawing r:id=\"rId1\"/></worksheet>");
        assertThat(parts.get("xl/comments1.xml"))
                .contains("<comment ref=\"B1\" authorId=\"0\"><text><r><t>Ghi “có” &amp; &quot;không&quot;.</t>")
                .containsOnlyOnce("<comment ");
        assertThat(parts.get("xl/drawings/vmlDrawing1.vml")).contains("<x:Column>1</x:Column>");
        assertThat(parts.get("xl/workbook.xml"))
                .contains("name=\"Danh mục\" sheetId=\"3\" r:id=\"rId3\" state=\"hidden\"");
        assertThat(parts.get("[Content_Types].xml")).contains("comments1.xml", "sheet2.xml");
    }

    @Test
    void columns_go_on_after_z() {
        assertThat(List.of(
                        Xmlns.letters(0), Xmlns.letters(25), Xmlns.letters(26), Xmlns.letters(701), Xmlns.letters(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }
}
