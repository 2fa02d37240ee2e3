package vn.toandan.tip;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import vn.toandan.law.Citation;
import vn.toandan.tip.TipRejection.Code;
import vn.toandan.tip.TipStep.Kind;

/**
 * Procedure ("quy trình xử lý tin"): which step leads where from which state, as a table without a hole; as opposed to the {@link TipDesk},
 * which also looks at days and at what was done before.
 */
public final class TipProcedure {

    /** Where a step leads, or why it leads nowhere. */
    public sealed interface Cell {

        Citation ground();

        record Leads(TipState to, Citation ground) implements Cell {}

        record Refused(Code code, Citation ground) implements Cell {}
    }

    private static final ImmutableTable<TipState, Kind, Cell> TABLE = table();

    private TipProcedure() {}

    public static ImmutableTable<TipState, Kind, Cell> published() {
        return TABLE;
    }

    public static Cell at(TipState state, Kind step) {
        return requireNonNull(TABLE.get(state, step));
    }

    private static ImmutableTable<TipState, Kind, Cell> table() {
        ImmutableTable.Builder<TipState, Kind, Cell> table = ImmutableTable.builder();
        for (TipState state : TipState.values()) {
            for (Kind step : Kind.values()) {
                table.put(state, step, cell(state, step));
            }
        }
        return table.buildOrThrow();
    }

    private static Cell cell(TipState state, Kind step) {
        if (step == Kind.FULFIL) {
            return new Cell.Leads(state, ProcedureTexts.EVERY_TIP_IS_RECEIVED);
        }
        return switch (state) {
            case RECEIVED ->
                switch (step) {
                    case CLASSIFY -> handled(TipState.CLASSIFIED);
                    case TRANSFER -> handled(TipState.TRANSFERRED);
                    case REOPEN -> refused(Code.NOT_CLOSED);
                    default -> refused(Code.NOT_CLASSIFIED);
                };
            case CLASSIFIED ->
                switch (step) {
                    case CLASSIFY -> handled(TipState.CLASSIFIED);
                    case TRANSFER -> handled(TipState.TRANSFERRED);
                    case VERIFY -> decided(TipState.BEING_VERIFIED);
                    case CLOSE -> refused(Code.NOT_CONCLUDED);
                    case REOPEN -> refused(Code.NOT_CLOSED);
                    default -> refused(Code.NOT_BEING_VERIFIED);
                };
            case TRANSFERRED ->
                switch (step) {
                    case CLASSIFY -> handled(TipState.CLASSIFIED);
                    case TRANSFER -> handled(TipState.TRANSFERRED);
                    case CLOSE -> handled(TipState.CLOSED);
                    case REOPEN -> refused(Code.NOT_CLOSED);
                    default -> refused(Code.ELSEWHERE);
                };
            case BEING_VERIFIED ->
                switch (step) {
                    case CLASSIFY -> decided(TipState.BEING_VERIFIED);
                    case TRANSFER -> handled(TipState.TRANSFERRED);
                    case EXTEND -> new Cell.Leads(TipState.BEING_VERIFIED, ProcedureTexts.LONGER);
                    case SUSPEND, RESUME ->
                        new Cell.Leads(TipState.BEING_VERIFIED, ProcedureTexts.SUSPENDED_AND_RESUMED);
                    case CONCLUDE -> decided(TipState.CONCLUDED);
                    case VERIFY -> refused(Code.BEGUN);
                    case REOPEN -> refused(Code.NOT_CLOSED);
                    default -> refused(Code.NOT_CONCLUDED);
                };
            case CONCLUDED ->
                switch (step) {
                    case CLOSE -> decided(TipState.CLOSED);
                    case REOPEN -> decided(TipState.REOPENED);
                    default -> refused(Code.CONCLUDED);
                };
            case CLOSED -> step == Kind.REOPEN ? decided(TipState.REOPENED) : refused(Code.CLOSED);
            case REOPENED ->
                switch (step) {
                    case CLASSIFY -> handled(TipState.CLASSIFIED);
                    case TRANSFER -> handled(TipState.TRANSFERRED);
                    case VERIFY -> decided(TipState.BEING_VERIFIED);
                    case REOPEN -> refused(Code.OPEN_AGAIN);
                    default -> refused(Code.NOT_BEING_VERIFIED);
                };
        };
    }

    private static Cell handled(TipState to) {
        return new Cell.Leads(to, ProcedureTexts.RECEIVED_AND_FORWARDED);
    }

    private static Cell decided(TipState to) {
        return new Cell.Leads(to, ProcedureTexts.CHECKED_AND_DECIDED);
    }

    private static Cell refused(Code code) {
        return new Cell.Refused(code, code.ground().orElseThrow());
    }
}
