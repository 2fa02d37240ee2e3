package vn.toandan.persistence.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.Wording;

/** What an archive may expand to: honest workbooks may, bombs may not. */
class ExpansionTest {

    private static final String ROW = "<row><c><v>1</v></c></row>";

    /** Twenty megabytes of blanks, which shrink a thousandfold. */
    private static final String BLANKS = " ".repeat(20 << 20);

    @Test
    void a_bomb_is_refused_wherever_it_is_hidden() {
        for (String part : new String[] {Typed.SHEET, Typed.STRINGS, Typed.STYLES, Typed.BOOK, "_rels/.rels"}) {
            String xml = part.equals(Typed.SHEET) ? "<worksheet>" : "<x>";
            Typed bomb = new Typed(ROW).part(part, xml + (BLANKS + "<y/>").repeat(2) + xml.replace("<", "</"));
            assertThatThrownBy(() -> Seen.in(bomb)).as(part).isInstanceOf(Unreadable.class);
        }
        Typed bomb = new Typed((" ".repeat(1 << 10) + "<row/>").repeat(20 << 10));
        assertThatThrownBy(() -> Seen.in(bomb))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(Wording.VIETNAMESE.phrase(refused.wrong()))
                                .matches(
                                        "phần xl/worksheets/sheet1.xml của bảng tính \\([0-9.]+ byte\\) khi giải nén vượt giới hạn "
                                                + "an toàn: quá 300 lần, hoặc tất cả các phần quá 4.294.967.296 byte"));
    }

    @Test
    void the_bound_of_all_parts_together_is_kept_too() throws IOException {
        byte[] workbook = new Typed(ROW.repeat(1_000)).bytes();
        assertThat(Seen.in(workbook, new Expansion(1 << 20, 1, 1 << 20))).hasSize(1_000);
        Expansion small = new Expansion(ROW.length() * 900L, 1, 1 << 20);
        assertThatThrownBy(() -> Seen.in(workbook, small)).isInstanceOf(Unreadable.class);
    }

    @Test
    void one_endless_text_or_tag_is_refused_before_it_fills_the_memory() {
        for (String rows : new String[] {
            "<row><c t=\"inlineStr\"><is><t>" + BLANKS,
            "<row x=\"" + BLANKS,
            "<" + "a".repeat(2 << 20),
            "<a>".repeat(300)
        }) {
            assertThatThrownBy(() -> Seen.in(new Typed(rows))).isInstanceOf(Unreadable.class);
        }
    }

    static Stream<Arguments> honest() throws IOException {
        Stream<Arguments> typed = Stream.of(Arguments.of(111_838, 1_096), Arguments.of(103_141, 724));
        String data = System.getProperty("toandan.data");
        if (data == null) {
            return typed;
        }
        JsonNode cases = new ObjectMapper()
                .readTree(Files.readString(Path.of(data, "hostile", "zip-ratio-cases.json")))
                .get("cases");
        return Stream.concat(
                typed,
                Stream.of(0, 1, 2, 3, 4)
                        .map(at -> Arguments.of(
                                cases.get(at).get("uncompressed").intValue(),
                                cases.get(at).get("compressed").intValue())));
    }

    @ParameterizedTest
    @MethodSource
    void honest(int expanded, int compressed) throws IOException {
        String styles = shrinking(expanded, compressed);
        assertThat(deflated(styles)).isBetween(compressed * 9 / 10, compressed * 11 / 10);
        assertThat(Seen.in(new Typed(ROW).part(Typed.STYLES, styles))).containsExactly("A1 #1");
    }

    /** So many characters of XML that shrink to so many bytes: some of them by chance, the others blanks. */
    private static String shrinking(int expanded, int compressed) throws IOException {
        Random random = new Random(1);
        String start = "<styleSheet><!--";
        String end = "--></styleSheet>";
        StringBuilder chance = new StringBuilder();
        int blanks = expanded - start.length() - end.length();
        String xml = start + " ".repeat(blanks) + end;
        while (deflated(xml) < compressed && chance.length() < blanks) {
            for (int more = 0; more < 16; more++) {
                chance.append((char) ('a' + random.nextInt(26)));
            }
            xml = start + chance + " ".repeat(blanks - chance.length()) + end;
        }
        return xml;
    }

    private static int deflated(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate =
                new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            deflate.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }
}
