package vn.toandan.model;

import java.util.Locale;
import vn.toandan.law.Sentence;

/** State of a model ("tình trạng mô hình"): how far it has come; as opposed to how well it works, which a {@link ModelReview} says. */
public enum ModelState {
    /** In the register, and none of its steps known yet. */
    PROPOSED,
    SURVEYED,
    APPROVED,
    RUNNING,
    REPLICATED,
    CONSOLIDATED,
    DISCARDED;

    /** Whether it is at work: launched and not ended. */
    public boolean isRunning() {
        return switch (this) {
            case RUNNING, REPLICATED, CONSOLIDATED -> true;
            case PROPOSED, SURVEYED, APPROVED, DISCARDED -> false;
        };
    }

    /** The state in words: "đang hoạt động". */
    public Sentence words() {
        return Sentence.of("model/wording:state." + name().toLowerCase(Locale.ROOT));
    }
}
