package vn.toandan.recognition;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/**
 * To be recorded: that a decision took the recognition of these units for a year back ("ghi quyết định hủy công nhận"); as opposed to
 * the {@link Annulment}s that come of it.
 *
 * @param ground why, in the words of the decision; never a private person's data
 * @param knownOn from which day it is known
 */
public record Annul(Decision decision, int year, ImmutableSet<String> units, String ground, LocalDate knownOn) {}
