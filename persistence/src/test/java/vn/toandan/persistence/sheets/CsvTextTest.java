package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from outside that a spreadsheet must not run, there and back. */
class CsvTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+84 912", "-5", "@a", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", "'=1", "''=1", " =1",
                "' =1", "\tx", "'", "'\tx"
            })
    void what_would_be_run_is_written_with_one_apostrophe_more(String text) {
        assertThat(CsvText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Thôn 1",
                "'quoted'",
                "O'Brien",
                "a=1",
                "1-2",
                "–1+1",
                "\"=1\"",
                ";=1",
                "|=1",
                "%=1",
                "Ea H’Leo"
            })
    void everything_else_stays_as_it_is(String text) {
        assertThat(CsvText.guarded(text)).isEqualTo(text);
        assertThat(CsvText.unguarded(text)).isEqualTo(text);
    }

    /** All strings of up to six signs from those that matter. */
    @Test
    void every_string_comes_back() {
        String signs = "'=\t \u00a0x＋\n";
        List<String> strings = new ArrayList<>(List.of(""));
        for (int from = 0; from < strings.size() && strings.get(from).length() < 6; from++) {
            for (int sign = 0; sign < signs.length(); sign++) {
                strings.add(strings.get(from) + signs.charAt(sign));
            }
        }
        for (String text : strings) {
            String guarded = CsvText.guarded(text);
            assertThat(CsvText.unguarded(guarded)).isEqualTo(text);
            // As our reader takes it: trimmed before and after.
            assertThat(Blank.trimmed(CsvText.unguarded(Blank.trimmed(guarded)))).isEqualTo(Blank.trimmed(text));
            assertThat("=\t＋\n".indexOf(guarded.isEmpty() ? 'x' : guarded.charAt(0)))
                    .isNegative();
        }
    }

    static List<String> hostile() throws IOException {
        List<String> strings = new ArrayList<>(List.of("=1+1", "'=1+1", "\t=1+1", "=\u0000cmd|' /C calc'!A0", "＝1+1"));
        String data = System.getProperty("toandan.data");
        if (data != null) {
            JsonNode file =
                    new ObjectMapper().readTree(Files.readString(Path.of(data, "hostile", "formula-injection.json")));
            file.get("strings").forEach(text -> strings.add(text.textValue()));
        }
        return strings;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_names_come_back_through_a_file(String text) {
        String cell = "\"" + CsvText.guarded(text).replace("\"", "\"\"") + "\"";
        assertThat(cell.charAt(1)).isNotIn('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠');
        ReadingOf read = ReadingOf.lines("unit_code,unit_kind,unit_name,year", "A,commune," + cell + ",2024");
        assertThat(read.rows().get(0).unit().name()).isEqualTo(Blank.collapsed(text));
    }
}
