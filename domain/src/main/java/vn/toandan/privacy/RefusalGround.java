package vn.toandan.privacy;

import java.util.Locale;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.law.Sureness;
import vn.toandan.tip.Coded;
import vn.toandan.tip.Retention;

/** Ground on which a request is refused ("căn cứ từ chối yêu cầu"), whole or in part; two of them hold against a deletion alone. */
public enum RefusalGround implements Coded {
    /** The data is processed in a case that needs no consent. */
    NO_CONSENT_NEEDED,
    /** The file of a tip goes by its own rule of archiving. */
    ARCHIVE,
    /** Whoever asks has not shown that the data is theirs. */
    NOT_THE_SUBJECT,
    /** No such data is kept. */
    NOTHING_KEPT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("privacy/wording:ground." + code());
    }

    public boolean isForDeletionAlone() {
        return switch (this) {
            case NO_CONSENT_NEEDED, ARCHIVE -> true;
            case NOT_THE_SUBJECT, NOTHING_KEPT -> false;
        };
    }

    public Citation citation() {
        return switch (this) {
            case NO_CONSENT_NEEDED -> PrivacyTexts.DELETION_REFUSED;
            case ARCHIVE -> Retention.ARCHIVED_FIRST;
            case NOT_THE_SUBJECT, NOTHING_KEPT -> PrivacyTexts.RIGHTS;
        };
    }

    public Sureness sureness() {
        return switch (this) {
            case NO_CONSENT_NEEDED -> Sureness.SUMMARY;
            case ARCHIVE, NOT_THE_SUBJECT, NOTHING_KEPT -> Sureness.READING;
        };
    }
}
