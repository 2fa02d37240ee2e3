package vn.toandan.recognition;

import vn.toandan.law.Sentence;

/**
 * What a person should look at although it was written, as opposed to a {@link RecognitionRejection}.
 *
 * @param unit the code it is about
 */
public record RecognitionRemark(Code code, String unit, Sentence says) {

    /** The kinds of remark. */
    public enum Code {
        /** The last lawful day had passed: flagged, not void. */
        LATE,
        /** It was recorded before. */
        KNOWN,
        /** Who is competent is our reading of an amendment. */
        COMPETENCE_UNCONFIRMED
    }
}
