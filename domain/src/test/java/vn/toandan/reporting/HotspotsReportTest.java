package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.law.Wording.VIETNAMESE;
import static vn.toandan.reporting.DistrictBooks.FIRST;
import static vn.toandan.reporting.DistrictBooks.KNOWN;
import static vn.toandan.reporting.DistrictBooks.LAST;
import static vn.toandan.reporting.DistrictBooks.YEAR;
import static vn.toandan.reporting.DistrictBooks.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.hotspot.Confirmation;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.Market;
import vn.toandan.law.Sentence;

/** What a report of 2023 counts and says of the hotspots of a district of two communes. */
class HotspotsReportTest {

    private final DistrictBooks books = new DistrictBooks();

    @Test
    void a_hotspot_is_open_from_its_confirmation_until_it_is_cleared() {
        books.hotspots.file(Market.confirmed(LAST), KNOWN);
        assertThat(books.figure(Figure.Id.HOTSPOTS_OPEN).behind()).containsExactly("TD-01");
        assertThat(books.value(Figure.Id.HOTSPOTS_NEW)).isOne();
        books.hotspots.file(Market.cleared(FIRST, LAST), KNOWN);
        assertThat(books.value(Figure.Id.HOTSPOTS_OPEN)).isZero();
        assertThat(books.value(Figure.Id.HOTSPOTS_NEW)).isOne();
        books.hotspots.file(Market.cleared(FIRST.minusDays(1), LAST.plusDays(1)), KNOWN);
        assertThat(books.value(Figure.Id.HOTSPOTS_OPEN)).isOne();
        assertThat(books.value(Figure.Id.HOTSPOTS_NEW)).isZero();
        books.hotspots.file(Market.confirmed(LAST.plusDays(1)), KNOWN);
        assertThat(books.value(Figure.Id.HOTSPOTS_OPEN)).isZero();
        assertThat(books.value(Figure.Id.HOTSPOTS_NEW)).isZero();
    }

    private Optional<Figure> hotspotsBefore() {
        return find(Figure.Id.HOTSPOTS_OPEN, books.report()).before();
    }

    @Test
    void a_period_before_in_which_a_hotspot_was_reported_stands_beside() {
        books.hotspots.file(reported("TD-01", "Ma túy", FIRST), KNOWN);
        assertThat(hotspotsBefore()).isEmpty();
        books.hotspots.file(reported("TD-01", "Ma túy", FIRST.minusDays(1)), KNOWN);
        assertThat(hotspotsBefore().map(Figure::value)).contains(1L);
    }

    @Test
    void each_type_of_hotspot_has_its_number_however_it_is_spelled() {
        books.hotspots.file(reported("TD-01", "Ma túy", FIRST), KNOWN);
        books.hotspots.file(reported("TD-02", "ma tuý", FIRST), KNOWN);
        books.hotspots.file(reported("TD-03", "Đánh bạc", FIRST), KNOWN);
        assertThat(books.figure(Figure.Id.HOTSPOTS_OPEN).byKind().values().stream()
                        .map(Figure.Amount::value))
                .containsExactlyInAnyOrder(2L, 1L);
    }

    /** Confirmed on the day of its report. */
    private static Hotspot reported(String id, String type, LocalDate on) {
        return new Hotspot(
                id,
                "16243",
                type,
                on,
                Optional.of(new Confirmation(on, Optional.of("Công an xã"), Optional.empty())),
                Optional.empty());
    }

    @Test
    void whether_any_hotspot_is_open_still_is_said_in_a_sentence() {
        assertThat(lastSaid()).startsWith("Đến hết ngày 31/12/2023, sổ chưa ghi nhận tụ điểm nào của Đơn vị 16243");
        books.hotspots.file(Market.cleared(FIRST, LAST), KNOWN);
        assertThat(lastSaid())
                .isEqualTo("Đến hết ngày 31/12/2023, Đơn vị 16243 không còn tụ điểm phức tạp về trật tự xã hội.");
    }

    private String lastSaid() {
        List<Sentence> says = books.reports()
                .under("16243", YEAR, Knowledge.asKnownOn(KNOWN))
                .orElseThrow()
                .says();
        return VIETNAMESE.say(says.get(says.size() - 1));
    }
}
