package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;

/** What is wrong with cells and what rows say against the register is told in one run, and each of it once. */
class AllReasonsAtOnceTest {

    private static final String UNITS = "unit_code,unit_kind,unit_name,parent_code,from,until";
    private static final String HOTSPOTS = "hotspot,unit_code,type,reported_on,confirmed_on,confirmed_by,cleared_on";

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeEach
    void create() {
        store = StoreAt.in(folder);
        store.done(
                "import",
                "units",
                store.file(
                        "danh-ba.csv",
                        UNITS,
                        "16243,commune,Xã Mậu Lâm,,2020-01-01,",
                        "16249,commune,Xã Phú Nhuận,,2020-01-01,"));
    }

    /** The places that were complained of, in their order; nothing was written. */
    private List<String> complained(String... arguments) {
        String before = store.lastRecorded();
        Said refused = store.run(arguments);
        assertThat(refused.exitCode()).as(refused.err()).isEqualTo(3);
        assertThat(refused.out()).isEmpty();
        assertThat(store.lastRecorded()).isEqualTo(before);
        return refused.err()
                .lines()
                .map(line -> line.replaceFirst("^.*?, (dòng \\d+, cột [^,:]+).*$", "$1"))
                .toList();
    }

    @Test
    void units_are_held_against_the_register_beside_rows_that_cannot_be_read() {
        String file = store.file(
                "don-vi.csv",
                UNITS,
                "16243,residential_area,Thôn 1,16249,2021-01-01,",
                "16255,commune,Xã Thanh Tân,,31/02/2020,",
                "16255-01,residential_area,Thôn 2,16255,2020-01-01,",
                "16243-02,residential_area,Thôn 3,99999,2020-01-01,",
                "16243-03,thôn xóm,Thôn 4,16243,2020-01-01,");
        assertThat(complained("import", "units", file))
                .containsExactly(
                        "dòng 2, cột unit_code",
                        "dòng 3, cột from",
                        "dòng 5, cột parent_code",
                        "dòng 6, cột unit_kind");
    }

    @Test
    void rows_of_several_files_are_told_file_by_file() {
        String wrongCell = store.file("mot.csv", UNITS, "16243-01,residential_area,Thôn 1,16243,hôm qua,");
        String wrongRow = store.file("hai.csv", UNITS, "16243-02,residential_area,Thôn 2,99999,2020-01-01,");
        assertThat(complained("import", "units", wrongRow, wrongCell))
                .containsExactly("dòng 2, cột parent_code", "dòng 2, cột from");
        assertThat(complained("import", "units", wrongCell, wrongRow))
                .containsExactly("dòng 2, cột from", "dòng 2, cột parent_code");
    }

    @Test
    void under_a_heading_that_is_not_known_no_row_is_judged() {
        // What stands in that column may be what the rows seem to lack.
        String file = store.file(
                "tu-diem.csv",
                HOTSPOTS.replace("confirmed_on", "confirmd_on"),
                "TD-01,16243,Đánh bạc,2023-01-10,2023-01-20,Công an xã,");
        assertThat(complained("import", "hotspots", file)).containsExactly("dòng 1, cột confirmd_on");
    }

    @Test
    void successions_are_held_against_the_register_beside_rows_that_cannot_be_read() {
        String file = store.file(
                "bien-dong.csv",
                "on,change,before_code,after_code",
                "2025-07-01,split,16243,16249",
                "tháng bảy,split,16243,16243",
                "2025-08-01,dissolve,16243,",
                "2025-08-01,dissolve,99999,");
        assertThat(complained("import", "successions", file))
                .containsExactly("dòng 3, cột on", "dòng 5, cột before_code");
    }

    @Test
    void a_catalogue_is_held_against_the_register_beside_rows_that_cannot_be_read() {
        String file = store.file(
                "danh-muc.csv",
                "level,code,name,parent_code",
                "bốn,38,Tỉnh Thanh Hóa,",
                "3,16255,Xã Thanh Tân,38",
                "3,16258,Xã Thanh Kỳ,99");
        assertThat(complained("import", "catalogue", file, "--from", "2020-01-01"))
                .containsExactly("dòng 2, cột level", "dòng 4, cột parent_code");
    }

    @Test
    void a_mapping_is_held_against_the_register_beside_rows_that_cannot_be_read() {
        String file = store.file(
                "chuyen-doi.csv", "old_commune_code,new_commune_code", "16243,", "99999,16249", "16249,16249");
        assertThat(complained("import", "mapping", file, "--on", "2025-07-01"))
                .containsExactly("dòng 2, cột new_commune_code", "dòng 3, cột old_commune_code");
    }

    @Test
    void hotspots_are_told_cells_and_days_together() {
        String file = store.file(
                "tu-diem.csv",
                HOTSPOTS,
                "TD-01,16243,Đánh bạc,2023-01-10,2023-01-05,,",
                "TD-02,16243,Ma túy,hôm qua,,,",
                "TD-03,16243,Ma túy,2023-01-10,,Công an xã,");
        assertThat(complained("import", "hotspots", file))
                .containsExactly("dòng 2, cột confirmed_on", "dòng 3, cột reported_on", "dòng 4, cột confirmed_by");
    }

    @Test
    void a_hotspot_that_stands_twice_is_told_once_also_where_one_of_its_rows_cannot_be_read() {
        String file = store.file(
                "tu-diem.csv",
                HOTSPOTS,
                "TD-01,16243,Ma túy,2023-01-10,,,",
                "TD-01,16243,Ma túy,2023-01-11,,,",
                "TD-02,16243,Ma túy,2023-01-10,,,",
                "TD-02,16243,Ma túy,hôm qua,,,");
        assertThat(complained("import", "hotspots", file))
                .containsExactlyInAnyOrder("dòng 3, cột hotspot", "dòng 5, cột reported_on", "dòng 5, cột hotspot");
    }

    @Test
    void models_are_told_cells_and_contradictions_together() {
        String file = store.file(
                "mo-hinh.csv",
                "model,kind,name,unit_code,points,teams,launched_on,ended_on,year,effective",
                "MH-01,Camera,Camera,16243,một,2,2022-03-05,,2022,có",
                "MH-01,Camera,Camera,16243,6,2,2022-03-05,,2023,có",
                "MH-01,Camera,Camera,16249,6,2,2022-03-05,,2024,có",
                "MH-02,Kẻng,,16243,1,1,2021-01-01,,2020,có");
        assertThat(complained("import", "models", file))
                .containsExactly("dòng 2, cột points", "dòng 4, cột unit_code", "dòng 5, cột year");
    }

    @Test
    void outcomes_are_told_cells_and_unknown_tips_together() {
        String file = store.file(
                "ket-qua.csv",
                "decision_number,on,kind,quantity,tip,role",
                "12/QĐ,2024-05-01,cases,nhiều,T-1,decisive",
                "13/QĐ,2024-05-01,cases,1,T-404,decisive");
        assertThat(complained("import", "outcomes", file)).containsExactly("dòng 2, cột quantity", "dòng 3, cột tip");
    }

    @Test
    void a_tip_that_stands_twice_is_told_once_beside_everything_else() {
        String file = store.file(
                "tin.csv",
                "tip,received_on,channel",
                "T-1,2024-03-01,phone",
                "T-1,2024-03-02,phone",
                "T-2,,phone",
                "T-3,2024-03-01,bồ câu");
        assertThat(complained("import", "tips", file))
                .containsExactly("dòng 3, cột tip", "dòng 4, cột received_on", "dòng 5, cột channel");
    }
}
