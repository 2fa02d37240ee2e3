package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** A complaint as it is printed: one line, whatever stands in the file. */
class ComplaintTest {

    @Test
    void a_line_names_file_row_column_and_value() {
        assertThat(complaint("a.csv", 1234, "crimes", "-1").line(Wording.VIETNAMESE))
                .isEqualTo("a.csv, dòng 1234, cột crimes, “-1”: sai; đúng phải là: đúng");
        assertThat(complaint("a.csv", 1234, "crimes", "-1").line(Wording.ENGLISH))
                .isEqualTo("a.csv, row 1234, column crimes, “-1”: sai; right would be: đúng");
    }

    @Test
    void what_is_not_known_of_the_place_is_left_out() {
        assertThat(complaint("a.csv", 0, "", "").line(Wording.VIETNAMESE)).startsWith("a.csv: sai;");
        assertThat(complaint("a.csv", 3, "", "").line(Wording.VIETNAMESE)).startsWith("a.csv, dòng 3: sai;");
        assertThat(complaint("a.json", 0, "/criteria/0", "").line(Wording.VIETNAMESE))
                .startsWith("a.json, tại /criteria/0: sai;");
    }

    @Test
    void what_would_break_or_turn_the_line_is_made_visible() {
        assertThat(complaint("a\nb.csv", 2, "c\td", "x\r\n\u0000\u001b[31m\u007f\u0085\u202e\u2028y")
                        .line(Wording.VIETNAMESE))
                .startsWith("a␊b.csv, dòng 2, cột c␉d, “x␍␊␀␛[31m␡<U+0085><U+202E><U+2028>y”: sai");
        assertThat(complaint("a.csv", 2, "c", "\ud800x𠀀").line(Wording.VIETNAMESE))
                .contains("“<U+D800>x𠀀”");
    }

    @Test
    void a_long_value_is_shortened_to_eighty_characters() {
        assertThat(complaint("a.csv", 2, "c", "𠀀".repeat(80)).line(Wording.VIETNAMESE))
                .contains("“" + "𠀀".repeat(80) + "”");
        assertThat(complaint("a.csv", 2, "c", "𠀀".repeat(81)).line(Wording.VIETNAMESE))
                .contains("“" + "𠀀".repeat(79) + "…”");
    }

    private static Complaint complaint(String file, long row, String column, String value) {
        return new Complaint(file, row, column, value, Sentence.verbatim("sai"), Sentence.verbatim("đúng"));
    }
}
