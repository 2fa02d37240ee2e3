package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which tips may tell of the same act as one of a theft at 16231, with a window of seven days. */
class DuplicateHintsTest {

    private static final DuplicateHints HINTS = new DuplicateHints(7);
    private static final Tip TIP = SomeTips.tip(FIRST, DAY);

    private static Tip other(
            OffenceKind kind, Optional<String> unitCode, Optional<LocalDate> happenedOn, LocalDate receivedOn) {
        return new Tip(SECOND, kind, unitCode, happenedOn, receivedOn, Optional.empty(), Optional.empty());
    }

    private static Tip like(Optional<LocalDate> happenedOn, LocalDate receivedOn) {
        return other(TIP.kind(), TIP.unitCode(), happenedOn, receivedOn);
    }

    private static boolean isHint(Tip other) {
        return HINTS.of(TIP, ImmutableList.of(other)).equals(ImmutableList.of(other.id()));
    }

    @Test
    void seven_days_apart_they_may_be_the_same_and_eight_days_not() {
        assertThat(isHint(like(Optional.empty(), DAY.plusDays(7)))).isTrue();
        assertThat(isHint(like(Optional.empty(), DAY.plusDays(8)))).isFalse();
        assertThat(isHint(like(Optional.empty(), DAY.minusDays(7)))).isTrue();
        assertThat(isHint(like(Optional.empty(), DAY.minusDays(8)))).isFalse();
    }

    @Test
    void the_day_of_the_act_counts_where_it_is_known() {
        assertThat(isHint(like(Optional.of(DAY.plusDays(7)), DAY.plusDays(8)))).isTrue();
        assertThat(isHint(like(Optional.of(DAY.minusDays(8)), DAY))).isFalse();
    }

    @Test
    void another_kind_or_another_place_is_another_act() {
        assertThat(isHint(other(OffenceKind.DRUG, TIP.unitCode(), Optional.empty(), DAY)))
                .isFalse();
        assertThat(isHint(other(TIP.kind(), Optional.of("16246"), Optional.empty(), DAY)))
                .isFalse();
    }

    @Test
    void of_a_place_that_is_not_known_nothing_can_be_said() {
        Tip nowhere = other(TIP.kind(), Optional.empty(), Optional.empty(), DAY);
        assertThat(isHint(nowhere)).isFalse();
        assertThat(HINTS.of(nowhere, ImmutableList.of(TIP))).isEmpty();
    }

    @Test
    void a_tip_is_no_hint_at_itself() {
        assertThat(HINTS.of(TIP, ImmutableList.of(TIP))).isEmpty();
    }

    @Test
    void what_may_hint_at_it_came_in_up_to_seven_days_before_or_after() {
        assertThat(HINTS.from(TIP)).isEqualTo(DAY.minusDays(7));
        assertThat(HINTS.to(TIP)).isEqualTo(DAY.plusDays(7));
    }
}
