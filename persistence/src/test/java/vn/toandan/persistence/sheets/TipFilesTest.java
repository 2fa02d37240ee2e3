package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Wording;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Channel;
import vn.toandan.tip.Coded;
import vn.toandan.tip.Novelty;
import vn.toandan.tip.OffenceClass;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Timeliness;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.Use;
import vn.toandan.tip.Verification;

/** Rows about tips, there and back. */
class TipFilesTest {

    private static final String FULL =
            "tip,received_on,unit_code,valued_on,offence_kind,channel,verification,false_finding,novelty,duplicate_of,"
                    + "timeliness,specificity,use_made,causal_role,offence_class,caught_especially_serious,"
                    + "caught_very_serious_in_one_case,organised_or_transnational,armed,lawfully_collected\n"
                    + "007,2026-05-04,16231-01,2026-06-01,DRUG,phone,false_knowing,12/KL-CAX,duplicate,006,before_or_during,5,"
                    + "case_opened|suspect_caught,decisive,especially_serious,7,12,yes,no,no\n"
                    + "008,,,,,,,,,,,,,,,,,,,\n";

    private record Read(List<TipRow> rows, List<String> complaints) {}

    private static Read read(Source... sources) {
        List<TipRow> rows = new ArrayList<>();
        Reading reading = TipFiles.TIPS.read(List.of(sources), row -> rows.add(TipFiles.tip(row)));
        return new Read(rows, new ReadingOf(reading, List.of()).complaints());
    }

    private static Read csv(String text) {
        return read(ReadingOf.source("a.csv", text));
    }

    @Test
    void a_row_is_typed_cell_by_cell() {
        TipRow row = csv(FULL).rows().get(0);
        assertThat(row.tip()).isEqualTo(new TipId("007"));
        assertThat(row.receivedOn()).hasToString("Optional[2026-05-04]");
        assertThat(row.valuedOn()).hasToString("Optional[2026-06-01]");
        assertThat(row.unitCode()).contains("16231-01");
        assertThat(row.offenceKind()).contains(OffenceKind.DRUG);
        TipFinding finding = row.finding();
        assertThat(finding.channel()).contains(Channel.PHONE);
        assertThat(finding.verification()).contains(Verification.FALSE_KNOWING);
        assertThat(finding.falseFinding()).contains("12/KL-CAX");
        assertThat(finding.novelty()).contains(Novelty.DUPLICATE);
        assertThat(finding.duplicateOf()).contains(new TipId("006"));
        assertThat(finding.timeliness()).contains(Timeliness.BEFORE_OR_DURING);
        assertThat(finding.specificity()).hasValue(5);
        assertThat(finding.useMade().orElseThrow()).containsExactly(Use.CASE_OPENED, Use.SUSPECT_CAUGHT);
        assertThat(finding.causalRole()).contains(CausalRole.DECISIVE);
        assertThat(finding.offenceClass()).contains(OffenceClass.ESPECIALLY_SERIOUS);
        assertThat(finding.caughtEspeciallySerious()).hasValue(7);
        assertThat(finding.caughtVerySeriousInOneCase()).hasValue(12);
        assertThat(finding.organisedOrTransnational()).contains(true);
        assertThat(finding.armed()).contains(false);
        assertThat(finding.lawfullyCollected()).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.xlsx"})
    void rows_are_written_so_that_they_read_back_unchanged(String target) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RegisterWriter writer = TipFiles.TIPS.write(target, out)) {
            csv(FULL).rows().forEach(row -> TipFiles.write(writer, row));
        }
        Read again = read(ReadingOf.source(target, out.toByteArray()));
        assertThat(again.complaints()).isEmpty();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (RegisterWriter writer = TipFiles.TIPS.write("b.csv", text)) {
            again.rows().forEach(row -> TipFiles.write(writer, row));
        }
        assertThat(text.toString(StandardCharsets.UTF_8)).isEqualTo(FULL);
    }

    /** Every word of every list is entered, one after the other, and read. */
    @Test
    void every_word_stands_for_its_code_in_both_languages() {
        List<Coded[]> lists = List.of(
                OffenceKind.values(),
                Channel.values(),
                Verification.values(),
                Novelty.values(),
                Timeliness.values(),
                Use.values(),
                CausalRole.values(),
                OffenceClass.values());
        List<String> columns = List.of(
                "offence_kind",
                "channel",
                "verification",
                "novelty",
                "timeliness",
                "use_made",
                "causal_role",
                "offence_class");
        for (int list = 0; list < lists.size(); list++) {
            for (Coded one : lists.get(list)) {
                for (Wording words : List.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
                    String header = "tip," + columns.get(list) + "\n";
                    Read byWord = csv(header + "1,\"" + words.phrase(one.words()) + "\"\n");
                    Read byCode = csv(header + "1," + one.code() + "\n");
                    assertThat(byWord.complaints()).isEmpty();
                    assertThat(written(byWord)).isEqualTo(written(byCode));
                }
            }
        }
    }

    private static String written(Read read) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RegisterWriter writer = TipFiles.TIPS.write("a.csv", out)) {
            read.rows().forEach(row -> TipFiles.write(writer, row));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void labels_head_columns_as_well_as_names() {
        for (Wording words : List.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
            String header = String.join(
                    ";",
                    TipFiles.TIPS.fields().stream()
                            .map(field -> words.phrase(field.label()))
                            .toList());
            assertThat(csv(header + "\n1;" + ";".repeat(18) + "\n").complaints())
                    .isEmpty();
        }
    }

    @Test
    void uses_come_in_any_order_with_blanks_and_twice() {
        assertThat(csv("tip,use_made\n1, life_saved | prevented|life_saved \n")
                        .rows()
                        .get(0)
                        .finding()
                        .useMade()
                        .orElseThrow())
                .containsExactly(Use.PREVENTED, Use.LIFE_SAVED);
    }

    @Test
    void none_beside_another_use_is_refused() {
        Read read = csv("tip,use_made\n1,none|life_saved\n2,none\n");
        assertThat(read.complaints())
                .singleElement()
                .asString()
                .startsWith("a.csv, dòng 2, cột use_made, “none|life_saved”:");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void a_tip_that_is_its_own_duplicate_is_refused_however_it_is_written() {
        Read read = csv("tip,duplicate_of\n1.0,1\n2,1\n");
        assertThat(read.complaints()).singleElement().asString().startsWith("a.csv, dòng 2, cột duplicate_of, “1”:");
    }

    @Test
    void whatever_cells_of_a_row_say_against_each_other_is_told_at_once() {
        assertThat(csv("tip,armed,use_made,duplicate_of\n1,perhaps,none|life_saved,1\n")
                        .complaints())
                .hasSize(3)
                .anySatisfy(complaint -> assertThat(complaint).contains("cột armed"))
                .anySatisfy(complaint -> assertThat(complaint).contains("cột use_made"))
                .anySatisfy(complaint -> assertThat(complaint).contains("cột duplicate_of"));
    }

    @Test
    void an_identifier_stands_in_all_files_only_once() {
        Read read = read(
                ReadingOf.source("a.csv", "tip\n1\n2\n"),
                ReadingOf.source("b.csv", "verification,tip\npending,2\n,1.0\n"));
        assertThat(read.complaints())
                .containsExactly(
                        "b.csv, dòng 2, cột tip, “2”: mã 2 đã có ở dòng 3 của a.csv; đúng phải là: mỗi mã chỉ có một dòng trong tất cả các tệp",
                        "b.csv, dòng 3, cột tip, “1.0”: mã 1 đã có ở dòng 2 của a.csv; đúng phải là: mỗi mã chỉ có một dòng trong tất cả các tệp");
    }

    @Test
    void a_row_with_nothing_but_what_the_form_had_is_blank_and_any_other_needs_its_tip() {
        String header = "tip,caught_especially_serious,armed,verification\n";
        assertThat(csv(header + ",0,no,\n,0,,\n,,Không,\n")).isEqualTo(new Read(List.of(), List.of()));
        assertThat(csv(header + ",1,no,\n").complaints()).hasSize(1);
        assertThat(csv(header + ",0,yes,\n").complaints()).hasSize(1);
        assertThat(csv(header + ",0,no,pending\n").complaints()).hasSize(1);
        assertThat(csv(header + ",none,no,\n").complaints()).hasSize(2);
    }

    @Test
    void a_form_has_all_columns_in_words_that_are_read() {
        for (Wording words : List.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Template.xlsx(TipFiles.TIPS, words, out);
            assertThat(read(ReadingOf.source("a.xlsx", out.toByteArray()))).isEqualTo(new Read(List.of(), List.of()));
        }
    }

    @Test
    void what_a_form_asks_is_explained_column_by_column() {
        for (Wording words : List.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
            assertThat(TipFiles.TIPS.fields())
                    .allSatisfy(field ->
                            assertThat(words.say(field.note().orElseThrow())).hasSizeGreaterThan(10));
            assertThat(words.phrase(field("use_made").note().orElseThrow()))
                    .contains(Arrays.stream(Use.values()).map(Use::code).toArray(String[]::new));
        }
    }

    private static Field<?> field(String column) {
        return TipFiles.TIPS.fields().stream()
                .filter(field -> field.id().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
