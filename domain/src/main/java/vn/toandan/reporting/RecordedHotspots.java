package vn.toandan.reporting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.hotspot.OpenHotspots;
import vn.toandan.law.Sentence;
import vn.toandan.unit.NameKey;
import vn.toandan.unit.Unit;

/** Counts the hotspots of a place, the open ones and the new; as opposed to the register that keeps them. */
final class RecordedHotspots implements Chapter {

    private final ImmutableList<Hotspot> here;

    private RecordedHotspots(ImmutableList<Hotspot> here) {
        this.here = here;
    }

    static RecordedHotspots asKnown(Hotspots hotspots, RecordedThere there, Knowledge known) {
        return new RecordedHotspots(hotspots.asKnownOn(known.until()).stream()
                .filter(one -> there.contains(one.unitCode(), one.reportedOn()))
                .collect(toImmutableList()));
    }

    @Override
    public Optional<ImmutableList<Figure>> before(Period period, Optional<Unit> under) {
        Period before = period.before();
        return here.stream().allMatch(one -> one.reportedOn().isAfter(before.to()))
                ? Optional.empty()
                : Optional.of(of(before, under));
    }

    @Override
    public ImmutableList<Figure> of(Period period, Optional<Unit> under) {
        OfKinds<Hotspot> of = new OfKinds<>(
                Spellings.of(here.stream().map(Hotspot::type).toList(), RecordedHotspots::key),
                one -> key(one.type()),
                Hotspot::id,
                under);
        return ImmutableList.of(
                of.figure(
                        Figure.Id.HOTSPOTS_OPEN,
                        here.stream().filter(one -> one.isOpenOn(period.to())).toList(),
                        Collection::size),
                of.figure(
                        Figure.Id.HOTSPOTS_NEW,
                        here.stream()
                                .filter(one -> one.isConfirmedWithin(period.from(), period.to()))
                                .toList(),
                        Collection::size));
    }

    /** Whether any is open still. */
    @Override
    public ImmutableList<Sentence> says(Period period, Sentence place) {
        return ImmutableList.of(OpenHotspots.on(period.to(), here).says(place));
    }

    private static String key(String type) {
        return NameKey.of(type).full();
    }
}
