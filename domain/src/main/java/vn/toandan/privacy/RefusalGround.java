package vn.toandan.privacy;

import java.util.Locale;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.law.Sureness;
import vn.toandan.tip.Coded;
import vn.toandan.tip.Retention;

/** Ground on which a request is refused ("căn cứ từ chối yêu cầu"), whole or in part; as opposed to the {@link RequestKind}, and not each holds against each. */
public enum RefusalGround implements Coded {
    /** Somebody's life, health, honour or rights are under attack. */
    PROTECT_LIFE,
    /** Crime and violations are prevented, as by what is told of them. */
    PREVENT_CRIME,
    /** A State agency does what a law gives it to do. */
    SERVE_THE_STATE,
    /** What the data subject agreed on with others is carried out. */
    AGREEMENT,
    /** Another law says so. */
    OTHER_LAW,
    /** The data is processed in a case that needs no consent; which, is not said. */
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

    /** Our reading of a withdrawal: what needs no consent goes on without it. */
    public boolean holdsAgainst(RequestKind kind) {
        return switch (this) {
            case PROTECT_LIFE, PREVENT_CRIME, SERVE_THE_STATE, AGREEMENT, OTHER_LAW ->
                kind == RequestKind.DELETE || kind == RequestKind.WITHDRAW;
            case NO_CONSENT_NEEDED, ARCHIVE -> kind == RequestKind.DELETE;
            case NOT_THE_SUBJECT, NOTHING_KEPT -> true;
        };
    }

    public Citation citation() {
        return switch (this) {
            case PROTECT_LIFE -> PrivacyTexts.WITHOUT_CONSENT.point("a");
            case PREVENT_CRIME -> PrivacyTexts.WITHOUT_CONSENT.point("b");
            case SERVE_THE_STATE -> PrivacyTexts.WITHOUT_CONSENT.point("c");
            case AGREEMENT -> PrivacyTexts.WITHOUT_CONSENT.point("d");
            case OTHER_LAW -> PrivacyTexts.WITHOUT_CONSENT.point("đ");
            case NO_CONSENT_NEEDED -> PrivacyTexts.DELETION_REFUSED;
            case ARCHIVE -> Retention.ARCHIVED_FIRST;
            case NOT_THE_SUBJECT, NOTHING_KEPT -> PrivacyTexts.RIGHTS;
        };
    }

    /** That it holds against a request of that kind. */
    public Sureness sureness(RequestKind kind) {
        return switch (this) {
            case PROTECT_LIFE, PREVENT_CRIME, SERVE_THE_STATE, AGREEMENT, OTHER_LAW, NO_CONSENT_NEEDED ->
                kind == RequestKind.DELETE ? Sureness.SUMMARY : Sureness.READING;
            case ARCHIVE, NOT_THE_SUBJECT, NOTHING_KEPT -> Sureness.READING;
        };
    }
}
