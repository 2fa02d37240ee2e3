package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;

/** The register of units, typed in and looked into. */
class UnitCommandsTest {

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeEach
    void enter() {
        store = StoreAt.in(folder);
        String units = store.file(
                "units.csv",
                "unit_code,unit_kind,unit_name,parent_code,from,until",
                "38,province,Tỉnh Thanh Hóa,,2020-01-01,",
                "403,district,Huyện Như Thanh,38,2020-01-01,2025-06-30",
                "16243,commune,Xã Mậu Lâm,403,2020-01-01,2025-06-30",
                "16249,commune,Xã Phú Nhuận,403,2020-01-01,2025-06-30",
                "16243-01,residential_area,Thôn Đồng Bớp,16243,2020-01-01,2025-06-30",
                "16243-02,residential_area,Thôn Ấp Cũ,16243,2020-01-01,2025-06-30");
        assertThat(store.done("import", "units", units)).contains("ghi vào danh bạ 6 đơn vị");
    }

    private String show(String code, String on) {
        return store.done("unit", "show", code, "--on", on, "--format", "json");
    }

    @Test
    void a_merger_under_a_code_that_was_another_s_leads_back_to_both() {
        store.done(
                "unit",
                "merge",
                "16243",
                "16249",
                "--into",
                "16249",
                "--name",
                "Xã Mậu Lâm",
                "--parent",
                "38",
                "--on",
                "2025-07-01");
        assertThat(show("16249", "2025-07-01"))
                .isEqualTo("{\"code\":\"16249\",\"kind\":\"commune\",\"name\":\"Xã Mậu Lâm\",\"parent\":\"38\","
                        + "\"from\":\"2025-07-01\",\"until\":null,\"predecessors\":["
                        + "{\"code\":\"16243\",\"name\":\"Xã Mậu Lâm\"},\n{\"code\":\"16249\",\"name\":\"Xã Phú Nhuận\"}],"
                        + "\"successors\":[]}\n");
        assertThat(show("16249", "2025-06-30"))
                .contains("Xã Phú Nhuận")
                .contains("\"successors\":[{\"code\":\"16249\",");
        Said gone = store.run("unit", "show", "16243", "--on", "2025-07-01");
        assertThat(gone.exitCode()).isEqualTo(2);
        assertThat(gone.err()).contains("16243").contains("Xã Mậu Lâm (từ 01/01/2020 đến hết 30/06/2025)");
    }

    @Test
    void added_renamed_moved_split_and_dissolved_it_is_told_what_it_was_on_each_day() {
        store.done(
                "unit",
                "add",
                "16243-03",
                "--kind",
                "residential_area",
                "--name",
                "Thôn 3",
                "--parent",
                "16243",
                "--from",
                "2021-01-01",
                "--until",
                "2025-06-30");
        store.done("unit", "rename", "16243-03", "--name", "Thôn Bái Đa", "--on", "2022-01-01");
        store.done("unit", "move", "16243-03", "--parent", "16249", "--on", "2023-01-01");
        store.done(
                "unit",
                "split",
                "16243-03",
                "--into",
                "16243-03=Thôn Bái Đa 1",
                "--into",
                "16243-04=Thôn Bái Đa 2",
                "--on",
                "2024-01-01");
        store.done("unit", "dissolve", "16243-04", "--on", "2025-07-01");
        assertThat(show("16243-03", "2021-12-31")).contains("\"name\":\"Thôn 3\",\"parent\":\"16243\"");
        assertThat(show("16243-03", "2022-12-31")).contains("\"name\":\"Thôn Bái Đa\",\"parent\":\"16243\"");
        assertThat(show("16243-03", "2023-12-31")).contains("\"name\":\"Thôn Bái Đa\",\"parent\":\"16249\"");
        assertThat(show("16243-04", "2024-06-01")).contains("\"predecessors\":[{\"code\":\"16243-03\"");
        assertThat(store.run("unit", "show", "16243-04", "--on", "2025-07-01").exitCode())
                .isEqualTo(2);
    }

    @Test
    void what_stands_under_a_unit_comes_in_vietnamese_order() {
        store.done(
                "unit",
                "add",
                "16243-00",
                "--kind",
                "residential_area",
                "--name",
                "Thôn Đại Đồng",
                "--parent",
                "16243",
                "--from",
                "2021-01-01",
                "--until",
                "2025-06-30");
        String shown = store.done("unit", "show", "16243", "--on", "2024-01-01");
        assertThat(shown).containsSubsequence("3 đơn vị trực thuộc", "Thôn Ấp Cũ", "Thôn Đại Đồng", "Thôn Đồng Bớp");
    }

    @Test
    void a_name_is_found_however_its_tone_marks_are_placed() {
        assertThat(store.done("unit", "find", "xã mậu lâm", "--on", "2024-01-01"))
                .contains("16243  Xã Mậu Lâm  đơn vị cấp xã  Huyện Như Thanh, Tỉnh Thanh Hóa");
        assertThat(store.done("unit", "find", "Tỉnh Thanh Hoá", "--kind", "province", "--on", "2024-01-01"))
                .contains("38  Tỉnh Thanh Hóa");
        assertThat(store.run("unit", "find", "Xã Không Có", "--on", "2024-01-01")
                        .err())
                .contains("Xã Không Có");
    }

    @Test
    void a_wrong_entry_is_refused_with_every_reason_and_changes_nothing() {
        String before = store.lastRecorded();
        Said said =
                store.run("unit", "merge", "16243", "99999", "--into", "16243-01", "--name", "X", "--on", "2024-01-01");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).contains("99999").contains("16243-01");
        String twice = store.file(
                "more.csv",
                "unit_code,unit_kind,unit_name,parent_code,from,until",
                "16243,commune,Xã Khác,403,2024-01-01,",
                "1-1,commune,Xã Mồ Côi,77777,2024-01-01,");
        Said refused = store.run("import", "units", twice);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .contains("more.csv, dòng 2")
                .contains("more.csv, dòng 3")
                .contains("77777");
        assertThat(store.lastRecorded()).isEqualTo(before);
    }

    @Test
    void what_is_typed_wrong_is_told_with_what_would_be_right() {
        assertThat(store.run("unit", "split", "16243-01", "--into", "16243-01", "--on", "2024-01-01")
                        .err())
                .startsWith("--into: “16243-01” không hợp lệ; đúng phải là mã=tên");
        assertThat(store.run("unit", "show", "--on", "2024-01-01").err()).startsWith("Thiếu: CODE.");
        Said blank = store.run("unit", "rename", "16243-01", "--name", " ", "--on", "2024-01-01");
        assertThat(blank.exitCode()).isEqualTo(2);
        assertThat(blank.err()).startsWith("--name không được để trống");
    }

    @Test
    void the_register_goes_out_and_into_another_store_unchanged() {
        store.done(
                "unit",
                "merge",
                "16243",
                "16249",
                "--into",
                "16249",
                "--name",
                "Xã Mậu Lâm",
                "--parent",
                "38",
                "--on",
                "2025-07-01");
        for (String ending : new String[] {"csv", "xlsx"}) {
            String units = folder.resolve("out-units." + ending).toString();
            String successions = folder.resolve("out-successions." + ending).toString();
            store.done("export", "units", "-o", units);
            store.done("export", "successions", "-o", successions);
            StoreAt other = new StoreAt(folder, folder.resolve(ending + ".db"));
            other.done("init");
            other.done("import", "units", units);
            other.done("import", "successions", successions);
            assertThat(other.done("export", "units")).isEqualTo(store.done("export", "units"));
            assertThat(other.done("export", "successions")).isEqualTo(store.done("export", "successions"));
            assertThat(other.done("unit", "show", "16249", "--on", "2025-07-01", "--format", "json"))
                    .isEqualTo(show("16249", "2025-07-01"));
            assertThat(store.done("import", "units", units)).contains("không có gì thay đổi");
        }
    }
}
