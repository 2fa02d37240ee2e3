package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.database.VaultStore;

/** {@code backup}, {@code restore} and {@code audit verify}, as an office runs them. */
class BackupCommandsTest {

    private static final Pattern CHECKPOINT = Pattern.compile("[0-9]+:[0-9a-f]{64}");

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private StoreAt store;
    private String key;
    private String tip;

    @BeforeEach
    void receive() {
        store = StoreAt.in(folder);
        key = elsewhere.resolve("khoa").toString();
        Terminal.run("tip", "key", key);
        Said said = Terminal.given(
                "Có người trộm xe máy",
                "tip",
                "receive",
                "--channel",
                "phone",
                "--key",
                key,
                "--store",
                store.file().toString());
        Matcher id = Pattern.compile("[0-9]{4}-[A-Z2-7]{8}").matcher(said.out());
        assertThat(id.find()).isTrue();
        tip = id.group();
    }

    private String backup() {
        String file = elsewhere.resolve("sao-luu.db").toString();
        store.done("backup", file);
        return file;
    }

    private Said restore(String file, String... more) {
        String[] arguments = {
            "restore", file, "--store", elsewhere.resolve("moi.db").toString()
        };
        return Terminal.run(ObjectArrays.concat(arguments, more, String.class));
    }

    private Said shown() {
        return Terminal.run(
                "tip",
                "show",
                tip,
                "--key",
                key,
                "--store",
                elsewhere.resolve("moi.db").toString());
    }

    @Test
    void what_was_backed_up_is_restored_with_the_keys_that_were_kept_apart() {
        assertThat(restore(backup(), "--keys", store.file().toString()).exitCode())
                .isZero();
        assertThat(shown().out()).contains("trộm xe máy");
    }

    @Test
    void without_the_keys_what_tips_say_stays_closed_and_the_command_says_so() {
        Said said = restore(backup());
        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("không kèm khóa");
        assertThat(shown().exitCode()).isEqualTo(Commands.FAILED);
        assertThat(shown().out() + shown().err()).doesNotContain("trộm xe máy");
    }

    @Test
    void neither_replaces_anything() {
        String file = backup();
        assertThat(store.run("backup", file).exitCode()).isEqualTo(Commands.WRONG_USAGE);
        restore(file);
        assertThat(restore(file).exitCode()).isEqualTo(Commands.WRONG_USAGE);
    }

    @Test
    void what_is_no_backup_is_told_so_and_leaves_nothing() throws IOException {
        String wrong = Files.writeString(elsewhere.resolve("wrong.db"), "no backup at all")
                .toString();
        Said said = restore(wrong, "--lang", "en");
        assertThat(said.exitCode()).isNotZero();
        assertThat(said.err()).contains("wrong.db");
        assertThat(elsewhere.resolve("moi.db")).doesNotExist();
    }

    @Test
    void an_untouched_log_has_two_verdicts_and_a_checkpoint_that_holds() {
        String said = store.done("audit", "verify", "--lang", "en");
        assertThat(said).contains("Intact: yes", "Complete: yes");
        Matcher checkpoint = CHECKPOINT.matcher(said);
        assertThat(checkpoint.find()).isTrue();
        assertThat(store.done("audit", "verify", "--checkpoint", checkpoint.group()))
                .contains("Nguyên vẹn: có", "Đầy đủ: có");
    }

    @Test
    void a_checkpoint_that_the_log_never_passed_is_an_incomplete_log() {
        Said said = store.run("audit", "verify", "--lang", "en", "--checkpoint", "7:" + "0".repeat(64));
        assertThat(said.exitCode()).isEqualTo(Commands.FAILED);
        assertThat(said.out()).contains("Intact: yes", "Complete: no");
    }

    @Test
    void where_there_is_a_vault_its_log_is_held_against_its_own_key() {
        assertThat(store.done("audit", "verify")).doesNotContain("kho danh tính");
        VaultStore.migrate(store.file());
        assertThat(store.done("audit", "verify")).contains("Nhật ký kho danh tính", "0 mục");
        Said said = store.run("audit", "verify", "--vault-checkpoint", "7:" + "0".repeat(64));
        assertThat(said.exitCode()).isEqualTo(Commands.FAILED);
        assertThat(said.out()).contains("Đầy đủ: có", "Đầy đủ: không");
    }

    @Test
    void what_is_no_checkpoint_is_wrong_usage() {
        assertThat(store.run("audit", "verify", "--checkpoint", "yesterday").exitCode())
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(Terminal.run("audit").exitCode()).isEqualTo(Commands.WRONG_USAGE);
    }

    @Test
    void without_its_key_nothing_is_said_of_the_log() {
        Said said = store.run(
                "audit", "verify", "--audit-key", elsewhere.resolve("none").toString());
        assertThat(said.exitCode()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void one_master_key_comes_after_another_and_the_old_one_opens_nothing() {
        String next = elsewhere.resolve("khoa-moi").toString();
        assertThat(store.run("tip", "key", next, "--after", key).exitCode()).isZero();
        assertThat(store.done("tip", "show", tip, "--key", next)).contains("trộm xe máy");
        Said old = store.run("tip", "show", tip, "--key", key);
        assertThat(old.exitCode()).isEqualTo(Commands.FAILED);
        assertThat(old.out() + old.err()).doesNotContain("trộm xe máy");
    }

    @Test
    void the_wrong_old_master_key_changes_nothing() {
        String other = elsewhere.resolve("khoa-khac").toString();
        Terminal.run("tip", "key", other);
        String next = elsewhere.resolve("khoa-moi").toString();
        assertThat(store.run("tip", "key", next, "--after", other).exitCode()).isEqualTo(Commands.FAILED);
        assertThat(store.done("tip", "show", tip, "--key", key)).contains("trộm xe máy");
    }
}
