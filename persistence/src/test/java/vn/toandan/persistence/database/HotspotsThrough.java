package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.Hotspots;

/** The hotspots of a store, a transaction a call. */
record HotspotsThrough(StoreFile file) implements Hotspots {

    @Override
    public boolean file(Hotspot hotspot, LocalDate knownOn) {
        return file.write(registers -> registers.hotspots().file(hotspot, knownOn));
    }

    @Override
    public Optional<Hotspot> asKnownOn(LocalDate day, String id) {
        return file.store().read(registers -> registers.hotspots().asKnownOn(day, id));
    }

    @Override
    public ImmutableList<Hotspot> asKnownOn(LocalDate day) {
        return file.store().read(registers -> registers.hotspots().asKnownOn(day));
    }
}
