package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Citation;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.tip.Coded;

/**
 * Work merit ("công trạng"): whether a yearly or service commendation may rest on an earlier one. A sudden or thematic commendation is no basis
 * (Decree 152, Art. 4.3); the achievement it was given for is one of its own.
 */
public final class WorkMerit {

    private static final Citation PLACE = Texts.decree152(4).clause(3);

    private WorkMerit() {}

    /** Of movements, which may have been thematic or not, that is not known; what is itself no work merit asks for no basis. */
    public static CheckVerdict mayRestOn(Coded proposed, Coded earlier) {
        if (proposed != AchievementType.YEARLY && proposed != AchievementType.SERVICE) {
            return CheckVerdict.NOT_APPLICABLE;
        }
        if (earlier == AchievementType.SUDDEN) {
            return CheckVerdict.NOT_MET;
        }
        return earlier == AchievementType.MOVEMENT ? CheckVerdict.NOT_KNOWN : CheckVerdict.MET;
    }

    public static Reason reason(Coded proposed, Coded earlier) {
        CheckVerdict verdict = mayRestOn(proposed, earlier);
        return new Reason.Concluded(
                Sentence.of("commendation/register:basis.question", proposed.words(), earlier.words()),
                Sentence.of("commendation/register:basis." + verdict.code()),
                ImmutableList.of(new Reason.Required(Sentence.of("commendation/register:basis.asks"), PLACE)));
    }

    static Citation place() {
        return PLACE;
    }
}
