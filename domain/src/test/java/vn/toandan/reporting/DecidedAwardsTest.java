package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.reporting.DistrictBooks.DISTRICT;
import static vn.toandan.reporting.DistrictBooks.FIRST;
import static vn.toandan.reporting.DistrictBooks.HERE;
import static vn.toandan.reporting.DistrictBooks.KNOWN;
import static vn.toandan.reporting.DistrictBooks.LAST;
import static vn.toandan.reporting.DistrictBooks.THERE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.LocalSupplement;
import vn.toandan.commendation.NationalAmount;
import vn.toandan.commendation.SubjectKind;

/** The awards of a year in a report. */
class DecidedAwardsTest {

    private final DistrictBooks books = new DistrictBooks();

    @Test
    void both_ends_of_the_period_count_by_the_day_of_the_decision() {
        books.award("DN-1", SubjectKind.INDIVIDUAL, FIRST.minusDays(1));
        books.award("DN-2", SubjectKind.INDIVIDUAL, FIRST);
        books.award("DN-3", SubjectKind.INDIVIDUAL, LAST);
        books.award("DN-4", SubjectKind.INDIVIDUAL, LAST.plusDays(1));
        assertThat(books.figure(Figure.Id.COMMENDATIONS_INDIVIDUAL).behind()).containsExactly("DN-2", "DN-3");
    }

    @Test
    void persons_of_every_kind_are_individuals() {
        books.award("DN-1", SubjectKind.INDIVIDUAL, FIRST);
        books.award("DN-2", SubjectKind.SECURITY_FORCE_MEMBER, FIRST);
        books.award("DN-3", SubjectKind.FOREIGN_INDIVIDUAL, FIRST);
        books.award("DN-4", SubjectKind.OVERSEAS_VIETNAMESE, FIRST);
        books.award("DN-5", SubjectKind.COLLECTIVE, FIRST);
        books.award("DN-6", SubjectKind.FOREIGN_COLLECTIVE, FIRST);
        books.award("DN-7", SubjectKind.HOUSEHOLD, FIRST);
        assertThat(books.value(Figure.Id.COMMENDATIONS_INDIVIDUAL)).isEqualTo(4);
        assertThat(books.value(Figure.Id.COMMENDATIONS_COLLECTIVE)).isEqualTo(2);
        assertThat(books.value(Figure.Id.COMMENDATIONS_HOUSEHOLD)).isOne();
    }

    @Test
    void what_was_revoked_does_not_count_from_the_day_that_is_known() {
        Award.Id id = books.award("DN-1", SubjectKind.INDIVIDUAL, FIRST);
        books.revoke(id, KNOWN);
        assertThat(books.valueAsKnownOn(KNOWN.minusDays(1), Figure.Id.COMMENDATIONS_INDIVIDUAL))
                .isOne();
        assertThat(books.valueAsKnownOn(KNOWN, Figure.Id.COMMENDATIONS_INDIVIDUAL))
                .isZero();
        assertThat(books.valueAsKnownOn(KNOWN, Figure.Id.COMMENDATION_MONEY)).isZero();
    }

    @Test
    void money_is_the_national_amount_without_supplements() {
        books.commendations.record(new Award(
                "DN-1",
                Optional.empty(),
                Optional.of(HERE),
                SubjectKind.INDIVIDUAL,
                CommendationForm.PROVINCE_BANG_KHEN,
                DistrictBooks.decision(FIRST),
                new NationalAmount(3_510_000),
                Optional.of(new LocalSupplement(500_000, "Quỹ của xã")),
                FIRST));
        assertThat(books.value(Figure.Id.COMMENDATION_MONEY)).isEqualTo(3_510_000);
        assertThat(books.figure(Figure.Id.COMMENDATION_MONEY).byKind())
                .containsEntry(
                        new Figure.Kind("province_bang_khen", CommendationForm.PROVINCE_BANG_KHEN.words()),
                        Figure.Amount.of(3_510_000));
    }

    @Test
    void an_award_counts_under_its_unit_and_all_above_and_one_without_for_the_whole_alone() {
        books.award("DN-1", SubjectKind.INDIVIDUAL, FIRST);
        books.commendations.record(
                DistrictBooks.award("DN-2", Optional.empty(), SubjectKind.INDIVIDUAL, FIRST, 0, FIRST));
        assertThat(books.value(Figure.Id.COMMENDATIONS_INDIVIDUAL)).isEqualTo(2);
        assertThat(books.valueUnder(DISTRICT, Figure.Id.COMMENDATIONS_INDIVIDUAL))
                .isOne();
        assertThat(books.valueUnder(HERE, Figure.Id.COMMENDATIONS_INDIVIDUAL)).isOne();
        assertThat(books.valueUnder(THERE, Figure.Id.COMMENDATIONS_INDIVIDUAL)).isZero();
    }

    @Test
    void an_award_counts_where_its_unit_was_on_the_day_of_the_decision() {
        LocalDate moved = FIRST.plusDays(100);
        books.lay("16243-01", HERE, FIRST, Optional.of(moved.minusDays(1)));
        books.lay("16243-01", THERE, moved, Optional.empty());
        books.commendations.record(DistrictBooks.award(
                "DN-1", Optional.of("16243-01"), SubjectKind.HOUSEHOLD, moved.minusDays(1), 0, KNOWN));
        assertThat(books.valueUnder(HERE, Figure.Id.COMMENDATIONS_HOUSEHOLD)).isOne();
        assertThat(books.valueUnder(THERE, Figure.Id.COMMENDATIONS_HOUSEHOLD)).isZero();
    }

    @Test
    void what_was_not_known_yet_does_not_count() {
        books.commendations.record(
                DistrictBooks.award("DN-1", Optional.of(HERE), SubjectKind.HOUSEHOLD, LAST, 0, KNOWN));
        assertThat(books.valueAsKnownOn(KNOWN.minusDays(1), Figure.Id.COMMENDATIONS_HOUSEHOLD))
                .isZero();
        assertThat(books.valueAsKnownOn(KNOWN, Figure.Id.COMMENDATIONS_HOUSEHOLD))
                .isOne();
    }
}
