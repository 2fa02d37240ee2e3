package vn.toandan.hotspot;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Filed hotspots for tests that need no store. */
public final class InMemoryHotspots implements Hotspots {

    private record Version(Hotspot hotspot, LocalDate knownOn) {}

    private final List<Version> filed = new ArrayList<>();

    @Override
    public boolean file(Hotspot hotspot, LocalDate knownOn) {
        boolean isNew = !asKnownOn(knownOn, hotspot.id()).equals(Optional.of(hotspot));
        if (isNew) {
            filed.add(new Version(hotspot, knownOn));
        }
        return isNew;
    }

    /** Of those known on the same day the one filed later. */
    @Override
    public Optional<Hotspot> asKnownOn(LocalDate day, String id) {
        return filed.stream()
                .filter(version ->
                        version.hotspot().id().equals(id) && !version.knownOn().isAfter(day))
                .reduce((one, other) -> other.knownOn().isBefore(one.knownOn()) ? one : other)
                .map(Version::hotspot);
    }

    @Override
    public ImmutableList<Hotspot> asKnownOn(LocalDate day) {
        return filed.stream()
                .map(version -> version.hotspot().id())
                .distinct()
                .sorted()
                .flatMap(id -> asKnownOn(day, id).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
