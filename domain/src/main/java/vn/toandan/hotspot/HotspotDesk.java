package vn.toandan.hotspot;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.toandan.hotspot.HotspotRejection.Code;
import vn.toandan.law.Sentence;

/**
 * Takes rows into the register of hotspots ("ghi sổ tụ điểm"), all of them or none; as opposed to the {@link Hotspots}, which keep
 * them.
 */
public final class HotspotDesk {

    private final Hotspots hotspots;

    public HotspotDesk(Hotspots hotspots) {
        this.hotspots = hotspots;
    }

    /** What came of it. */
    public sealed interface Taken {

        /** How many hotspots are new or changed. */
        record Accepted(int hotspots) implements Taken {}

        /** Nothing was written; every reason. */
        record Rejected(ImmutableList<HotspotRejection> rejections) implements Taken {}
    }

    public Taken take(List<HotspotRow> rows, LocalDate knownOn) {
        ImmutableList.Builder<HotspotRejection> against = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (HotspotRow row : rows) {
            if (!seen.add(row.id())) {
                against.add(rejection(Code.REPEATED, row, "hotspot", row.id()));
            }
            look(row, against);
        }
        ImmutableList<HotspotRejection> rejections = against.build();
        if (!rejections.isEmpty()) {
            return new Taken.Rejected(rejections);
        }
        int filed = 0;
        for (HotspotRow row : rows) {
            filed += hotspots.file(hotspot(row, hotspots.asKnownOn(knownOn, row.id())), knownOn) ? 1 : 0;
        }
        return new Taken.Accepted(filed);
    }

    private static void look(HotspotRow row, ImmutableList.Builder<HotspotRejection> against) {
        if (row.confirmedOn().isEmpty()) {
            row.confirmedBy().ifPresent(by -> against.add(rejection(Code.NOT_CONFIRMED, row, "confirmed_by", by)));
        }
        row.confirmedOn()
                .filter(on -> on.isBefore(row.reportedOn()))
                .ifPresent(on -> against.add(rejection(
                        Code.CONFIRMED_EARLY, row, HotspotEvent.CONFIRM.column(), on.toString(), row.reportedOn())));
        LocalDate begun = row.confirmedOn().orElse(row.reportedOn());
        row.clearedOn()
                .filter(on -> on.isBefore(begun))
                .ifPresent(on -> against.add(
                        rejection(Code.CLEARED_EARLY, row, HotspotEvent.CLEAR.column(), on.toString(), begun)));
    }

    private static HotspotRejection rejection(
            Code code, HotspotRow row, String column, String value, Object... values) {
        String key = "hotspot/wording:refused." + code.name().toLowerCase(Locale.ROOT);
        return new HotspotRejection(
                code, row.row(), column, value, Sentence.of(key, values), Sentence.of(key + ".right", values));
    }

    /** A document that no column of the file names stays as it was known. */
    private static Hotspot hotspot(HotspotRow row, Optional<Hotspot> known) {
        Optional<Confirmation> before = known.flatMap(Hotspot::confirmation)
                .filter(said -> row.confirmedOn().equals(Optional.of(said.on())));
        return new Hotspot(
                row.id(),
                row.unitCode(),
                row.type(),
                row.reportedOn(),
                row.confirmedOn()
                        .map(on -> new Confirmation(
                                on,
                                row.confirmedBy(),
                                row.document().or(() -> before.flatMap(Confirmation::document)))),
                row.clearedOn());
    }
}
