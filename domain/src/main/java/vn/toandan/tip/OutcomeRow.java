package vn.toandan.tip;

import java.time.LocalDate;

/**
 * One row of a file of outcomes, as it was read: one outcome and one of its tips; as opposed to the {@link Outcome}, which may stand in
 * many rows.
 */
public record OutcomeRow(
        long row, String decisionNumber, LocalDate on, OutcomeKind kind, long quantity, TipId tip, CausalRole role) {

    Outcome outcome() {
        return new Outcome(new Outcome.Key(decisionNumber, on, kind), quantity);
    }
}
