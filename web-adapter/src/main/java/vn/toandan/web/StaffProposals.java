package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.commendation.Proposal;
import vn.toandan.commendation.ProposalDesk;
import vn.toandan.commendation.Proposals;
import vn.toandan.commendation.Registered;
import vn.toandan.commendation.SetProposalAside;
import vn.toandan.commendation.Targets;
import vn.toandan.persistence.database.Registers;

/** Proposals within the scope of whoever asks ("gợi ý khen thưởng trong phạm vi"), and how one is set aside. */
final class StaffProposals {

    private final Office office;

    StaffProposals(Office office) {
        this.office = office;
    }

    static Proposals of(Office office, Registers registers) {
        return new Proposals(
                registers.tips(),
                registers.outcomes(),
                registers.models(),
                registers.commendations(),
                office.commendation(),
                Targets.DEFAULT);
    }

    ImmutableList<Proposal> on(Asked asked, LocalDate day) {
        return office.read(registers -> {
            Reach reach = new Reach(office.scope(asked.account(), registers));
            return of(office, registers).on(day, Office.EVERYTHING_KNOWN).stream()
                    .filter(one -> reach.holds(one.unitCode()))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    ImmutableList<Proposals.Aside> setAside(Asked asked, LocalDate day) {
        return office.read(registers -> {
            Reach reach = new Reach(office.scope(asked.account(), registers));
            return of(office, registers).setAside(day, Office.EVERYTHING_KNOWN).stream()
                    .filter(one -> reach.holds(one.proposal().unitCode()))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /** Nothing is there to be set aside that lies outside of the scope, as if it did not exist. */
    Registered.Recorded setAside(Asked asked, SetProposalAside command) {
        return office.write(asked.account(), "set aside", command.achievement(), office.now(), registers -> {
            Reach reach = new Reach(office.scope(asked.account(), registers));
            Proposals proposals = of(office, registers);
            Optional<Proposal> there = proposals.on(command.knownOn(), command.knownOn()).stream()
                    .filter(one -> one.achievement().text().equals(command.achievement()))
                    .findFirst()
                    .or(() -> proposals.setAside(command.knownOn(), command.knownOn()).stream()
                            .map(Proposals.Aside::proposal)
                            .filter(one -> one.achievement().text().equals(command.achievement()))
                            .findFirst());
            if (there.isEmpty() || !reach.holds(there.get().unitCode())) {
                throw Access.nothingHere();
            }
            return CommendationRefusals.recorded(
                    new ProposalDesk(proposals, registers.commendations()).setAside(command));
        });
    }
}
