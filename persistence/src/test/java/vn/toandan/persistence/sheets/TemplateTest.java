package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.law.Wording;
import vn.toandan.persistence.workbook.WorkbookWriter;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.unit.UnitKind;

/** The empty form. */
class TemplateTest {

    @ParameterizedTest
    @EnumSource
    void a_template_is_a_header_that_is_read_without_a_complaint(UnitKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.csv(ReadingOf.STANDARD.form(kind), out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("unit_code,unit_kind,unit_name,year,")
                .endsWith("\n")
                .containsOnlyOnce("\n");
        assertThat(text.strip().split(","))
                .endsWith(ReadingOf.STANDARD.form(kind).facts().stream()
                        .map(Fact::id)
                        .toArray(String[]::new));
        assertThat(ReadingOf.files(ReadingOf.source("a.csv", text)).complaints())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_workbook_is_a_header_in_words_that_is_read_without_a_complaint(UnitKind kind) {
        for (Wording wording : List.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
            ReadingOf read = ReadingOf.files(ReadingOf.source("a.xlsx", workbook(kind, wording)));
            assertThat(read.complaints()).isEmpty();
            assertThat(read.reading().rows()).isZero();
        }
        assertThat(workbook(kind, Wording.VIETNAMESE)).isEqualTo(workbook(kind, Wording.VIETNAMESE));
    }

    /** Every word of every list is entered, one after the other, and read. */
    @ParameterizedTest
    @EnumSource
    void every_word_that_can_be_chosen_is_read(UnitKind kind) throws IOException {
        for (Wording wording : List.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
            for (Fact fact : ReadingOf.STANDARD.form(kind).facts()) {
                for (String word : Template.choices(fact, ReadingOf.STANDARD, kind, wording)) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try (WorkbookWriter rows = new WorkbookWriter(out, "A")) {
                        rows.text("unit_code").text("unit_kind").text("year").text(wording.phrase(fact.label()));
                        rows.endRow();
                        rows.text("A")
                                .text(wording.phrase(kind.words()))
                                .number(2024)
                                .text(word);
                        rows.endRow();
                    }
                    ReadingOf read = ReadingOf.files(ReadingOf.source("a.xlsx", out.toByteArray()));
                    assertThat(read.complaints()).isEmpty();
                    FactSheet sheet = read.rows().get(0).sheet();
                    assertThat(wording.phrase(sheet.words(fact).orElseThrow())).isEqualTo(word);
                }
            }
        }
    }

    private static byte[] workbook(UnitKind kind, Wording wording) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.xlsx(ReadingOf.STANDARD, kind, wording, out);
        return out.toByteArray();
    }
}
