package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.reporting.HamletBooks.COMMUNE;
import static vn.toandan.reporting.HamletBooks.FIRST;
import static vn.toandan.reporting.HamletBooks.MAY;
import static vn.toandan.reporting.HamletBooks.SECOND;
import static vn.toandan.reporting.HamletBooks.tells;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.unit.UnitType;

/** What everybody may read of the awards of a commune, where somebody commended is kept confidential. */
class PublishedAwardsTest {

    private final HamletBooks books = new HamletBooks();

    @Test
    void money_would_tell_the_awards_and_is_told_of_no_unit() {
        books.awards(FIRST, 5, MAY);
        books.awards(SECOND, 5, MAY);
        assertThat(books.published(FIRST)
                        .figure(Figure.Id.COMMENDATIONS_INDIVIDUAL)
                        .value())
                .isEqualTo(5);
        assertThat(tells(books.published(FIRST), Figure.Id.COMMENDATION_MONEY)).isFalse();
        assertThat(tells(books.published(COMMUNE), Figure.Id.COMMENDATION_MONEY))
                .isTrue();
    }

    @Test
    void the_form_of_somebody_kept_confidential_cannot_be_worked_out_of_a_commune_either() {
        books.awards(FIRST, 4, MAY);
        PeriodReport report = books.published(COMMUNE);
        assertThat(report.figure(Figure.Id.COMMENDATIONS_INDIVIDUAL).value()).isEqualTo(4);
        assertThat(report.figure(Figure.Id.COMMENDATIONS_INDIVIDUAL).byKind()).isEmpty();
        assertThat(report.isWithoutKinds(Figure.Id.COMMENDATIONS_INDIVIDUAL)).isTrue();
        assertThat(tells(report, Figure.Id.COMMENDATION_MONEY)).isFalse();
        assertThat(report.published().orElseThrow().withheld()).containsExactly(Figure.Id.COMMENDATION_MONEY);
    }

    @Test
    void five_of_a_form_hide_each_other_and_their_form_and_money_are_told() {
        books.awards(FIRST, 5, MAY);
        assertThat(books.published(COMMUNE).isWithoutKinds(Figure.Id.COMMENDATIONS_INDIVIDUAL))
                .isFalse();
        assertThat(books.published(COMMUNE).figure(Figure.Id.COMMENDATION_MONEY).value())
                .isEqualTo(3_800_000);
    }

    @Test
    void who_is_named_in_the_list_hides_nothing_and_needs_no_hiding() {
        books.openAward();
        assertThat(tells(books.published(COMMUNE), Figure.Id.COMMENDATION_MONEY))
                .isTrue();
        books.awards(FIRST, 1, MAY);
        assertThat(tells(books.published(COMMUNE), Figure.Id.COMMENDATION_MONEY))
                .isFalse();
    }

    @Test
    void somebody_confidential_of_the_period_before_is_not_told_beside_it() {
        books.awards(FIRST, 1, LocalDate.of(2022, 12, 31));
        assertThat(tells(books.published(COMMUNE), Figure.Id.COMMENDATION_MONEY))
                .isFalse();
    }

    @Test
    void somebody_confidential_of_another_commune_hides_nothing_here() {
        books.units.put(List.of(HamletBooks.unit("16246", UnitType.COMMUNE, Optional.empty())));
        books.openAward();
        books.awards("16246", 1, MAY);
        assertThat(tells(books.published(COMMUNE), Figure.Id.COMMENDATION_MONEY))
                .isTrue();
        assertThat(tells(books.published("16246"), Figure.Id.COMMENDATION_MONEY))
                .isFalse();
    }
}
