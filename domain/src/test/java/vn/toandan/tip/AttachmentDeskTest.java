package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.AttachmentsContract.some;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import vn.toandan.tip.TipRejection.Code;

/** As many files as somebody can look through, and none that is larger. */
class AttachmentDeskTest {

    private static final Followed ADDED = new Followed.Added();

    private final Attachments attachments = new InMemoryAttachments();
    private final AttachmentDesk desk = new AttachmentDesk(attachments);

    private static ImmutableList<Code> codes(Followed followed) {
        return ((Followed.Rejected) followed)
                .rejections().stream().map(TipRejection::code).collect(ImmutableList.toImmutableList());
    }

    @Test
    void ten_files_are_taken_and_one_more_is_not() {
        for (int count = 0; count < AttachmentDesk.MOST; count++) {
            assertThat(desk.attach(FIRST, some(AttachmentKind.PNG, 5))).isEqualTo(ADDED);
        }
        assertThat(codes(desk.attach(FIRST, some(AttachmentKind.PNG, 5)))).containsExactly(Code.TOO_MANY_FILES);
        assertThat(attachments.of(FIRST)).hasSize(AttachmentDesk.MOST);
        assertThat(desk.attach(SECOND, some(AttachmentKind.PNG, 5))).isEqualTo(ADDED);
    }

    @Test
    void the_largest_file_is_taken_and_one_a_byte_larger_is_not() {
        assertThat(desk.attach(FIRST, some(AttachmentKind.PDF, Attachment.LARGEST)))
                .isEqualTo(ADDED);
        assertThat(codes(desk.attach(FIRST, some(AttachmentKind.PDF, Attachment.LARGEST + 1))))
                .containsExactly(Code.FILE_TOO_LARGE);
    }

    @Test
    void a_tip_is_filled_to_the_last_byte_and_no_further() {
        for (int count = 0; count < AttachmentDesk.MOST_BYTES / Attachment.LARGEST - 1; count++) {
            desk.attach(FIRST, some(AttachmentKind.PDF, Attachment.LARGEST));
        }
        desk.attach(FIRST, some(AttachmentKind.PDF, Attachment.LARGEST - 1));
        assertThat(codes(desk.attach(FIRST, some(AttachmentKind.PDF, 2)))).containsExactly(Code.FILES_TOO_LARGE);
        assertThat(desk.attach(FIRST, some(AttachmentKind.PDF, 1))).isEqualTo(ADDED);
    }

    @Test
    void nothing_prints_what_is_attached() {
        assertThat(new Attachment(AttachmentKind.PDF, new byte[] {65, 66, 67}, SomeTips.noon(SomeTips.DAY)))
                .hasToString("an attachment");
    }
}
