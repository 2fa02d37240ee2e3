package vn.toandan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.model.Camera.MODEL;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What every register of models does, wherever it keeps them. */
public interface ModelsContract {

    LocalDate IN_MARCH = LocalDate.of(2024, 3, 5);
    LocalDate IN_JUNE = LocalDate.of(2024, 6, 5);

    /** The same one each time a test asks, empty at first. */
    Models models();

    private ReviewedModel known(LocalDate day) {
        return models().asKnownOn(day, MODEL.id()).orElseThrow();
    }

    @Test
    default void a_model_and_its_reviews_come_back_as_they_were_filed() {
        Model whole = new Model(
                MODEL.id(),
                "Mô hình “A\\b\t”",
                "",
                MODEL.unitCode(),
                ImmutableMap.of(
                        ModelEvent.SURVEY, LocalDate.of(2022, 1, 2),
                        ModelEvent.APPROVE, LocalDate.of(2022, 2, 2),
                        ModelEvent.LAUNCH, Camera.LAUNCHED),
                new Size(OptionalLong.of(3), OptionalLong.empty()));
        ModelReview review = new ModelReview(
                MODEL.id(),
                2023,
                new Size(OptionalLong.empty(), OptionalLong.of(0)),
                Optional.of(false),
                Optional.of("biên bản 12/BB"));
        assertThat(models().file(whole, IN_MARCH)).isTrue();
        assertThat(models().file(review, IN_MARCH)).isTrue();
        assertThat(models().file(Camera.unrated(MODEL.id(), 2022, 1), IN_MARCH)).isTrue();
        assertThat(known(IN_MARCH).model()).isEqualTo(whole);
        assertThat(known(IN_MARCH).reviews().values()).containsExactly(Camera.unrated(MODEL.id(), 2022, 1), review);
    }

    @Test
    default void the_same_again_changes_nothing() {
        models().file(MODEL, IN_MARCH);
        models().file(Camera.review(MODEL.id(), 2023, true), IN_MARCH);
        assertThat(models().file(MODEL, IN_JUNE)).isFalse();
        assertThat(models().file(Camera.review(MODEL.id(), 2023, true), IN_JUNE))
                .isFalse();
    }

    @Test
    default void before_the_day_it_was_known_there_is_nothing() {
        models().file(MODEL, IN_MARCH);
        assertThat(models().asKnownOn(IN_MARCH.minusDays(1), MODEL.id())).isEmpty();
        assertThat(models().asKnownOn(IN_MARCH.minusDays(1))).isEmpty();
    }

    @Test
    default void what_was_known_in_june_does_not_change_what_was_known_in_march() {
        Model ended = Camera.ended(MODEL.id(), MODEL.unitCode(), Camera.LAUNCHED, LocalDate.of(2024, 5, 1));
        models().file(MODEL, IN_MARCH);
        models().file(Camera.review(MODEL.id(), 2023, true), IN_MARCH);
        models().file(ended, IN_JUNE);
        models().file(Camera.review(MODEL.id(), 2023, false), IN_JUNE);
        assertThat(known(IN_JUNE.minusDays(1)).model()).isEqualTo(MODEL);
        assertThat(known(IN_JUNE.minusDays(1)).effectiveIn(2023)).contains(true);
        assertThat(known(IN_JUNE).model()).isEqualTo(ended);
        assertThat(known(IN_JUNE).effectiveIn(2023)).contains(false);
    }

    @Test
    default void what_is_filed_late_as_known_before_does_not_cover_what_was_known_since() {
        models().file(Camera.launched(MODEL.id(), "16246", Camera.LAUNCHED), IN_JUNE);
        models().file(MODEL, IN_MARCH);
        assertThat(known(IN_MARCH).model().unitCode()).isEqualTo("16243");
        assertThat(known(IN_JUNE).model().unitCode()).isEqualTo("16246");
    }

    @Test
    default void of_two_known_on_the_same_day_the_one_filed_later_holds() {
        models().file(MODEL, IN_MARCH);
        models().file(Camera.launched(MODEL.id(), "16246", Camera.LAUNCHED), IN_MARCH);
        assertThat(known(IN_MARCH).model().unitCode()).isEqualTo("16246");
    }

    @Test
    default void all_come_by_id_each_with_its_own_reviews() {
        models().file(Camera.launched("MH-02", "16246", Camera.LAUNCHED), IN_MARCH);
        models().file(MODEL, IN_MARCH);
        models().file(Camera.review("MH-02", 2023, true), IN_MARCH);
        assertThat(models().asKnownOn(IN_MARCH))
                .extracting(one -> one.model().id() + one.reviews().keySet())
                .containsExactly("MH-01[]", "MH-02[2023]");
    }
}
