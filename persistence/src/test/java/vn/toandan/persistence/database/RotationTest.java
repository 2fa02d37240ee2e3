package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.account.Credentials;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.tip.Account;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.Reply;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;

/** One master key comes after another: what was sealed opens with the new one alone, and receipts lead where they led. */
class RotationTest {

    private static final Account TOLD = new Account("Có người trộm xe máy");
    private static final Receipt RECEIPT = Receipt.of(new byte[Receipt.CHANCE]);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void tell() {
        file = folder.resolve("toandan.db");
        MasterKey.create(folder.resolve("old"));
        Store.migrate(file);
        try (Store store = Store.open(file, Optional.of(key("old")))) {
            tell(store, SomeTips.FIRST, RECEIPT.digest(key("old").receiptKey()));
        }
    }

    private static boolean tell(Store store, TipId tip, Receipt.Digest digest) {
        return store.write(FILING, registers -> {
            registers.tips().record(SomeTips.pending(tip, SomeTips.DAY));
            registers.tips().seal(tip, TOLD, digest);
            return true;
        });
    }

    private MasterKey key(String name) {
        return MasterKey.read(folder.resolve(name));
    }

    private void rotate(String from, String to) {
        key(from).createNext(folder.resolve(to));
        try (Store store = Store.open(file, Optional.of(key(from)))) {
            store.rotate(FILING, key(to));
        }
    }

    private Optional<Account> told(String name) {
        try (Store store = Store.open(file, Optional.of(key(name)))) {
            return store.read(registers -> registers
                    .tips()
                    .holder(RECEIPT.digest(key(name).receiptKey()))
                    .flatMap(tip -> registers.tips().account(tip)));
        }
    }

    @Test
    void the_new_key_opens_all_and_the_old_one_nothing() {
        rotate("old", "new");
        assertThat(told("new")).contains(TOLD);
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> told("old"))
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.WRONG_KEY));
    }

    @Test
    void receipts_survive_more_than_one_change_of_key() {
        rotate("old", "new");
        rotate("new", "newer");
        assertThat(told("newer")).contains(TOLD);
        assertThat(key("newer").receiptKey()).isEqualTo(key("old").receiptKey());
    }

    private void enrol() {
        try (Store store = Store.open(file, Optional.of(key("old")))) {
            String sealed = new AccountSeals(key("old")).seal("lan", new byte[] {7});
            store.write(FILING, registers -> {
                registers.accounts().put("lan", new Credentials("digest", Optional.of(sealed)));
                return true;
            });
        }
    }

    private Optional<String> sealed() {
        try (Store store = Store.open(file)) {
            return store.read(registers -> registers.accounts().credentials("lan"))
                    .flatMap(Credentials::secondFactor);
        }
    }

    @Test
    void the_secret_of_an_account_opens_with_the_new_key_alone_and_for_that_account() {
        enrol();
        rotate("old", "new");
        String sealed = sealed().orElseThrow();
        assertThat(new AccountSeals(key("new")).open("lan", sealed)).contains(new byte[] {7});
        assertThat(new AccountSeals(key("new")).open("minh", sealed)).isEmpty();
        assertThat(new AccountSeals(key("old")).open("lan", sealed)).isEmpty();
    }

    @Test
    void a_secret_that_does_not_open_keeps_all_as_it_was() {
        try (Store store = Store.open(file, Optional.of(key("old")))) {
            store.write(FILING, registers -> {
                registers.accounts().put("lan", new Credentials("digest", Optional.of("bm90aGluZw==")));
                return true;
            });
        }
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> rotate("old", "new"))
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.WRONG_KEY));
        assertThat(told("old")).contains(TOLD);
        assertThat(sealed()).contains("bm90aGluZw==");
    }

    @Test
    void what_is_told_afterwards_is_sealed_by_the_new_key() {
        rotate("old", "new");
        try (Store store = Store.open(file, Optional.of(key("new")))) {
            tell(store, SomeTips.SECOND, RECEIPT.digest(new byte[] {1}));
            Optional<Account> second = store.read(registers -> registers.tips().account(SomeTips.SECOND));
            assertThat(second).contains(TOLD);
        }
    }

    /** What it found of the keys while it sealed holds for that turn alone, whether or not anything came of it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_store_that_sealed_before_the_change_seals_nothing_by_the_old_key_after_it(boolean isKept) {
        try (Store open = Store.open(file, Optional.of(key("old")))) {
            sealReply(open, isKept);
            rotate("old", "new");
            assertThatExceptionOfType(StoreTrouble.class)
                    .isThrownBy(() -> tell(open, new TipId("T-3"), RECEIPT.digest(new byte[32])))
                    .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.WRONG_KEY));
        }
        assertThat(told("new")).contains(TOLD);
    }

    private static void sealReply(Store store, boolean isKept) {
        try {
            store.write(FILING, registers -> {
                registers.tips().reply(SomeTips.SECOND, new Reply(TOLD, SomeTips.noon(SomeTips.DAY)));
                if (!isKept) {
                    throw new IllegalStateException("undone");
                }
                return true;
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("undone");
        }
    }

    @Test
    void a_change_of_key_leaves_an_entry() {
        try (Store store = Store.open(file, Optional.of(key("old")))) {
            long before = store.audit(AuditKey.of(file), ImmutableList.of()).entries();
            key("old").createNext(folder.resolve("new"));
            store.rotate(FILING, key("new"));
            assertThat(store.audit(AuditKey.of(file), ImmutableList.of()).entries())
                    .isEqualTo(before + 1);
        }
    }

    @Test
    void stopped_after_the_entry_the_new_keys_are_put_in_place_at_the_next_opening() throws IOException {
        KeysInFile keys = new KeysInFile(file);
        ImmutableList<WrappedKeys.Line> before = keys.lines();
        rotate("old", "new");
        ImmutableList<WrappedKeys.Line> after = keys.lines();
        keys.keep(before);
        new KeysWrappedAnew(keys).prepare(after);
        assertThat(told("new")).contains(TOLD);
        assertThat(keys.lines()).isEqualTo(after);
    }

    @Test
    void stopped_before_the_entry_what_was_wrapped_is_dropped_at_the_next_opening() throws IOException {
        KeysInFile keys = new KeysInFile(file);
        ImmutableList<WrappedKeys.Line> before = keys.lines();
        new KeysWrappedAnew(keys)
                .prepare(ImmutableList.of(new WrappedKeys.Line(SomeTips.FIRST.text(), "another", "wrapped")));
        assertThat(told("old")).contains(TOLD);
        assertThat(keys.lines()).isEqualTo(before);
    }

    @Test
    void without_the_old_key_nothing_is_wrapped_anew() throws IOException {
        key("old").createNext(folder.resolve("new"));
        MasterKey.create(folder.resolve("other"));
        String before = Files.readString(Path.of(file + ".keys"));
        assertThatExceptionOfType(StoreTrouble.class).isThrownBy(() -> Store.open(file, Optional.of(key("other"))));
        try (Store store = Store.open(file)) {
            assertThatExceptionOfType(StoreTrouble.class).isThrownBy(() -> store.rotate(FILING, key("new")));
        }
        assertThat(Files.readString(Path.of(file + ".keys"))).isEqualTo(before);
        assertThat(told("old")).contains(TOLD);
    }

    @Test
    void a_key_file_with_a_third_line_or_a_short_second_one_is_none() throws IOException {
        String line = Files.readString(folder.resolve("old"));
        for (String text : new String[] {line + line + line, line + "c2hvcnQ=\n", ""}) {
            Path wrong = Files.writeString(folder.resolve("wrong"), text);
            assertThatExceptionOfType(StoreTrouble.class).isThrownBy(() -> MasterKey.read(wrong));
        }
    }
}
