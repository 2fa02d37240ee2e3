package vn.toandan.commendation;

import java.util.Optional;
import vn.toandan.commendation.Registered.Rejection;
import vn.toandan.commendation.Registered.Remark;

/** Sets proposals aside ("gác lại gợi ý"), as people decide; as opposed to {@link Proposals}, which makes them. The same a second time changes nothing. */
public final class ProposalDesk {

    private final Proposals proposals;
    private final Commendations commendations;

    public ProposalDesk(Proposals proposals, Commendations commendations) {
        this.proposals = proposals;
        this.commendations = commendations;
    }

    /** It is due no more, until the register shows something else. */
    public Registered setAside(SetProposalAside command) {
        AwardFindings findings = new AwardFindings();
        if (command.ground().isBlank()) {
            findings.reject(Rejection.Refusal.NO_GROUND);
        }
        boolean isSetAside = proposals.setAside(command.knownOn(), command.knownOn()).stream()
                .anyMatch(one -> isAbout(one.proposal(), command));
        if (isSetAside) {
            findings.remark(Remark.Matter.SET_ASIDE, command.achievement());
            return command.ground().isBlank() ? findings.conclude(() -> {}) : findings.recorded(false);
        }
        Optional<Proposal> proposal = proposals.on(command.knownOn(), command.knownOn()).stream()
                .filter(one -> isAbout(one, command))
                .findFirst();
        if (proposal.isEmpty()) {
            findings.reject(Rejection.Refusal.NO_PROPOSAL, command.achievement());
        }
        return findings.conclude(() -> commendations.setAside(new SetAside(
                command.achievement(),
                command.reason(),
                command.ground(),
                proposal.orElseThrow().shown(),
                command.knownOn())));
    }

    private static boolean isAbout(Proposal one, SetProposalAside command) {
        return one.achievement().text().equals(command.achievement());
    }
}
