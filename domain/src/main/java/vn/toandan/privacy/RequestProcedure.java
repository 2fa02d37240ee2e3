package vn.toandan.privacy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import java.util.Optional;
import vn.toandan.privacy.PrivacyRejection.Code;

/**
 * Procedure of a request ("quy trình xử lý yêu cầu"): which step leads where from which state, as a table without a hole; as opposed to the {@link PrivacyDesk}, which also looks
 * at days.
 */
public final class RequestProcedure {

    /** Where a step leads, or why it leads nowhere. */
    public sealed interface Cell {

        record Leads(RequestState to) implements Cell {}

        record Refused(Code code) implements Cell {}
    }

    private static final ImmutableTable<RequestState, RequestStep, Cell> TABLE =
            ImmutableTable.<RequestState, RequestStep, Cell>builder()
                    .put(RequestState.RECEIVED, RequestStep.ACKNOWLEDGE, leads(RequestState.ACKNOWLEDGED))
                    .put(RequestState.RECEIVED, RequestStep.EXTEND, refused(Code.NOT_ACKNOWLEDGED))
                    .put(RequestState.RECEIVED, RequestStep.ANSWER, leads(RequestState.ANSWERED))
                    .put(RequestState.ACKNOWLEDGED, RequestStep.ACKNOWLEDGE, refused(Code.ACKNOWLEDGED))
                    .put(RequestState.ACKNOWLEDGED, RequestStep.EXTEND, leads(RequestState.EXTENDED))
                    .put(RequestState.ACKNOWLEDGED, RequestStep.ANSWER, leads(RequestState.ANSWERED))
                    .put(RequestState.EXTENDED, RequestStep.ACKNOWLEDGE, refused(Code.ACKNOWLEDGED))
                    .put(RequestState.EXTENDED, RequestStep.EXTEND, refused(Code.EXTENDED_ONCE))
                    .put(RequestState.EXTENDED, RequestStep.ANSWER, leads(RequestState.ANSWERED))
                    .put(RequestState.ANSWERED, RequestStep.ACKNOWLEDGE, refused(Code.ANSWERED))
                    .put(RequestState.ANSWERED, RequestStep.EXTEND, refused(Code.ANSWERED))
                    .put(RequestState.ANSWERED, RequestStep.ANSWER, refused(Code.ANSWERED))
                    .buildOrThrow();

    private RequestProcedure() {}

    public static ImmutableTable<RequestState, RequestStep, Cell> published() {
        return TABLE;
    }

    private static Cell at(RequestState state, RequestStep step) {
        return requireNonNull(TABLE.get(state, step));
    }

    static Optional<RequestState> next(RequestState state, RequestStep step) {
        return at(state, step) instanceof Cell.Leads leads ? Optional.of(leads.to()) : Optional.empty();
    }

    static Optional<Code> against(RequestState state, RequestStep step) {
        return at(state, step) instanceof Cell.Refused refused ? Optional.of(refused.code()) : Optional.empty();
    }

    private static Cell leads(RequestState to) {
        return new Cell.Leads(to);
    }

    private static Cell refused(Code code) {
        return new Cell.Refused(code);
    }
}
