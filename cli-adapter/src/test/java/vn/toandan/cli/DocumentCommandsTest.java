package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recorded decisions and dossiers as papers; what is in a DOCX can be searched. */
class DocumentCommandsTest {

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    @BeforeEach
    void load() {
        store = new StoreAt(folder, folder.resolve("nhu-thanh.db"));
        store.done("demo");
    }

    private void recognise() {
        store.done(
                "decide",
                "--number",
                "210/QĐ-UBND",
                "--date",
                "2023-11-14",
                "--authority",
                "commune_chair",
                "--body",
                "UBND xã Mậu Lâm",
                "--year",
                "2023",
                "--unit",
                "16243-01,16243-02",
                "--paper",
                DecisionCommandsTest.PAPERS);
    }

    private String printed(String... arguments) {
        Path file = folder.resolve("van-ban.docx");
        store.done(ObjectArrays.concat(arguments, new String[] {"-o", file.toString()}, String.class));
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return new String(
                            parts.getInputStream(parts.getEntry("word/document.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .replaceAll("<[^>]*>", "|");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_decision_names_every_unit_that_it_recognised_and_what_it_rests_on() {
        recognise();
        assertThat(printed("document", "decision", "--unit", "16243-02", "--year", "2023", "--place", "Mậu Lâm"))
                .contains("ỦY BAN NHÂN DÂN XÃ MẬU LÂM", "Số: 210/QĐ-UBND", "Mậu Lâm, ngày 14 tháng 11 năm 2023")
                .contains("Căn cứ Thông tư 124/2021/TT-BCA ngày 28/12/2021;")
                .contains("Điều 1. Công nhận 02 đơn vị", "16243-01", "16243-02", "CHỦ TỊCH");
    }

    @Test
    void what_was_not_decided_is_refused_and_a_file_without_a_format_is_wrong_usage() {
        Path file = folder.resolve("van-ban.docx");
        assertThat(store.run("document", "decision", "--unit", "16243-02", "--year", "2023", "-o", file.toString())
                        .exitCode())
                .isEqualTo(3);
        assertThat(file).doesNotExist();
        assertThat(store.run("document", "dossier", "--unit", "16243-02", "--year", "2023", "-o", "van-ban")
                        .exitCode())
                .isEqualTo(2);
        assertThat(store.run("document", "dossier", "--unit", "999", "--year", "2023", "-o", file.toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_dossier_says_what_is_there_and_what_is_missing() {
        assertThat(printed(
                        "document",
                        "dossier",
                        "--unit",
                        "16243-02",
                        "--year",
                        "2023",
                        "--on",
                        "2023-11-14",
                        "--paper",
                        "proposal.minutes"))
                .containsPattern("Biên bản cuộc họp đánh giá[^B]*khoản 2 Điều 9[^B]*BCA\\|+có\\|")
                .containsPattern("Tờ trình đề nghị công nhận[^B]*khoản 2 Điều 9[^B]*BCA\\|+còn thiếu\\|");
        recognise();
        assertThat(printed("document", "dossier", "--unit", "16243-02", "--year", "2023"))
                .doesNotContain("|còn thiếu|");
    }
}
