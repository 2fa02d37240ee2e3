package vn.toandan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.recognition.Decisions.IN_DECEMBER;
import static vn.toandan.recognition.Decisions.IN_TIME;
import static vn.toandan.recognition.Decisions.annulling;
import static vn.toandan.recognition.Decisions.recognising;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.Thon1;
import vn.toandan.judging.UnitYear;

/** What every register of recognitions does, wherever it keeps them. */
public interface RecognitionsContract {

    /** The same one each time a test asks, empty at first. */
    Recognitions recognitions();

    /** Where the judgements were recorded on which it is decided. */
    Judgements judgements();

    private Judgement.Id judgement() {
        return judgements().record(Thon1.judged(0));
    }

    @Test
    default void a_recognition_comes_back_as_it_was_recorded() {
        Recognition recognition = recognising(judgement());
        Recognition.Id id = recognitions().record(recognition);
        assertThat(recognitions().find(id)).contains(new Recognitions.Kept(id, recognition, Optional.empty()));
    }

    @Test
    default void one_without_papers_and_late_comes_back_so() {
        Recognition plain = recognising(judgement());
        Recognition bare = new Recognition(
                plain.about(), plain.judgement(), plain.decision(), ImmutableSortedSet.of(), true, plain.knownOn());
        Recognition.Id id = recognitions().record(bare);
        assertThat(recognitions().find(id).orElseThrow().recognition()).isEqualTo(bare);
    }

    @Test
    default void an_annulled_one_stays_and_says_so() {
        Recognition.Id id = recognitions().record(recognising(judgement()));
        recognitions().annul(id, annulling());
        assertThat(recognitions().find(id).orElseThrow().annulment()).contains(annulling());
        assertThat(recognitions().of(Thon1.YEAR_2024)).hasSize(1);
    }

    @Test
    default void it_stands_from_the_day_it_is_known_to_the_day_its_annulment_is() {
        Recognition.Id id = recognitions().record(recognising(judgement()));
        recognitions().annul(id, annulling());
        Recognitions.Kept kept = recognitions().find(id).orElseThrow();
        assertThat(kept.standsAsKnownOn(IN_TIME.minusDays(1))).isFalse();
        assertThat(kept.standsAsKnownOn(IN_TIME)).isTrue();
        assertThat(kept.standsAsKnownOn(IN_DECEMBER.minusDays(1))).isTrue();
        assertThat(kept.standsAsKnownOn(IN_DECEMBER)).isFalse();
    }

    @Test
    default void after_an_annulment_a_unit_can_be_recognised_again() {
        Judgement.Id judgement = judgement();
        Recognition.Id first = recognitions().record(recognising(judgement));
        recognitions().annul(first, annulling());
        Recognition.Id second = recognitions().record(recognising(judgement));
        assertThat(recognitions().of(Thon1.YEAR_2024))
                .extracting(Recognitions.Kept::id)
                .containsExactly(first, second);
        assertThat(recognitions().find(second).orElseThrow().annulment()).isEmpty();
    }

    @Test
    default void what_is_annulled_or_not_there_cannot_be_annulled() {
        Recognition.Id id = recognitions().record(recognising(judgement()));
        recognitions().annul(id, annulling());
        assertThatThrownBy(() -> recognitions().annul(id, annulling())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> recognitions().annul(new Recognition.Id(99), annulling()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void no_other_unit_and_no_other_year_is_recognised() {
        recognitions().record(recognising(judgement()));
        assertThat(recognitions().of(new UnitYear("16231-01", 2025))).isEmpty();
        assertThat(recognitions().of(new UnitYear("16231-02", 2024))).isEmpty();
        assertThat(recognitions().find(new Recognition.Id(99))).isEmpty();
    }

    @Test
    default void the_recognised_units_of_a_year_are_those_that_stand_as_known() {
        Recognition.Id id = recognitions().record(recognising(judgement()));
        recognitions().annul(id, annulling());
        assertThat(recognitions().recognised(2024, IN_TIME.minusDays(1))).isEmpty();
        assertThat(recognitions().recognised(2024, IN_TIME)).containsExactly("16231-01");
        assertThat(recognitions().recognised(2024, IN_DECEMBER.minusDays(1))).containsExactly("16231-01");
        assertThat(recognitions().recognised(2024, IN_DECEMBER)).isEmpty();
        assertThat(recognitions().recognised(2025, IN_TIME)).isEmpty();
    }

    @Test
    default void a_unit_of_which_no_recognition_stands_any_more_is_told_apart_from_one_never_recognised() {
        Recognition.Id id = recognitions().record(recognising(judgement()));
        recognitions().annul(id, annulling());
        assertThat(recognitions().decided(2024, IN_DECEMBER.minusDays(1)).annulled())
                .isEmpty();
        assertThat(recognitions().decided(2024, IN_DECEMBER).standing()).isEmpty();
        assertThat(recognitions().decided(2024, IN_DECEMBER).annulled()).containsExactly("16231-01");
        assertThat(recognitions().decided(2025, IN_DECEMBER).annulled()).isEmpty();
        assertThat(recognitions().decided(2024, IN_TIME.minusDays(1)).annulled())
                .isEmpty();
    }

    @Test
    default void a_unit_recognised_again_after_an_annulment_is_among_them_once() {
        Judgement.Id judgement = judgement();
        recognitions().annul(recognitions().record(recognising(judgement)), annulling());
        recognitions().record(recognising(judgement));
        assertThat(recognitions().recognised(2024, IN_DECEMBER)).containsExactly("16231-01");
        assertThat(recognitions().decided(2024, IN_DECEMBER).annulled()).isEmpty();
    }
}
