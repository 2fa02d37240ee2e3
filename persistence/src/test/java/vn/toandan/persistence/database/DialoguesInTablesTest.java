package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.tip.Account;
import vn.toandan.tip.Dialogues;
import vn.toandan.tip.DialoguesContract;
import vn.toandan.tip.Message;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.Reply;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;

/** What every such register does, on a real file with a real key; and that what is said is closed without it. */
class DialoguesInTablesTest extends OpenedWithKey implements DialoguesContract {

    private static final ImmutableSet<TipId> FIRST_ALONE = ImmutableSet.of(SomeTips.FIRST);
    private static final Message SAID = new Message(new Account("Xe đỏ đỗ ở đầu thôn"), SomeTips.noon(SomeTips.DAY));

    @Override
    public Dialogues dialogues() {
        return new DialoguesThrough(store);
    }

    @Test
    void what_was_said_stands_nowhere_in_clear() throws IOException {
        dialogues().add(SomeTips.FIRST, SAID);
        assertNowhereInClear("đầu thôn");
    }

    @Test
    void without_the_key_nothing_is_said_and_nothing_read() {
        dialogues().add(SomeTips.FIRST, SAID);
        try (Store closed = Store.open(file)) {
            Dialogues dialogues = new DialoguesThrough(closed);
            assertThatExceptionOfType(StoreTrouble.class)
                    .isThrownBy(() -> dialogues.messages(SomeTips.FIRST))
                    .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.NO_KEY));
            assertThatExceptionOfType(StoreTrouble.class)
                    .isThrownBy(() -> dialogues.add(SomeTips.SECOND, SAID))
                    .withMessageNotContaining("đầu thôn");
        }
        assertThat(dialogues().messages(SomeTips.SECOND)).isEmpty();
    }

    @Test
    void the_key_of_a_message_alone_is_no_orphan() {
        dialogues().add(SomeTips.FIRST, SAID);
        Store.open(file, key()).close();
        assertThat(dialogues().messages(SomeTips.FIRST)).containsExactly(SAID);
    }

    private void tell() {
        store.write(StoreFile.FILING, registers -> {
            registers.tips().record(SomeTips.pending(SomeTips.FIRST, SomeTips.DAY));
            registers
                    .tips()
                    .seal(
                            SomeTips.FIRST,
                            SAID.words(),
                            Receipt.of(new byte[Receipt.CHANCE]).digest(new byte[32]));
            registers.tips().reply(SomeTips.FIRST, new Reply(SAID.words(), SAID.at()));
            registers.dialogues().add(SomeTips.FIRST, SAID);
            return true;
        });
    }

    private void assertErased() {
        store.read(registers -> {
            assertThat(registers.tips().account(SomeTips.FIRST)).isEmpty();
            assertThat(registers.tips().replies(SomeTips.FIRST)).isEmpty();
            assertThat(registers.dialogues().messages(SomeTips.FIRST)).isEmpty();
            assertThat(registers.tips().find(SomeTips.FIRST)).isPresent();
            return true;
        });
    }

    @Test
    void what_is_erased_opens_no_more_and_its_facts_stay() throws IOException {
        tell();
        store.erase(StoreFile.FILING, SomeTips.FIRST);
        assertErased();
        assertThat(Files.readString(Path.of(file + ".keys"))).doesNotContain(SomeTips.FIRST.text());
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> dialogues().add(SomeTips.FIRST, SAID));
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertClosed(Function<Registers, ?> reading) {
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> store.<Object>read(reading::apply))
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.WRONG_KEY))
                .withMessageNotContaining("đầu thôn");
    }

    @Test
    void what_was_said_by_one_side_opens_as_nothing_that_the_other_said() throws SQLException {
        tell();
        sql("update tip_reply set sealed = (select sealed from tip_account)");
        assertClosed(registers -> registers.tips().replies(SomeTips.FIRST));
        sql("update tip_message set sealed = (select sealed from tip_account)");
        assertClosed(registers -> registers.dialogues().messages(SomeTips.FIRST));
    }

    @Test
    void the_key_of_one_tip_opens_nothing_under_the_name_of_another() throws IOException, SQLException {
        tell();
        Path keys = Path.of(file + ".keys");
        Files.writeString(
                keys, Files.readString(keys).replace(SomeTips.FIRST.text() + "\t", SomeTips.SECOND.text() + "\t"));
        sql("update tip_account set tip_code = '" + SomeTips.SECOND.text() + "'");
        assertClosed(registers -> registers.tips().account(SomeTips.SECOND));
    }

    @Test
    void what_no_longer_may_go_when_its_turn_comes_stays_and_leaves_no_entry() {
        tell();
        Optional<Instant> last = store.lastRecordedAt();
        Change later = new Change("Công an xã", "purge", "T-1", StoreFile.NOON.plusSeconds(60));
        assertThat(store.erase(later, FIRST_ALONE, (registers, tip) -> false)).isEmpty();
        assertThat(store.<Optional<Account>>read(registers -> registers.tips().account(SomeTips.FIRST)))
                .contains(SAID.words());
        assertThat(store.lastRecordedAt()).isEqualTo(last);
        assertThat(store.erase(later, FIRST_ALONE, (registers, tip) -> tip.equals(SomeTips.FIRST)))
                .containsExactly(SomeTips.FIRST);
        assertErased();
        assertThat(store.lastRecordedAt()).contains(later.at());
    }

    @Test
    void what_is_on_file_as_erased_and_was_not_carried_out_goes_when_the_store_is_opened() throws IOException {
        tell();
        Path keys = Path.of(file + ".keys");
        Path list = Path.of(file + ".erased");
        byte[] old = Files.readAllBytes(keys);
        store.erase(StoreFile.FILING, SomeTips.FIRST);
        String listed = Files.readString(list);
        Files.write(keys, old);
        Files.writeString(list, "");
        Store.open(file, key()).close();
        assertErased();
        assertThat(Files.readString(keys)).isEmpty();
        assertThat(Files.readString(list)).isEqualTo(listed);
    }

    @Test
    void an_old_copy_of_its_key_goes_when_the_store_is_opened() throws IOException {
        tell();
        Path keys = Path.of(file + ".keys");
        byte[] old = Files.readAllBytes(keys);
        store.erase(StoreFile.FILING, SomeTips.FIRST);
        Files.write(keys, old);
        assertErased();
        Store.open(file, key()).close();
        assertThat(Files.readString(keys)).isEmpty();
    }
}
