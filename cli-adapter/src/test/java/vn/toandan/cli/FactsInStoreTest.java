package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.database.Store;

/** Facts on their way into a store, judged there, and out of it again. */
class FactsInStoreTest {

    private static final String HEAD = "unit_code,unit_kind,unit_name,year,households_resident,households_registered\n";
    private static final String VILLAGE = "16231-01,residential_area,Thôn 1,2024,120,118\n";

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void create() {
        store = folder.resolve("xa.db");
        assertThat(run("init").exitCode()).isZero();
    }

    private Said run(String... arguments) {
        return Terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--store", store.toString()))
                .toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private long recorded() {
        try (Store open = Store.open(store)) {
            return open.lastRecordedAt().map(at -> at.toEpochMilli()).orElse(0L);
        }
    }

    @Test
    void the_same_file_a_second_time_changes_nothing() throws IOException {
        String file = file("thon.csv", HEAD + VILLAGE);
        assertThat(run("import", "facts", file).out()).contains("đã đọc 1 dòng, ghi 1 phiếu");
        long before = recorded();
        assertThat(run("import", "facts", file).out()).contains("đã được nhập trước đây");
        assertThat(recorded()).isEqualTo(before);
    }

    @Test
    void an_old_file_does_not_undo_its_correction() throws IOException {
        String wrong = file("thon.csv", HEAD + VILLAGE);
        String right = file("thon-2.csv", HEAD + "16231-01,residential_area,Thôn 1,2024,120,120\n");
        run("import", "facts", wrong);
        run("import", "facts", right);
        run("import", "facts", wrong);
        assertThat(run("export", "facts").out()).contains("Thôn 1,2024").contains(",120,120");
    }

    @Test
    void one_wrong_row_keeps_everything_out_and_every_reason_is_said() throws IOException {
        String good = file("thon.csv", HEAD + VILLAGE);
        String bad = file("thon-2.csv", HEAD + "16231-02,residential_area,Thôn 2,2024,-1,1.000\n");
        Said said = run("import", "facts", good, bad, "--lang", "en");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("thon-2.csv, row 2, column households_resident")
                .contains("households_registered");
        assertThat(recorded()).isZero();
        assertThat(run("export", "facts").out().lines()).hasSize(1);
    }

    @Test
    void a_unit_twice_in_two_files_is_refused() throws IOException {
        Said said =
                run("import", "facts", file("a.csv", HEAD + VILLAGE), file("b.csv", HEAD + VILLAGE), "--lang", "en");
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).contains("is already in row 2 of");
    }

    @Test
    void what_is_stored_is_judged_as_the_files_are() throws IOException {
        Path examples = folder.resolve("nhu-thanh");
        Terminal.run("demo", "--copy-to", examples.toString());
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(examples)) {
            all.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(files::add);
        }
        List<String> importing = new ArrayList<>(List.of("import", "facts"));
        importing.addAll(files);
        assertThat(run(importing.toArray(String[]::new)).exitCode()).isZero();
        List<String> assessing = new ArrayList<>(List.of("assess", "--format", "csv"));
        assessing.addAll(files);
        List<String> fromFiles = Terminal.run(assessing.toArray(String[]::new))
                .out()
                .lines()
                .filter(line -> line.contains(",2023,"))
                .sorted()
                .toList();
        assertThat(run("assess", "--year", "2023", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1)
                        .sorted())
                .hasSize(265)
                .isEqualTo(fromFiles);
    }

    @Test
    void judging_twice_records_once_and_a_look_back_records_nothing() throws IOException {
        run("import", "facts", file("thon.csv", HEAD + VILLAGE));
        run("assess", "--year", "2024");
        long before = recorded();
        assertThat(run("assess", "--year", "2024").out()).contains("chưa đạt");
        assertThat(run("assess", "--year", "2024", "--as-known", "2025-01-01").err())
                .contains("không có phiếu số liệu nào của năm 2024");
        assertThat(recorded()).isEqualTo(before);
    }

    @Test
    void where_the_result_cannot_be_written_no_judgement_is_recorded() throws IOException {
        run("import", "facts", file("thon.csv", HEAD + VILLAGE));
        long before = recorded();
        Path closed = Files.createDirectory(folder.resolve("chỉ-đọc"));
        assertThat(closed.toFile().setWritable(false)).isTrue();
        List<Path> targets =
                new ArrayList<>(List.of(closed, folder.resolve("không-có").resolve("kq.json")));
        if (!Files.isWritable(closed)) {
            // A superuser may write there all the same.
            targets.add(closed.resolve("kq.json"));
        }
        for (Path target : targets) {
            Said said = run("assess", "--year", "2024", "--format", "json", "-o", target.toString());
            assertThat(said.exitCode()).as(said.err()).isEqualTo(1);
            assertThat(said.err()).contains(target.toString());
            assertThat(recorded()).isEqualTo(before);
        }
        assertThat(closed).isEmptyDirectory();
        Path good = folder.resolve("kq.json");
        assertThat(run("assess", "--year", "2024", "--format", "json", "-o", good.toString())
                        .exitCode())
                .isZero();
        assertThat(good).content().endsWith("]\n");
        assertThat(recorded()).isNotEqualTo(before);
    }

    @Test
    void what_was_recorded_is_explained_as_it_was_though_the_facts_changed_since() throws IOException {
        run("import", "facts", file("thon.csv", HEAD + VILLAGE));
        run("assess", "--year", "2024");
        String then = run("explain", "--unit", "16231-01", "--year", "2024").out();
        run("import", "facts", file("thon-2.csv", HEAD + "16231-01,residential_area,Thôn 1,2024,120,120\n"));
        assertThat(run("explain", "--unit", "16231-01", "--year", "2024").out()).doesNotContain("còn thiếu 2");
        assertThat(run("explain", "--unit", "16231-01", "--year", "2024", "--decided")
                        .out())
                .contains("còn thiếu 2")
                .endsWith(then);
    }

    @Test
    void what_was_recorded_later_is_not_explained_as_known_before() throws IOException {
        run("import", "facts", file("thon.csv", HEAD + VILLAGE));
        run("assess", "--year", "2024");
        Said before = run("explain", "--unit", "16231-01", "--year", "2024", "--decided", "--as-known", "2024-12-31");
        assertThat(before.exitCode()).isEqualTo(2);
        assertThat(before.out()).isEmpty();
        Said since = run("explain", "--unit", "16231-01", "--year", "2024", "--decided", "--as-known", "9000-01-01");
        assertThat(since.out()).contains("còn thiếu 2");
    }

    @Test
    void what_is_exported_comes_back_unchanged_as_csv_and_as_a_workbook() throws IOException {
        run("import", "facts", file("thon.csv", HEAD + VILLAGE));
        for (String name : List.of("out.csv", "out.xlsx")) {
            String out = folder.resolve(name).toString();
            assertThat(run("export", "facts", "-o", out).exitCode()).isZero();
            assertThat(run("import", "facts", out).out()).contains("không có gì mới");
        }
    }

    @Test
    void nothing_is_known_before_its_day_has_come() throws IOException {
        Said said = run("import", "facts", file("thon.csv", HEAD + VILLAGE), "--known-on", "9000-01-01");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("chưa đến");
    }

    @Test
    void options_of_files_and_of_the_store_do_not_mix() throws IOException {
        String file = file("thon.csv", HEAD + VILLAGE);
        assertThat(run("assess").exitCode()).isEqualTo(2);
        assertThat(run("assess", file, "--year", "2024").exitCode()).isEqualTo(2);
        assertThat(run("assess", file, "--under", "16231").exitCode()).isEqualTo(2);
        assertThat(run("explain", "--unit", "16231-01").exitCode()).isEqualTo(2);
        assertThat(run("explain", file, "--unit", "16231-01", "--decided").exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_province_s_criteria_are_adopted_once() throws IOException {
        String pack = file("27.json", """
                {"province":"27","instrument":{"number":"514/QĐ-UBND","issued":"2023-04-26"},
                 "inForce":{"from":"2023-05-06","until":null},
                 "facts":[{"fact":"family_conflicts","type":"count",
                           "label":{"vi":"Số vụ bạo lực gia đình","en":"domestic violence cases"}}],
                 "criteria":[{"id":"BN-1","kinds":["residential_area"],"citation":"khoản 2 Điều 5",
                   "question":{"vi":"Có vụ nào không?","en":"Any case?"},
                   "requirement":{"form":"none","facts":["family_conflicts"]},
                   "examples":[{"facts":{"family_conflicts":0},"verdict":"met"},
                               {"facts":{"family_conflicts":1},"verdict":"not_met"},
                               {"facts":{},"verdict":"not_known"}]}]}
                """);
        assertThat(run("import", "criteria", pack).out()).contains("1 tiêu chí").contains("514/QĐ-UBND");
        long before = recorded();
        assertThat(run("import", "criteria", pack).out()).contains("đã có trong kho");
        assertThat(recorded()).isEqualTo(before);
        String facts = file(
                "thon.csv", "unit_code,unit_kind,unit_name,year,family_conflicts\n16231-01,residential_area,,2024,3\n");
        assertThat(run("import", "facts", facts).exitCode()).isZero();
        assertThat(run("export", "facts").out()).contains("family_conflicts").contains("3");
    }
}
