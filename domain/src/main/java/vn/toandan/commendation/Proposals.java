package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.toandan.model.Models;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.Tips;

/**
 * Proposes who should be considered for a commendation ("gợi ý xét khen thưởng kịp thời"), from the registers and with the clock running;
 * as opposed to the {@link CommendationDesk}, which records what people and authorities did. What a nomination or an award stands for
 * already ({@link AchievementId}) is not proposed again, nor what was set aside, unless it shows something new.
 */
public final class Proposals {

    private static final Comparator<Proposal> FIRST_DUE = Comparator.comparing(
                    (Proposal one) -> one.dossier().day().orElse(LocalDate.MAX))
            .thenComparing(one -> one.achievement().text());

    private final Tips tips;
    private final Outcomes outcomes;
    private final Models models;
    private final Commendations commendations;
    private final CommendationScheme scheme;
    private final Targets targets;

    public Proposals(
            Tips tips,
            Outcomes outcomes,
            Models models,
            Commendations commendations,
            CommendationScheme scheme,
            Targets targets) {
        this.tips = tips;
        this.outcomes = outcomes;
        this.models = models;
        this.commendations = commendations;
        this.scheme = scheme;
        this.targets = targets;
    }

    /** By what had happened by that day, as far as it was known on another; the one whose dossier is due first comes first. */
    public ImmutableList<Proposal> on(LocalDate day, LocalDate asKnown) {
        return open(day, asKnown)
                .filter(one -> setAside(one, day, asKnown).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** What would be proposed, had nobody set it aside; what has shown something else since is proposed again and is none of them. */
    public ImmutableList<Aside> setAside(LocalDate day, LocalDate asKnown) {
        return open(day, asKnown)
                .flatMap(one -> setAside(one, day, asKnown).map(aside -> new Aside(one, aside)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** A proposal and how it was set aside. */
    public record Aside(Proposal proposal, SetAside aside) {}

    private Optional<SetAside> setAside(Proposal one, LocalDate day, LocalDate asKnown) {
        return commendations
                .setAside(one.achievement().text(), day.isBefore(asKnown) ? day : asKnown)
                .filter(aside -> aside.standsAgainst(one));
    }

    private Stream<Proposal> open(LocalDate day, LocalDate asKnown) {
        Set<String> nominated = new HashSet<>();
        commendations.eachNomination(
                asKnown,
                nomination -> nomination.text(NominationFact.ACHIEVEMENT).ifPresent(nominated::add));
        return Stream.concat(
                        new TipsToCommend(tips, outcomes, scheme, targets, day, asKnown).proposals(),
                        new ModelsToCommend(models, scheme, targets, day, asKnown).proposals())
                .filter(one -> !nominated.contains(one.achievement().text()))
                .filter(one -> commendations.forAchievement(one.achievement().text()).stream()
                        .noneMatch(kept -> kept.standsAsKnownOn(asKnown)))
                .sorted(FIRST_DUE);
    }
}
