package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.cli.Terminal.Said;

/** A certificate issued by an office and checked by somebody who has nothing but the public key and the list. */
class CertificateCommandsTest {

    @TempDir
    private Path folder;

    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));
    private String key = "";

    @BeforeEach
    void recognise() {
        store = new StoreAt(folder, folder.resolve("nhu-thanh.db"));
        store.done("demo");
        decided("decide", "210/QĐ-UBND", "2023-11-14", "--paper", DecisionCommandsTest.PAPERS);
        key = folder.resolve("xa.khoa").toString();
        assertThat(Terminal.run("certificate", "key", key).out()).contains("xa.khoa.pub");
    }

    private void decided(String command, String number, String date, String... more) {
        store.done(ObjectArrays.concat(
                new String[] {
                    command,
                    "--number",
                    number,
                    "--date",
                    date,
                    "--authority",
                    "commune_chair",
                    "--body",
                    "UBND xã Mậu Lâm",
                    "--year",
                    "2023",
                    "--unit",
                    "16243-01,16243-02"
                },
                more,
                String.class));
    }

    private String issue(String... more) {
        return store.done(ObjectArrays.concat(
                new String[] {"certificate", "issue", "--unit", "16243-01", "--year", "2023", "--key", key},
                more,
                String.class));
    }

    private Said check(String text, String... more) {
        return Terminal.run(ObjectArrays.concat(
                new String[] {"certificate", "check", text, "--key", key + ".pub"}, more, String.class));
    }

    private String list() {
        String file = folder.resolve("thu-hoi.txt").toString();
        store.done("certificate", "withdrawals", "--key", key, "-o", file);
        return file;
    }

    @Test
    void what_was_issued_is_genuine_and_in_force_until_it_is_annulled() {
        String text = issue().strip();
        String before = store.lastRecorded();
        assertThat(check(text, "--withdrawals", list()).out())
                .contains("Giấy chứng nhận là thật và đang có hiệu lực.")
                .contains("(mã 16243-01) đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2023.")
                .contains("Quyết định số 210/QĐ-UBND ngày 14/11/2023");
        assertThat(store.lastRecorded()).isEqualTo(before);
        decided("annul", "230/QĐ-UBND", "2023-12-02", "--ground", "số liệu đăng ký sai");
        assertThat(check(text, "--withdrawals", list()))
                .extracting(Said::exitCode, Said::err)
                .containsExactly(0, "");
        assertThat(check(text, "--withdrawals", list()).out())
                .contains("đã bị thu hồi", "từ ngày 02/12/2023 theo Quyết định số 230/QĐ-UBND");
    }

    @Test
    void what_was_annulled_is_issued_no_more() {
        decided("annul", "230/QĐ-UBND", "2023-12-02", "--ground", "số liệu đăng ký sai");
        Said refused = store.run("certificate", "issue", "--unit", "16243-01", "--year", "2023", "--key", key);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("16243-01 năm 2023 đã bị hủy");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void programs_read_the_answer_as_json() {
        assertThat(check(issue().strip(), "--format", "json", "--withdrawals", list(), "--lang", "en")
                        .out())
                .startsWith("{\"result\":\"in_force\",\"says\":\"The certificate is genuine and in force.\"")
                .contains("\"withdrawal\":null", "\"kind\":\"recognition\",\"unitCode\":\"16243-01\"");
        assertThat(check("TD1.AAAA", "--format", "json").out())
                .contains("\"result\":\"not_readable\"", "\"certificate\":null");
    }

    @Test
    void without_a_list_or_with_an_old_one_it_is_not_known_whether_it_stands() {
        String text = issue().strip();
        assertThat(check(text).out()).contains("chưa rõ đã bị thu hồi hay chưa", "Không có danh mục");
        assertThat(check(
                                text,
                                "--withdrawals",
                                list(),
                                "--on",
                                LocalDate.now(Law.VIETNAM).plusDays(32).toString())
                        .out())
                .contains("đã quá 31 ngày");
    }

    @Test
    void a_list_that_was_changed_or_is_none_is_refused() throws IOException {
        String text = issue().strip();
        Path list = Path.of(list());
        Files.writeString(list, Files.readString(list).replace("dated 20", "dated 21"));
        Said changed = check(text, "--withdrawals", list.toString());
        assertThat(changed.exitCode()).isEqualTo(3);
        assertThat(changed.err()).contains("không do cơ quan có khóa này ký");
        assertThat(check(text, "--withdrawals", key).exitCode()).isEqualTo(3);
    }

    @Test
    void it_is_checked_from_a_file_or_from_standard_input_with_an_address_before_it() throws IOException {
        String text = issue("--address", "https://xa.example.vn/").strip();
        assertThat(text).startsWith("https://xa.example.vn/xac-minh#TD1.");
        String file = store.file("giay.txt", text);
        assertThat(check(file).out()).contains("là thật");
        assertThat(Terminal.given(text, "certificate", "check", "-", "--key", key + ".pub")
                        .out())
                .contains("là thật");
    }

    @ParameterizedTest
    @CsvSource({"pdf,%PDF", "docx,PK", "svg,<svg"})
    void it_is_printed_in_the_format_that_the_file_is_named_for(String format, String begins) throws IOException {
        Path file = folder.resolve("giay." + format);
        issue("--place", "Mậu Lâm", "-o", file.toString());
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith(begins);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xa",
                "ftp://xa.vn",
                "https://xa.vn/?a=b",
                "https://xa.vn/#a",
                "https://u@xa.vn/",
                "https:///",
                "https://a b"
            })
    void an_address_that_is_none_is_wrong_usage(String address) {
        Said wrong = store.run(
                "certificate", "issue", "--unit", "16243-01", "--year", "2023", "--key", key, "--address", address);
        assertThat(wrong.exitCode()).isEqualTo(2);
    }

    @Test
    void a_key_that_is_there_is_never_replaced_and_one_that_is_none_is_wrong_usage() {
        assertThat(Terminal.run("certificate", "key", key).exitCode()).isEqualTo(2);
        assertThat(Terminal.run("certificate", "check", "TD1.", "--key", key).exitCode())
                .isEqualTo(2);
        assertThat(store.run("certificate", "withdrawals", "--key", key + ".pub")
                        .exitCode())
                .isEqualTo(2);
        assertThat(store.run("certificate", "issue", "--unit", "16243-01", "--key", key)
                        .exitCode())
                .isEqualTo(2);
    }
}
