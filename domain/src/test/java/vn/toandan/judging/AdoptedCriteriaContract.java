package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.toandan.judging.AdoptedCriteria.Adopted;

/** What every register of adopted criteria does, wherever it keeps them. */
public interface AdoptedCriteriaContract {

    LocalDate IN_MAY = LocalDate.of(2023, 5, 6);

    /** The same one each time a test asks, empty at first. */
    AdoptedCriteria criteria();

    private static Adopted of(String name, LocalDate knownOn) {
        return new Adopted(name, "{\"province\": \"27\",\n \"label\": \"bạo lực gia đình\"}", knownOn);
    }

    @Test
    default void what_was_adopted_comes_back_word_for_word_in_the_order_of_adoption() {
        Adopted second = of("27 12/QĐ-UBND", IN_MAY.minusDays(1));
        assertThat(criteria().adopt(of("27 514/QĐ-UBND", IN_MAY))).isTrue();
        assertThat(criteria().adopt(second)).isTrue();
        assertThat(criteria().asKnownOn(IN_MAY)).containsExactly(of("27 514/QĐ-UBND", IN_MAY), second);
    }

    @Test
    default void the_same_text_twice_changes_nothing() {
        criteria().adopt(of("27 514/QĐ-UBND", IN_MAY));
        assertThat(criteria().adopt(of("27 514/QĐ-UBND", IN_MAY.plusDays(9)))).isFalse();
        assertThat(criteria().asKnownOn(IN_MAY)).containsExactly(of("27 514/QĐ-UBND", IN_MAY));
    }

    @Test
    default void another_text_under_the_same_name_is_a_bug() {
        criteria().adopt(of("27 514/QĐ-UBND", IN_MAY));
        assertThatThrownBy(() -> criteria().adopt(new Adopted("27 514/QĐ-UBND", "{}", IN_MAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void nothing_counts_before_it_was_known() {
        criteria().adopt(of("27 514/QĐ-UBND", IN_MAY));
        assertThat(criteria().asKnownOn(IN_MAY.minusDays(1))).isEmpty();
    }
}
