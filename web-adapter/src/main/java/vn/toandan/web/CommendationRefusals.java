package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import vn.toandan.commendation.Registered;
import vn.toandan.law.Sentence;
import vn.toandan.web.Problem.Wrong;

/** What stands against an entry into the register of commendations, all of it at once, in the words of the core. */
final class CommendationRefusals {

    private CommendationRefusals() {}

    /** @throws Problem.Refusal with 422 where it was rejected */
    static Registered.Recorded recorded(Registered registered) {
        if (registered instanceof Registered.Rejected rejected) {
            throw new Problem.Refusal(Problem.of(
                    Problem.UNPROCESSABLE,
                    rejected.rejections().stream()
                            .map(CommendationRefusals::wrong)
                            .collect(ImmutableList.toImmutableList())));
        }
        return (Registered.Recorded) registered;
    }

    /** The reason with its text, as the core says it, and then what would be right. */
    private static Wrong wrong(Registered.Rejection one) {
        String field = switch (one.refusal()) {
            case NO_NOMINATION, NOT_AWARDED, NOT_ELIGIBLE, ON_HOLD, NOT_KNOWN, COMMENDED -> "nomination";
            case NO_FINDING -> "finding";
            case NO_PROPOSAL -> "achievement";
            case NO_GROUND -> "ground";
            case NOT_YET, BEFORE_AWARD -> "date";
            case OTHER_AUTHORITY -> "authority";
            case OTHER_AMOUNT, ABOVE_CEILING, NO_AMOUNT, TOO_MUCH -> "amount";
            case NO_BASIS, NO_SUCH_BASIS -> "restingOn";
        };
        return new Wrong(
                field,
                one.refusal().name().toLowerCase(Locale.ROOT),
                Sentence.several(ImmutableList.of(one.wrong(), one.right())),
                one.ground());
    }
}
