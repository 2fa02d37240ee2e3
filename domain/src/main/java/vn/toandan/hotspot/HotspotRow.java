package vn.toandan.hotspot;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a file of hotspots, as it was read; as opposed to the {@link Hotspot} that it may become.
 *
 * @param row its place, over all files that are taken in together
 */
public record HotspotRow(
        long row,
        String id,
        String unitCode,
        String type,
        LocalDate reportedOn,
        Optional<LocalDate> confirmedOn,
        Optional<String> confirmedBy,
        Optional<String> document,
        Optional<LocalDate> clearedOn) {}
