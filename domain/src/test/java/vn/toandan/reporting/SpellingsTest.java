package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Under which spelling a kind stands that several have written; here they are one but for capitals. */
class SpellingsTest {

    private static List<String> codes(String... written) {
        return Spellings.of(List.of(written), text -> text.toLowerCase(Locale.ROOT)).values().stream()
                .map(Figure.Kind::code)
                .toList();
    }

    @Test
    void the_most_frequent_spelling_stands_for_all() {
        assertThat(codes("CAMERA", "Camera", "Camera")).containsExactly("Camera");
    }

    @Test
    void of_two_that_are_equally_frequent_the_first_in_the_order_of_letters_does() {
        assertThat(codes("camera", "Camera")).containsExactly("Camera");
        assertThat(codes("Camera", "camera")).containsExactly("Camera");
    }

    @Test
    void kinds_stand_in_the_order_of_their_folded_keys() {
        assertThat(codes("b", "C", "a")).containsExactly("a", "b", "C");
    }
}
