package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.io.ByteSource;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * Attachment ("tệp kèm theo tin"): a picture or a document that goes with a tip, stripped of what its maker's device wrote into it; as opposed to the {@link Account}, in
 * words. It has no field for the name of its file, which can name a person, and is read where it is asked for and never printed by accident.
 */
public final class Attachment {

    /** As many bytes as one may have. */
    public static final int LARGEST = 8 * 1024 * 1024;

    private final AttachmentKind kind;
    private final byte[] content;
    private final Instant at;

    /** @param content handed over: nobody changes it afterwards */
    public Attachment(AttachmentKind kind, byte[] content, Instant at) {
        checkArgument(content.length > 0, "an attachment has content");
        this.kind = kind;
        this.content = content;
        this.at = at;
    }

    public AttachmentKind kind() {
        return kind;
    }

    public int size() {
        return content.length;
    }

    public ByteSource content() {
        return ByteSource.wrap(content);
    }

    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment attachment
                && kind == attachment.kind
                && at.equals(attachment.at)
                && Arrays.equals(content, attachment.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, at, content.length);
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "an attachment";
    }
}
