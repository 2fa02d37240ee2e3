package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;

/** The national files brought into a store by the commands, and what it answers then. {@link NhuThanhInStoreTest} asks it without them. */
@Tag("national")
class NationalImportTest {

    private static final String UNITS = System.getProperty("toandan.data", "") + "/units/";

    @TempDir
    private static Path folder;

    private static StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeAll
    static void the_three_files_are_imported() {
        store = StoreAt.in(folder);
        assertThat(bringIn())
                .containsExactly(
                        "Đã ghi vào danh bạ 10.794 đơn vị và 0 thay đổi.",
                        "Đã ghi vào danh bạ 3.355 đơn vị và 0 thay đổi.",
                        "Đã ghi vào danh bạ 0 đơn vị và 10.665 thay đổi.");
    }

    private static List<String> bringIn() {
        return List.of(
                told("catalogue", "units-before-2025-07-01.csv", "--from", "2024-01-01", "--until", "2025-06-30"),
                told("catalogue", "units-after-2025-07-01.csv", "--from", "2025-07-01"),
                told("mapping", "mapping-old-to-new-2025.csv", "--on", "2025-07-01"));
    }

    private static String told(String what, String file, String... options) {
        String[] arguments = new String[3 + options.length];
        System.arraycopy(new String[] {"import", what, UNITS + file}, 0, arguments, 0, 3);
        System.arraycopy(options, 0, arguments, 3, options.length);
        return store.done(arguments).strip();
    }

    private static String show(String code, String on) {
        return store.done("unit", "show", code, "--on", on, "--format", "json");
    }

    private static Set<String> listed(String json, String list) {
        String from = json.substring(json.indexOf("\"" + list + "\":["));
        Set<String> codes = new TreeSet<>();
        Pattern.compile("\\{\"code\":\"(\\d+)\"")
                .matcher(from.substring(0, from.indexOf(']')))
                .results()
                .forEach(found -> codes.add(found.group(1)));
        return codes;
    }

    @Test
    void a_second_time_they_change_nothing() {
        String before = store.lastRecorded();
        assertThat(bringIn()).allMatch(told -> told.equals("Danh bạ đã có tất cả các mục này, không có gì thay đổi."));
        assertThat(store.lastRecorded()).isEqualTo(before);
    }

    @Test
    void the_six_communes_of_nhu_thanh_lead_back_to_the_fourteen() {
        Set<String> origins = new TreeSet<>();
        for (String code : List.of("16228", "16234", "16249", "16258", "16264", "16273")) {
            origins.addAll(listed(show(code, "2025-07-01"), "predecessors"));
        }
        assertThat(origins)
                .containsExactly(
                        "16228", "16231", "16234", "16240", "16243", "16246", "16249", "16252", "16258", "16261",
                        "16264", "16267", "16273", "16276");
    }

    @Test
    void new_mau_lam_is_not_old_phu_nhuan_although_it_bears_its_code() {
        assertThat(show("16249", "2025-06-30")).contains("\"name\":\"Xã Phú Nhuận\"");
        assertThat(show("16249", "2025-07-01"))
                .contains("\"name\":\"Xã Mậu Lâm\",\"parent\":\"38\",\"from\":\"2025-07-01\"")
                .contains("{\"code\":\"16243\",\"name\":\"Xã Mậu Lâm\"}")
                .contains("{\"code\":\"16249\",\"name\":\"Xã Phú Nhuận\"}");
        Said gone = store.run("unit", "show", "16243", "--on", "2025-07-01");
        assertThat(gone.exitCode()).isEqualTo(2);
        assertThat(gone.err()).contains("Xã Mậu Lâm (từ 01/01/2024 đến hết 30/06/2025)");
    }

    @Test
    void old_thanh_tan_leads_to_thanh_ky_and_cong_chinh() {
        assertThat(show("16273", "2025-06-30"))
                .contains("\"name\":\"Xã Thanh Tân\"")
                .contains("{\"code\":\"16273\",\"name\":\"Xã Thanh Kỳ\"}")
                .contains("{\"code\":\"16369\",\"name\":\"Xã Công Chính\"}");
    }

    @Test
    void everything_goes_out_again() {
        assertThat(store.done("export", "units").lines()).hasSize(1 + 10_794 + 3_355);
        assertThat(store.done("export", "successions").lines()).hasSize(1 + 10_602 + 63);
    }

    @Test
    void a_name_that_several_bear_is_told_with_where_they_are() {
        String found = store.done("unit", "find", "Phường 8", "--on", "2025-06-30", "--under", "79");
        assertThat(found).contains("27229  Phường 8  đơn vị cấp xã  Quận 11, Thành phố Hồ Chí Minh");
        assertThat(store.done("unit", "find", "YÊN HÒA", "--on", "2025-07-01")).contains("00175  Phường Yên Hoà");
    }

    @Test
    void the_districts_of_a_province_come_in_vietnamese_order() {
        String shown = store.done("unit", "show", "38", "--on", "2025-06-30");
        assertThat(Arrays.stream(shown.split("\n")).filter(line -> line.contains("Huyện")))
                .extracting(line -> line.substring(7, line.indexOf("  ", 7)))
                .startsWith("Huyện Bá Thước", "Huyện Cẩm Thủy", "Huyện Hà Trung", "Huyện Hậu Lộc")
                .endsWith("Huyện Triệu Sơn", "Huyện Vĩnh Lộc", "Huyện Yên Định");
    }
}
