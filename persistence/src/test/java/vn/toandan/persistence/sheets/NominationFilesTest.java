package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.HighestTip;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Nominations;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.law.Wording;

/** Files of nominations: what they may say, what is refused, and that they come back as they were written. */
class NominationFilesTest {

    private static final String HEADER = "nomination,subject_kind,proposed_form,";

    private record Read(Reading reading, List<Nomination> rows) {

        List<String> places() {
            return new ReadingOf(reading, List.of()).places();
        }
    }

    private static Read read(Source... sources) {
        List<Nomination> rows = new ArrayList<>();
        Reading reading =
                NominationFiles.NOMINATIONS.read(List.of(sources), row -> rows.add(NominationFiles.nomination(row)));
        return new Read(reading, rows);
    }

    private static Source lines(String name, String... lines) {
        return ReadingOf.source(name, String.join("\n", lines));
    }

    private static Read cell(String column, String value) {
        return read(lines("a.csv", HEADER + column, "DN-01,individual,commune_giay_khen,\"" + value + "\""));
    }

    @Test
    void three_columns_are_enough_and_all_else_is_not_known() {
        Read read = read(lines("a.csv", "nomination,subject_kind,proposed_form", "DN-01,household,province_bang_khen"));
        assertThat(read.rows())
                .containsExactly(Nomination.of("DN-01", SubjectKind.HOUSEHOLD, CommendationForm.PROVINCE_BANG_KHEN));
    }

    @Test
    void every_type_of_cell_is_read() {
        assertThat(cell("decided_on", "5/8/2026").rows().get(0).day(NominationFact.DECIDED_ON))
                .contains(Nominations.IN_AUGUST);
        assertThat(cell("valuable_tips", "02.0").rows().get(0).count(NominationFact.VALUABLE_TIPS))
                .hasValue(2);
        assertThat(cell("exemplary", "Không").rows().get(0).says(NominationFact.EXEMPLARY, false))
                .isTrue();
        assertThat(cell("tip_level", "V2K").rows().get(0).choice(NominationFact.TIP_LEVEL))
                .contains(HighestTip.V2K);
        assertThat(cell("commended_by", "7/QĐ-UBND").rows().get(0).text(NominationFact.COMMENDED_BY))
                .contains("7/QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decided_on=31/02/2026",
                "decided_on=none",
                "valuable_tips=-1",
                "years_of_service=1.5",
                "exemplary=maybe",
                "tip_level=V5",
                "influence=district",
                "sex=other"
            })
    void what_is_malformed_is_refused_where_it_stands(String cell) {
        String[] parts = cell.split("=", 2);
        assertThat(cell(parts[0], parts[1]).places()).containsExactly("a.csv 2 " + parts[0] + " " + parts[1]);
    }

    @Test
    void an_unknown_column_is_refused() {
        assertThat(cell("phone", "0769").places()).hasSize(1);
    }

    @Test
    void an_identifier_stands_in_all_files_once() {
        String row = "DN-01,individual,commune_giay_khen,yes";
        Read read = read(lines("a.csv", HEADER + "exemplary", row), lines("b.csv", HEADER + "exemplary", row));
        assertThat(read.places()).containsExactly("b.csv 2 nomination DN-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {",individual,commune_giay_khen", "DN-01,,commune_giay_khen", "DN-01,individual,"})
    void what_every_nomination_needs_is_refused_where_it_is_empty(String row) {
        assertThat(read(lines("a.csv", "nomination,subject_kind,proposed_form", row))
                        .places())
                .hasSize(1);
    }

    @Test
    void what_does_not_concern_the_subject_is_read_and_nothing_else_is_refused() {
        Read read = read(lines(
                "a.csv",
                "nomination,subject_kind,proposed_form,united,joint_feat,sex,achieved_on,decided_on",
                "DN-01,individual,ky_niem_chuong,yes,no,male,2030-01-01,2019-01-01"));
        assertThat(read.reading().complaints().isEmpty()).isTrue();
        assertThat(read.rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.xlsx"})
    void what_is_written_is_read_back_unchanged(String target) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Nomination bare = Nomination.of("DN-02", SubjectKind.COLLECTIVE, CommendationForm.PROVINCE_CO_THI_DUA);
        Nomination risky = bare.with(NominationFact.NOMINATION, "DN-03").with(NominationFact.COMMENDED_BY, "=1+1");
        try (RegisterWriter writer = NominationFiles.NOMINATIONS.write(target, out)) {
            NominationFiles.write(writer, Nominations.resident());
            NominationFiles.write(writer, bare);
            NominationFiles.write(writer, risky);
        }
        assertThat(read(ReadingOf.source("b", out.toByteArray())).rows())
                .containsExactly(Nominations.resident(), bare, risky);
    }

    @Test
    void the_form_has_all_columns_of_the_contract_in_its_order() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.csv(NominationFiles.NOMINATIONS, out);
        assertThat(out.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(String.join(
                        ",", NominationFact.ALL.stream().map(NominationFact::id).toList()));
    }

    @Test
    void two_rows_for_one_achievement_name_each_other() {
        List<Source> files = List.of(lines(
                "a.csv",
                HEADER + "achievement",
                "DN-01,individual,commune_giay_khen,VU-12",
                "DN-02,individual,commune_giay_khen,VU-13",
                "DN-03,individual,commune_giay_khen,VU-12"));
        SharedAchievements shared = new SharedAchievements();
        List<Nomination> rows = read(files.get(0)).rows();
        rows.forEach(shared::add);
        shared.name(files);
        assertThat(rows.stream()
                        .map(row -> shared.besides(row).stream()
                                .map(Wording.ENGLISH::phrase)
                                .toList()
                                .toString()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("DN-03 (row 4 of a.csv)"),
                        second -> assertThat(second).isEqualTo("[]"),
                        third -> assertThat(third).contains("DN-01 (row 2 of a.csv)"));
    }
}
