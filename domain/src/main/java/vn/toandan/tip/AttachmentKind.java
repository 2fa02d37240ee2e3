package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/** Kind of a file that goes with a tip ("loại tệp kèm theo"): few enough that each is known by its content; as opposed to whatever its name claims. */
public enum AttachmentKind implements Coded {
    JPEG("jpeg", "image/jpeg"),
    PNG("png", "image/png"),
    WEBP("webp", "image/webp"),
    PDF("pdf", "application/pdf");

    private final String code;
    private final String mediaType;

    AttachmentKind(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    @Override
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The one with that code; empty for any other word. */
    public static Optional<AttachmentKind> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/register:attachment." + code);
    }
}
