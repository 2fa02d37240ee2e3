package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;

/** Models and hotspots from an office's file to its report, and to the verdict of its commune. */
class ModelsAndHotspotsTest {

    private static final String MODELS = "model,kind,name,unit_code,points,teams,launched_on,ended_on,year,effective";
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
                        "don-vi.csv",
                        "unit_code,unit_kind,unit_name,parent_code,from,until",
                        "16243,commune,Xã Mậu Lâm,,2020-01-01,",
                        "16243-01,residential_area,Thôn 1,16243,2020-01-01,",
                        "16243-TH,school,Trường Tiểu học Mậu Lâm,16243,2020-01-01,"));
    }

    private String models() {
        return store.file(
                "mo-hinh.csv",
                MODELS,
                "MH-01,Camera với an ninh trật tự,Camera Mậu Lâm,16243,4,2,05/03/2022,,2022,có",
                "MH-01,Camera với an ninh trật tự,Camera Mậu Lâm,16243,6,2,05/03/2022,,2023,có",
                "MH-02,Cổng trường an toàn giao thông,,16243-TH,1,,2023-09-05,,2023,",
                "MH-03,Tiếng kẻng an ninh,,16243-01,1,1,2021-01-01,2023-06-30,2022,không");
    }

    private String hotspots() {
        return store.file(
                "tu-diem.csv",
                HOTSPOTS,
                "TD-01,16243-01,Đánh bạc,2023-01-10,2023-01-20,Công an xã Mậu Lâm,2023-05-02",
                "TD-02,16243-01,Ma túy,2023-10-01,,,");
    }

    @Test
    void an_office_s_registers_become_figures_and_decide_its_commune_s_checks() {
        // The office takes its two registers in.
        assertThat(store.done("import", "models", models()))
                .isEqualTo("Đã đọc 4 dòng, ghi 3 mô hình và 4 lần đánh giá mới hoặc có thay đổi.\n");
        assertThat(store.done("import", "hotspots", hotspots()))
                .isEqualTo("Đã đọc 2 dòng, ghi 2 tụ điểm mới hoặc có thay đổi.\n");

        // The report of 2023 counts kinds, models and points apart, and says that no hotspot is left.
        assertThat(store.done("report", "--from", "2023-01-01", "--to", "2023-12-31", "--under", "16243", "--by-kind"))
                .containsPattern("Loại mô hình đang hoạt động +2 +2\n")
                .containsPattern("Mô hình đang hoạt động +2 +2\n +Camera với an ninh trật tự +1 +1\n")
                .containsPattern("Điểm mô hình +7 +5\n")
                .containsPattern(
                        "Mô hình hoạt động hiệu quả +1/2 \\(50%\\)|Mô hình hoạt động hiệu quả +1/2 \\(50,00%\\)")
                .containsPattern("Mô hình mới ra mắt +1 +1\n")
                .containsPattern("Mô hình bị thanh loại +1 +0\n")
                .containsPattern("Tụ điểm phức tạp còn hoạt động +0 ")
                .containsPattern("Tụ điểm phức tạp mới phát sinh +1 ")
                .contains("Đến hết ngày 31/12/2023, Xã Mậu Lâm không còn tụ điểm phức tạp về trật tự xã hội.");

        // The commune's sheet says otherwise; the registers decide, and both are shown.
        store.done(
                "import",
                "facts",
                store.file(
                        "xa.csv",
                        "unit_code,unit_kind,unit_name,year,effective_models,new_hotspots",
                        "16243,commune,Xã Mậu Lâm,2023,5,0"));
        String trace = store.done("explain", "--unit", "16243", "--year", "2023");
        assertThat(trace)
                .containsIgnoringCase(
                        "theo sổ mô hình, từ ngày 16/11/2022 đến hết ngày 15/11/2023 có 3 mô hình hoạt động:"
                                + " 1 mô hình được đánh giá năm 2023 là có hiệu quả, 2 mô hình chưa rõ kết quả đánh giá")
                .containsIgnoringCase("phiếu của đơn vị ghi 5")
                .containsIgnoringCase(
                        "theo sổ tụ điểm, từ ngày 16/11/2022 đến hết ngày 15/11/2023 có 1 tụ điểm được xác nhận;"
                                + " 1 tụ điểm được báo nhưng chưa xác nhận nên chưa tính")
                .containsIgnoringCase("phiếu của đơn vị ghi 0");
        assertThat(store.done("assess", "--year", "2023", "--format", "json"))
                .contains("{\"id\":\"XA-1c\",\"verdict\":\"met\"")
                .contains("\"effective_models\":1")
                .contains("{\"id\":\"XA-2.4c1\",\"verdict\":\"not_met\"")
                .contains("\"new_hotspots\":1");
    }

    @Test
    void the_same_file_again_changes_nothing_also_where_it_was_corrected_since() {
        String wrong = store.file("cu.csv", MODELS, "MH-01,Camera,,16243,4,,2022-03-05,,2022,yes");
        String right = store.file("moi.csv", MODELS, "MH-01,Camera,,16243,9,,2022-03-05,,2022,no");
        store.done("import", "models", wrong);
        store.done("import", "models", right);
        String before = store.lastRecorded();
        assertThat(store.done("import", "models", wrong)).contains("đã được nhập trước đây");
        assertThat(store.done("export", "models")).contains(",9,,2022-03-05,,2022,no");
        assertThat(store.lastRecorded()).isEqualTo(before);
    }

    @Test
    void what_is_exported_comes_back_unchanged_as_csv_and_as_a_workbook() {
        store.done("import", "models", models());
        store.done("import", "hotspots", hotspots());
        String before = store.lastRecorded();
        for (String kind : new String[] {"models", "hotspots"}) {
            for (String name : new String[] {"out.csv", "out.xlsx"}) {
                String out = folder.resolve(kind + name).toString();
                store.done("export", kind, "-o", out);
                assertThat(store.done("import", kind, out)).contains("không có gì");
                assertThat(store.lastRecorded()).isEqualTo(before);
            }
        }
        assertThat(store.done("export", "models").lines().findFirst()).contains(MODELS);
        assertThat(store.done("export", "hotspots").lines().findFirst()).contains(HOTSPOTS);
    }

    @Test
    void other_steps_and_documents_are_kept_where_a_file_tells_of_them() {
        store.done(
                "import",
                "models",
                store.file(
                        "mo-hinh.csv",
                        MODELS + ",surveyed_on,approved_on,effective:document",
                        "MH-01,Camera,,16243,4,,2022-03-05,,2022,yes,2022-01-05,2022-02-05,12/BB"));
        assertThat(store.done("export", "models"))
                .startsWith(MODELS + ",effective:document,surveyed_on,approved_on,replicated_on,consolidated_on\n")
                .contains("2022,yes,12/BB,2022-01-05,2022-02-05,,");
    }

    @Test
    void one_place_is_exported_alone() {
        store.done("import", "models", models());
        assertThat(store.done("export", "models", "--under", "16243-TH").lines().skip(1))
                .containsExactly("MH-02,Cổng trường an toàn giao thông,,16243-TH,1,,2023-09-05,,2023,");
        assertThat(store.run("export", "models", "--under", "99999").exitCode()).isEqualTo(2);
    }

    @Test
    void every_reason_is_said_at_its_cell_and_nothing_is_written() {
        String before = store.lastRecorded();
        Said said = store.run(
                "import",
                "models",
                store.file(
                        "mo-hinh.csv",
                        MODELS,
                        "MH-01,Camera,,16243,4,,2022-03-05,2021-01-01,,",
                        "MH-02,Camera,A,16243,4,,2022-03-05,,2022,yes",
                        "MH-02,Kẻng,A,16243,4,,2022-03-05,,2022,yes"),
                "--lang",
                "en");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err())
                .contains("row 2, column ended_on, “2021-01-01”")
                .contains("row 4, column kind, “Kẻng”")
                .contains("the rows of model MH-02 contradict each other: its first row has Camera")
                .contains("model MH-02 has a row for the year 2022 already");
        said = store.run(
                "import",
                "hotspots",
                store.file("tu-diem.csv", HOTSPOTS, "TD-01,16243,Ma túy,2023-01-10,2023-01-09,Công an xã,"));
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).contains("cột confirmed_on").contains("ngày xác nhận trước ngày được báo");
        assertThat(store.lastRecorded()).isEqualTo(before);
    }

    @Test
    void a_look_back_counts_what_was_known_then() {
        store.done("import", "models", models(), "--known-on", "2024-01-10");
        String[] report = {"report", "--from", "2023-01-01", "--to", "2023-12-31", "--format", "csv", "--as-known", ""};
        report[8] = "2024-01-09";
        assertThat(store.done(report)).contains("\nmodels,,0,");
        report[8] = "2024-01-10";
        assertThat(store.done(report)).contains("\nmodels,,2,");
    }

    @Test
    void codes_that_were_never_registered_are_told_of_and_their_rows_kept() {
        Said said = store.run("import", "models", store.file("la.csv", MODELS, "MH-09,Camera,,99999,,,2022-03-05,,,"));
        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).contains("Có 1 mã đơn vị chưa từng có trong danh bạ");
        assertThat(store.done("export", "models")).contains("MH-09,Camera,,99999,,,2022-03-05,,,");
    }
}
