package vn.toandan.privacy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import java.util.Optional;
import vn.toandan.privacy.PrivacyRejection.Code;

/** Procedure after a breach ("quy trình xử lý vi phạm dữ liệu"): which step leads where from which state. What was found harmless may turn out to harm, and is notified then. */
public final class BreachProcedure {

    /** Where a step leads, or why it leads nowhere. */
    public sealed interface Cell {

        record Leads(BreachState to) implements Cell {}

        record Refused(Code code) implements Cell {}
    }

    private static final ImmutableTable<BreachState, BreachStep, Cell> TABLE =
            ImmutableTable.<BreachState, BreachStep, Cell>builder()
                    .put(BreachState.DETECTED, BreachStep.NOTIFY, new Cell.Leads(BreachState.NOTIFIED))
                    .put(BreachState.DETECTED, BreachStep.FIND_HARMLESS, new Cell.Leads(BreachState.HARMLESS))
                    .put(BreachState.NOTIFIED, BreachStep.NOTIFY, new Cell.Refused(Code.NOTIFIED))
                    .put(BreachState.NOTIFIED, BreachStep.FIND_HARMLESS, new Cell.Refused(Code.NOTIFIED))
                    .put(BreachState.HARMLESS, BreachStep.NOTIFY, new Cell.Leads(BreachState.NOTIFIED))
                    .put(BreachState.HARMLESS, BreachStep.FIND_HARMLESS, new Cell.Refused(Code.FOUND_HARMLESS))
                    .buildOrThrow();

    private BreachProcedure() {}

    public static ImmutableTable<BreachState, BreachStep, Cell> published() {
        return TABLE;
    }

    private static Cell at(BreachState state, BreachStep step) {
        return requireNonNull(TABLE.get(state, step));
    }

    static Optional<BreachState> next(BreachState state, BreachStep step) {
        return at(state, step) instanceof Cell.Leads leads ? Optional.of(leads.to()) : Optional.empty();
    }

    static Optional<Code> against(BreachState state, BreachStep step) {
        return at(state, step) instanceof Cell.Refused refused ? Optional.of(refused.code()) : Optional.empty();
    }
}
