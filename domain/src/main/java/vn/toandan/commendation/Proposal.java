package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;

/**
 * Proposal ("gợi ý xét khen thưởng"): that a register shows something for which somebody should be considered; as opposed to a
 * {@link Nomination}, which a person files. It names nobody, settles no form and awards nothing.
 *
 * @param who as far as a register can say it: whoever gave a tip, or a model's people
 * @param unitCode where it happened; empty where that is not known
 * @param placedOn the day on which that code is to be read
 * @param cautions what to look at first
 * @param forms what table B has for it, as far as the registers know it
 * @param shown what of it the register shows, each as a short text: where that changes, there is something new to consider
 * @param missing the cells that a nomination for the first of the forms still needs, in the order of the form
 */
public record Proposal(
        AchievementId achievement,
        Sentence who,
        Optional<String> unitCode,
        LocalDate placedOn,
        ImmutableList<Reason> reasons,
        ImmutableList<Sentence> cautions,
        ImmutableList<Suggestion> forms,
        ImmutableList<NominationFact> missing,
        TargetDay dossier,
        TargetDay decision,
        ImmutableList<String> shown) {

    /**
     * A form that could be asked for.
     *
     * @param open the cells on which its standard still depends; none where what the registers know meets it
     */
    public record Suggestion(CommendationForm form, ImmutableList<NominationFact> open) {

        public boolean isStandardMet() {
            return open.isEmpty();
        }
    }
}
