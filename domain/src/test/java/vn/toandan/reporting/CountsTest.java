package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever reads several reports can work out by taking them away from each other. */
class CountsTest {

    private static Counts of(Figure.Id figure, String kind, long number) {
        return new Counts(ImmutableTable.of(figure, kind, number));
    }

    private static Counts of(Figure.Id figure, long number) {
        return of(figure, Counts.ALL, number);
    }

    @Test
    void what_is_left_of_a_whole_is_what_no_part_has() {
        Counts left = of(Figure.Id.TIPS_RECEIVED, 10)
                .without(List.of(of(Figure.Id.TIPS_RECEIVED, 3), of(Figure.Id.TIPS_RECEIVED, 5)));
        assertThat(left.number(Figure.Id.TIPS_RECEIVED, Counts.ALL)).isEqualTo(2);
    }

    @Test
    void a_kind_that_is_spelled_otherwise_in_a_part_is_missing_from_the_whole() {
        Counts left = of(Figure.Id.MODELS, "Camera", 4).without(List.of(of(Figure.Id.MODELS, "CAMERA", 4)));
        assertThat(left.number(Figure.Id.MODELS, "Camera")).isEqualTo(4);
        assertThat(left.number(Figure.Id.MODELS, "CAMERA")).isEqualTo(-4);
    }

    /** Two places with the same five kinds have five together. */
    @Test
    void nothing_is_left_of_different_kinds_which_do_not_add_up() {
        Counts left = of(Figure.Id.MODEL_KINDS, 5)
                .without(List.of(of(Figure.Id.MODEL_KINDS, 5), of(Figure.Id.MODEL_KINDS, 5)));
        assertThat(left.number(Figure.Id.MODEL_KINDS, Counts.ALL)).isZero();
    }

    @Test
    void the_kinds_of_a_subject_are_those_of_all_its_figures() {
        Counts left = of(Figure.Id.TIPS_RECEIVED, "DRUG", 1)
                .without(List.of(
                        of(Figure.Id.TIPS_PENDING, "THEFT", 1),
                        of(Figure.Id.MODELS, "Camera", 1),
                        of(Figure.Id.TIPS_PENDING, 1)));
        assertThat(left.kinds(Figure.Subject.TIPS)).containsExactlyInAnyOrder("DRUG", "THEFT");
    }
}
