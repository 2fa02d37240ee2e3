package vn.toandan.commendation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Ratio;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/**
 * Tie-break ("ưu tiên khi cùng đủ điều kiện", Decree 152, Art. 4.6): among several that equally qualify, the woman, or the collective of
 * which at least seven tenths are women. Never over merit: that they equally qualify, a document says.
 */
public final class TieBreak {

    /** Decree 152, Art. 4.6. */
    private static final Ratio ENOUGH_WOMEN = new Ratio(7, 10);

    private static final Ground GROUND = Texts.ofDecree152(Texts.decree152(4).clause(6));

    private TieBreak() {}

    /** One of those among whom it is to be chosen. */
    public sealed interface Candidate {

        String nomination();

        /**
         * A person, or of a household the acting member (our reading: households are not named).
         *
         * @param sex empty where it is not known
         */
        record Person(String nomination, Optional<Sex> sex) implements Candidate {}

        /** A collective, so many of its members being women. */
        record Collective(String nomination, long women, long members) implements Candidate {

            public Collective {
                checkArgument(0 <= women && women <= members && members > 0, "%s of %s members", women, members);
            }
        }

        /** A collective of which nobody counted the women. */
        record Uncounted(String nomination) implements Candidate {}
    }

    /**
     * Which of them go first; several may.
     *
     * @param preferred by their nominations
     * @param open of whom it is not known
     */
    public record Preference(ImmutableList<String> preferred, ImmutableList<String> open, Reason reason) {}

    /**
     * Which of these go first. Before the decree the rule is only compared.
     *
     * @param document that finds them equally qualified
     */
    public static Preference among(List<Candidate> equallyQualified, String document, LocalDate decidedOn) {
        checkArgument(!document.isBlank(), "that they equally qualify, a document says");
        ImmutableList<String> preferred = those(equallyQualified, CheckVerdict.MET);
        ImmutableList<String> open = those(equallyQualified, CheckVerdict.NOT_KNOWN);
        ImmutableList.Builder<Reason> because = ImmutableList.builder();
        because.add(
                new Reason.Required(Sentence.of("commendation/register:tie.asks", ENOUGH_WOMEN), GROUND.on(decidedOn)));
        because.add(new Reason.Attested(
                Sentence.of("commendation/register:tie.equal", equallyQualified.size()),
                Optional.of(document),
                Optional.empty()));
        equallyQualified.forEach(one -> because.add(new Reason.Given(given(one), Optional.empty())));
        because.add(new Reason.Read(Sentence.of("commendation/register:tie.household")));
        String answer = !open.isEmpty() ? "open" : preferred.isEmpty() ? "none" : "some";
        return new Preference(
                preferred,
                open,
                new Reason.Concluded(
                        Sentence.of("commendation/register:tie.question"),
                        Sentence.of(
                                "commendation/register:tie." + answer,
                                String.join(", ", preferred),
                                String.join(", ", open)),
                        because.build()));
    }

    private static ImmutableList<String> those(List<Candidate> candidates, CheckVerdict verdict) {
        return candidates.stream()
                .filter(one -> isPreferred(one) == verdict)
                .map(Candidate::nomination)
                .collect(ImmutableList.toImmutableList());
    }

    private static CheckVerdict isPreferred(Candidate candidate) {
        if (candidate instanceof Candidate.Person person && person.sex().isPresent()) {
            return person.sex().get() == Sex.FEMALE ? CheckVerdict.MET : CheckVerdict.NOT_MET;
        }
        if (candidate instanceof Candidate.Collective collective) {
            return ENOUGH_WOMEN.isReachedBy(collective.women(), collective.members())
                    ? CheckVerdict.MET
                    : CheckVerdict.NOT_MET;
        }
        return CheckVerdict.NOT_KNOWN;
    }

    private static Sentence given(Candidate candidate) {
        if (candidate instanceof Candidate.Person person && person.sex().isPresent()) {
            return Sentence.of(
                    "commendation/register:tie.person",
                    person.nomination(),
                    person.sex().get().words());
        }
        if (candidate instanceof Candidate.Collective collective) {
            return Sentence.of(
                    "commendation/register:tie.collective",
                    collective.nomination(),
                    collective.women(),
                    collective.members());
        }
        return Sentence.of("commendation/register:tie.unknown", candidate.nomination());
    }
}
