package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Setting aside ("gác lại gợi ý"): that an officer decided to consider nobody for what a register showed then; as opposed to a {@link Nomination}, which answers the proposal.
 *
 * @param ground the document that says why; never a private person's data
 * @param shown what the register showed: where it shows anything else, the proposal is back
 * @param knownOn the first day on which it counts
 */
public record SetAside(
        String achievement, SetAsideReason reason, String ground, ImmutableList<String> shown, LocalDate knownOn) {

    boolean standsAgainst(Proposal proposal) {
        return shown.equals(proposal.shown());
    }
}
