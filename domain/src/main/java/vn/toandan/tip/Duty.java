package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Duty ("việc phải làm đúng hạn"): what the law wants done with a tip by some day; as opposed to the {@link Deadline}, which says by when
 * and where it stands.
 */
public enum Duty implements Coded {
    FORWARD_URGENT("forward_urgent"),
    FORWARD_URGENT_REMOTE("forward_urgent_remote"),
    FORWARD("forward"),
    /** A police station ("Trạm Công an") forwards what it received. */
    FORWARD_FROM_STATION("forward_from_station"),
    CLASSIFICATION("classification"),
    /** What is another body's goes to it. */
    TRANSFER("transfer"),
    ASSIGNMENT("assignment"),
    PROSECUTOR_INFORMED("prosecutor_informed"),
    RECEIPT_NOTICE("receipt_notice"),
    RESULT_NOTICE("result_notice"),
    DECISION("decision"),
    DECISION_COMPLEX("decision_complex"),
    /** How much longer the prosecutor may allow, once. */
    EXTENSION("extension"),
    EXTENSION_ASKED("extension_asked"),
    EXTENSION_ANSWERED("extension_answered"),
    CLOSING_REPORT("closing_report"),
    DECISION_RESUMED("decision_resumed"),
    ADMINISTRATIVE_TRANSFER("administrative_transfer"),
    ARCHIVE("archive"),
    ARCHIVE_SUSPENDED("archive_suspended"),
    DENUNCIATION_ACCEPTED("denunciation_accepted"),
    DENUNCIATION_ACCEPTED_COMPLEX("denunciation_accepted_complex"),
    DENUNCIATION_SETTLED("denunciation_settled"),
    DENUNCIATION_SETTLED_COMPLEX("denunciation_settled_complex"),
    DENUNCIATION_SETTLED_ESPECIALLY_COMPLEX("denunciation_settled_especially_complex");

    private final String code;

    Duty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code; empty for any other word. */
    public static Optional<Duty> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/register:duty." + code);
    }
}
