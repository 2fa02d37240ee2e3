package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.toandan.law.Citation;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.tip.Coded;

/**
 * Work merit ("công trạng"): whether a yearly or service commendation may rest on an earlier one. A sudden or thematic commendation is no
 * basis (Decree 152, Art. 4.3); the achievement it was given for is one of its own. What held before that decree was not read: it is then
 * not known.
 */
public final class WorkMerit {

    private static final Ground GROUND = Texts.ofDecree152(Texts.decree152(4).clause(3));

    private WorkMerit() {}

    /** Of movements, which may have been thematic or not, that is not known; what is itself no work merit asks for no basis. */
    public static CheckVerdict mayRestOn(Coded proposed, Coded earlier, LocalDate decidedOn) {
        if (proposed != AchievementType.YEARLY && proposed != AchievementType.SERVICE) {
            return CheckVerdict.NOT_APPLICABLE;
        }
        if (earlier == AchievementType.SUDDEN) {
            return GROUND.bindsOn(decidedOn) ? CheckVerdict.NOT_MET : CheckVerdict.NOT_KNOWN;
        }
        return earlier == AchievementType.MOVEMENT ? CheckVerdict.NOT_KNOWN : CheckVerdict.MET;
    }

    public static Reason reason(Coded proposed, Coded earlier, LocalDate decidedOn) {
        CheckVerdict verdict = mayRestOn(proposed, earlier, decidedOn);
        return new Reason.Concluded(
                Sentence.of("commendation/register:basis.question", proposed.words(), earlier.words()),
                Sentence.of("commendation/register:basis."
                        + (isBefore(earlier, decidedOn) && verdict == CheckVerdict.NOT_KNOWN
                                ? "before"
                                : verdict.code())),
                ImmutableList.of(
                        new Reason.Required(Sentence.of("commendation/register:basis.asks"), GROUND.on(decidedOn))));
    }

    /** Whether it would be no basis, if the rule bound yet. */
    static boolean isBefore(Coded earlier, LocalDate decidedOn) {
        return earlier == AchievementType.SUDDEN && !GROUND.bindsOn(decidedOn);
    }

    static Citation place(LocalDate decidedOn) {
        return GROUND.on(decidedOn);
    }
}
