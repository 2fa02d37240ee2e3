package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Wording;
import vn.toandan.safety.Facts;

/** What a file may be made of: bytes, lines, a header. */
class FileTest {

    private static final String TEXT =
            "unit_code,unit_kind,unit_name,year,rules_implemented\nA,commune,Xã Ea H’Leo 𠀀,2024,Có\n";
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", new byte[0], StandardCharsets.UTF_8),
                Arguments.of("UTF-8 with a mark", UTF_8_MARK, StandardCharsets.UTF_8),
                Arguments.of("UTF-16LE", LITTLE_MARK, StandardCharsets.UTF_16LE),
                Arguments.of("UTF-16BE", BIG_MARK, StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void unicode_is_read_in_every_dress(String name, byte[] mark, Charset charset) {
        for (String text : List.of(TEXT, TEXT.replace("\n", "\r\n"), TEXT.replace("\n", "\r"), TEXT.strip())) {
            ReadingOf read = ReadingOf.files(ReadingOf.source(name, Bytes.concat(mark, text.getBytes(charset))));
            assertThat(read.complaints()).isEmpty();
            assertThat(read.rows().get(0).unit().name()).isEqualTo("Xã Ea H’Leo 𠀀");
            assertThat(read.value(Facts.RULES_IMPLEMENTED)).contains("yes");
        }
    }

    /** The decoder is fed in pieces; letters of two to four bytes must survive on every cut. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void long_files_are_read_to_the_end(String name, byte[] mark, Charset charset) {
        StringBuilder text = new StringBuilder("unit_code,unit_kind,unit_name,year");
        for (int row = 0; row < 5_000; row++) {
            text.append("\nK")
                    .append(row)
                    .append(",commune,")
                    .append("Xã Đắk 𠀀ng".repeat(1 + row % 7))
                    .append(",2024");
        }
        ReadingOf read = ReadingOf.files(
                ReadingOf.source(name, Bytes.concat(mark, text.toString().getBytes(charset))));
        assertThat(read.complaints()).isEmpty();
        assertThat(read.rows()).hasSize(5_000);
        for (int row = 0; row < 5_000; row++) {
            assertThat(read.rows().get(row).unit().name()).isEqualTo("Xã Đắk 𠀀ng".repeat(1 + row % 7));
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void the_separator_is_told_from_the_header(char separator) {
        String text = "unit_code,unit_kind,unit_name,year,crimes\n\"A\",commune,Xã A,2024,7".replace(',', separator);
        assertThat(ReadingOf.files(ReadingOf.source("a.csv", text)).value(Facts.CRIMES))
                .contains(7L);
    }

    @Test
    void the_separator_is_told_also_after_lines_of_nothing() {
        assertThat(ReadingOf.lines("", ";;;;", "unit_code;unit_kind;year;crimes", "A;commune;2024;7")
                        .value(Facts.CRIMES))
                .contains(7L);
    }

    @Test
    void labels_with_signs_of_their_own_do_not_mislead() {
        String comma = "Mã đơn vị,Loại đơn vị,Năm,Thực hiện đầy đủ chủ trương; pháp luật; quy định về ANTT,"
                + "Số mâu thuẫn; tranh chấp phức tạp; kéo dài,Số phòng; ban; tổ; đội; khoa trực thuộc\nA,commune,2024,có,2";
        String semicolon = "Mã đơn vị;Loại đơn vị;Năm;\"Thực hiện đầy đủ chủ trương, pháp luật, quy định về ANTT\";"
                + "Số mâu thuẫn, tranh chấp phức tạp, kéo dài\nA;commune;2024;có;2";
        for (String text : List.of(comma, semicolon)) {
            ReadingOf read = ReadingOf.files(ReadingOf.source("a.csv", text));
            assertThat(read.complaints()).isEmpty();
            assertThat(read.value(Facts.COMPLEX_PROLONGED_DISPUTES)).contains(2L);
        }
    }

    @Test
    void a_heading_is_the_name_or_the_label_however_it_is_typed() {
        String heading = Normalizer.normalize("  số  Hộ \"\"đang\"\" CƯ TRÚ ".replace("\"\"", ""), Normalizer.Form.NFD);
        ReadingOf read = ReadingOf.lines("MÃ ĐƠN VỊ,Unit_Kind,năm,\"" + heading + "\"", "A,residential_area,2024,9");
        assertThat(read.value(Facts.HOUSEHOLDS_RESIDENT)).contains(9L);
    }

    @Test
    void all_labels_are_different() {
        List<String> labels = new ArrayList<>();
        Facts.ALL.forEach(
                fact -> labels.add(Wording.VIETNAMESE.phrase(fact.label()).toLowerCase(Locale.ROOT)));
        assertThat(labels).doesNotHaveDuplicates();
    }

    @Test
    void bytes_that_are_no_unicode_are_refused_with_their_place() {
        byte[] text = "unit_code,unit_kind,year,unit_name\nA,commune,2024,X?".getBytes(StandardCharsets.US_ASCII);
        text[text.length - 1] = (byte) 0xB5;
        ReadingOf read = ReadingOf.files(ReadingOf.source("cu.csv", text));
        assertThat(read.complaints())
                .containsExactly("cu.csv: tệp không phải là văn bản Unicode (byte ở vị trí " + (text.length - 1)
                        + ", đếm từ 0, không hợp lệ), có thể vì còn dùng bảng mã cũ như TCVN3 hoặc VNI; "
                        + "đúng phải là: tệp dùng bảng mã Unicode, lưu dạng UTF-8 "
                        + "(trong Excel: Lưu thành, chọn “CSV UTF-8”)");
    }

    @Test
    void the_place_is_right_far_into_a_file_too() {
        byte[] rows = "A,commune,2024,Xã\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        byte[] head = "unit_code,unit_kind,year,unit_name\n".getBytes(StandardCharsets.UTF_8);
        ReadingOf read = ReadingOf.files(ReadingOf.source(
                "a.csv", Bytes.concat(UTF_8_MARK, head, rows, new byte[] {(byte) 0xC3, ' '}, rows)));
        assertThat(read.complaints().get(0)).contains("vị trí " + (3 + head.length + rows.length) + ",");
    }

    @Test
    void half_a_character_at_the_end_is_no_unicode() {
        byte[] text = Bytes.concat(TEXT.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE1, (byte) 0xBA});
        assertThat(ReadingOf.files(ReadingOf.source("a.csv", text)).complaints())
                .singleElement()
                .asString()
                .contains("vị trí " + (text.length - 2));
        byte[] odd = Bytes.concat(LITTLE_MARK, TEXT.getBytes(StandardCharsets.UTF_16LE), new byte[] {'x'});
        assertThat(ReadingOf.files(ReadingOf.source("a.csv", odd)).complaints())
                .singleElement()
                .asString()
                .contains("vị trí " + (odd.length - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\ufeff", " \r\n,,,\r\n"})
    void a_file_of_nothing_is_refused(String text) {
        assertThat(ReadingOf.files(ReadingOf.source("a.csv", text)).complaints())
                .containsExactly("a.csv: tệp không có dòng nào; đúng phải là: dòng đầu là tiêu đề, có ít nhất các cột "
                        + "unit_code (Mã đơn vị), unit_kind (Loại đơn vị), year (Năm)");
    }

    @Test
    void a_header_alone_is_an_empty_result() {
        ReadingOf read = ReadingOf.lines("unit_code,unit_kind,year");
        assertThat(read.complaints()).isEmpty();
        assertThat(read.reading().rows()).isZero();
    }

    @Test
    void rows_without_a_header_are_refused_once() {
        assertThat(ReadingOf.lines("16231-01,commune,Xã A,2024", "16231-02,commune,Xã B,2024")
                        .complaints())
                .containsExactly(
                        "a.csv, dòng 1, “16231-01”: không thấy dòng tiêu đề: dòng đầu tiên không có tên cột nào "
                                + "của biểu mẫu; đúng phải là: dòng đầu là tiêu đề, có ít nhất các cột "
                                + "unit_code (Mã đơn vị), unit_kind (Loại đơn vị), year (Năm)");
    }

    @Test
    void a_header_without_a_key_is_refused_with_what_is_missing() {
        assertThat(ReadingOf.lines("unit_code,unit_name,crimes", "A,Xã A,-1").complaints())
                .containsExactly("a.csv, dòng 1: dòng tiêu đề thiếu cột unit_kind (Loại đơn vị), year (Năm); "
                        + "đúng phải là: dòng tiêu đề có thêm các cột này");
    }

    @Test
    void an_unknown_column_is_refused_and_the_rows_are_read_on() {
        ReadingOf read = ReadingOf.lines(
                "unit_code,unit_kind,year,crime,crimes,xyz:document,crimes:note", "A,commune,2024,1,-1,x,y");
        assertThat(read.places())
                .containsExactly(
                        "a.csv 1 crime crime",
                        "a.csv 1 xyz:document xyz:document",
                        "a.csv 1 crimes:note crimes:note",
                        "a.csv 2 crimes -1");
    }

    @Test
    void a_column_twice_is_refused_also_under_its_label() {
        ReadingOf read = ReadingOf.lines(
                "unit_code,unit_kind,year,crimes,CRIMES,Số vụ phạm tội trong kỳ,crimes:by,Số vụ phạm tội trong kỳ:by");
        assertThat(read.places())
                .containsExactly(
                        "a.csv 1 CRIMES CRIMES",
                        "a.csv 1 Số vụ phạm tội trong kỳ Số vụ phạm tội trong kỳ",
                        "a.csv 1 Số vụ phạm tội trong kỳ:by Số vụ phạm tội trong kỳ:by");
        assertThat(read.complaints().get(1)).contains("lần trước ghi là “crimes”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A,commune,2024,\"Xã", "A,commune,2024,\"Xã\" A", "A,commune,2024,\"Xã\nB,commune,2024,\nC"})
    void an_open_quotation_mark_is_refused_where_it_is_opened(String row) {
        ReadingOf read = ReadingOf.lines("unit_code,unit_kind,year,unit_name", "Z,commune,2024,\"Xã \"\"Z\"\"\"", row);
        assertThat(read.rows().get(0).unit().name()).isEqualTo("Xã \"Z\"");
        assertThat(read.places()).containsExactly("a.csv 3  ");
        assertThat(read.complaints().get(0)).contains("dấu ngoặc kép (\")");
    }

    @Test
    void a_row_without_end_is_refused_before_it_fills_the_memory() {
        String row = "A,commune,2024,\"" + "x,\n".repeat(1 << 20);
        assertThat(ReadingOf.lines("unit_code,unit_kind,year,unit_name", row).places())
                .containsExactly("a.csv 2  ");
    }

    @Test
    void faults_of_several_files_are_said_together() {
        assertThat(ReadingOf.files(
                                ReadingOf.source("a.csv", ""),
                                ReadingOf.source("b.csv", "unit_code,unit_kind,year,crimes\nA,commune,2024,x"),
                                ReadingOf.source("c.csv", new byte[] {(byte) 0xFF}))
                        .places())
                .containsExactly("a.csv 0  ", "b.csv 2 crimes x", "c.csv 0  ");
    }

    @Test
    void what_can_be_read_only_once_is_kept_to_be_read_again() throws IOException {
        byte[] text = "unit_code,unit_kind,year\nA,commune,2024\nA,commune,2024".getBytes(StandardCharsets.UTF_8);
        Source source = Source.of("-", new ByteArrayInputStream(text));
        assertThat(ReadingOf.files(source).complaints().get(0))
                .startsWith("-, dòng 3, cột unit_code, “A”: đơn vị A năm 2024 đã có ở dòng 2 của -");
        assertThat(source.opener().open().readAllBytes()).isEqualTo(text);
    }

    @Test
    void a_file_on_disk_is_read_by_its_path(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("xã.csv"), TEXT);
        assertThat(ReadingOf.files(Source.file(file)).rows()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_trouble_and_no_complaint(@TempDir Path folder) {
        Source missing = Source.file(folder.resolve("thiếu.csv"));
        assertThatThrownBy(() -> ReadingOf.files(missing))
                .isInstanceOfSatisfying(
                        FileTrouble.class,
                        trouble -> assertThat(Wording.VIETNAMESE.phrase(trouble.says()))
                                .isEqualTo("không đọc được " + missing.name() + ": không có tệp hoặc thư mục này"));
        assertThatThrownBy(() -> ReadingOf.files(Source.file(folder)))
                .isInstanceOfSatisfying(
                        FileTrouble.class,
                        trouble -> assertThat(Wording.ENGLISH.phrase(trouble.says()))
                                .endsWith("it is a folder, not a file"));
    }

    @Test
    void the_one_who_watches_sees_every_byte_once() {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        List<Long> seen = new ArrayList<>();
        new FactFiles(ReadingOf.STANDARD)
                .watching(seen::add)
                .read(List.of(ReadingOf.source("a.csv", text), ReadingOf.source("b.csv", text)), row -> {});
        assertThat(seen).isSorted();
        assertThat(seen.get(seen.size() - 1)).isEqualTo(2L * text.length);
    }
}
