package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.workbook.Typed;
import vn.toandan.safety.Facts;
import vn.toandan.unit.UnitKind;

/** Rows of a register, there and back, as CSV and as a workbook. */
class RegisterTest {

    private static final Field<String> CODE = Field.code("unit_code", label("Mã đơn vị"));
    private static final Field<UnitKind> KIND = Field.choice(
            "unit_kind",
            label("Loại đơn vị"),
            ImmutableMap.of("commune", UnitKind.COMMUNE, "school", UnitKind.SCHOOL),
            UnitKind::words);
    private static final Field<String> NAME = Field.text("unit_name", label("Tên đơn vị"));
    private static final Field<LocalDate> FROM = Field.day("from", label("Từ ngày"));
    private static final Field<String> PARENT =
            Field.code("parent_code", label("Mã đơn vị cấp trên")).optional();
    private static final Field<Long> HOUSEHOLDS =
            Field.count("households", label("Số hộ")).optional();
    private static final Register UNITS = Register.of(CODE, KIND, NAME, PARENT, FROM, HOUSEHOLDS);
    private static final String HEADER = "unit_code,unit_kind,unit_name,from";

    private static Sentence label(String text) {
        return Sentence.verbatim(text);
    }

    private record Read(Reading reading, List<String> rows, List<RegisterRow> seen) {

        List<String> places() {
            return new ReadingOf(reading, List.of()).places();
        }

        String complaint() {
            assertThat(reading.complaints().kept()).hasSize(1);
            return reading.complaints().kept().get(0).line(Wording.VIETNAMESE);
        }
    }

    private static Read read(Register register, Source... sources) {
        List<String> rows = new ArrayList<>();
        List<RegisterRow> seen = new ArrayList<>();
        Reading reading = register.read(List.of(sources), row -> {
            seen.add(row);
            rows.add(row.file() + ":" + row.row() + " " + row.need(CODE) + " " + row.need(KIND) + " " + row.need(NAME)
                    + " " + row.get(PARENT).orElse("-") + " " + row.need(FROM) + " "
                    + row.get(HOUSEHOLDS).map(String::valueOf).orElse("-"));
        });
        return new Read(reading, rows, seen);
    }

    private static Read lines(String... lines) {
        return read(UNITS, ReadingOf.source("a.csv", String.join("\n", lines)));
    }

    @Test
    void rows_are_typed_and_know_their_place() {
        Read read = lines(
                "Từ ngày;mã đơn vị;unit_kind;Tên đơn vị;Số hộ",
                "1/7/2025;00016;Đơn vị cấp xã;Xã A;120.0",
                "",
                "2025-07-01;16231-01;school;Trường B;");
        assertThat(read.rows())
                .containsExactly(
                        "a.csv:2 00016 COMMUNE Xã A - 2025-07-01 120",
                        "a.csv:4 16231-01 SCHOOL Trường B - 2025-07-01 -");
        assertThat(read.reading().rows()).isEqualTo(2);
    }

    @Test
    void a_workbook_is_read_by_the_same_rules() {
        Typed workbook = new Typed("<row><c t=\"str\"><v>unit_code</v></c><c t=\"str\"><v>unit_kind</v></c>"
                + "<c t=\"str\"><v>unit_name</v></c><c t=\"str\"><v>from</v></c></row><row r=\"7\"><c><v>16228</v></c>"
                + "<c t=\"str\"><v>commune</v></c><c t=\"str\"><v>Xã A</v></c><c s=\"1\"><v>45839</v></c></row>");
        Read read = read(UNITS, ReadingOf.source("a.xlsx", workbook.bytes()));
        assertThat(read.rows()).containsExactly("a.xlsx:7 16228 COMMUNE Xã A - 2025-07-01 -");
        assertThat(read.reading().remarks().get(0).line(Wording.VIETNAMESE)).contains("đã đọc là mã 16228");
    }

    @Test
    void every_fault_of_every_row_is_said_at_once() {
        Read read = lines(
                HEADER + ",households",
                ",commune,A,31/02/2025,-1",
                "1.000,village,,2025,1.000",
                "B,school,B,2025-07-01,x");
        assertThat(read.rows()).isEmpty();
        assertThat(read.places())
                .containsExactly(
                        "a.csv 2 unit_code ",
                        "a.csv 2 from 31/02/2025",
                        "a.csv 2 households -1",
                        "a.csv 3 unit_kind village",
                        "a.csv 3 unit_name ",
                        "a.csv 3 from 2025",
                        "a.csv 3 households 1.000",
                        "a.csv 4 households x");
        assertThat(lines(HEADER, "A,commune,,2025-07-01").complaint())
                .isEqualTo(
                        "a.csv, dòng 2, cột unit_name: ô “Tên đơn vị” để trống; đúng phải là: có nội dung, vì đây là cột bắt buộc");
    }

    @Test
    void nobody_is_told_to_leave_a_cell_empty_that_has_to_be_filled_in() {
        assertThat(lines(HEADER, "A,village,A,2025-07-01").complaint())
                .contains("cột unit_kind, “village”")
                .endsWith("hoặc tên gọi ghi trong ngoặc");
        assertThat(lines(HEADER + ",households", "A,commune,A,2025-07-01,x").complaint())
                .contains("cột households, “x”")
                .endsWith("; chưa biết thì để trống");
    }

    @Test
    void a_cell_that_a_spreadsheet_could_not_compute_is_refused_where_it_is_asked() {
        String fault = "<c t=\"e\"><v>#REF!</v></c>";
        Typed workbook = new Typed(
                "<row><c t=\"str\"><v>unit_code</v></c><c t=\"str\"><v>unit_kind</v></c><c t=\"str\"><v>unit_name"
                        + "</v></c><c t=\"str\"><v>from</v></c><c t=\"str\"><v>ghi chú</v></c></row><row>"
                        + fault.repeat(5) + "</row>");
        assertThat(read(UNITS.ignoringOthers(), ReadingOf.source("a.xlsx", workbook.bytes()))
                        .places())
                .containsExactly(
                        "a.xlsx 2 unit_code #REF!",
                        "a.xlsx 2 unit_kind #REF!",
                        "a.xlsx 2 unit_name #REF!",
                        "a.xlsx 2 from #REF!");
    }

    @Test
    void other_columns_are_refused_or_passed_over() {
        String[] lines = {HEADER + ",ghi chú", "A,commune,Xã A,2025-07-01,x,outside"};
        assertThat(lines(lines).places()).containsExactly("a.csv 1 ghi chú ghi chú", "a.csv 2  outside");
        Read read = read(UNITS.ignoringOthers(), ReadingOf.source("a.csv", String.join("\n", lines)));
        assertThat(read.reading().complaints().isEmpty()).isTrue();
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void headers_are_refused_as_those_of_facts_are() {
        assertThat(lines("").complaint()).contains("tệp không có dòng nào").contains("unit_code (Mã đơn vị)");
        assertThat(lines("A,commune,Xã A,2025-07-01").complaint()).contains("không thấy dòng tiêu đề");
        assertThat(lines("unit_code,from", "A,x").complaint())
                .contains("thiếu cột unit_kind (Loại đơn vị), unit_name (Tên đơn vị);");
        assertThat(lines(HEADER + ",Mã đơn vị").places()).containsExactly("a.csv 1 Mã đơn vị Mã đơn vị");
        assertThat(lines(HEADER).reading().complaints().isEmpty()).isTrue();
    }

    @Test
    void whoever_reads_a_row_may_refuse_it_at_its_cell() {
        Reading reading = UNITS.read(
                List.of(ReadingOf.source("a.csv", "parent_code," + HEADER + "\nP,A,commune,Xã A,2025-07-01")),
                row -> row.complain(PARENT, label("không có đơn vị này"), label("một mã đã có")));
        assertThat(reading.complaints().kept().get(0).line(Wording.VIETNAMESE))
                .isEqualTo("a.csv, dòng 2, cột parent_code, “P”: không có đơn vị này; đúng phải là: một mã đã có");
    }

    @Test
    void a_row_that_is_over_can_no_longer_be_refused() {
        Read read = lines(HEADER, "A,commune,Xã A,2025-07-01", "B,commune,Xã B,2025-07-01");
        assertThatThrownBy(() -> read.seen().get(0).complain(CODE, label(""), label("")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read.seen().get(0).need(PARENT)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"units.csv", "UNITS.XLSX"})
    void what_is_written_reads_back_unchanged(String target) {
        List<String> names = List.of(
                "Thôn 1", "=1+1", "'=1+1", "-Tổ 5", "+84 912", "@a", "＝1", "O'Brien", "\"a\"", "a;b,c", "''", "_x0041_",
                "#REF!");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RegisterWriter rows = UNITS.write(target, out)) {
            for (int at = 0; at < names.size(); at++) {
                rows.with(NAME, names.get(at)).with(CODE, "0001" + at).with(KIND, UnitKind.COMMUNE);
                rows.with(PARENT, Optional.of(names.get(at)).filter(name -> name.length() > 4));
                rows.with(FROM, LocalDate.of(1899 + 60 * (at % 3), 12, 31)).with(HOUSEHOLDS, Optional.of((long) at));
                rows.endRow();
            }
        }
        Read read = read(UNITS, ReadingOf.source(target, out.toByteArray()));
        assertThat(read.reading().complaints().isEmpty()).isTrue();
        assertThat(read.reading().remarks()).isEmpty();
        assertThat(read.seen()).extracting(row -> row.need(NAME)).isEqualTo(names);
        for (int at = 0; at < names.size(); at++) {
            RegisterRow row = read.seen().get(at);
            assertThat(row.need(CODE)).isEqualTo("0001" + at);
            assertThat(row.get(PARENT)).isEqualTo(Optional.of(names.get(at)).filter(name -> name.length() > 4));
            assertThat(row.need(FROM)).isEqualTo(LocalDate.of(1899 + 60 * (at % 3), 12, 31));
            assertThat(row.get(HOUSEHOLDS)).contains((long) at);
        }
        assertThat(out.toString(StandardCharsets.ISO_8859_1).startsWith("PK")).isEqualTo(target.endsWith("XLSX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts.csv", "facts.xlsx"})
    void rows_of_facts_read_back_unchanged(String target) {
        ReadingOf first = ReadingOf.lines(
                "unit_code,unit_kind,unit_name,year,crimes,crimes_last_year,registration_date,plan_date,rules_implemented,"
                        + "rules_implemented:document,rules_implemented:by,security_force_rating,households_resident",
                "00016,residential_area,=1+1,2024,0,not_comparable,none,,yes,12/KL,'=x,good,120",
                "A,commune,Xã A,2024,7,8,2024-02-29,05/03/2024,,,,,",
                "B,school,,2023,,,none,none,no,,,,");
        assertThat(first.complaints()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FactWriter facts = new FactWriter(ReadingOf.STANDARD, Set.of(Facts.RULES_IMPLEMENTED), target, out)) {
            first.rows().forEach(facts::write);
        }
        ReadingOf again = ReadingOf.files(ReadingOf.source(target, out.toByteArray()));
        assertThat(again.complaints()).isEmpty();
        assertThat(again.reading().remarks()).isEmpty();
        for (int at = 0; at < first.rows().size(); at++) {
            UnitSheet before = first.rows().get(at);
            UnitSheet after = again.rows().get(at);
            assertThat(after.unit()).isEqualTo(before.unit());
            assertThat(after.sheet().year()).isEqualTo(before.sheet().year());
            before.sheet().form().facts().forEach(fact -> {
                assertThat(after.sheet().value(fact))
                        .as(fact.id())
                        .isEqualTo(before.sheet().value(fact));
                assertThat(after.sheet().source(fact))
                        .as(fact.id())
                        .isEqualTo(before.sheet().source(fact));
            });
        }
    }
}
