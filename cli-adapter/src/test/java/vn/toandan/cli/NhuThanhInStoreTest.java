package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;

/**
 * Communes of Như Thanh over the merger of 1 July 2025, brought into a store by the commands: who came from whom, and what the year
 * after is compared with; as opposed to {@link NationalImportTest}, which asks it of the whole country.
 */
class NhuThanhInStoreTest {

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeEach
    void bring_in() {
        store = StoreAt.in(folder);
        String before = store.file(
                "before.csv",
                "level,code,name,parent_code",
                "1,38,Tỉnh Thanh Hóa,",
                "2,403,Huyện Như Thanh,38",
                "2,404,Huyện Nông Cống,38",
                "3,16243,Xã Mậu Lâm,403",
                "3,16249,Xã Phú Nhuận,403",
                "3,16258,Xã Xuân Thái,403",
                "3,16273,Xã Thanh Tân,403",
                "3,16276,Xã Thanh Kỳ,403",
                "3,16369,Xã Công Chính,404");
        String after = store.file(
                "after.csv",
                "level,code,name,parent_code",
                "1,38,Tỉnh Thanh Hóa,",
                "3,16249,Xã Mậu Lâm,38",
                "3,16258,Xã Xuân Thái,38",
                "3,16273,Xã Thanh Kỳ,38",
                "3,16369,Xã Công Chính,38");
        String mapping = store.file(
                "mapping.csv",
                "old_commune_code,new_commune_code",
                "16243,16249",
                "16249,16249",
                "16258,16258",
                "16273,16273",
                "16273,16369",
                "16276,16273",
                "16369,16369");
        store.done("import", "catalogue", before, "--from", "2024-01-01", "--until", "2025-06-30");
        store.done("import", "catalogue", after, "--from", "2025-07-01");
        store.done("import", "mapping", mapping, "--on", "2025-07-01");
    }

    private void facts(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "unit_code,unit_kind,unit_name,year,crimes,social_evils,other_violations,crimes_last_year,"
                + "social_evils_last_year,other_violations_last_year,managed_units,managed_units_registered,"
                + "managed_units_recognised";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        store.done("import", "facts", store.file("facts.csv", lines));
    }

    /** What the answer for a unit says of one check. */
    private String check(String unit, String check) {
        String answers = store.done("assess", "--year", "2025", "--under", unit, "--format", "json");
        String answer = answers.substring(answers.indexOf("{\"unitCode\":\"" + unit + "\""));
        String from = answer.substring(answer.indexOf("{\"id\":\"" + check + "\""));
        return from.substring(0, from.indexOf("\n"));
    }

    @Test
    void the_traps_come_out_right() {
        assertThat(store.done("unit", "show", "16249", "--on", "2025-07-01", "--format", "json"))
                .contains("Xã Mậu Lâm")
                .contains("{\"code\":\"16243\",\"name\":\"Xã Mậu Lâm\"}")
                .contains("{\"code\":\"16249\",\"name\":\"Xã Phú Nhuận\"}");
        assertThat(store.done("unit", "show", "16273", "--on", "2025-06-30", "--format", "json"))
                .contains("Xã Thanh Tân")
                .contains("{\"code\":\"16273\",\"name\":\"Xã Thanh Kỳ\"}")
                .contains("{\"code\":\"16369\",\"name\":\"Xã Công Chính\"}");
    }

    @Test
    void a_merged_commune_is_compared_with_the_sum_of_those_it_came_from() {
        facts(
                "16243,commune,,2024,5,4,3,,,,,,",
                "16249,commune,,2024,7,1,0,,,,,,",
                "16249,commune,,2025,10,5,3,99,,,,,");
        String contained = check("16249", "XA-2.4a");
        assertThat(contained).contains("\"crimes_last_year\":12");
        assertThat(contained).contains("\"social_evils_last_year\":5");
        assertThat(contained).contains("\"verdict\":\"met\"");
        assertThat(contained)
                .contains("Xã Mậu Lâm (16243): 5; Xã Phú Nhuận (16249): 7")
                .contains("phiếu của đơn vị ghi 99");
    }

    @Test
    void where_one_that_it_came_from_is_not_known_the_sheet_stands() {
        facts("16243,commune,,2024,5,4,3,,,,,,", "16249,commune,,2025,10,5,3,11,6,3,,,");
        assertThat(check("16249", "XA-2.4a")).contains("\"crimes_last_year\":11");
    }

    @Test
    void whoever_took_up_a_part_of_a_divided_commune_is_not_comparable() {
        facts(
                "16273,commune,,2024,1,1,1,,,,,,",
                "16276,commune,,2024,1,1,1,,,,,,",
                "16369,commune,,2024,1,1,1,,,,,,",
                "16273,commune,,2025,1,0,0,9,9,9,,,",
                "16369,commune,,2025,1,0,0,,,,,,");
        for (String unit : new String[] {"16273", "16369"}) {
            String contained = check(unit, "XA-2.4a");
            assertThat(contained).contains("\"crimes_last_year\":\"not_comparable\"");
            assertThat(contained).contains("\"verdict\":\"not_known\"");
            assertThat(contained).contains("Xã Thanh Tân (16273) đã được chia");
        }
    }

    @Test
    void a_commune_carried_over_alone_is_compared_with_its_own_sheet() {
        facts("16258,commune,,2024,2,1,0,,,,,,", "16258,commune,,2025,1,0,0,,,,,,");
        String contained = check("16258", "XA-2.4a");
        assertThat(contained).contains("\"crimes_last_year\":2");
        assertThat(contained).contains("\"verdict\":\"met\"");
        assertThat(contained).contains("lấy từ phiếu năm 2024 của chính đơn vị");
    }

    @Test
    void what_the_registers_count_goes_before_what_the_sheet_says_and_both_are_shown() {
        for (String number : new String[] {"01", "02", "03"}) {
            store.done(
                    "unit",
                    "add",
                    "16249-" + number,
                    "--kind",
                    number.equals("03") ? "enterprise" : "residential_area",
                    "--name",
                    "Số " + number,
                    "--parent",
                    "16249",
                    "--from",
                    "2025-07-01");
        }
        facts("16249,commune,,2025,,,,,,,10,10,7");
        store.done(
                "import",
                "facts",
                store.file(
                        "units.csv",
                        "unit_code,unit_kind,year,registration_date,enterprise_size",
                        "16249-01,residential_area,2025,31/03/2025,",
                        "16249-02,residential_area,2025,01/04/2025,",
                        "16249-03,enterprise,2025,,micro"));
        String registered = check("16249", "XA-4a");
        assertThat(registered).contains("\"managed_units\":2");
        assertThat(registered).contains("\"managed_units_registered\":1");
        assertThat(registered).contains("\"verdict\":\"not_met\"");
        assertThat(registered)
                .contains("2 đơn vị thuộc phạm vi xét, 1 đơn vị không thuộc phạm vi xét")
                .contains("phiếu của đơn vị ghi 10");
    }

    @Test
    void a_code_is_read_on_the_last_day_of_the_window() {
        String gone = store.file("gone.csv", "unit_code,unit_kind,year", "16243,commune,2025", "403,commune,2024");
        Said said = store.run("import", "facts", gone);
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err())
                .contains("gone.csv, dòng 2, cột unit_code, “16243”: ngày 15/11/2025")
                .contains("Huyện Như Thanh")
                .contains("tiêu chuẩn không xét đơn vị này")
                .doesNotContain("district");
    }
}
