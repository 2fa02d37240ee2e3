package vn.toandan.commendation;

import java.util.Locale;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Why nobody is considered for a {@link Proposal} ("lý do không xét"): what an officer found; as opposed to the bars of a nomination, which a rule finds. */
public enum SetAsideReason implements Coded {
    /** The same achievement is commended, or considered, under another identifier or by another authority. */
    CONSIDERED_ELSEWHERE,
    /** Who gave it did their duty. */
    DUTY,
    /** Nobody is there to be commended: whoever told has not come forward. */
    NOBODY_KNOWN,
    /** Who gave it does not wish to be considered. */
    DECLINED,
    /** It does not reach what the forms ask for. */
    NOT_OUTSTANDING;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/register:aside." + code());
    }

    /** The text; empty where it is our reading that an officer may say so. */
    public Optional<Citation> citation() {
        return switch (this) {
            case CONSIDERED_ELSEWHERE -> Optional.of(Texts.law(5).clause(2));
            case DUTY, NOBODY_KNOWN, DECLINED, NOT_OUTSTANDING -> Optional.empty();
        };
    }
}
