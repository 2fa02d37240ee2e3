package vn.toandan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.toandan.law.Wording.ENGLISH;
import static vn.toandan.law.Wording.VIETNAMESE;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.toandan.model.ModelRejection.Code;

/** Rows on their way into the register: what is taken, and everything that is not. */
class ModelDeskTest {

    private static final LocalDate KNOWN = LocalDate.of(2024, 1, 10);
    private static final LocalDate LAUNCHED = LocalDate.of(2022, 3, 5);
    private static final ImmutableMap<ModelEvent, LocalDate> SINCE_2022 = ImmutableMap.of(ModelEvent.LAUNCH, LAUNCHED);

    private final Models models = new InMemoryModels();
    private final ModelDesk desk = new ModelDesk(models);

    private static ModelRow row(long place, Map<ModelEvent, LocalDate> days, OptionalLong year, Boolean... effective) {
        return new ModelRow(
                place,
                "MH-01",
                "Camera an ninh",
                "Camera Mậu Lâm",
                "16243",
                Camera.points(3),
                ImmutableMap.copyOf(days),
                year,
                Stream.of(effective).findFirst(),
                Optional.empty());
    }

    private static ModelRow reviewed(long place, long year) {
        return row(place, SINCE_2022, OptionalLong.of(year), true);
    }

    private List<ModelRejection> refused(ModelRow... rows) {
        ModelDesk.Taken taken = desk.take(List.of(rows), KNOWN);
        assertThat(models.asKnownOn(KNOWN)).isEmpty();
        return ((ModelDesk.Taken.Rejected) taken).rejections();
    }

    @Test
    void one_model_with_two_reviews_is_two_rows() {
        assertThat(desk.take(List.of(reviewed(2, 2022), reviewed(3, 2023)), KNOWN))
                .isEqualTo(new ModelDesk.Taken.Accepted(1, 2));
        assertThat(models.asKnownOn(KNOWN, "MH-01").orElseThrow().reviews()).containsOnlyKeys(2022, 2023);
    }

    @Test
    void the_same_rows_again_change_nothing() {
        desk.take(List.of(reviewed(2, 2022)), KNOWN);
        assertThat(desk.take(List.of(reviewed(2, 2022)), KNOWN.plusYears(1)))
                .isEqualTo(new ModelDesk.Taken.Accepted(0, 0));
    }

    @Test
    void a_row_without_a_year_says_the_size_of_the_model_itself() {
        desk.take(List.of(row(2, SINCE_2022, OptionalLong.empty())), KNOWN);
        ReviewedModel known = models.asKnownOn(KNOWN, "MH-01").orElseThrow();
        assertThat(known.reviews()).isEmpty();
        assertThat(known.pointsUpTo(2023)).contains(new ReviewedModel.Said(0, 3));
    }

    @Test
    void steps_that_a_file_does_not_tell_of_stay_as_they_were_known() {
        Map<ModelEvent, LocalDate> whole = Map.of(
                ModelEvent.SURVEY, LAUNCHED.minusDays(9),
                ModelEvent.APPROVE, LAUNCHED.minusDays(3),
                ModelEvent.LAUNCH, LAUNCHED);
        desk.take(List.of(row(2, whole, OptionalLong.of(2022), true)), KNOWN);
        assertThat(desk.take(List.of(reviewed(2, 2022)), KNOWN)).isEqualTo(new ModelDesk.Taken.Accepted(0, 0));
    }

    @Test
    void an_end_that_a_later_file_no_longer_names_is_taken_back() {
        Map<ModelEvent, LocalDate> ended =
                Map.of(ModelEvent.LAUNCH, LAUNCHED, ModelEvent.DISCARD, LocalDate.of(2023, 6, 1));
        desk.take(List.of(row(2, ended, OptionalLong.of(2022), true)), KNOWN);
        desk.take(List.of(reviewed(2, 2022)), KNOWN.plusDays(1));
        assertThat(models.asKnownOn(KNOWN, "MH-01").orElseThrow().model().endedOn())
                .isPresent();
        assertThat(models.asKnownOn(KNOWN.plusDays(1), "MH-01")
                        .orElseThrow()
                        .model()
                        .endedOn())
                .isEmpty();
    }

    @Test
    void rows_that_contradict_each_other_are_refused_cell_by_cell() {
        ModelRow other = new ModelRow(
                3,
                "MH-01",
                "Tiếng kẻng",
                "Khác",
                "16246",
                Camera.points(3),
                ImmutableMap.of(),
                OptionalLong.of(2023),
                Optional.of(true),
                Optional.empty());
        assertThat(refused(reviewed(2, 2022), other))
                .extracting(ModelRejection::code, ModelRejection::row, ModelRejection::column)
                .containsExactly(
                        tuple(Code.CONTRADICTS, 3L, "kind"),
                        tuple(Code.CONTRADICTS, 3L, "name"),
                        tuple(Code.CONTRADICTS, 3L, "unit_code"),
                        tuple(Code.CONTRADICTS, 3L, "launched_on"));
    }

    @Test
    void the_same_year_twice_is_refused() {
        assertThat(refused(reviewed(2, 2023), reviewed(3, 2023)))
                .extracting(ModelRejection::code)
                .containsExactly(Code.REPEATED);
    }

    @Test
    void a_rating_of_no_year_is_refused() {
        assertThat(refused(row(2, SINCE_2022, OptionalLong.empty(), true)))
                .extracting(ModelRejection::code)
                .containsExactly(Code.NO_YEAR);
    }

    @Test
    void a_year_has_four_digits() {
        assertThat(refused(reviewed(2, 23))).extracting(ModelRejection::code).containsExactly(Code.NO_SUCH_YEAR);
    }

    @Test
    void a_review_is_of_a_year_in_which_the_model_was_at_work() {
        Map<ModelEvent, LocalDate> ended =
                Map.of(ModelEvent.LAUNCH, LAUNCHED, ModelEvent.DISCARD, LocalDate.of(2023, 1, 1));
        assertThat(refused(
                        row(2, ended, OptionalLong.of(2021), true),
                        row(3, ended, OptionalLong.of(2022), true),
                        row(4, ended, OptionalLong.of(2023), true)))
                .extracting(ModelRejection::code, ModelRejection::row)
                .containsExactly(tuple(Code.NOT_AT_WORK, 2L), tuple(Code.NOT_AT_WORK, 4L));
    }

    @Test
    void the_year_in_which_it_ended_can_be_reviewed() {
        Map<ModelEvent, LocalDate> ended =
                Map.of(ModelEvent.LAUNCH, LAUNCHED, ModelEvent.DISCARD, LocalDate.of(2023, 1, 2));
        assertThat(desk.take(List.of(row(2, ended, OptionalLong.of(2023), false)), KNOWN))
                .isEqualTo(new ModelDesk.Taken.Accepted(1, 1));
    }

    private static Map<ModelEvent, LocalDate> endedOn(LocalDate day) {
        return Map.of(ModelEvent.LAUNCH, LAUNCHED, ModelEvent.DISCARD, day);
    }

    private List<ModelRejection> refusedNow(ModelRow... rows) {
        return ((ModelDesk.Taken.Rejected) desk.take(List.of(rows), KNOWN)).rejections();
    }

    @Test
    void an_end_is_held_against_the_reviews_that_are_in_the_register() {
        desk.take(List.of(reviewed(2, 2022), reviewed(3, 2023)), KNOWN);
        assertThat(desk.take(List.of(row(2, endedOn(LocalDate.of(2023, 1, 2)), OptionalLong.of(2022), true)), KNOWN))
                .isEqualTo(new ModelDesk.Taken.Accepted(1, 0));
        ModelRejection refusal = refusedNow(row(2, endedOn(LocalDate.of(2023, 1, 1)), OptionalLong.of(2022), true))
                .get(0);
        assertThat(refusal.code()).isEqualTo(Code.NOT_AT_WORK);
        assertThat(refusal.column()).isEqualTo("ended_on");
        assertThat(refusal.value()).isEqualTo("2023-01-01");
        assertThat(ENGLISH.phrase(refusal.right())).contains("a review of 2023 is in the register");
    }

    @Test
    void a_later_launch_is_held_against_them_too() {
        desk.take(List.of(reviewed(2, 2022)), KNOWN);
        Map<ModelEvent, LocalDate> later = Map.of(ModelEvent.LAUNCH, LocalDate.of(2023, 1, 1));
        assertThat(refusedNow(row(2, later, OptionalLong.of(2023), true)))
                .extracting(ModelRejection::column)
                .containsExactly("launched_on");
    }

    @Test
    void a_row_of_the_year_that_says_nothing_takes_its_review_back() {
        desk.take(List.of(reviewed(2, 2022), reviewed(3, 2023)), KNOWN);
        ModelRow nothing = new ModelRow(
                3,
                "MH-01",
                "Camera an ninh",
                "Camera Mậu Lâm",
                "16243",
                Size.UNKNOWN,
                ImmutableMap.copyOf(endedOn(LocalDate.of(2022, 12, 1))),
                OptionalLong.of(2023),
                Optional.empty(),
                Optional.empty());
        assertThat(refusedNow(row(2, endedOn(LocalDate.of(2022, 12, 1)), OptionalLong.of(2022), true)))
                .hasSize(1);
        assertThat(desk.take(
                        List.of(row(2, endedOn(LocalDate.of(2022, 12, 1)), OptionalLong.of(2022), true), nothing),
                        KNOWN))
                .isEqualTo(new ModelDesk.Taken.Accepted(1, 1));
        assertThat(models.asKnownOn(KNOWN, "MH-01").orElseThrow().effectiveIn(2023))
                .isEmpty();
    }

    @Test
    void an_end_without_a_launch_is_refused_in_words_that_help() {
        ModelRejection refusal = refused(
                        row(2, Map.of(ModelEvent.DISCARD, LocalDate.of(2023, 1, 2)), OptionalLong.empty()))
                .get(0);
        assertThat(refusal.column()).isEqualTo("ended_on");
        assertThat(VIETNAMESE.phrase(refusal.wrong()))
                .isEqualTo("vào ngày ấy mô hình mới được ghi vào sổ, chưa qua bước phải có trước");
        assertThat(ENGLISH.phrase(refusal.wrong()))
                .isEqualTo("on that day the model is newly in the register, and a step that has to come before is"
                        + " missing");
    }

    @Test
    void points_are_by_the_latest_review_that_says_how_many() {
        desk.take(List.of(reviewed(2, 2022)), KNOWN);
        models.file(Camera.unrated("MH-01", 2023, 7), KNOWN);
        models.file(new ModelReview("MH-01", 2024, Size.UNKNOWN, Optional.of(true), Optional.empty()), KNOWN);
        ReviewedModel known = models.asKnownOn(KNOWN, "MH-01").orElseThrow();
        assertThat(known.pointsUpTo(2024)).contains(new ReviewedModel.Said(2023, 7));
        assertThat(known.pointsUpTo(2022)).contains(new ReviewedModel.Said(2022, 3));
        assertThat(known.pointsUpTo(2021)).isEmpty();
    }

    @Test
    void reviews_are_of_the_years_from_1900_to_9999() {
        Map<ModelEvent, LocalDate> early = Map.of(ModelEvent.LAUNCH, LocalDate.of(1890, 1, 1));
        assertThat(refused(row(2, early, OptionalLong.of(1899), true), row(3, early, OptionalLong.of(10_000), true)))
                .extracting(ModelRejection::code)
                .containsExactly(Code.NO_SUCH_YEAR, Code.NO_SUCH_YEAR);
        assertThat(desk.take(
                        List.of(row(2, early, OptionalLong.of(1900), true), row(3, early, OptionalLong.of(9999), true)),
                        KNOWN))
                .isEqualTo(new ModelDesk.Taken.Accepted(1, 2));
    }

    private Optional<String> evidence() {
        return Optional.ofNullable(
                        models.asKnownOn(KNOWN, "MH-01").orElseThrow().reviews().get(2022))
                .flatMap(ModelReview::evidence);
    }

    @Test
    void evidence_that_a_file_does_not_name_stays_with_its_rating_and_goes_with_it() {
        models.file(Camera.MODEL, KNOWN);
        models.file(new ModelReview("MH-01", 2022, Camera.points(3), Optional.of(true), Optional.of("12/BB")), KNOWN);
        desk.take(List.of(row(2, SINCE_2022, OptionalLong.of(2022), true)), KNOWN);
        assertThat(evidence()).contains("12/BB");
        desk.take(List.of(row(2, SINCE_2022, OptionalLong.of(2022), false)), KNOWN);
        assertThat(evidence()).isEmpty();
    }
}
