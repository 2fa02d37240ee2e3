package vn.toandan.tip;

import java.time.Instant;
import java.util.Optional;
import vn.toandan.law.Sentence;

/** Wish ("nguyện vọng về khen thưởng"): whether whoever told wants to be considered for a commendation; as opposed to a nomination, which an office makes. The last one counts. */
public record Wish(Kind kind, Instant at) {

    /** What is wished for. */
    public enum Kind implements Coded {
        /** Considered, and called by a code throughout. */
        UNNAMED("unnamed"),
        NOT_ANY_MORE("not_any_more");

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
            return Sentence.of("tip/register:wish." + code);
        }
    }
}
