package vn.toandan.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.toandan.hotspot.HotspotEvent.CLEAR;
import static vn.toandan.hotspot.HotspotEvent.CONFIRM;
import static vn.toandan.law.Wording.ENGLISH;
import static vn.toandan.law.Wording.VIETNAMESE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Sentence;

class HotspotTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);
    private static final Sentence MAU_LAM = Sentence.verbatim("Xã Mậu Lâm");

    @Test
    void only_a_reported_one_can_be_confirmed() {
        assertThat(HotspotState.REPORTED.after(CONFIRM)).contains(HotspotState.CONFIRMED);
        assertThat(HotspotState.CONFIRMED.after(CONFIRM)).isEmpty();
        assertThat(HotspotState.CLEARED.after(CONFIRM)).isEmpty();
        assertThat(HotspotState.DISMISSED.after(CONFIRM)).isEmpty();
    }

    @Test
    void what_is_closed_was_cleared_if_it_had_been_confirmed_and_else_was_none() {
        assertThat(HotspotState.REPORTED.after(CLEAR)).contains(HotspotState.DISMISSED);
        assertThat(HotspotState.CONFIRMED.after(CLEAR)).contains(HotspotState.CLEARED);
        assertThat(HotspotState.CLEARED.after(CLEAR)).isEmpty();
        assertThat(HotspotState.DISMISSED.after(CLEAR)).isEmpty();
    }

    @Test
    void no_cell_is_missing() {
        assertThat(HotspotState.TABLE.cellSet()).hasSize(HotspotState.values().length * HotspotEvent.values().length);
    }

    @Test
    void it_is_open_from_the_day_of_the_confirmation_to_the_day_before_it_was_cleared() {
        Hotspot hotspot = Market.cleared(DAY, DAY.plusDays(5));
        assertThat(hotspot.isOpenOn(DAY.minusDays(1))).isFalse();
        assertThat(hotspot.isOpenOn(DAY)).isTrue();
        assertThat(hotspot.isOpenOn(DAY.plusDays(4))).isTrue();
        assertThat(hotspot.isOpenOn(DAY.plusDays(5))).isFalse();
    }

    @Test
    void a_reported_one_is_not_open() {
        assertThat(Market.REPORTED.isOpenOn(DAY)).isFalse();
        assertThat(Market.at("TD-01", "16243", Optional.empty(), Optional.of(DAY))
                        .stateOn(DAY))
                .isEqualTo(HotspotState.DISMISSED);
    }

    @Test
    void it_is_new_on_the_first_and_on_the_last_of_the_days() {
        Hotspot hotspot = Market.confirmed(DAY);
        assertThat(hotspot.isConfirmedWithin(DAY, DAY.plusDays(9))).isTrue();
        assertThat(hotspot.isConfirmedWithin(DAY.minusDays(9), DAY)).isTrue();
        assertThat(hotspot.isConfirmedWithin(DAY.plusDays(1), DAY.plusDays(9))).isFalse();
        assertThat(hotspot.isConfirmedWithin(DAY.minusDays(9), DAY.minusDays(1)))
                .isFalse();
    }

    private static Sentence says(LocalDate day, Hotspot... here) {
        return OpenHotspots.on(day, ImmutableList.copyOf(here)).says(MAU_LAM);
    }

    @Test
    void where_all_are_cleared_there_is_none_any_more() {
        assertThat(VIETNAMESE.say(says(DAY, Market.cleared(DAY.minusDays(9), DAY))))
                .isEqualTo("Đến hết ngày 10/05/2024, Xã Mậu Lâm không còn tụ điểm phức tạp về trật tự xã hội.");
        assertThat(ENGLISH.say(says(DAY, Market.cleared(DAY.minusDays(9), DAY))))
                .contains("there is no complex hotspot of public order in Xã Mậu Lâm any more");
    }

    @Test
    void open_ones_are_told_by_their_types() {
        assertThat(VIETNAMESE.say(says(DAY, Market.confirmed(DAY), Market.confirmed("TD-02", "16243-01", DAY))))
                .endsWith("Xã Mậu Lâm còn 2 tụ điểm phức tạp về trật tự xã hội (Đánh bạc: 2).");
    }

    @Test
    void where_none_was_ever_recorded_nobody_can_say_that_there_is_none() {
        assertThat(VIETNAMESE.say(says(DAY))).contains("sổ chưa ghi nhận tụ điểm nào của Xã Mậu Lâm");
        assertThat(VIETNAMESE.say(says(Market.REPORTED_ON.minusDays(1), Market.REPORTED)))
                .contains("chưa đủ căn cứ");
        assertThat(VIETNAMESE.say(says(Market.REPORTED_ON, Market.REPORTED))).contains("không còn tụ điểm");
    }

    @Test
    void one_without_an_id_a_unit_or_a_type_is_the_callers_bug() {
        for (String[] named :
                new String[][] {{" ", "16243", "Ma túy"}, {"TD-01", " ", "Ma túy"}, {"TD-01", "16243", " "}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new Hotspot(named[0], named[1], named[2], DAY, Optional.empty(), Optional.empty()));
        }
    }
}
