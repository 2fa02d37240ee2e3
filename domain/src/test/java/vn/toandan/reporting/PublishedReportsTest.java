package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.Nominations;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.hotspot.Market;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.model.InMemoryModels;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.TipLevel;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** A commune of three hamlets, and what everybody may read of each. */
class PublishedReportsTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 5);
    private static final String COMMUNE = "16231";
    private static final String FIRST = "16231-01";
    private static final String SECOND = "16231-02";
    private static final String THIRD = "16231-03";
    private static final Knowledge KNOWN = Knowledge.asKnownOn(LocalDate.of(2024, 1, 10));

    private final InMemoryTips tips = new InMemoryTips();
    private final InMemoryCommendations commendations = new InMemoryCommendations();
    private final InMemoryHotspots hotspots = new InMemoryHotspots();
    private final InMemoryUnits units = new InMemoryUnits();
    private int number;

    PublishedReportsTest() {
        units.put(List.of(
                unit(COMMUNE, UnitType.COMMUNE, Optional.empty()),
                unit(FIRST, UnitType.RESIDENTIAL_AREA, Optional.of(COMMUNE)),
                unit(SECOND, UnitType.RESIDENTIAL_AREA, Optional.of(COMMUNE)),
                unit(THIRD, UnitType.SCHOOL, Optional.of(COMMUNE))));
    }

    private static Unit unit(String code, UnitType type, Optional<String> parent) {
        return new Unit(code, type, "Đơn vị " + code, parent, LocalDate.of(2022, 1, 1), Optional.empty());
    }

    private void tips(String code, int count, TipLevel level, OffenceKind kind) {
        for (int at = 0; at < count; at++) {
            tips.record(DistrictBooks.version(
                    "T-" + ++number, kind, Optional.of(code), MAY, level, level == TipLevel.V2 ? "R11" : "R13", MAY));
        }
    }

    private void valuable(String code, int count) {
        tips(code, count, TipLevel.V2, OffenceKind.THEFT);
    }

    private PeriodReports reports() {
        return new PeriodReports(
                new InMemoryJudgements(),
                new InMemoryRecognitions(),
                new InMemoryModels(),
                hotspots,
                tips,
                new InMemoryOutcomes(),
                commendations,
                units,
                PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard());
    }

    private PublishedReports published() {
        return new PublishedReports(reports(), units, commendations, Nominations.SCHEME);
    }

    private PeriodReport published(String code) {
        return published(code, PublishedReports.ENOUGH_TO_HIDE);
    }

    private PeriodReport published(String code, int smallest) {
        return published().published(report(code, DistrictBooks.YEAR), KNOWN, smallest);
    }

    private PeriodReport report(String code, Period period) {
        return reports().under(code, period, KNOWN).orElseThrow();
    }

    private static boolean tells(PeriodReport report, Figure.Id id) {
        return report.figures().stream().anyMatch(one -> one.figure().id() == id);
    }

    @Test
    void a_small_count_of_a_hamlet_is_withheld_and_that_of_its_commune_is_not() {
        valuable(FIRST, 4);
        assertThat(tells(published(FIRST), Figure.Id.TIPS_RECEIVED)).isFalse();
        assertThat(published(COMMUNE).figure(Figure.Id.TIPS_RECEIVED).value()).isEqualTo(4);
    }

    @Test
    void five_here_and_five_there_are_told_and_so_is_the_zero_beside_them() {
        valuable(FIRST, 5);
        valuable(SECOND, 5);
        assertThat(published(FIRST).figure(Figure.Id.TIPS_VALUABLE).amount()).isEqualTo(Figure.Amount.share(5, 5));
        assertThat(published(THIRD).figure(Figure.Id.TIPS_RECEIVED).value()).isZero();
    }

    @Test
    void a_count_from_which_a_neighbour_could_be_told_is_withheld_too() {
        valuable(FIRST, 50);
        valuable(SECOND, 4);
        assertThat(tells(published(FIRST), Figure.Id.TIPS_RECEIVED)).isFalse();
        assertThat(tells(published(THIRD), Figure.Id.TIPS_RECEIVED)).isFalse();
    }

    @Test
    void so_is_what_belongs_to_no_unit_of_the_commune() {
        valuable(FIRST, 5);
        valuable(SECOND, 5);
        valuable(COMMUNE, 1);
        assertThat(tells(published(FIRST), Figure.Id.TIPS_RECEIVED)).isFalse();
    }

    @Test
    void what_lies_in_another_commune_keeps_nothing_of_a_hamlet_back() {
        units.put(List.of(unit("16234", UnitType.COMMUNE, Optional.empty())));
        valuable(FIRST, 5);
        valuable(SECOND, 5);
        valuable("16234", 1);
        assertThat(published(FIRST).figure(Figure.Id.TIPS_RECEIVED).value()).isEqualTo(5);
    }

    @Test
    void a_whole_is_told_without_a_part_that_is_small_or_leaves_little() {
        valuable(FIRST, 5);
        tips(FIRST, 1, TipLevel.V1, OffenceKind.THEFT);
        valuable(SECOND, 5);
        PeriodReport report = published(FIRST);
        assertThat(report.figure(Figure.Id.TIPS_RECEIVED).value()).isEqualTo(6);
        assertThat(report.published().orElseThrow().withheld())
                .contains(Figure.Id.TIPS_IN_SCOPE, Figure.Id.TIPS_VALUABLE)
                .doesNotContain(Figure.Id.TIPS_RECEIVED);
    }

    @Test
    void what_is_nowhere_in_the_commune_is_told_to_be_none() {
        valuable(FIRST, 5);
        tips(FIRST, 1, TipLevel.V1, OffenceKind.THEFT);
        valuable(SECOND, 5);
        assertThat(published(FIRST).figure(Figure.Id.TIPS_PENDING).value()).isZero();
        assertThat(published(FIRST).figure(Figure.Id.HOTSPOTS_OPEN).value()).isZero();
    }

    @Test
    void figures_are_told_without_kinds_where_one_of_these_is_small() {
        valuable(FIRST, 5);
        tips(FIRST, 1, TipLevel.V2, OffenceKind.DRUG);
        valuable(SECOND, 5);
        PeriodReport report = published(FIRST);
        assertThat(report.figure(Figure.Id.TIPS_VALUABLE).value()).isEqualTo(6);
        assertThat(report.figure(Figure.Id.TIPS_VALUABLE).byKind()).isEmpty();
        assertThat(report.isWithoutKinds(Figure.Id.TIPS_VALUABLE)).isTrue();
    }

    @Test
    void kinds_are_told_where_there_are_enough_of_each() {
        valuable(FIRST, 5);
        valuable(SECOND, 5);
        assertThat(published(FIRST).isWithoutKinds(Figure.Id.TIPS_VALUABLE)).isFalse();
        assertThat(published(FIRST).figure(Figure.Id.TIPS_VALUABLE).byKind())
                .containsEntry(new Figure.Kind("THEFT", OffenceKind.THEFT.words()), Figure.Amount.share(5, 5))
                .hasSize(OffenceKind.values().length);
    }

    @Test
    void how_many_are_enough_can_be_asked() {
        valuable(FIRST, 5);
        valuable(SECOND, 5);
        assertThat(tells(published(FIRST, 6), Figure.Id.TIPS_RECEIVED)).isFalse();
        valuable(FIRST, 1);
        valuable(SECOND, 1);
        assertThat(tells(published(FIRST, 6), Figure.Id.TIPS_RECEIVED)).isTrue();
        assertThatThrownBy(() -> published(FIRST, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void money_would_tell_the_awards_and_is_told_of_no_unit() {
        for (String code : List.of(FIRST, SECOND)) {
            for (int at = 0; at < 5; at++) {
                commendations.record(DistrictBooks.award(
                        "DN-" + ++number, Optional.of(code), SubjectKind.INDIVIDUAL, MAY, 760_000, MAY));
            }
        }
        assertThat(published(FIRST).figure(Figure.Id.COMMENDATIONS_INDIVIDUAL).value())
                .isEqualTo(5);
        assertThat(tells(published(FIRST), Figure.Id.COMMENDATION_MONEY)).isFalse();
        assertThat(tells(published(COMMUNE), Figure.Id.COMMENDATION_MONEY)).isTrue();
    }

    private void awards(int count, LocalDate on) {
        for (int at = 0; at < count; at++) {
            commendations.record(
                    DistrictBooks.award("DN-" + ++number, Optional.of(FIRST), SubjectKind.INDIVIDUAL, on, 760_000, on));
        }
    }

    private void openAward() {
        Nomination nomination = Nominations.resident();
        commendations.file(nomination, MAY);
        commendations.record(
                DistrictBooks.award(nomination.id(), Optional.of(FIRST), SubjectKind.INDIVIDUAL, MAY, 760_000, MAY));
    }

    @Test
    void the_form_of_somebody_kept_confidential_cannot_be_worked_out_of_a_commune_either() {
        awards(4, MAY);
        PeriodReport report = published(COMMUNE);
        assertThat(report.figure(Figure.Id.COMMENDATIONS_INDIVIDUAL).value()).isEqualTo(4);
        assertThat(report.figure(Figure.Id.COMMENDATIONS_INDIVIDUAL).byKind()).isEmpty();
        assertThat(report.isWithoutKinds(Figure.Id.COMMENDATIONS_INDIVIDUAL)).isTrue();
        assertThat(tells(report, Figure.Id.COMMENDATION_MONEY)).isFalse();
        assertThat(report.published().orElseThrow().withheld()).containsExactly(Figure.Id.COMMENDATION_MONEY);
    }

    @Test
    void five_of_a_form_hide_each_other_and_their_form_and_money_are_told() {
        awards(5, MAY);
        assertThat(published(COMMUNE).isWithoutKinds(Figure.Id.COMMENDATIONS_INDIVIDUAL))
                .isFalse();
        assertThat(published(COMMUNE).figure(Figure.Id.COMMENDATION_MONEY).value())
                .isEqualTo(3_800_000);
    }

    @Test
    void who_is_named_in_the_list_hides_nothing_and_needs_no_hiding() {
        openAward();
        assertThat(tells(published(COMMUNE), Figure.Id.COMMENDATION_MONEY)).isTrue();
        awards(1, MAY);
        assertThat(tells(published(COMMUNE), Figure.Id.COMMENDATION_MONEY)).isFalse();
    }

    @Test
    void somebody_confidential_of_the_period_before_is_not_told_beside_it() {
        awards(1, LocalDate.of(2022, 12, 31));
        assertThat(tells(published(COMMUNE), Figure.Id.COMMENDATION_MONEY)).isFalse();
    }

    @Test
    void no_id_stands_behind_what_is_published() {
        valuable(FIRST, 5);
        valuable(SECOND, 5);
        for (String code : List.of(FIRST, COMMUNE)) {
            assertThat(published(code).figures())
                    .allSatisfy(one -> assertThat(one.figure().behind()).isEmpty());
        }
        assertThat(report(FIRST, DistrictBooks.YEAR)
                        .figure(Figure.Id.TIPS_RECEIVED)
                        .behind())
                .hasSize(5);
    }

    @Test
    void no_year_before_stands_beside_a_unit() {
        valuable(FIRST, 5);
        valuable(SECOND, 5);
        Period next = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        PublishedReports published = published();
        assertThat(published.published(report(FIRST, next), KNOWN, 5).figures())
                .allSatisfy(one -> assertThat(one.before()).isEmpty());
        assertThat(published.published(report(COMMUNE, next), KNOWN, 5).figures())
                .anySatisfy(one -> assertThat(one.before()).isPresent());
    }

    @Test
    void of_a_unit_one_whole_calendar_year_is_published() {
        Period month = new Period(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31));
        assertThat(PublishedReports.mayBePublished(report(FIRST, month))).isFalse();
        assertThat(PublishedReports.mayBePublished(report(COMMUNE, month))).isTrue();
        assertThat(PublishedReports.mayBePublished(report(FIRST, DistrictBooks.YEAR)))
                .isTrue();
        Period two = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));
        assertThat(PublishedReports.mayBePublished(report(FIRST, two))).isFalse();
    }

    @Test
    void that_there_once_was_a_hotspot_of_a_kind_is_not_told() {
        hotspots.file(Market.at("TD-01", FIRST, Optional.of(MAY.minusYears(1)), Optional.of(MAY.minusMonths(9))), MAY);
        assertThat(report(FIRST, DistrictBooks.YEAR)
                        .figure(Figure.Id.HOTSPOTS_OPEN)
                        .byKind())
                .isNotEmpty();
        PeriodReport report = published(FIRST);
        assertThat(report.says()).isEmpty();
        assertThat(report.figure(Figure.Id.HOTSPOTS_OPEN).byKind()).isEmpty();
    }

    @Test
    void a_unit_of_which_nobody_knows_where_it_stands_is_seen_beside_all_others() {
        units.put(List.of(unit("9", UnitType.ENTERPRISE, Optional.empty())));
        valuable("9", 5);
        assertThat(tells(published("9"), Figure.Id.TIPS_RECEIVED)).isFalse();
        valuable(FIRST, 5);
        assertThat(published("9").figure(Figure.Id.TIPS_RECEIVED).value()).isEqualTo(5);
    }

    @Test
    void an_agency_of_a_province_is_not_told_by_what_the_communes_leave_of_it() {
        units.put(List.of(
                unit("38", UnitType.PROVINCE, Optional.empty()),
                unit("38-A", UnitType.AGENCY, Optional.of("38")),
                unit("38-C", UnitType.COMMUNE, Optional.of("38"))));
        valuable("38-A", 5);
        valuable("38-C", 5);
        assertThat(tells(published("38-A"), Figure.Id.TIPS_RECEIVED)).isFalse();
        valuable("38", 5);
        assertThat(published("38-A").figure(Figure.Id.TIPS_RECEIVED).value()).isEqualTo(5);
    }

    @Test
    void its_rule_is_said_beside_what_it_is_about() {
        assertThat(published(FIRST).about())
                .containsAll(published(FIRST).published().orElseThrow().says());
        assertThat(published(FIRST).published().orElseThrow().says()).hasSize(4);
        assertThat(published(COMMUNE).published().orElseThrow().says()).hasSize(1);
    }

    @Test
    void of_a_hamlet_half_a_year_is_the_callers_bug_to_publish() {
        Period half = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30));
        PeriodReport report = reports().under(FIRST, half, KNOWN).orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> published().published(report, KNOWN, PublishedReports.ENOUGH_TO_HIDE));
    }
}
