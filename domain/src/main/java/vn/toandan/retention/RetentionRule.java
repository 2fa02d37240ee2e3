package vn.toandan.retention;

import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.law.Sureness;

/**
 * Retention rule ("quy tắc lưu giữ"): whether a kind of record ever goes, and why; as opposed to the {@link OfficeTerm}, the years that an office sets where one does.
 *
 * @param ground the text; empty where none was seen that says it
 */
public record RetentionRule(RecordKind kind, End end, Optional<Citation> ground, Sureness sureness) {

    /** What ends the keeping. */
    public enum End {
        /** So many years after the tip was closed, as the office decides. */
        OFFICE_TERM,
        /** Nothing. */
        NEVER
    }

    /** Why it is so, in one sentence. */
    public Sentence because() {
        return Sentence.of("retention/wording:because." + kind.code());
    }
}
