package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nominations that wait for their decision ("đề nghị chưa có quyết định"), each as it would be judged on a day; as opposed to
 * {@link Proposals}, for which none is filed yet.
 */
public final class AwaitingDecision {

    private AwaitingDecision() {}

    /** Whose dossier was complete by that day, and of which neither a day of decision nor an award is known. */
    public static ImmutableList<Eligibility> on(
            LocalDate day, Commendations commendations, CommendationScheme scheme, LocalDate asKnown) {
        ImmutableList.Builder<Nomination> waiting = ImmutableList.builder();
        commendations.eachNomination(asKnown, nomination -> {
            boolean cameIn = nomination
                    .day(NominationFact.RECEIVED_ON)
                    .filter(received -> !received.isAfter(day))
                    .isPresent();
            if (cameIn && !nomination.knows(NominationFact.DECIDED_ON)) {
                waiting.add(nomination);
            }
        });
        return waiting.build().stream()
                .filter(nomination -> commendations.ofNomination(nomination.id()).stream()
                        .noneMatch(kept -> !kept.award().knownOn().isAfter(asKnown)))
                .map(nomination -> scheme.judge(nomination, Optional.of(day)))
                .collect(ImmutableList.toImmutableList());
    }
}
