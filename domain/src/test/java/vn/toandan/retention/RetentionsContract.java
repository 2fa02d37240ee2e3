package vn.toandan.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;
import static vn.toandan.tip.SomeTips.noon;

import org.junit.jupiter.api.Test;

/** What every register of terms, holds and lists does, wherever it keeps them. */
public interface RetentionsContract {

    OfficeTerm FIVE_YEARS = new OfficeTerm(RecordKind.TIP_CONTENT, 5, 30, "12/QĐ-UBND", noon(DAY));
    Hold HELD = new Hold(FIRST, HoldReason.CASE, "45/YC-VKS", noon(DAY));
    Release RELEASED = new Release(FIRST, ReleaseReason.OVER, "46/YC-VKS", noon(DAY.plusDays(1)));

    /** The same one each time a test asks, empty at first. */
    Retentions retentions();

    @Test
    default void a_term_comes_back_as_it_was_set_and_only_for_its_kind() {
        retentions().set(FIVE_YEARS);
        assertThat(retentions().term(RecordKind.TIP_CONTENT)).contains(FIVE_YEARS);
        assertThat(retentions().term(RecordKind.TELLER)).isEmpty();
    }

    @Test
    default void the_term_that_was_set_last_counts() {
        OfficeTerm ten = new OfficeTerm(RecordKind.TIP_CONTENT, 10, 15, "99/QĐ-UBND", noon(DAY.plusDays(1)));
        retentions().set(FIVE_YEARS);
        retentions().set(ten);
        assertThat(retentions().term(RecordKind.TIP_CONTENT)).contains(ten);
    }

    @Test
    default void a_hold_stands_until_it_is_released() {
        retentions().hold(HELD);
        assertThat(retentions().hold(FIRST)).contains(HELD);
        assertThat(retentions().hold(SECOND)).isEmpty();
        retentions().release(RELEASED);
        assertThat(retentions().hold(FIRST)).isEmpty();
        assertThat(retentions().released(FIRST)).contains(RELEASED);
        assertThat(retentions().released(SECOND)).isEmpty();
    }

    @Test
    default void what_was_released_can_be_held_again() {
        Hold again = new Hold(FIRST, HoldReason.INSPECTION, "7/QĐ-TTr", noon(DAY.plusDays(2)));
        retentions().hold(HELD);
        retentions().release(RELEASED);
        retentions().hold(again);
        assertThat(retentions().hold(FIRST)).contains(again);
    }

    @Test
    default void the_last_release_counts() {
        Release later = new Release(FIRST, ReleaseReason.MISTAKE, "48/YC-VKS", noon(DAY.plusDays(3)));
        retentions().hold(HELD);
        retentions().release(RELEASED);
        retentions().hold(HELD);
        retentions().release(later);
        assertThat(retentions().released(FIRST)).contains(later);
    }

    @Test
    default void all_holds_that_stand_come_by_tip() {
        Hold other = new Hold(SECOND, HoldReason.OTHER_LAW, "8\t\\CV\n", noon(DAY));
        retentions().hold(other);
        retentions().hold(HELD);
        assertThat(retentions().holds()).containsExactly(HELD, other);
        retentions().release(RELEASED);
        assertThat(retentions().holds()).containsExactly(other);
    }

    @Test
    default void what_was_listed_comes_back_as_it_was_and_only_for_its_kind() {
        Listed content = new Listed(RecordKind.TIP_CONTENT, SECOND, DAY, noon(DAY.plusDays(1)));
        Listed later = new Listed(RecordKind.TIP_CONTENT, FIRST, DAY, noon(DAY.plusDays(2)));
        retentions().list(content);
        retentions().list(later);
        assertThat(retentions().listed(RecordKind.TIP_CONTENT)).containsExactly(content, later);
        assertThat(retentions().listed(RecordKind.TELLER)).isEmpty();
    }
}
