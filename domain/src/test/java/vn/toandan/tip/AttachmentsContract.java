package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;
import static vn.toandan.tip.SomeTips.at;

import org.junit.jupiter.api.Test;

/** What every register of attachments does, wherever it keeps them. */
public interface AttachmentsContract {

    /** The same one each time a test asks, empty at first. */
    Attachments attachments();

    /** Of so many bytes, each unlike the next. */
    static Attachment some(AttachmentKind kind, int size) {
        byte[] content = new byte[size];
        for (int at = 0; at < size; at++) {
            content[at] = (byte) (at * 31 + at / 251);
        }
        return new Attachment(kind, content, at(DAY, 9));
    }

    @Test
    default void what_is_attached_is_numbered_within_its_tip() {
        attachments().add(FIRST, some(AttachmentKind.JPEG, 10));
        attachments().add(SECOND, some(AttachmentKind.PNG, 20));
        attachments().add(FIRST, some(AttachmentKind.PDF, 30));
        assertThat(attachments().of(FIRST))
                .containsExactly(
                        new Attached(1, AttachmentKind.JPEG, 10, at(DAY, 9)),
                        new Attached(2, AttachmentKind.PDF, 30, at(DAY, 9)));
        assertThat(attachments().of(SECOND)).containsExactly(new Attached(1, AttachmentKind.PNG, 20, at(DAY, 9)));
    }

    @Test
    default void it_opens_as_it_was_whatever_its_size() {
        for (int size : new int[] {1, 65_535, 65_536, 262_143, 262_144, 262_145, 1_000_003}) {
            attachments().add(FIRST, some(AttachmentKind.WEBP, size));
        }
        for (int number = 1; number <= 7; number++) {
            assertThat(attachments().open(FIRST, number))
                    .contains(some(
                            AttachmentKind.WEBP,
                            attachments().of(FIRST).get(number - 1).size()));
        }
    }

    @Test
    default void what_is_not_there_opens_as_nothing() {
        attachments().add(FIRST, some(AttachmentKind.JPEG, 10));
        assertThat(attachments().open(FIRST, 0)).isEmpty();
        assertThat(attachments().open(FIRST, 2)).isEmpty();
        assertThat(attachments().open(SECOND, 1)).isEmpty();
        assertThat(attachments().of(SECOND)).isEmpty();
    }

    @Test
    default void the_largest_is_kept() {
        Attachment largest = some(AttachmentKind.PDF, Attachment.LARGEST);
        attachments().add(FIRST, largest);
        assertThat(attachments().open(FIRST, 1)).contains(largest);
    }
}
