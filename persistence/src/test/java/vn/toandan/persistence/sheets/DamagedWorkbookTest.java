package vn.toandan.persistence.sheets;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.persistence.sheets.XlsxTest.HEADER;
import static vn.toandan.persistence.sheets.XlsxTest.bytes;
import static vn.toandan.persistence.sheets.XlsxTest.row;
import static vn.toandan.persistence.sheets.XlsxTest.rows;

import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.persistence.workbook.Typed;
import vn.toandan.safety.Facts;

/** Files that are no workbook, or one no longer: all refused with advice, none makes us fail. */
class DamagedWorkbookTest {

    @Test
    void what_is_no_workbook_is_refused_with_advice() {
        byte[] older = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(bytes(older).complaints().get(0))
                .contains("Excel kiểu cũ (xls)")
                .contains("Excel Workbook (*.xlsx)");
        byte[] password = Bytes.concat(older, new byte[600], "EEncryptedPackage".getBytes(UTF_16LE), new byte[9]);
        assertThat(bytes(password).complaints().get(0)).contains("đặt mật khẩu");
        Typed openDocument = new Typed("")
                .part("_rels/.rels", "<Relationships/>")
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        assertThat(bytes(openDocument.bytes()).complaints().get(0)).contains("OpenDocument (ods)");
        Typed document = new Typed("").part("_rels/.rels", "<Relationships/>");
        assertThat(bytes(document.bytes()).complaints().get(0)).contains("không chứa bảng tính");
        byte[] nothing = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThat(bytes(nothing).complaints().get(0)).contains("không chứa bảng tính");
    }

    /** Wherever it breaks off, it is refused, and nothing is thrown. */
    @Test
    void a_workbook_that_was_copied_in_part_is_refused() {
        byte[] whole = new Typed(HEADER).bytes();
        for (int length = 4; length < whole.length; length += 7) {
            assertThat(bytes(Arrays.copyOf(whole, length)).complaints())
                    .as("%s of %s bytes", length, whole.length)
                    .singleElement()
                    .asString()
                    .contains("bảng tính bị hỏng hoặc chưa chép");
        }
    }

    /** Each bit matters, or nothing comes of it; none makes us fail. */
    @Test
    void a_workbook_in_which_a_byte_was_changed_is_read_or_refused() {
        byte[] whole = new Typed(HEADER + row("A", "commune", "Xã", "2024", "7")).bytes();
        for (int at = 4; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << at % 8);
            ReadingOf read = bytes(changed);
            if (read.complaints().isEmpty()) {
                assertThat(read.value(Facts.CRIMES)).as("byte %s", at).contains(7L);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"3\"><c><v>1</v></c>",
                "<row r=\"3\"><c><v>&amp;lt;</w></c></row>",
                "<row r=\"3\"><c t=\"s\"><v>7</v></c></row>",
                "<row r=\"3\"><c t=\"s\"><v>x</v></c></row>",
                "<row r=\"3\"><c><v>&xxe;</v></c></row>",
                "<row r=\"3\"><c r=\"B3\"/><c r=\"A3\"/></row>",
                "<row r=\"3\"><c r=\"XFE3\"/></row>",
                "<row r=\"3\"/><row r=\"3\"><c><v>1</v></c></row>",
                "<row r=\"3\"/><row r=\"x\"/>",
            })
    void a_sheet_that_makes_no_sense_is_refused_where_it_ceases_to(String rows) {
        ReadingOf read = rows(HEADER, row("A", "commune", "Xã", "2024", "-1"), rows);
        assertThat(read.places()).containsExactly("a.xlsx 2 crimes -1", "a.xlsx 3  ");
        assertThat(read.complaints().get(1)).contains("nội dung bảng tính bị hỏng");
    }

    @Test
    void more_rows_than_a_sheet_can_hold_are_named_as_such_and_the_last_that_it_can_is_read() {
        assertThat(rows(HEADER, "<row r=\"1048576\"/>").complaints()).isEmpty();
        for (String rows :
                new String[] {"<row r=\"1048577\"/>", "<row r=\"1048576\"/><row/>", "<row r=\"99999999999999999999\"/>"
                }) {
            ReadingOf read = rows(HEADER, rows);
            assertThat(read.places()).containsExactly("a.xlsx 1048577  ");
            assertThat(read.complaints().get(0))
                    .contains("trang tính có quá 1.048.576 dòng")
                    .contains("chia thành nhiều tệp")
                    .doesNotContain("hỏng");
        }
    }

    @Test
    void a_text_longer_than_anybody_writes_is_named_as_such_wherever_it_stands() {
        String endless = "x".repeat((1 << 20) + 1);
        ReadingOf inCell = rows(HEADER, row("A", "commune", "Xã", "2024", endless));
        assertThat(inCell.places()).containsExactly("a.xlsx 2  ");
        assertThat(inCell.complaints().get(0))
                .contains("dài quá 1.048.576 ký tự")
                .doesNotContain("hỏng");
        ReadingOf shared = bytes(new Typed(HEADER)
                .part("xl/sharedStrings.xml", "<sst><si><t>" + endless + "</t></si></sst>")
                .bytes());
        assertThat(shared.places()).containsExactly("a.xlsx 0  ");
        assertThat(shared.complaints().get(0)).contains("32.767 ký tự").doesNotContain("hỏng");
    }

    @Test
    void bytes_that_are_no_unicode_are_refused() {
        byte[] sheet = ("<worksheet><sheetData>" + HEADER + row("X?") + "</sheetData></worksheet>").getBytes(UTF_8);
        sheet[Bytes.indexOf(sheet, (byte) '?')] = (byte) 0xB5;
        assertThat(bytes(new Typed("").part(Typed.SHEET, sheet).bytes()).places())
                .containsExactly("a.xlsx 2  ");
    }

    @Test
    void nothing_is_fetched_from_outside_and_no_entity_is_expanded() {
        String sheet = "<worksheet><sheetData>" + HEADER + "</sheetData></worksheet>";
        for (String type : List.of(
                "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
                "<!DOCTYPE worksheet>")) {
            assertThat(bytes(new Typed("").part(Typed.SHEET, type + sheet).bytes())
                            .complaints())
                    .singleElement()
                    .asString()
                    .contains("bị hỏng");
        }
    }
}
