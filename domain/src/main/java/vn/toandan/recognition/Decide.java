package vn.toandan.recognition;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/**
 * To be recorded: that a decision recognised these units for a year ("ghi quyết định công nhận"); as opposed to the {@link
 * Recognition}s that come of it.
 *
 * @param units by their codes, in the order of the decision
 * @param papers the documents of the dossiers that were seen, by their ids in the {@link vn.toandan.safety.Procedure}
 * @param knownOn from which day it is known
 */
public record Decide(
        Decision decision, int year, ImmutableSet<String> units, ImmutableSet<String> papers, LocalDate knownOn) {}
