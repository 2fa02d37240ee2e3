package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Outcome ("kết quả giải quyết"): what came of tips, in a quantity, by a numbered decision; as opposed to a {@link Use}, which is said of
 * one tip. One outcome may rest on many tips and one tip lead to many outcomes; no person stands in it.
 */
public record Outcome(Key key, long quantity) {

    /** By what it is told apart; numbers of decisions start again every year. */
    public record Key(String decisionNumber, LocalDate on, OutcomeKind kind) {

        public Key {
            checkArgument(!decisionNumber.isBlank(), "an outcome has a decision");
        }
    }

    public Outcome {
        checkArgument(quantity >= 0, "%s is no quantity", quantity);
    }
}
