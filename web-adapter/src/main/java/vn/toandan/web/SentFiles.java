package vn.toandan.web;

import java.time.Instant;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.attachments.AttachmentFile;
import vn.toandan.persistence.attachments.Cleaned;
import vn.toandan.persistence.attachments.Unfit;
import vn.toandan.persistence.database.Registers;
import vn.toandan.tip.Attachment;
import vn.toandan.tip.AttachmentDesk;
import vn.toandan.tip.AttachmentKind;
import vn.toandan.tip.Followed;
import vn.toandan.tip.TipId;
import vn.toandan.web.Problem.Wrong;

/** Files that residents send with a tip or after it ("tệp người dân gửi kèm"): stripped before anything is written; as opposed to {@link Uploads}, which read them off the line. */
final class SentFiles {

    /** What the part of a form is called. */
    static final String FIELD = "file";

    /** What a browser offers to choose from. */
    static final String ACCEPTED = "image/jpeg,image/png,image/webp,application/pdf";

    private SentFiles() {}

    /** @throws Problem.Refusal where it is none that is taken */
    static Attachment cleaned(Parts.SentFile file, Instant at) {
        Cleaned cleaned = AttachmentFile.clean(file.content().bytes(), file.claimed());
        if (cleaned instanceof Cleaned.Fit fit) {
            return fit.attachment(at);
        }
        Unfit why = ((Cleaned.Refused) cleaned).why();
        throw refused(new Wrong(
                FIELD,
                why.code(),
                Sentence.of("web/wording:error.refused", why.wrong(), why.right()),
                Optional.empty()));
    }

    /** Within a write; what is refused leaves nothing of it. */
    static void attach(Registers writing, TipId tip, Attachment attachment) {
        Followed attached = new AttachmentDesk(writing.attachments()).attach(tip, attachment);
        if (attached instanceof Followed.Rejected rejected) {
            throw new Problem.Refusal(Problem.of(
                    Problem.UNPROCESSABLE,
                    rejected.rejections().stream().map(TipIntake::wrong).toList()));
        }
    }

    /** What was taken out of a file of that kind, and what was not. */
    static Sentence left(AttachmentKind kind) {
        return Sentence.of("web/wording:file." + (kind == AttachmentKind.PDF ? "document" : "picture"));
    }

    private static Problem.Refusal refused(Wrong wrong) {
        return new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, wrong));
    }
}
