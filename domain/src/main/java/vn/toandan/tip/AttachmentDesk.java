package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import vn.toandan.tip.TipRejection.Code;

/** Takes in the files that go with a tip ("tiếp nhận tệp kèm theo"), as many and as large as somebody can look through; as opposed to {@link Attachments}, which keep them. */
public final class AttachmentDesk {

    /** So many files a tip. */
    public static final int MOST = 10;

    /** So many bytes a tip, all its files together. */
    public static final int MOST_BYTES = 24 * 1024 * 1024;

    private final Attachments attachments;

    public AttachmentDesk(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Whoever calls it knows whose tip it is: by its receipt, or because it is being received. */
    public Followed attach(TipId tip, Attachment attachment) {
        ImmutableList<TipRejection> against = against(attachments.of(tip), attachment);
        if (!against.isEmpty()) {
            return new Followed.Rejected(against);
        }
        attachments.add(tip, attachment);
        return new Followed.Added();
    }

    private static ImmutableList<TipRejection> against(ImmutableList<Attached> before, Attachment attachment) {
        ImmutableList.Builder<TipRejection> against = ImmutableList.builder();
        if (attachment.size() > Attachment.LARGEST) {
            against.add(TipRejection.of(Code.FILE_TOO_LARGE, "file", attachment.size(), Attachment.LARGEST));
        }
        if (before.size() >= MOST) {
            against.add(TipRejection.of(Code.TOO_MANY_FILES, "file", MOST));
        }
        long all = before.stream().mapToLong(Attached::size).sum() + attachment.size();
        if (all > MOST_BYTES) {
            against.add(TipRejection.of(Code.FILES_TOO_LARGE, "file", all, MOST_BYTES));
        }
        return against.build();
    }
}
