package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.law.Wording.ENGLISH;
import static vn.toandan.law.Wording.VIETNAMESE;
import static vn.toandan.reporting.DistrictBooks.FIRST;
import static vn.toandan.reporting.DistrictBooks.KNOWN;
import static vn.toandan.reporting.DistrictBooks.LAST;
import static vn.toandan.reporting.DistrictBooks.YEAR;
import static vn.toandan.reporting.DistrictBooks.find;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.toandan.model.Camera;
import vn.toandan.model.ModelEvent;

/** What a report of 2023 counts of the models of a district of two communes. */
class ModelsReportTest {

    private final DistrictBooks books = new DistrictBooks();

    private void launched(String id, String code, LocalDate day) {
        books.models.file(Camera.launched(id, code, day), KNOWN);
    }

    private void ended(String id, LocalDate day) {
        books.models.file(Camera.ended(id, "16243", LocalDate.of(2022, 5, 1), day), KNOWN);
    }

    @Test
    void a_model_runs_on_the_last_day_if_it_was_launched_by_then_and_not_ended_by_then() {
        launched("MH-01", "16243", LAST);
        assertThat(books.figure(Figure.Id.MODELS).behind()).containsExactly("MH-01");
        launched("MH-01", "16243", LAST.plusDays(1));
        assertThat(books.value(Figure.Id.MODELS)).isZero();
        ended("MH-01", LAST.plusDays(1));
        assertThat(books.value(Figure.Id.MODELS)).isOne();
        ended("MH-01", LAST);
        assertThat(books.value(Figure.Id.MODELS)).isZero();
    }

    @Test
    void kinds_models_and_points_are_three_counts() {
        launched("MH-01", "16243", FIRST);
        launched("MH-02", "16243", FIRST);
        launched("MH-03", "16246", FIRST);
        books.models.file(
                Camera.ofKind("Tiếng kẻng", "MH-04", "16246", ImmutableMap.of(ModelEvent.LAUNCH, FIRST)), KNOWN);
        books.models.file(Camera.unrated("MH-01", 2023, 5), KNOWN);
        books.models.file(Camera.unrated("MH-03", 2023, 4), KNOWN);
        books.models.file(Camera.unrated("MH-04", 2024, 9), KNOWN);
        assertThat(books.value(Figure.Id.MODEL_KINDS)).isEqualTo(2);
        assertThat(books.value(Figure.Id.MODELS)).isEqualTo(3);
        assertThat(books.value(Figure.Id.MODEL_POINTS)).isEqualTo(9);
        assertThat(books.figure(Figure.Id.MODELS).byKind().keySet())
                .extracting(Figure.Kind::code)
                .containsExactly(Camera.KIND, "Tiếng kẻng");
    }

    @Test
    void what_counts_once_has_the_points_of_its_latest_review() {
        launched("MH-01", "16243", LocalDate.of(2022, 5, 1));
        launched("MH-02", "16243", LocalDate.of(2022, 5, 1));
        books.models.file(Camera.unrated("MH-01", 2022, 7), KNOWN);
        books.models.file(Camera.unrated("MH-02", 2023, 5), KNOWN);
        assertThat(books.value(Figure.Id.MODEL_POINTS)).isEqualTo(5);
    }

    @Test
    void effective_is_by_the_last_calendar_year_ended_by_the_last_day_out_of_all_models() {
        launched("MH-01", "16243", LocalDate.of(2022, 5, 1));
        launched("MH-02", "16246", LocalDate.of(2022, 5, 1));
        books.models.file(Camera.review("MH-01", 2023, true), KNOWN);
        books.models.file(Camera.review("MH-02", 2022, true), KNOWN);
        assertThat(books.figure(Figure.Id.MODELS_EFFECTIVE).behind()).containsExactly("MH-01");
        assertThat(books.figure(Figure.Id.MODELS_EFFECTIVE).of()).isEqualTo(OptionalLong.of(2));
        assertThat(find(
                                Figure.Id.MODELS_EFFECTIVE,
                                books.reports().of(new Period(FIRST, LAST.minusDays(1)), Knowledge.asKnownOn(KNOWN)))
                        .figure()
                        .behind())
                .containsExactly("MH-02");
    }

    @Test
    void new_and_discarded_lie_within_the_period_both_ends_included() {
        launched("MH-01", "16243", FIRST);
        launched("MH-02", "16246", LAST);
        assertThat(books.value(Figure.Id.MODELS_NEW)).isEqualTo(2);
        launched("MH-01", "16243", FIRST.minusDays(1));
        launched("MH-02", "16246", LAST.plusDays(1));
        assertThat(books.value(Figure.Id.MODELS_NEW)).isZero();
        ended("MH-03", FIRST);
        assertThat(books.value(Figure.Id.MODELS_DISCARDED)).isOne();
        ended("MH-03", LAST);
        assertThat(books.value(Figure.Id.MODELS_DISCARDED)).isOne();
        ended("MH-03", FIRST.minusDays(1));
        assertThat(books.value(Figure.Id.MODELS_DISCARDED)).isZero();
        ended("MH-03", LAST.plusDays(1));
        assertThat(books.value(Figure.Id.MODELS_DISCARDED)).isZero();
    }

    @Test
    void a_new_one_is_replicated_if_its_kind_was_launched_before_at_another_unit() {
        launched("MH-01", "16243", FIRST);
        launched("MH-02", "16246", FIRST.plusDays(1));
        assertThat(books.figure(Figure.Id.MODELS_REPLICATED).behind()).containsExactly("MH-02");
        launched("MH-02", "16243", FIRST.plusDays(1));
        assertThat(books.value(Figure.Id.MODELS_REPLICATED)).isZero();
    }

    @Test
    void of_two_that_were_launched_on_one_day_neither_is_replicated() {
        launched("MH-01", "16243", FIRST);
        launched("MH-02", "16246", FIRST);
        assertThat(books.value(Figure.Id.MODELS_NEW)).isEqualTo(2);
        assertThat(books.value(Figure.Id.MODELS_REPLICATED)).isZero();
    }

    @Test
    void a_place_is_a_unit_and_what_lies_under_it_also_before_the_register_begins() {
        launched("MH-01", "16243", LocalDate.of(2015, 5, 1));
        launched("MH-02", "16246", LocalDate.of(2022, 5, 1));
        assertThat(books.valueUnder("403", Figure.Id.MODELS)).isEqualTo(2);
        assertThat(books.valueUnder("16243", Figure.Id.MODELS)).isOne();
    }

    private PeriodReport.Compared compared(Knowledge known) {
        return find(Figure.Id.MODELS, books.reports().of(YEAR, known));
    }

    @Test
    void what_was_not_known_yet_does_not_count() {
        launched("MH-01", "16243", FIRST);
        assertThat(compared(Knowledge.asKnownOn(KNOWN.minusDays(1))).figure().value())
                .isZero();
        assertThat(compared(Knowledge.everything(Optional.empty())).figure().value())
                .isOne();
    }

    @Test
    void the_period_before_is_there_once_something_was() {
        launched("MH-01", "16243", FIRST);
        assertThat(compared(Knowledge.asKnownOn(KNOWN)).before()).isEmpty();
        launched("MH-01", "16243", FIRST.minusDays(1));
        assertThat(compared(Knowledge.asKnownOn(KNOWN)).before().orElseThrow().value())
                .isOne();
    }

    @Test
    void each_definition_says_what_counts_in_both_languages() {
        for (PeriodReport.Compared one :
                books.reports().of(YEAR, Knowledge.asKnownOn(KNOWN)).figures()) {
            assertThat(VIETNAMESE.say(one.figure().definition())).endsWith(".");
            assertThat(ENGLISH.say(one.figure().definition())).endsWith(".");
        }
        assertThat(ENGLISH.say(books.figure(Figure.Id.MODELS).definition()))
                .startsWith("Models at work on the last day of the period: launched by then and not ended by then;"
                        + " the same kind twice at a unit counts once");
    }
}
