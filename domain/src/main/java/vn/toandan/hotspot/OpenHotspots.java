package vn.toandan.hotspot;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.toandan.law.Sentence;
import vn.toandan.unit.NameKey;

/**
 * The hotspots that are open somewhere on a day ("tụ điểm còn hoạt động"), said in a sentence; as opposed to the ones that arose within
 * a period. Where none was ever recorded nobody can say that there is none: the sentence then says that.
 */
public record OpenHotspots(LocalDate day, boolean everRecorded, ImmutableList<Hotspot> open) {

    /**
     * Those among what is recorded of a place.
     *
     * @param here all of it
     */
    public static OpenHotspots on(LocalDate day, Collection<Hotspot> here) {
        return new OpenHotspots(
                day,
                here.stream().anyMatch(hotspot -> !hotspot.reportedOn().isAfter(day)),
                here.stream().filter(hotspot -> hotspot.isOpenOn(day)).collect(ImmutableList.toImmutableList()));
    }

    /** "Đến hết ngày 31/12/2023, Xã Mậu Lâm không còn tụ điểm phức tạp về trật tự xã hội." */
    public Sentence says(Sentence place) {
        if (!everRecorded) {
            return Sentence.of("hotspot/wording:open.unrecorded", day, place);
        }
        return open.isEmpty()
                ? Sentence.of("hotspot/wording:open.none", day, place)
                : Sentence.of("hotspot/wording:open.some", day, place, open.size(), byType());
    }

    private Sentence byType() {
        TreeMap<String, List<Hotspot>> byType = open.stream()
                .collect(Collectors.groupingBy(
                        hotspot -> NameKey.of(hotspot.type()).full(), TreeMap::new, Collectors.toList()));
        return Sentence.enumeration(byType.values().stream()
                .map(alike -> Sentence.of(
                        "hotspot/wording:open.type", alike.size(), alike.get(0).type()))
                .toList());
    }
}
