package vn.toandan.hotspot;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The register of hotspots as it is kept ("sổ tụ điểm"), every version of each; as opposed to one {@link Hotspot}, which is a version. Of
 * two versions the one known later holds, and of two known on the same day the one filed later.
 */
public interface Hotspots {

    /**
     * Files a hotspot as known from that day on; one that says the same as what was known on that day already is no new version.
     *
     * @return whether there is a new version
     */
    boolean file(Hotspot hotspot, LocalDate knownOn);

    /** What was known on that day of one. */
    Optional<Hotspot> asKnownOn(LocalDate day, String id);

    /** What was known on that day, by id. */
    ImmutableList<Hotspot> asKnownOn(LocalDate day);
}
