package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.toandan.cli.Terminal.Said;

/** Input that would make a program tell too much, too little, or something else than it means. */
class HostileInputTest {

    private static final String HEADER = "unit_code,unit_kind,unit_name,year\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void an_at_sign_does_not_open_a_file_and_tell_what_is_in_it() throws IOException {
        String secret = file("secret", "do-not-tell");
        Said said = Terminal.run("assess", "@" + secret);
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("@" + secret).doesNotContain("do-not-tell");
    }

    @Test
    void control_characters_in_a_name_do_not_reach_the_terminal() throws IOException {
        String rows = file("a.csv", HEADER + "A\u0007,commune,\u001B[2JX\u202Ey,2024\n");
        assertThat(Terminal.run("assess", rows).out())
                .contains("A␇", "␛[2JX<U+202E>y")
                .doesNotContain("\u001B", "\u0007", "\u202E");
        assertThat(Terminal.run("explain", rows, "--unit", "A\u0007").out())
                .contains("␛[2JX<U+202E>y (A␇)")
                .doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void what_was_typed_of_an_option_does_not_reach_the_terminal_as_it_is() {
        Said said = Terminal.run("assess", "--format", "\u001B[31mred\u202E\r\n");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("␛[31mred<U+202E>␍␊").doesNotContain("\u001B", "\u202E", "\r");
    }

    @Test
    void the_parser_of_options_says_nothing_in_words_of_its_own() {
        assertThat(Terminal.run("tip", "value", "T-1", "--set", "novelty=\"new").exitCode())
                .isNotZero();
        assertThat(CommandLine.tracer().isWarn()).isFalse();
    }

    @Test
    void a_number_that_is_none_is_asked_for_as_a_number() {
        assertThat(Terminal.run("due", "--within", "soon").err())
                .startsWith("--within: “soon” không hợp lệ; đúng phải là số nguyên");
        assertThat(Terminal.run("backup", "a\0b").err()).contains("đúng phải là tên tệp");
        assertThat(Terminal.run("purge", "--yes=maybe").err()).contains("không kèm giá trị");
        assertThat(Terminal.run("assess", "--year", "20").err()).contains("một năm gồm bốn chữ số");
    }

    @Test
    void what_is_refused_is_told_before_a_year_that_no_text_covers() throws IOException {
        String rows = file("a.csv", HEADER + "A,commune,,2011\nB,commune,,20\n");
        Said said = Terminal.run("assess", rows);
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.err()).contains("dòng 3, cột year, “20”");
    }

    @Test
    void a_year_that_no_text_covers_is_wrong_usage_that_names_the_unit() throws IOException {
        String rows = file("a.csv", HEADER + "B,commune,,2024\nA,commune,,2011\n");
        Said said = Terminal.run("assess", rows);
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("Đơn vị A, năm 2011").contains("19/11/2011");
    }

    @Test
    void every_missing_file_is_named_at_once() {
        Said said = Terminal.run("assess", "nothing-1.csv", "nothing-2.csv", "--with", "nothing.json");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("“nothing-1.csv”, “nothing-2.csv”, “nothing.json”");
    }

    @Test
    void standard_input_can_be_read_only_once() {
        Said said = Terminal.run("assess", "-", "--with", "-");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("chỉ được ghi một lần");
    }

    @Test
    void one_of_two_options_is_asked_for_as_one_of_two() {
        assertThat(Terminal.run("window", "--kind", "commune").err())
                .startsWith("Thiếu một trong hai: --year, --date.");
        assertThat(Terminal.run("assess").err()).startsWith("Hãy nêu tệp số liệu, hoặc --year");
    }

    @Test
    void two_options_of_which_one_alone_may_stand_are_named() {
        assertThat(Terminal.run("template", "--for", "tips", "--kind", "school").err())
                .startsWith("Chỉ dùng một trong hai: --kind, --for.");
        assertThat(Terminal.run("window", "--kind", "commune", "--year", "2023", "--date", "2023-01-01")
                        .err())
                .startsWith("Chỉ dùng một trong hai: --year, --date.");
        assertThat(Terminal.run("purge", "--yes", "--automatic").err())
                .startsWith("Chỉ dùng một trong hai: --yes, --automatic.");
    }

    @Test
    void a_dash_as_the_output_is_standard_output() throws IOException {
        String rows = file("a.csv", HEADER);
        assertThat(Terminal.run("assess", rows, "--format", "json", "-o", "-")).isEqualTo(new Said(0, "[]\n", ""));
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void example_files_that_may_have_been_edited_are_not_written_over() throws IOException {
        String into = folder.toString();
        assertThat(Terminal.run("demo", "--copy-to", into).exitCode()).isZero();
        Path edited = Files.writeString(folder.resolve("communes.csv"), "edited");
        Said said = Terminal.run("demo", "--copy-to", into);
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("communes.csv").contains("hãy chọn thư mục khác");
        assertThat(edited).hasContent("edited");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_in_one_sentence() throws IOException {
        Path below = Path.of(file("a-file", "x")).resolve("folder");
        Said said = Terminal.run("demo", "--copy-to", below.toString());
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("Không ghi được")
                .doesNotContain("Exception")
                .hasLineCount(1);
    }
}
