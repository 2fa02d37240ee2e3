package vn.toandan.tip;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Step ("bước xử lý"): one thing done with a tip, with what belongs to it and nothing of what the tip says; as opposed to the
 * {@link TipState} it leads to.
 */
public sealed interface TipStep {

    Kind kind();

    /** What belongs to it, as it is kept: a code, a unit or a day; empty where nothing does. */
    default String detail() {
        return "";
    }

    record Classify(Route route) implements TipStep {
        @Override
        public Kind kind() {
            return Kind.CLASSIFY;
        }

        @Override
        public String detail() {
            return route.code();
        }
    }

    /** To the competent unit, by its code. */
    record Transfer(String unitCode) implements TipStep {
        @Override
        public Kind kind() {
            return Kind.TRANSFER;
        }

        @Override
        public String detail() {
            return unitCode;
        }
    }

    record Verify() implements TipStep {
        @Override
        public Kind kind() {
            return Kind.VERIFY;
        }
    }

    /** The prosecutor, asked on one day, gave more time up to another. */
    record Extend(LocalDate askedOn, LocalDate until) implements TipStep {
        @Override
        public Kind kind() {
            return Kind.EXTEND;
        }

        @Override
        public String detail() {
            return askedOn + "/" + until;
        }

        private static Extend of(String detail) {
            int slash = detail.indexOf('/');
            return new Extend(
                    LocalDate.parse(detail.substring(0, slash)), LocalDate.parse(detail.substring(slash + 1)));
        }
    }

    record Suspend() implements TipStep {
        @Override
        public Kind kind() {
            return Kind.SUSPEND;
        }
    }

    record Resume() implements TipStep {
        @Override
        public Kind kind() {
            return Kind.RESUME;
        }
    }

    record Conclude() implements TipStep {
        @Override
        public Kind kind() {
            return Kind.CONCLUDE;
        }
    }

    record Close(ClosingReason reason) implements TipStep {
        @Override
        public Kind kind() {
            return Kind.CLOSE;
        }

        @Override
        public String detail() {
            return reason.code();
        }
    }

    record Reopen() implements TipStep {
        @Override
        public Kind kind() {
            return Kind.REOPEN;
        }
    }

    /** What the clock asks for and no other step does, such as telling the one who told that the tip is there. */
    record Fulfil(Duty duty) implements TipStep {
        @Override
        public Kind kind() {
            return Kind.FULFIL;
        }

        @Override
        public String detail() {
            return duty.code();
        }
    }

    /** A step as it was kept; a detail that does not belong to it is the caller's bug. */
    static TipStep of(Kind kind, String detail) {
        return switch (kind) {
            case CLASSIFY -> new Classify(Route.of(detail).orElseThrow());
            case TRANSFER -> new Transfer(detail);
            case VERIFY -> new Verify();
            case EXTEND -> Extend.of(detail);
            case SUSPEND -> new Suspend();
            case RESUME -> new Resume();
            case CONCLUDE -> new Conclude();
            case CLOSE -> new Close(ClosingReason.of(detail).orElseThrow());
            case REOPEN -> new Reopen();
            case FULFIL -> new Fulfil(Duty.of(detail).orElseThrow());
        };
    }

    /** The kinds of step, by which the table of {@link TipProcedure} is ordered. */
    enum Kind implements Coded {
        CLASSIFY("classify"),
        TRANSFER("transfer"),
        VERIFY("verify"),
        EXTEND("extend"),
        SUSPEND("suspend"),
        RESUME("resume"),
        CONCLUDE("conclude"),
        CLOSE("close"),
        REOPEN("reopen"),
        FULFIL("fulfil");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** The one with that code; empty for any other word. */
        public static Optional<Kind> of(String code) {
            return Coded.find(values(), code);
        }

        @Override
        public Sentence words() {
            return Sentence.of("tip/register:step." + code);
        }
    }
}
