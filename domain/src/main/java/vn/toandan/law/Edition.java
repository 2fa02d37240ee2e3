package vn.toandan.law;

import com.google.common.collect.Range;
import java.time.LocalDate;

/**
 * Edition ("lần ban hành"): one version of a body of rules, the days on which it governs and the day from which it could be known; as opposed to the
 * {@link Instrument} that enacted it, which may bring several.
 *
 * @param inForce the days it governs, unless a later edition covers some of them
 * @param knownFrom the first day on which anybody could know of it: a decision before that day could not obey it
 */
public record Edition<T>(Range<LocalDate> inForce, LocalDate knownFrom, Instrument authority, T rules) {}
