package vn.toandan.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.hotspot.Market.REPORTED;
import static vn.toandan.hotspot.Market.confirmed;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every register of hotspots does, wherever it keeps them. */
public interface HotspotsContract {

    LocalDate IN_APRIL = LocalDate.of(2024, 4, 5);
    LocalDate IN_JUNE = LocalDate.of(2024, 6, 5);

    /** The same one each time a test asks, empty at first. */
    Hotspots hotspots();

    @Test
    default void a_hotspot_comes_back_as_it_was_filed() {
        Hotspot whole = new Hotspot(
                "TD-02",
                "16243-01",
                "Ma túy",
                LocalDate.of(2024, 3, 1),
                Optional.of(new Confirmation(IN_APRIL, Optional.of("Công an xã"), Optional.of("12/BC-CAX"))),
                Optional.of(IN_JUNE));
        Hotspot bare = new Hotspot(
                "TD-03",
                "16243",
                "Ma túy",
                LocalDate.of(2024, 3, 1),
                Optional.of(new Confirmation(IN_APRIL, Optional.empty(), Optional.empty())),
                Optional.empty());
        assertThat(hotspots().file(whole, IN_JUNE)).isTrue();
        assertThat(hotspots().file(bare, IN_JUNE)).isTrue();
        assertThat(hotspots().file(REPORTED, IN_JUNE)).isTrue();
        assertThat(hotspots().asKnownOn(IN_JUNE)).containsExactly(REPORTED, whole, bare);
        assertThat(hotspots().asKnownOn(IN_JUNE, "TD-02")).contains(whole);
    }

    @Test
    default void the_same_again_changes_nothing() {
        hotspots().file(REPORTED, IN_APRIL);
        assertThat(hotspots().file(REPORTED, IN_JUNE)).isFalse();
    }

    @Test
    default void before_the_day_it_was_known_there_is_nothing() {
        hotspots().file(REPORTED, IN_APRIL);
        assertThat(hotspots().asKnownOn(IN_APRIL.minusDays(1))).isEmpty();
        assertThat(hotspots().asKnownOn(IN_APRIL.minusDays(1), REPORTED.id())).isEmpty();
    }

    @Test
    default void what_was_known_in_june_does_not_change_what_was_known_in_april() {
        hotspots().file(REPORTED, IN_APRIL);
        hotspots().file(confirmed(IN_APRIL), IN_JUNE);
        assertThat(hotspots().asKnownOn(IN_JUNE.minusDays(1))).containsExactly(REPORTED);
        assertThat(hotspots().asKnownOn(IN_JUNE)).containsExactly(confirmed(IN_APRIL));
    }

    @Test
    default void what_is_filed_late_as_known_before_does_not_cover_what_was_known_since() {
        hotspots().file(confirmed(IN_APRIL), IN_JUNE);
        hotspots().file(REPORTED, IN_APRIL);
        assertThat(hotspots().asKnownOn(IN_APRIL)).containsExactly(REPORTED);
        assertThat(hotspots().asKnownOn(IN_JUNE)).containsExactly(confirmed(IN_APRIL));
    }
}
