package vn.toandan.persistence.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a workbook say, however a program has stored it. */
class WorkbookTest {

    @Test
    void text_stands_in_the_cell_or_among_the_shared_texts() throws IOException {
        Typed workbook = new Typed(
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Xã A</t></is></c>"
                                + "<c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>0</v></c><c r=\"D1\" t=\"str\"><v>x</v></c></row>")
                .strings("<t>Thôn 1</t>", "<t>Thôn 2</t>");
        assertThat(Seen.in(workbook)).containsExactly("A1 Xã A", "B1 Thôn 2", "C1 Thôn 1", "D1 x");
    }

    @Test
    void rich_text_is_put_together_without_its_pronunciation() throws IOException {
        Typed workbook = new Typed(
                        "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>")
                .strings(
                        "<r><t xml:space=\"preserve\">Tổ </t></r><r><rPr><b/></rPr><t>5 &amp; 6</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>");
        assertThat(Seen.in(workbook)).containsExactly("A1 Tổ 5 & 6", "B1 ab");
    }

    @ParameterizedTest
    @CsvSource({
        "_x0041_, A",
        "a_x000D_b_x000a_, 'a\rb\n'",
        "_x005F_x0041_, _x0041_",
        "_x004_, _x004_",
        "_x00G1_, _x00G1_",
        "__x0041__, _A_",
        "unit_code, unit_code",
    })
    void what_xml_cannot_hold_is_escaped(String stored, String shown) throws IOException {
        assertThat(Seen.row("<c t=\"inlineStr\"><is><t>" + stored + "</t></is></c>"))
                .containsExactly("A1 " + shown);
        assertThat(Seen.in(new Typed("<row><c t=\"s\"><v>0</v></c></row>").strings("<t>" + stored + "</t>")))
                .containsExactly("A1 " + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "120.0, 120",
        "1.2E2, 120",
        "-5, -5",
        "1.5, 1.5",
        "1.234, 1.234",
        "0.1, 0.1",
        "16228, 16228",
        "999999999999999, 999999999999999",
        "1.23456789012346E+15, 1.23456789012346E+15",
        "1E300, 1E300",
        "1E999999999, 1E999999999",
        "1E-30, 1E-30",
        "5.0000000000000003E-2, 0.050000000000000003",
        "x, x",
    })
    void a_number_is_written_as_people_do(String stored, String shown) throws IOException {
        assertThat(Seen.row("<c><v>" + stored + "</v></c>")).containsExactly("A1 #" + shown);
        assertThat(Seen.row("<c t=\"n\"><v>" + stored + "</v></c>")).containsExactly("A1 #" + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "45509, 2024-08-05, 2028-08-06",
        "45509.75, 2024-08-05, 2028-08-06",
        "1, 1900-01-01, 1904-01-02",
        "59, 1900-02-28, 1904-02-29",
        "60, 1900-02-29, 1904-03-01",
        "61, 1900-03-01, 1904-03-02",
        "0, 1900-01-00, 1904-01-01",
        "2958465, 9999-12-31, 2958465",
        "2957003, 9995-12-30, 9999-12-31",
    })
    void a_day_is_counted_from_1900_or_from_1904(String stored, String of1900, String of1904) throws IOException {
        String row = "<row><c s=\"1\"><v>" + stored + "</v></c></row>";
        assertThat(Seen.in(new Typed(row))).containsExactly("A1 " + of1900);
        Typed from1904 = new Typed(row);
        String relations = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        from1904.part(
                Typed.BOOK,
                "<workbook " + relations
                        + "><workbookPr date1904=\"1\"/><sheets><sheet r:id=\"a\"/></sheets></workbook>");
        assertThat(Seen.in(from1904)).containsExactly("A1 " + of1904);
    }

    @Test
    void a_day_is_known_by_the_format_of_its_cell() throws IOException {
        assertThat(Seen.row("<c s=\"0\"><v>45509</v></c><c s=\"1\"><v>45509</v></c><c s=\"2\"><v>0.5</v></c>"
                        + "<c s=\"4\"><v>45509</v></c><c s=\"5\"><v>45509</v></c><c s=\"99\"><v>45509</v></c>"
                        + "<c t=\"d\"><v>2024-08-05T07:00:00</v></c><c s=\"1\"><v>-1</v></c><c s=\"1\"><v>1E9</v></c>"))
                .containsExactly(
                        "A1 #45509",
                        "B1 2024-08-05",
                        "C1 #0.5",
                        "D1 2024-08-05",
                        "E1 #45509",
                        "F1 #45509",
                        "G1 2024-08-05",
                        "H1 -1",
                        "I1 1000000000");
    }

    @Test
    void zeros_that_a_format_shows_are_part_of_a_code() throws IOException {
        assertThat(Seen.row("<c s=\"3\"><v>16</v></c><c s=\"3\"><v>162280</v></c><c s=\"3\"><v>1.5</v></c>"))
                .containsExactly("A1 #00016", "B1 #162280", "C1 #1.5");
    }

    @Test
    void a_formula_counts_by_what_was_stored_as_its_result() throws IOException {
        assertThat(
                        Seen.row(
                                "<c r=\"A1\"><f>B1+1</f><v>120</v></c><c r=\"B1\" t=\"str\"><f>\"c\"&amp;\"ó\"</f><v>có</v></c>"
                                        + "<c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                                        + "<c r=\"E1\"><f>SUM(A1)</f><v></v></c><c r=\"F1\"><f>SUM(A1)</f></c><c r=\"G1\" t=\"b\"><f>1=1</f><v>1</v></c>"))
                .containsExactly("A1 #120", "B1 có", "D1 !#DIV/0!", "E1 !", "F1 !", "G1 TRUE");
    }

    @Test
    void cells_and_rows_stand_where_they_say_or_after_the_one_before() throws IOException {
        assertThat(
                        Seen.in(
                                new Typed(
                                        "<row r=\"3\"><c><v>1</v></c><c r=\"D3\"><v>2</v></c><c><v>3</v></c></row>"
                                                + "<row><c r=\"B4\"/><c><v>4</v></c></row><row r=\"9\" ht=\"15\"><c r=\"Z9\"><v>5</v></c></row>")))
                .containsExactly("A3 #1", "D3 #2", "E3 #3", "C4 #4", "Z9 #5");
    }

    @Test
    void the_first_sheet_is_the_first_that_people_see() throws IOException {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Typed workbook = new Typed("<row><c><v>1</v></c></row>")
                .part(
                        "xl/worksheets/other.xml",
                        "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"" + relations
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\""
                                + relations
                                + "/worksheet\" Target=\"/xl/worksheets/other.xml\"/><Relationship Id=\"c\" "
                                + "Type=\"" + relations
                                + "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>");
        String ofBook = "<workbook xmlns:r=\"" + relations + "\"><sheets><sheet r:id=\"c\"/><sheet r:id=\"a\"%s/>"
                + "<sheet r:id=\"b\"/></sheets></workbook>";
        assertThat(Seen.in(workbook.part(Typed.BOOK, ofBook.replace("%s", "")))).containsExactly("A1 #1");
        assertThat(Seen.in(workbook.part(Typed.BOOK, ofBook.replace("%s", " state=\"hidden\""))))
                .containsExactly("A1 #2");
    }

    @Test
    void tags_may_carry_a_prefix_and_the_newer_names() throws IOException {
        Typed workbook = new Typed("")
                .part(
                        Typed.SHEET,
                        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"2\">"
                                + "<x:c r=\"A2\" t=\"s\"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .strings("<t>a</t>");
        assertThat(Seen.in(workbook)).containsExactly("A2 a");
    }

    @Test
    void a_sheet_of_nothing_shows_nothing() throws IOException {
        assertThat(Seen.in(new Typed(""))).isEmpty();
        assertThat(Seen.in(new Typed("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>")
                        .without(Typed.STYLES)
                        .without(Typed.STRINGS)))
                .isEmpty();
    }
}
