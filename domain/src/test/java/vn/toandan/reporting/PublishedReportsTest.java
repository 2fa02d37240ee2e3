package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.reporting.HamletBooks.COMMUNE;
import static vn.toandan.reporting.HamletBooks.FIRST;
import static vn.toandan.reporting.HamletBooks.KNOWN;
import static vn.toandan.reporting.HamletBooks.MAY;
import static vn.toandan.reporting.HamletBooks.SECOND;
import static vn.toandan.reporting.HamletBooks.THIRD;
import static vn.toandan.reporting.HamletBooks.tells;
import static vn.toandan.reporting.HamletBooks.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.hotspot.Market;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.TipLevel;
import vn.toandan.unit.UnitType;

/** A commune of three hamlets, and what everybody may read of each. */
class PublishedReportsTest {

    private final HamletBooks books = new HamletBooks();

    @Test
    void a_small_count_of_a_hamlet_is_withheld_and_that_of_its_commune_is_not() {
        books.valuable(FIRST, 4);
        assertThat(tells(books.published(FIRST), Figure.Id.TIPS_RECEIVED)).isFalse();
        assertThat(books.published(COMMUNE).figure(Figure.Id.TIPS_RECEIVED).value())
                .isEqualTo(4);
    }

    @Test
    void five_here_and_five_there_are_told_and_so_is_the_zero_beside_them() {
        books.valuable(FIRST, 5);
        books.valuable(SECOND, 5);
        assertThat(books.published(FIRST).figure(Figure.Id.TIPS_VALUABLE).amount())
                .isEqualTo(Figure.Amount.share(5, 5));
        assertThat(books.published(THIRD).figure(Figure.Id.TIPS_RECEIVED).value())
                .isZero();
    }

    @Test
    void a_count_from_which_a_neighbour_could_be_told_is_withheld_too() {
        books.valuable(FIRST, 50);
        books.valuable(SECOND, 4);
        assertThat(tells(books.published(FIRST), Figure.Id.TIPS_RECEIVED)).isFalse();
        assertThat(tells(books.published(THIRD), Figure.Id.TIPS_RECEIVED)).isFalse();
    }

    @Test
    void so_is_what_belongs_to_no_unit_of_the_commune() {
        books.valuable(FIRST, 5);
        books.valuable(SECOND, 5);
        books.valuable(COMMUNE, 1);
        assertThat(tells(books.published(FIRST), Figure.Id.TIPS_RECEIVED)).isFalse();
    }

    @Test
    void what_lies_in_another_commune_keeps_nothing_of_a_hamlet_back() {
        books.units.put(List.of(unit("16234", UnitType.COMMUNE, Optional.empty())));
        books.valuable(FIRST, 5);
        books.valuable(SECOND, 5);
        books.valuable("16234", 1);
        assertThat(books.published(FIRST).figure(Figure.Id.TIPS_RECEIVED).value())
                .isEqualTo(5);
    }

    @Test
    void a_whole_is_told_without_a_part_that_is_small_or_leaves_little() {
        books.valuable(FIRST, 5);
        books.tips(FIRST, 1, TipLevel.V1, OffenceKind.THEFT);
        books.valuable(SECOND, 5);
        PeriodReport report = books.published(FIRST);
        assertThat(report.figure(Figure.Id.TIPS_RECEIVED).value()).isEqualTo(6);
        assertThat(report.published().orElseThrow().withheld())
                .contains(Figure.Id.TIPS_IN_SCOPE, Figure.Id.TIPS_VALUABLE)
                .doesNotContain(Figure.Id.TIPS_RECEIVED);
    }

    @Test
    void what_is_nowhere_in_the_commune_is_told_to_be_none() {
        books.valuable(FIRST, 5);
        books.tips(FIRST, 1, TipLevel.V1, OffenceKind.THEFT);
        books.valuable(SECOND, 5);
        assertThat(books.published(FIRST).figure(Figure.Id.TIPS_PENDING).value())
                .isZero();
        assertThat(books.published(FIRST).figure(Figure.Id.HOTSPOTS_OPEN).value())
                .isZero();
    }

    @Test
    void figures_are_told_without_kinds_where_one_of_these_is_small() {
        books.valuable(FIRST, 5);
        books.tips(FIRST, 1, TipLevel.V2, OffenceKind.DRUG);
        books.valuable(SECOND, 5);
        PeriodReport report = books.published(FIRST);
        assertThat(report.figure(Figure.Id.TIPS_VALUABLE).value()).isEqualTo(6);
        assertThat(report.figure(Figure.Id.TIPS_VALUABLE).byKind()).isEmpty();
        assertThat(report.isWithoutKinds(Figure.Id.TIPS_VALUABLE)).isTrue();
    }

    @Test
    void kinds_are_told_where_there_are_enough_of_each() {
        books.valuable(FIRST, 5);
        books.valuable(SECOND, 5);
        assertThat(books.published(FIRST).isWithoutKinds(Figure.Id.TIPS_VALUABLE))
                .isFalse();
        assertThat(books.published(FIRST).figure(Figure.Id.TIPS_VALUABLE).byKind())
                .containsEntry(new Figure.Kind("THEFT", OffenceKind.THEFT.words()), Figure.Amount.share(5, 5))
                .hasSize(OffenceKind.values().length);
    }

    @Test
    void how_many_are_enough_can_be_asked() {
        books.valuable(FIRST, 5);
        books.valuable(SECOND, 5);
        assertThat(tells(books.published(FIRST, 6), Figure.Id.TIPS_RECEIVED)).isFalse();
        books.valuable(FIRST, 1);
        books.valuable(SECOND, 1);
        assertThat(tells(books.published(FIRST, 6), Figure.Id.TIPS_RECEIVED)).isTrue();
        assertThatThrownBy(() -> books.published(FIRST, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_id_stands_behind_what_is_published() {
        books.valuable(FIRST, 5);
        books.valuable(SECOND, 5);
        for (String code : List.of(FIRST, COMMUNE)) {
            assertThat(books.published(code).figures())
                    .allSatisfy(one -> assertThat(one.figure().behind()).isEmpty());
        }
        assertThat(books.report(FIRST, DistrictBooks.YEAR)
                        .figure(Figure.Id.TIPS_RECEIVED)
                        .behind())
                .hasSize(5);
    }

    @Test
    void no_year_before_stands_beside_a_unit() {
        books.valuable(FIRST, 5);
        books.valuable(SECOND, 5);
        Period next = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        PublishedReports published = books.published();
        assertThat(published.published(books.report(FIRST, next), KNOWN, 5).figures())
                .allSatisfy(one -> assertThat(one.before()).isEmpty());
        assertThat(published.published(books.report(COMMUNE, next), KNOWN, 5).figures())
                .anySatisfy(one -> assertThat(one.before()).isPresent());
    }

    @Test
    void of_a_unit_one_whole_calendar_year_is_published() {
        Period month = new Period(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31));
        assertThat(PublishedReports.mayBePublished(books.report(FIRST, month))).isFalse();
        assertThat(PublishedReports.mayBePublished(books.report(COMMUNE, month)))
                .isTrue();
        assertThat(PublishedReports.mayBePublished(books.report(FIRST, DistrictBooks.YEAR)))
                .isTrue();
        Period two = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));
        assertThat(PublishedReports.mayBePublished(books.report(FIRST, two))).isFalse();
    }

    @Test
    void that_there_once_was_a_hotspot_of_a_kind_is_not_told() {
        books.hotspots.file(
                Market.at("TD-01", FIRST, Optional.of(MAY.minusYears(1)), Optional.of(MAY.minusMonths(9))), MAY);
        assertThat(books.report(FIRST, DistrictBooks.YEAR)
                        .figure(Figure.Id.HOTSPOTS_OPEN)
                        .byKind())
                .isNotEmpty();
        PeriodReport report = books.published(FIRST);
        assertThat(report.says()).isEmpty();
        assertThat(report.figure(Figure.Id.HOTSPOTS_OPEN).byKind()).isEmpty();
    }

    @Test
    void a_unit_of_which_nobody_knows_where_it_stands_is_seen_beside_all_others() {
        books.units.put(List.of(unit("9", UnitType.ENTERPRISE, Optional.empty())));
        books.valuable("9", 5);
        assertThat(tells(books.published("9"), Figure.Id.TIPS_RECEIVED)).isFalse();
        books.valuable(FIRST, 5);
        assertThat(books.published("9").figure(Figure.Id.TIPS_RECEIVED).value()).isEqualTo(5);
    }

    @Test
    void an_agency_of_a_province_is_not_told_by_what_the_communes_leave_of_it() {
        books.units.put(List.of(
                unit("38", UnitType.PROVINCE, Optional.empty()),
                unit("38-A", UnitType.AGENCY, Optional.of("38")),
                unit("38-C", UnitType.COMMUNE, Optional.of("38"))));
        books.valuable("38-A", 5);
        books.valuable("38-C", 5);
        assertThat(tells(books.published("38-A"), Figure.Id.TIPS_RECEIVED)).isFalse();
        books.valuable("38", 5);
        assertThat(books.published("38-A").figure(Figure.Id.TIPS_RECEIVED).value())
                .isEqualTo(5);
    }

    @Test
    void its_rule_is_said_beside_what_it_is_about() {
        assertThat(books.published(FIRST).about())
                .containsAll(books.published(FIRST).published().orElseThrow().says());
        assertThat(books.published(FIRST).published().orElseThrow().says()).hasSize(4);
        assertThat(books.published(COMMUNE).published().orElseThrow().says()).hasSize(1);
    }

    @Test
    void of_a_hamlet_half_a_year_is_the_callers_bug_to_publish() {
        Period half = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30));
        PeriodReport report = books.reports().under(FIRST, half, KNOWN).orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> books.published().published(report, KNOWN, PublishedReports.ENOUGH_TO_HIDE));
    }
}
