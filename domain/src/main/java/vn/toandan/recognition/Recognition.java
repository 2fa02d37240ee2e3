package vn.toandan.recognition;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.UnitYear;

/**
 * Recognition ("công nhận đạt tiêu chuẩn"): that a decision recognised one unit for one year; valid for that year alone, and never
 * carried over.
 *
 * @param judgement what it was decided on
 * @param papers the documents of the dossier that were given, by their ids in the {@link vn.toandan.safety.Procedure}
 * @param late whether the last lawful day had passed: it is flagged, not void
 * @param knownOn from which day it was known
 */
public record Recognition(
        UnitYear about,
        Judgement.Id judgement,
        Decision decision,
        ImmutableSortedSet<String> papers,
        boolean late,
        LocalDate knownOn) {

    /** Recognitions in the order in which they were recorded, over all units. */
    public record Id(long number) {}
}
