package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.tip.Account;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.Reply;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;
import vn.toandan.tip.Tips;
import vn.toandan.tip.TipsContract;

/** What every such register does, on a real file with a real key; and that what tips say is closed without it. */
class TipsInTablesTest extends OpenedWithKey implements TipsContract {

    private static final String TOLD = "Nhà cuối thôn cất giấu pháo nổ";

    @Override
    public Tips tips() {
        return new TipsThrough(store);
    }

    private void seal(TipId id) {
        tips().record(SomeTips.pending(id, SomeTips.DAY));
        tips().seal(id, new Account(TOLD), Receipt.of(chance(id)).digest(new byte[32]));
    }

    private static byte[] chance(TipId id) {
        byte[] chance = new byte[Receipt.CHANCE];
        chance[0] = (byte) id.text().hashCode();
        return chance;
    }

    private StoreTrouble.Code trouble(Optional<MasterKey> key) {
        try (Store other = Store.open(file, key)) {
            other.read(registers -> registers.tips().account(SomeTips.FIRST));
        } catch (StoreTrouble e) {
            return e.code();
        }
        throw new AssertionError("it opened");
    }

    @Test
    void what_was_told_stands_nowhere_in_clear() throws IOException {
        seal(SomeTips.FIRST);
        tips().reply(SomeTips.FIRST, new Reply(new Account(TOLD), SomeTips.noon(SomeTips.DAY)));
        assertNowhereInClear("cất giấu");
    }

    @Test
    void without_the_key_it_stays_closed_and_the_facts_open() {
        seal(SomeTips.FIRST);
        assertThat(trouble(Optional.empty())).isEqualTo(Code.NO_KEY);
        try (Store other = Store.open(file)) {
            boolean isThere = other.read(
                    registers -> registers.tips().find(SomeTips.FIRST).isPresent());
            assertThat(isThere).isTrue();
        }
    }

    @Test
    void another_key_does_not_open_it() {
        seal(SomeTips.FIRST);
        MasterKey.create(folder.resolve("other"));
        assertThat(trouble(Optional.of(MasterKey.read(folder.resolve("other")))))
                .isEqualTo(Code.WRONG_KEY);
    }

    @Test
    void another_key_does_not_even_open_the_store_it_would_seal_into() throws IOException {
        seal(SomeTips.FIRST);
        MasterKey.create(folder.resolve("other"));
        Optional<MasterKey> other = Optional.of(MasterKey.read(folder.resolve("other")));
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> Store.open(file, other).close())
                .extracting(StoreTrouble::code)
                .isEqualTo(Code.WRONG_KEY);
        assertThat(keysOf()).containsExactly("T-1");
    }

    @Test
    void a_store_that_was_opened_before_the_first_tip_takes_none_under_another_key() throws IOException {
        MasterKey.create(folder.resolve("other"));
        try (Store other = Store.open(file, Optional.of(MasterKey.read(folder.resolve("other"))))) {
            seal(SomeTips.FIRST);
            assertThatExceptionOfType(StoreTrouble.class)
                    .isThrownBy(() ->
                            other.write(new Change("test", "seal", "", SomeTips.noon(SomeTips.DAY)), registers -> {
                                registers
                                        .tips()
                                        .reply(
                                                SomeTips.SECOND,
                                                new Reply(new Account(TOLD), SomeTips.noon(SomeTips.DAY)));
                                return true;
                            }))
                    .extracting(StoreTrouble::code)
                    .isEqualTo(Code.WRONG_KEY);
        }
        assertThat(keysOf()).containsExactly("T-1");
    }

    @Test
    void a_key_without_a_tip_keeps_no_other_master_key_out() throws IOException {
        stoppedAfterTheKeyOf(SomeTips.FIRST);
        MasterKey.create(folder.resolve("other"));
        Store.open(file, Optional.of(MasterKey.read(folder.resolve("other")))).close();
        assertThat(keysOf()).isEmpty();
    }

    @Test
    void a_tip_whose_key_is_taken_out_is_closed_for_ever() throws IOException {
        seal(SomeTips.FIRST);
        seal(SomeTips.SECOND);
        Path keys = Path.of(file + ".keys");
        Files.write(
                keys,
                Files.readAllLines(keys).stream()
                        .filter(line -> !line.startsWith(SomeTips.FIRST.text()))
                        .toList());
        assertThat(trouble(Optional.of(MasterKey.read(folder.resolve("key"))))).isEqualTo(Code.WRONG_KEY);
        assertThat(tips().account(SomeTips.SECOND)).isPresent();
    }

    @Test
    void the_key_of_one_tip_does_not_open_another() throws IOException {
        seal(SomeTips.FIRST);
        seal(SomeTips.SECOND);
        Path keys = Path.of(file + ".keys");
        ImmutableList<String> lines = ImmutableList.copyOf(Files.readAllLines(keys));
        String swapped = SomeTips.FIRST.text()
                + lines.get(1).substring(SomeTips.SECOND.text().length());
        Files.write(keys, ImmutableList.of(swapped, lines.get(1)));
        assertThat(trouble(Optional.of(MasterKey.read(folder.resolve("key"))))).isEqualTo(Code.WRONG_KEY);
    }

    private List<String> keysOf() throws IOException {
        return Files.readAllLines(Path.of(file + ".keys")).stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    /** As if the power had gone after the key was on the disk and before the tip was. */
    private void stoppedAfterTheKeyOf(TipId id) throws IOException {
        new KeysInFile(file)
                .add(new WrappedKeys.Line(id.text(), key().orElseThrow().mark(), "wrapped"));
    }

    @Test
    void what_failed_after_it_was_sealed_leaves_no_key() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        store.write(new Change("test", "seal", "", SomeTips.noon(SomeTips.DAY)), registers -> {
                            registers
                                    .tips()
                                    .seal(
                                            SomeTips.FIRST,
                                            new Account(TOLD),
                                            Receipt.of(chance(SomeTips.FIRST)).digest(new byte[32]));
                            throw new IllegalStateException("it fails");
                        }));
        assertThat(Path.of(file + ".keys")).doesNotExist();
    }

    @Test
    void a_key_whose_tip_never_came_to_be_is_swept_when_the_store_opens_with_the_key() throws IOException {
        seal(SomeTips.FIRST);
        stoppedAfterTheKeyOf(SomeTips.SECOND);
        assertThat(keysOf()).containsExactly("T-1", "T-2");
        Store.open(file).close();
        assertThat(keysOf()).containsExactly("T-1", "T-2");
        Store.open(file, key()).close();
        assertThat(keysOf()).containsExactly("T-1");
        assertThat(tips().account(SomeTips.FIRST)).contains(new Account(TOLD));
    }

    @Test
    void the_key_of_a_reply_alone_is_no_orphan() throws IOException {
        tips().record(SomeTips.pending(SomeTips.FIRST, SomeTips.DAY));
        tips().reply(SomeTips.FIRST, new Reply(new Account(TOLD), SomeTips.noon(SomeTips.DAY)));
        Store.open(file, key()).close();
        assertThat(keysOf()).containsExactly("T-1");
    }

    @Test
    void what_another_is_sealing_now_is_not_swept() throws IOException {
        store.write(new Change("test", "seal", "", SomeTips.noon(SomeTips.DAY)), registers -> {
            registers
                    .tips()
                    .seal(
                            SomeTips.FIRST,
                            new Account(TOLD),
                            Receipt.of(chance(SomeTips.FIRST)).digest(new byte[32]));
            Store.open(StoreAddress.of(file), Duration.ofMillis(50), key()).close();
            return true;
        });
        assertThat(keysOf()).containsExactly("T-1");
        assertThat(tips().account(SomeTips.FIRST)).contains(new Account(TOLD));
    }

    @Test
    void a_line_that_was_broken_off_spoils_no_other() throws IOException {
        seal(SomeTips.FIRST);
        Path keys = Path.of(file + ".keys");
        Files.writeString(keys, "T-9\tmark", StandardOpenOption.APPEND);
        seal(SomeTips.SECOND);
        assertThat(tips().account(SomeTips.FIRST)).contains(new Account(TOLD));
        assertThat(tips().account(SomeTips.SECOND)).contains(new Account(TOLD));
    }

    @Test
    void nothing_is_stored_where_it_cannot_be_sealed() {
        try (Store closed = Store.open(file)) {
            Tips tips = new TipsThrough(closed);
            assertThatExceptionOfType(StoreTrouble.class)
                    .isThrownBy(() -> tips.seal(
                            SomeTips.FIRST,
                            new Account(TOLD),
                            Receipt.of(chance(SomeTips.FIRST)).digest(new byte[1])))
                    .withMessageNotContaining("cất giấu");
            assertThat(tips.account(SomeTips.FIRST)).isEmpty();
        }
    }

    @Test
    void a_key_is_never_replaced_and_nothing_else_is_one() throws IOException {
        assertThatExceptionOfType(StoreTrouble.class).isThrownBy(() -> MasterKey.create(folder.resolve("key")));
        Path wrong = Files.writeString(folder.resolve("wrong"), "c2hvcnQ=\n");
        assertThatExceptionOfType(StoreTrouble.class).isThrownBy(() -> MasterKey.read(wrong));
        Path noText = Files.write(folder.resolve("no_text"), new byte[] {(byte) 0xFF, 0});
        assertThatExceptionOfType(StoreTrouble.class).isThrownBy(() -> MasterKey.read(noText));
        assertThatExceptionOfType(StoreTrouble.class).isThrownBy(() -> MasterKey.read(folder.resolve("absent")));
        assertThat(MasterKey.read(folder.resolve("key")).toString()).isEqualTo("a master key");
    }
}
