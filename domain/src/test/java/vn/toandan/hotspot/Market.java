package vn.toandan.hotspot;

import java.time.LocalDate;
import java.util.Optional;

/** One hotspot as tests use it: gambling at a market of Mậu Lâm, reported on 1 March 2024. */
public final class Market {

    public static final LocalDate REPORTED_ON = LocalDate.of(2024, 3, 1);
    public static final Hotspot REPORTED = at("TD-01", "16243", Optional.empty(), Optional.empty());

    private Market() {}

    public static Hotspot confirmed(LocalDate on) {
        return confirmed("TD-01", "16243", on);
    }

    public static Hotspot confirmed(String id, String unitCode, LocalDate on) {
        return at(id, unitCode, Optional.of(on), Optional.empty());
    }

    public static Hotspot cleared(LocalDate confirmed, LocalDate cleared) {
        return at("TD-01", "16243", Optional.of(confirmed), Optional.of(cleared));
    }

    public static Hotspot at(String id, String unitCode, Optional<LocalDate> confirmed, Optional<LocalDate> cleared) {
        return new Hotspot(
                id,
                unitCode,
                "Đánh bạc",
                confirmed.filter(on -> on.isBefore(REPORTED_ON)).orElse(REPORTED_ON),
                confirmed.map(on -> new Confirmation(on, Optional.of("Công an xã"), Optional.empty())),
                cleared);
    }
}
