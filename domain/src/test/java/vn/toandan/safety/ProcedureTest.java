package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.Procedure.Step;
import vn.toandan.safety.circular124.Circular124;
import vn.toandan.unit.UnitKind;

/** Articles 9 and 10, as issued and since the district level ended. */
class ProcedureTest {

    private static final RuleSet SINCE_2025 = Circular124.TWO_LEVELS;
    private static final RuleSet AS_ISSUED = Circular124.AS_ISSUED;

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, commune_chair 1",
        "COMMUNE, district_chair 2",
        "AGENCY, commune_chair 1; district_chair 2; province_chair 3; minister 4",
        "ENTERPRISE, commune_chair 1; district_chair 2; province_chair 3; minister 4",
        "SCHOOL, commune_chair 1; district_chair 2; province_chair 3; minister 4",
    })
    void who_decides_as_issued_and_by_which_clause_of_article_10(UnitKind kind, String holders) {
        assertThat(holders(AS_ISSUED, kind)).isEqualTo(holders);
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, commune_chair 1",
        "COMMUNE, province_chair 2",
        "AGENCY, commune_chair 1; province_chair 3; minister 4",
        "ENTERPRISE, commune_chair 1; province_chair 3; minister 4",
        "SCHOOL, commune_chair 1; province_chair 3; minister 4",
    })
    void who_decides_since_there_is_no_district(UnitKind kind, String holders) {
        assertThat(holders(SINCE_2025, kind)).isEqualTo(holders);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_read_is_confirmed_and_what_was_inferred_is_not(UnitKind kind) {
        assertThat(procedure(AS_ISSUED, kind).competence().confirmed()).isTrue();
        assertThat(procedure(AS_ISSUED, kind).appraisedBy().get(0).confirmed()).isTrue();
        assertThat(procedure(SINCE_2025, kind).competence().confirmed()).isFalse();
        assertThat(procedure(SINCE_2025, kind).appraisedBy().get(0).confirmed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, ALWAYS",
        "COMMUNE, ALWAYS",
        "AGENCY, WHERE_THERE_IS_A_PARTY_ORGANISATION",
        "ENTERPRISE, WHERE_THERE_IS_A_PARTY_ORGANISATION",
        "SCHOOL, WHERE_THERE_IS_A_PARTY_ORGANISATION",
    })
    void a_resolution_is_asked_only_where_somebody_can_pass_one(UnitKind kind, Procedure.Need need) {
        Step resolution = procedure(AS_ISSUED, kind).registration().get(0);
        assertThat(resolution.id()).isEqualTo("registration.resolution");
        assertThat(resolution.need()).isEqualTo(need);
    }

    @ParameterizedTest
    @EnumSource
    void meeting_and_dossiers_were_read(UnitKind kind) {
        for (RuleSet ruleSet : new RuleSet[] {AS_ISSUED, SINCE_2025}) {
            Procedure procedure = procedure(ruleSet, kind);
            assertThat(Stream.of(
                                    Stream.of(procedure.meeting()),
                                    procedure.registration().stream(),
                                    procedure.proposal().stream())
                            .flatMap(steps -> steps))
                    .allMatch(Step::confirmed);
        }
    }

    @ParameterizedTest
    @CsvSource({"AGENCY", "ENTERPRISE", "SCHOOL"})
    void agencies_enterprises_and_schools_can_be_delegated_one_level_down(UnitKind kind) {
        for (RuleSet ruleSet : new RuleSet[] {AS_ISSUED, SINCE_2025}) {
            assertThat(procedure(ruleSet, kind).competence().delegation())
                    .map(citation -> Wording.VIETNAMESE.phrase(citation.words()))
                    .contains("khoản 5 Điều 10 Thông tư 124/2021/TT-BCA");
        }
    }

    @ParameterizedTest
    @CsvSource({"RESIDENTIAL_AREA", "COMMUNE"})
    void residential_areas_and_communes_cannot(UnitKind kind) {
        for (RuleSet ruleSet : new RuleSet[] {AS_ISSUED, SINCE_2025}) {
            assertThat(procedure(ruleSet, kind).competence().delegation()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"RESIDENTIAL_AREA, a", "COMMUNE, b", "AGENCY, c", "ENTERPRISE, c", "SCHOOL, c"})
    void each_kind_has_its_point_of_article_9(UnitKind kind, String point) {
        String place = "điểm " + point + " khoản 1 Điều 9 Thông tư 124/2021/TT-BCA";
        for (RuleSet ruleSet : new RuleSet[] {AS_ISSUED, SINCE_2025}) {
            Procedure procedure = procedure(ruleSet, kind);
            assertThat(Wording.VIETNAMESE.phrase(procedure.citation().words())).isEqualTo(place);
            assertThat(place(procedure.meeting())).isEqualTo(place);
            assertThat(place(procedure.appraisedBy().get(0))).isEqualTo(place);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, commune’s, commune’s",
        "COMMUNE, district’s, province’s",
        "AGENCY, recognising level, recognising level",
    })
    void the_file_goes_to_the_level_that_appraises(UnitKind kind, String asIssued, String since2025) {
        assertThat(Wording.ENGLISH.phrase(
                        procedure(AS_ISSUED, kind).appraisedBy().get(0).words()))
                .contains(asIssued);
        assertThat(Wording.ENGLISH.phrase(
                        procedure(SINCE_2025, kind).appraisedBy().get(0).words()))
                .contains(since2025);
    }

    @ParameterizedTest
    @CsvSource({"AGENCY", "ENTERPRISE", "SCHOOL"})
    void a_unit_that_the_ministry_follows_is_appraised_by_its_department(UnitKind kind) {
        Step ministry = procedure(AS_ISSUED, kind).appraisedBy().get(1);
        assertThat(Wording.VIETNAMESE.phrase(ministry.words())).contains("V05");
        assertThat(place(ministry)).isEqualTo("điểm d khoản 1 Điều 9 Thông tư 124/2021/TT-BCA");
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, Trưởng khu dân cư",
        "COMMUNE, Thường trực Ban Chỉ đạo",
        "SCHOOL, Người đứng đầu đơn vị",
    })
    void somebody_convenes(UnitKind kind, String who) {
        assertThat(Wording.VIETNAMESE.say(procedure(AS_ISSUED, kind).meeting().words()))
                .startsWith(who);
    }

    @Test
    void a_residential_area_registers_without_a_plan_of_its_own() {
        assertThat(keys(procedure(AS_ISSUED, UnitKind.RESIDENTIAL_AREA).registration().stream()))
                .isEqualTo("registration.resolution registration.sheet");
    }

    @ParameterizedTest
    @CsvSource({"COMMUNE", "AGENCY", "ENTERPRISE", "SCHOOL"})
    void all_others_register_with_a_plan(UnitKind kind) {
        assertThat(keys(procedure(AS_ISSUED, kind).registration().stream()))
                .isEqualTo("registration.resolution registration.plan registration.sheet");
    }

    @ParameterizedTest
    @EnumSource
    void a_proposal_needs_three_papers_and_what_else_is_relevant(UnitKind kind) {
        assertThat(keys(procedure(AS_ISSUED, kind).proposal().stream()))
                .isEqualTo("proposal.submission proposal.report proposal.minutes proposal.others");
    }

    @ParameterizedTest
    @EnumSource
    void the_dossiers_stand_in_article_9_clause_2(UnitKind kind) {
        Procedure procedure = procedure(AS_ISSUED, kind);
        assertThat(procedure.registration())
                .extracting(ProcedureTest::place)
                .containsOnly("điểm a khoản 2 Điều 9 Thông tư 124/2021/TT-BCA");
        assertThat(procedure.proposal())
                .extracting(ProcedureTest::place)
                .containsOnly("điểm b khoản 2 Điều 9 Thông tư 124/2021/TT-BCA");
    }

    private static Procedure procedure(RuleSet ruleSet, UnitKind kind) {
        return ruleSet.of(kind).procedure().orElseThrow();
    }

    private static String holders(RuleSet ruleSet, UnitKind kind) {
        return procedure(ruleSet, kind).competence().authorities().stream()
                .map(holder -> holder.authority().code() + " "
                        + Wording.VIETNAMESE
                                .phrase(holder.citation().words())
                                .replace("khoản ", "")
                                .replace(" Điều 10 Thông tư 124/2021/TT-BCA", ""))
                .collect(Collectors.joining("; "));
    }

    private static String place(Step step) {
        return Wording.VIETNAMESE.phrase(step.citation().words());
    }

    private static String keys(Stream<Step> steps) {
        return steps.map(step -> ((Sentence.Clause) step.words()).key())
                .map(key -> key.substring("safety/procedure:".length()))
                .collect(Collectors.joining(" "));
    }
}
