package vn.toandan.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.hotspot.HotspotRejection.Code;

/** Rows on their way into the register: what is taken, and everything that is not. */
class HotspotDeskTest {

    private static final LocalDate KNOWN = LocalDate.of(2024, 12, 1);
    private static final LocalDate REPORTED = LocalDate.of(2024, 3, 5);

    private final Hotspots hotspots = new InMemoryHotspots();
    private final HotspotDesk desk = new HotspotDesk(hotspots);

    private static HotspotRow row(long place, String id, Optional<LocalDate> confirmed, Optional<LocalDate> cleared) {
        return new HotspotRow(
                place,
                id,
                "16243",
                "Ma túy",
                REPORTED,
                confirmed,
                confirmed.map(on -> "Công an xã"),
                Optional.empty(),
                cleared);
    }

    private List<HotspotRejection> refused(HotspotRow... rows) {
        HotspotDesk.Taken taken = desk.take(List.of(rows), KNOWN);
        assertThat(hotspots.asKnownOn(KNOWN)).isEmpty();
        return ((HotspotDesk.Taken.Rejected) taken).rejections();
    }

    @Test
    void the_same_rows_again_change_nothing() {
        List<HotspotRow> rows = List.of(row(2, "TD-01", Optional.of(REPORTED), Optional.of(REPORTED)));
        assertThat(desk.take(rows, KNOWN)).isEqualTo(new HotspotDesk.Taken.Accepted(1));
        assertThat(desk.take(rows, KNOWN)).isEqualTo(new HotspotDesk.Taken.Accepted(0));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        LocalDate before = REPORTED.minusDays(1);
        assertThat(refused(
                        row(2, "TD-01", Optional.of(before), Optional.empty()),
                        row(3, "TD-01", Optional.empty(), Optional.of(before)),
                        row(4, "TD-02", Optional.of(REPORTED.plusDays(1)), Optional.of(REPORTED))))
                .extracting(HotspotRejection::code, HotspotRejection::row, HotspotRejection::column)
                .containsExactly(
                        tuple(Code.CONFIRMED_EARLY, 2L, "confirmed_on"),
                        tuple(Code.REPEATED, 3L, "hotspot"),
                        tuple(Code.CLEARED_EARLY, 3L, "cleared_on"),
                        tuple(Code.CLEARED_EARLY, 4L, "cleared_on"));
    }

    @Test
    void who_confirmed_it_did_so_on_a_day() {
        HotspotRow row = new HotspotRow(
                2,
                "TD-01",
                "16243",
                "Ma túy",
                REPORTED,
                Optional.empty(),
                Optional.of("Công an xã"),
                Optional.empty(),
                Optional.empty());
        assertThat(refused(row)).extracting(HotspotRejection::code).containsExactly(Code.NOT_CONFIRMED);
    }

    @Test
    void a_document_that_a_file_does_not_name_stays_as_it_was_known() {
        HotspotRow named = new HotspotRow(
                2,
                "TD-01",
                "16243",
                "Ma túy",
                REPORTED,
                Optional.of(REPORTED),
                Optional.of("Công an xã"),
                Optional.of("12/BC-CAX"),
                Optional.empty());
        desk.take(List.of(named), KNOWN);
        assertThat(desk.take(List.of(row(2, "TD-01", Optional.of(REPORTED), Optional.empty())), KNOWN))
                .isEqualTo(new HotspotDesk.Taken.Accepted(0));
    }

    @Test
    void a_document_of_another_confirmation_does_not_stay() {
        HotspotRow named = new HotspotRow(
                2,
                "TD-01",
                "16243",
                "Ma túy",
                REPORTED,
                Optional.of(REPORTED),
                Optional.of("Công an xã"),
                Optional.of("12/BC-CAX"),
                Optional.empty());
        desk.take(List.of(named), KNOWN);
        desk.take(List.of(row(2, "TD-01", Optional.of(REPORTED.plusDays(1)), Optional.empty())), KNOWN);
        assertThat(hotspots.asKnownOn(KNOWN, "TD-01")
                        .flatMap(Hotspot::confirmation)
                        .flatMap(Confirmation::document))
                .isEmpty();
    }
}
