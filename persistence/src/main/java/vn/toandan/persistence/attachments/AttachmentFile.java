package vn.toandan.persistence.attachments;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.toandan.tip.AttachmentKind;

/** A file as it was sent ("tệp người dân gửi"), whatever it is called; as opposed to the {@link vn.toandan.tip.Attachment} that may come of it. */
public final class AttachmentFile {

    /** Said by whoever does not know. */
    private static final ImmutableSet<String> ANY = ImmutableSet.of("", "application/octet-stream", "image/jpg");

    private AttachmentFile() {}

    /**
     * What is left of it once it is stripped.
     *
     * @param claimed the media type that it was sent as; may be empty
     */
    public static Cleaned clean(byte[] content, String claimed) {
        Optional<AttachmentKind> kind = kind(content);
        if (kind.isEmpty()) {
            return new Cleaned.Refused(Unfit.UNKNOWN);
        }
        String type = Ascii.toLowerCase(
                Splitter.on(';').trimResults().splitToList(claimed).get(0));
        if (!ANY.contains(type) && !type.equals(kind.get().mediaType())) {
            return new Cleaned.Refused(Unfit.MISLABELLED);
        }
        try {
            return new Cleaned.Fit(kind.get(), cleaned(kind.get(), content));
        } catch (Unfit.Found found) {
            return new Cleaned.Refused(found.why());
        }
    }

    private static Optional<AttachmentKind> kind(byte[] content) {
        Bytes bytes = new Bytes(content);
        if (bytes.startsWith(0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(AttachmentKind.JPEG);
        }
        if (bytes.startsWith(0, Png.SIGNATURE)) {
            return Optional.of(AttachmentKind.PNG);
        }
        if (bytes.startsWith(0, 'R', 'I', 'F', 'F') && bytes.startsWith(8, 'W', 'E', 'B', 'P')) {
            return Optional.of(AttachmentKind.WEBP);
        }
        return bytes.startsWith(0, '%', 'P', 'D', 'F', '-') ? Optional.of(AttachmentKind.PDF) : Optional.empty();
    }

    private static byte[] cleaned(AttachmentKind kind, byte[] content) throws Unfit.Found {
        return switch (kind) {
            case JPEG -> new Jpeg(content).cleaned();
            case PNG -> new Png(content).cleaned();
            case WEBP -> new WebP(content).cleaned();
            case PDF -> Pdf.checked(content);
        };
    }
}
