package vn.toandan.persistence.attachments;

import java.time.Instant;
import vn.toandan.tip.Attachment;
import vn.toandan.tip.AttachmentKind;

/** What came of looking at a file that was sent. */
public sealed interface Cleaned {

    /** It can be kept, as what is left of it. */
    final class Fit implements Cleaned {

        private final AttachmentKind kind;
        private final byte[] content;

        Fit(AttachmentKind kind, byte[] content) {
            this.kind = kind;
            this.content = content;
        }

        public AttachmentKind kind() {
            return kind;
        }

        public Attachment attachment(Instant at) {
            return new Attachment(kind, content, at);
        }
    }

    /** It is not taken. */
    record Refused(Unfit why) implements Cleaned {}
}
