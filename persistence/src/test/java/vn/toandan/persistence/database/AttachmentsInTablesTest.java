package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.tip.Attachment;
import vn.toandan.tip.AttachmentKind;
import vn.toandan.tip.Attachments;
import vn.toandan.tip.AttachmentsContract;
import vn.toandan.tip.SomeTips;

/** What every such register does, on a real file with a real key; and that content is closed without it, whole, and gone when the tip is erased. */
class AttachmentsInTablesTest extends OpenedWithKey implements AttachmentsContract {

    private static final Attachment SHOWN = new Attachment(
            AttachmentKind.PDF,
            "Biển số 36A-12345 ".repeat(40_000).getBytes(StandardCharsets.UTF_8),
            SomeTips.noon(SomeTips.DAY));

    @Override
    public Attachments attachments() {
        return new AttachmentsThrough(store);
    }

    @Test
    void content_stands_nowhere_in_clear() throws IOException {
        attachments().add(SomeTips.FIRST, SHOWN);
        assertNowhereInClear("36A-12345");
    }

    @Test
    void without_the_key_it_is_listed_and_not_opened() {
        attachments().add(SomeTips.FIRST, SHOWN);
        try (Store closed = Store.open(file)) {
            Attachments attachments = new AttachmentsThrough(closed);
            assertThat(attachments.of(SomeTips.FIRST)).hasSize(1);
            assertThatExceptionOfType(StoreTrouble.class)
                    .isThrownBy(() -> attachments.open(SomeTips.FIRST, 1))
                    .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.NO_KEY));
        }
    }

    @Test
    void the_key_of_an_attachment_alone_is_no_orphan() {
        attachments().add(SomeTips.FIRST, SHOWN);
        Store.open(file, key()).close();
        assertThat(attachments().open(SomeTips.FIRST, 1)).contains(SHOWN);
    }

    @Test
    void it_is_erased_with_its_tip() {
        attachments().add(SomeTips.FIRST, SHOWN);
        store.erase(StoreFile.FILING, SomeTips.FIRST);
        assertThat(attachments().of(SomeTips.FIRST)).isEmpty();
        assertThat(attachments().open(SomeTips.FIRST, 1)).isEmpty();
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> attachments().add(SomeTips.FIRST, SHOWN));
    }

    @Test
    void pieces_that_changed_places_do_not_open() throws SQLException {
        attachments().add(SomeTips.FIRST, SHOWN);
        store.close();
        sql("update tip_attachment_piece set place = 99 where place = 0");
        sql("update tip_attachment_piece set place = 0 where place = 1");
        sql("update tip_attachment_piece set place = 1 where place = 99");
        store = Store.open(file, key());
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> attachments().open(SomeTips.FIRST, 1));
    }

    @Test
    void one_that_was_made_shorter_does_not_open() throws SQLException {
        attachments().add(SomeTips.FIRST, SHOWN);
        store.close();
        sql("update tip_attachment set size_in_bytes = 262144");
        store = Store.open(file, key());
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> attachments().open(SomeTips.FIRST, 1));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }
}
