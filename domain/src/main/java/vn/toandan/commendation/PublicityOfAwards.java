package vn.toandan.commendation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Publicity of awards ("mức công khai của việc khen thưởng"): how far each may be shown, by the nomination it answered as known on a day; as
 * opposed to the {@link PublicList}, which shows them. An award whose nomination is not there may not be shown.
 */
public final class PublicityOfAwards {

    private record Alike(CommendationForm form, Recipient recipient) {}

    private final Commendations commendations;
    private final CommendationScheme scheme;
    private final LocalDate asKnown;

    public PublicityOfAwards(Commendations commendations, CommendationScheme scheme, LocalDate asKnown) {
        this.commendations = commendations;
        this.scheme = scheme;
        this.asKnown = asKnown;
    }

    /** For the list; empty where the nomination is not there. */
    public Optional<PublicList.Entry> entry(Award award) {
        return commendations
                .nomination(award.nomination(), asKnown)
                .map(nomination -> new PublicList.Entry(award, nomination, of(nomination)));
    }

    /**
     * Whether these leave some by code that are too few of their form to hide behind: what is told of all by form, or of their money, less the
     * list would then tell the form of a person who is a number there.
     */
    public boolean isFolded(Collection<Award> awards) {
        return awards.stream()
                .filter(award -> entry(award)
                        .filter(entry -> entry.publicity() == Publicity.OPEN)
                        .isEmpty())
                .collect(groupingBy(award -> new Alike(award.form(), award.recipient()), counting()))
                .values()
                .stream()
                .anyMatch(alike -> alike < PublicList.ENOUGH_TO_HIDE);
    }

    private Publicity of(Nomination nomination) {
        return scheme.judge(nomination, Optional.empty()).publicity();
    }
}
