package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.reporting.DistrictBooks.YEAR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** What a report says of itself, and which figures it has, withheld ones included. */
class PeriodReportTest {

    private static final Unit COMMUNE = new Unit(
            "16243", UnitType.COMMUNE, "Xã Mậu Lâm", Optional.empty(), LocalDate.of(2020, 1, 1), Optional.empty());

    private static PeriodReport report(
            Optional<Unit> under, Optional<LocalDate> asKnown, Optional<PublishedView> published, Figure.Id... told) {
        return new PeriodReport(
                YEAR,
                under,
                asKnown,
                Arrays.stream(told)
                        .map(id -> new PeriodReport.Compared(
                                new Figure(
                                        id,
                                        Definitions.of(id, under),
                                        Figure.Amount.of(1),
                                        ImmutableMap.of(),
                                        ImmutableSortedSet.of()),
                                Optional.empty()))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                published);
    }

    private static PeriodReport report(Figure.Id... told) {
        return report(Optional.empty(), Optional.empty(), Optional.empty(), told);
    }

    private static Optional<PublishedView> withholding(Figure.Id id) {
        return Optional.of(
                new PublishedView(ImmutableSet.of(id), ImmutableSet.of(Figure.Subject.TIPS), OptionalInt.of(5)));
    }

    private static List<String> english(List<Sentence> sentences) {
        return sentences.stream().map(Wording.ENGLISH::phrase).toList();
    }

    @Test
    void it_is_about_a_period_and_a_place_as_known_on_a_day() {
        assertThat(english(report(Optional.of(COMMUNE), Optional.of(LocalDate.of(2024, 1, 10)), Optional.empty())
                        .about()))
                .containsExactly(
                        "period from 1 January 2023 to 31 December 2023, both included",
                        "area: Xã Mậu Lâm (16243)",
                        "by what was recorded up to 10 January 2024");
    }

    @Test
    void of_all_places_none_is_named_and_where_nothing_is_recorded_it_says_so() {
        assertThat(english(report().about()))
                .containsExactly(
                        "period from 1 January 2023 to 31 December 2023, both included",
                        "nothing is recorded in the store yet");
    }

    @Test
    void withheld_figures_stand_in_their_place_among_the_others() {
        PeriodReport published = report(
                Optional.empty(),
                Optional.empty(),
                withholding(Figure.Id.MODELS),
                Figure.Id.TIPS_RECEIVED,
                Figure.Id.UNITS_ASSESSED);
        assertThat(published.ids())
                .containsExactly(Figure.Id.UNITS_ASSESSED, Figure.Id.MODELS, Figure.Id.TIPS_RECEIVED);
        assertThat(report(Figure.Id.TIPS_RECEIVED).ids()).containsExactly(Figure.Id.TIPS_RECEIVED);
    }

    @Test
    void only_what_a_published_view_leaves_without_kinds_is_so() {
        PeriodReport published =
                report(Optional.empty(), Optional.empty(), withholding(Figure.Id.MODELS), Figure.Id.TIPS_RECEIVED);
        assertThat(published.isWithoutKinds(Figure.Id.TIPS_VALUABLE)).isTrue();
        assertThat(published.isWithoutKinds(Figure.Id.UNITS_ASSESSED)).isFalse();
        assertThat(report(Figure.Id.TIPS_RECEIVED).isWithoutKinds(Figure.Id.TIPS_VALUABLE))
                .isFalse();
    }

    @Test
    void a_figure_is_found_by_its_name_and_a_withheld_one_is_not() {
        PeriodReport published =
                report(Optional.empty(), Optional.empty(), withholding(Figure.Id.MODELS), Figure.Id.TIPS_RECEIVED);
        assertThat(published.figure(Figure.Id.TIPS_RECEIVED).id()).isEqualTo(Figure.Id.TIPS_RECEIVED);
        assertThatThrownBy(() -> published.figure(Figure.Id.MODELS)).isInstanceOf(NoSuchElementException.class);
    }

    /** What holds for the tips stands once, however many figures of tips there are; the rule of the period before holds for all. */
    @Test
    void what_holds_for_several_figures_is_noted_once() {
        assertThat(report(Figure.Id.TIPS_RECEIVED, Figure.Id.TIPS_PENDING, Figure.Id.MODELS)
                        .notes())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void what_holds_for_withheld_figures_is_noted_too() {
        assertThat(report(Optional.empty(), Optional.empty(), withholding(Figure.Id.MODELS), Figure.Id.TIPS_RECEIVED)
                        .notes())
                .containsExactlyElementsOf(
                        report(Figure.Id.MODELS, Figure.Id.TIPS_RECEIVED).notes());
    }
}
