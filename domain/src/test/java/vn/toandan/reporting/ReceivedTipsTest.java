package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.reporting.DistrictBooks.DISTRICT;
import static vn.toandan.reporting.DistrictBooks.FIRST;
import static vn.toandan.reporting.DistrictBooks.HERE;
import static vn.toandan.reporting.DistrictBooks.KNOWN;
import static vn.toandan.reporting.DistrictBooks.LAST;
import static vn.toandan.reporting.DistrictBooks.THERE;
import static vn.toandan.reporting.DistrictBooks.YEAR;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipLevel;

/** The tips of a year in a report, and what came of them. */
class ReceivedTipsTest {

    private final DistrictBooks books = new DistrictBooks();

    private void outcome(OutcomeKind kind, long quantity, String tip, CausalRole role, LocalDate knownOn) {
        books.outcomes.record(
                new Outcome(new Outcome.Key("12/QĐ-CSĐT", LAST, kind), quantity), new TipId(tip), role, knownOn);
    }

    private void pending(String id, Optional<String> code, LocalDate receivedOn) {
        books.tips.record(
                DistrictBooks.version(id, OffenceKind.DRUG, code, receivedOn, TipLevel.PENDING, "R0", receivedOn));
    }

    @Test
    void both_ends_of_the_period_count_and_the_days_beside_them_do_not() {
        pending("T-1", Optional.of(HERE), FIRST.minusDays(1));
        pending("T-2", Optional.of(HERE), FIRST);
        pending("T-3", Optional.of(HERE), LAST);
        pending("T-4", Optional.of(HERE), LAST.plusDays(1));
        assertThat(books.figure(Figure.Id.TIPS_RECEIVED).behind()).containsExactly("T-2", "T-3");
    }

    @Test
    void each_level_has_its_own_line_and_the_share_leaves_out_what_is_out_of_scope() {
        books.tip("T-1", FIRST, TipLevel.V2, "R10");
        books.tip("T-2", FIRST, TipLevel.V3, "R9");
        books.tip("T-3", FIRST, TipLevel.V0, "R1");
        books.tip("T-4", FIRST, TipLevel.V0, "R4");
        books.tip("T-5", FIRST, TipLevel.V2K, "R12");
        books.tip("T-6", FIRST, TipLevel.PENDING, "R0");
        assertThat(books.value(Figure.Id.TIPS_RECEIVED)).isEqualTo(6);
        assertThat(books.figure(Figure.Id.TIPS_IN_SCOPE).behind()).doesNotContain("T-3");
        assertThat(books.figure(Figure.Id.TIPS_VALUABLE).behind()).containsExactly("T-1", "T-2");
        assertThat(books.figure(Figure.Id.TIPS_VALUABLE).of()).isEqualTo(OptionalLong.of(5));
        assertThat(books.figure(Figure.Id.TIPS_DUPLICATE).behind()).containsExactly("T-4");
        assertThat(books.figure(Figure.Id.TIPS_ACCURATE_UNUSED).behind()).containsExactly("T-5");
        assertThat(books.figure(Figure.Id.TIPS_PENDING).behind()).containsExactly("T-6");
    }

    @Test
    void the_share_of_a_kind_leaves_out_what_is_out_of_scope_too() {
        books.tip("T-1", FIRST, TipLevel.V2, "R10");
        books.tip("T-2", FIRST, TipLevel.V0, "R3");
        books.tip("T-3", FIRST, TipLevel.V0, "R1");
        assertThat(books.figure(Figure.Id.TIPS_VALUABLE).byKind())
                .containsEntry(new Figure.Kind("THEFT", OffenceKind.THEFT.words()), Figure.Amount.share(1, 2))
                .containsEntry(new Figure.Kind("DRUG", OffenceKind.DRUG.words()), Figure.Amount.share(0, 0));
    }

    @Test
    void the_latest_valuation_as_known_decides() {
        books.tip("T-1", FIRST, TipLevel.PENDING, "R0");
        books.tips.record(
                DistrictBooks.version("T-1", OffenceKind.THEFT, Optional.of(HERE), FIRST, TipLevel.V2, "R10", KNOWN));
        assertThat(books.valueAsKnownOn(KNOWN.minusDays(1), Figure.Id.TIPS_PENDING))
                .isOne();
        assertThat(books.valueAsKnownOn(KNOWN.minusDays(1), Figure.Id.TIPS_VALUABLE))
                .isZero();
        assertThat(books.valueAsKnownOn(KNOWN, Figure.Id.TIPS_PENDING)).isZero();
        assertThat(books.valueAsKnownOn(KNOWN, Figure.Id.TIPS_VALUABLE)).isOne();
    }

    @Test
    void every_kind_of_offence_is_told_also_those_of_which_there_is_none() {
        pending("T-1", Optional.of(HERE), FIRST);
        assertThat(books.figure(Figure.Id.TIPS_RECEIVED).byKind()).hasSize(OffenceKind.values().length);
        assertThat(books.figure(Figure.Id.TIPS_RECEIVED).byKind())
                .containsEntry(new Figure.Kind("DRUG", OffenceKind.DRUG.words()), Figure.Amount.of(1));
    }

    @Test
    void an_outcome_of_two_places_counts_once_where_its_first_decisive_tip_was() {
        pending("T-1", Optional.of(HERE), FIRST);
        pending("T-2", Optional.of(THERE), FIRST.plusDays(1));
        outcome(OutcomeKind.CASES, 3, "T-2", CausalRole.DECISIVE, LAST);
        outcome(OutcomeKind.CASES, 3, "T-1", CausalRole.DECISIVE, LAST);
        assertThat(books.valueUnder(HERE, Figure.Id.CASES_HANDLED)).isEqualTo(3);
        assertThat(books.valueUnder(THERE, Figure.Id.CASES_HANDLED)).isZero();
        assertThat(books.valueUnder(DISTRICT, Figure.Id.CASES_HANDLED)).isEqualTo(3);
        assertThat(books.figure(Figure.Id.CASES_HANDLED).behind()).containsExactly("12/QĐ-CSĐT 2023-12-31");
    }

    @Test
    void an_outcome_of_two_periods_counts_in_the_one_of_its_first_decisive_tip() {
        pending("T-1", Optional.of(HERE), FIRST.minusDays(1));
        pending("T-2", Optional.of(HERE), FIRST);
        outcome(OutcomeKind.PERSONS, 5, "T-1", CausalRole.DECISIVE, LAST);
        outcome(OutcomeKind.PERSONS, 5, "T-2", CausalRole.DECISIVE, LAST);
        PeriodReport.Compared persons = DistrictBooks.find(Figure.Id.PERSONS_HANDLED, books.report());
        assertThat(persons.figure().value()).isZero();
        assertThat(persons.before().orElseThrow().value()).isEqualTo(5);
    }

    @Test
    void cases_are_not_persons_and_may_exceed_the_tips() {
        pending("T-1", Optional.of(HERE), FIRST);
        outcome(OutcomeKind.CASES, 4, "T-1", CausalRole.DECISIVE, LAST);
        outcome(OutcomeKind.PERSONS, 9, "T-1", CausalRole.DECISIVE, LAST);
        outcome(OutcomeKind.GOODS, 70, "T-1", CausalRole.DECISIVE, LAST);
        assertThat(books.value(Figure.Id.CASES_HANDLED)).isEqualTo(4);
        assertThat(books.value(Figure.Id.PERSONS_HANDLED)).isEqualTo(9);
        assertThat(books.value(Figure.Id.TIPS_WITHOUT_OUTCOME)).isZero();
    }

    @Test
    void a_tip_is_without_outcome_until_one_is_known() {
        pending("T-1", Optional.of(HERE), FIRST);
        outcome(OutcomeKind.CASES, 1, "T-1", CausalRole.DECISIVE, KNOWN);
        assertThat(books.valueAsKnownOn(KNOWN.minusDays(1), Figure.Id.TIPS_WITHOUT_OUTCOME))
                .isOne();
        assertThat(books.valueAsKnownOn(KNOWN.minusDays(1), Figure.Id.CASES_HANDLED))
                .isZero();
        assertThat(books.value(Figure.Id.TIPS_WITHOUT_OUTCOME)).isZero();
        assertThat(books.value(Figure.Id.CASES_HANDLED)).isOne();
    }

    @Test
    void a_tip_that_names_no_place_or_an_unknown_one_counts_for_the_whole_alone() {
        pending("T-1", Optional.empty(), FIRST);
        pending("T-2", Optional.of("99999"), FIRST);
        pending("T-3", Optional.of(THERE), FIRST);
        assertThat(books.value(Figure.Id.TIPS_RECEIVED)).isEqualTo(3);
        assertThat(DistrictBooks.find(Figure.Id.TIPS_RECEIVED, books.under(DISTRICT))
                        .figure()
                        .behind())
                .containsExactly("T-3");
    }

    @Test
    void the_period_before_is_there_only_where_a_tip_was_received_in_it() {
        pending("T-1", Optional.of(HERE), FIRST);
        assertThat(DistrictBooks.find(Figure.Id.TIPS_RECEIVED, books.report()).before())
                .isEmpty();
        pending("T-2", Optional.of(HERE), YEAR.before().from());
        assertThat(DistrictBooks.find(Figure.Id.TIPS_RECEIVED, books.report())
                        .before()
                        .orElseThrow()
                        .value())
                .isOne();
    }
}
