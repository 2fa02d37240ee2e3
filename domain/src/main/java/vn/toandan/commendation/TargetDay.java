package vn.toandan.commendation;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Target day ("mốc phấn đấu"): by when something should be done that the law only wants done in time; as opposed to
 * {@link Deadlines.DecideBy}, which is counted from a complete dossier.
 *
 * @param day empty where it cannot be counted
 */
public record TargetDay(Optional<LocalDate> day, Sentence because, Citation citation) {}
