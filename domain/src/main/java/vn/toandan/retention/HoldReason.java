package vn.toandan.retention;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Why a record is held ("lý do tạm giữ"); as opposed to the document, which says it of this one. */
public enum HoldReason implements Coded {
    /** A case or a matter that is being dealt with needs it. */
    CASE,
    /** A complaint or denunciation is being settled. */
    COMPLAINT,
    /** An inspection, audit or supervision is under way. */
    INSPECTION,
    /** A data subject's request about it is not answered yet. */
    DATA_REQUEST,
    /** Another law asks for it. */
    OTHER_LAW;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Sentence words() {
        return Sentence.of("retention/wording:hold." + code());
    }
}
