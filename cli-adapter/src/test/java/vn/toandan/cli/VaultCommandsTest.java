package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.given;
import static vn.toandan.identity.SomeIdentities.identity;

import com.google.common.collect.ObjectArrays;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityCode;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.database.StoreTrouble;
import vn.toandan.persistence.database.VaultAddress;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.persistence.database.WhoTold;
import vn.toandan.persistence.server.OwnServer;
import vn.toandan.tip.TipId;

/** {@code vault key} and {@code vault erase}, as the custodian of an office runs them. */
class VaultCommandsTest {

    private static final Pattern TIP = Pattern.compile("[0-9]{4}-[A-Z2-7]{8}");
    private static final String CODE = code(1).text();

    @TempDir
    private Path folder;

    /** An office where somebody told of one tip and is behind the first code. */
    private final class Kept {

        private final String store;
        private final String vault;
        private final String tip;

        Kept(KeptBy engine) {
            this(
                    engine == KeptBy.A_FILE ? at("xa.db") : OwnServer.common().newSchema(),
                    engine == KeptBy.A_FILE
                            ? at("xa.db.vault")
                            : OwnServer.common().newOwner());
        }

        private Kept(String store, String vault) {
            this.store = store;
            this.vault = vault;
            made("vault", "key", at("kho"));
            made("tip", "key", at("khoa"));
            run("init", "--audit-key", at("first"), "--vault-audit-key", at("first-of-vault"));
            this.tip = tell();
        }

        private String tell() {
            Said received = Terminal.given(
                    "Có người trộm xe máy",
                    "tip",
                    "receive",
                    "--channel",
                    "phone",
                    "--key",
                    at("khoa"),
                    "--store",
                    store);
            Matcher id = TIP.matcher(received.out());
            assertThat(id.find()).as(received.err()).isTrue();
            byte[] chance = new byte[IdentityCode.CHANCE];
            chance[0] = 1;
            try (Store open = Store.open(StoreAddress.of(store).orElseThrow())) {
                WhoTold whoTold = WhoTold.open(open, opened("kho"), VaultActs.KEEPING);
                open.write(
                        VaultActs.KEEPING,
                        registers ->
                                whoTold.give(registers, VaultActs.KEEPING, new TipId(id.group()), given(), chance));
            }
            return id.group();
        }

        VaultStore opened(String key) {
            return VaultStore.open(VaultAddress.of(vault).orElseThrow(), MasterKey.read(folder.resolve(key)));
        }

        Optional<Identity> behind(String key) {
            return opened(key).read(kept -> kept.open(code(1)));
        }

        Said run(String... arguments) {
            return Terminal.run(ObjectArrays.concat(
                    arguments, new String[] {"--store", store, "--vault", vault, "--lang", "en"}, String.class));
        }

        String shown() {
            return Terminal.run("tip", "show", tip, "--key", at("khoa"), "--store", store)
                    .out();
        }

        String report() {
            Said said = Terminal.run("report", "--from", "2020-01-01", "--to", "2090-12-31", "--store", store);
            assertThat(said.exitCode()).as(said.err()).isZero();
            return said.out();
        }

        /** What is said of the vault's log, which holds. */
        String audited() {
            Said said = run("audit", "verify", "--audit-key", at("first"), "--vault-audit-key", at("first-of-vault"));
            assertThat(said.exitCode()).as(said.out()).isZero();
            return said.out().substring(said.out().indexOf("of the vault"));
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static void made(String... arguments) {
        assertThat(Terminal.run(arguments).exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void one_key_of_the_vault_comes_after_another_and_the_old_one_opens_nobody(KeptBy engine) {
        Kept kept = new Kept(engine);
        assertThat(kept.audited()).contains("1 entries");
        assertThat(kept.run("vault", "key", at("kho-moi"), "--after", at("kho")).exitCode())
                .isZero();
        assertThat(kept.behind("kho-moi")).contains(identity());
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> kept.behind("kho"))
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.WRONG_KEY));
        assertThat(kept.audited()).contains("2 entries");
        assertThat(kept.shown()).contains("trộm xe máy");
    }

    @ParameterizedTest
    @EnumSource
    void the_wrong_old_key_changes_nothing_and_makes_none(KeptBy engine) {
        Kept kept = new Kept(engine);
        assertThat(kept.run("vault", "key", at("kho-moi"), "--after", at("khoa"))
                        .exitCode())
                .isEqualTo(Commands.FAILED);
        assertThat(folder.resolve("kho-moi")).doesNotExist();
        assertThat(kept.behind("kho")).contains(identity());
        assertThat(kept.audited()).contains("1 entries");
    }

    @ParameterizedTest
    @EnumSource
    void who_is_erased_opens_no_more_and_what_was_told_does(KeptBy engine) {
        Kept kept = new Kept(engine);
        String report = kept.report();
        Said said = kept.run("vault", "erase", CODE, "--ground", "asked_for", "--vault-key", at("kho"));
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .contains(CODE, "Article 14, Law No. 91/2025/QH15")
                .doesNotContain("Mẫu");
        assertThat(kept.behind("kho")).isEmpty();
        assertThat(kept.shown()).contains("trộm xe máy");
        assertThat(kept.report()).isEqualTo(report);
        assertThat(kept.audited()).contains("2 entries");
        Said again = kept.run("vault", "erase", CODE, "--ground", "asked_for", "--vault-key", at("kho"));
        assertThat(again.exitCode()).isEqualTo(Commands.REFUSED);
        assertThat(again.err()).contains(CODE).hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void who_is_erased_does_not_come_back_with_a_backup_of_before(KeptBy engine) {
        Kept kept = new Kept(engine);
        assertThat(kept.run("backup", at("copy.db")).exitCode()).isZero();
        assertThat(kept.run("vault", "erase", CODE, "--ground", "purpose_over", "--vault-key", at("kho"))
                        .exitCode())
                .isZero();
        String here = at("restored.db");
        Said restored = Terminal.run(
                "restore", at("copy.db"), "--store", here, "--keys", kept.store, "--vault-keys", kept.vault);
        assertThat(restored.exitCode()).as(restored.err()).isZero();
        Optional<Identity> behind = VaultStore.open(Path.of(here), MasterKey.read(folder.resolve("kho")))
                .read(one -> one.open(code(1)));
        assertThat(behind).isEmpty();
        assertThat(Terminal.run("tip", "show", kept.tip, "--key", at("khoa"), "--store", here)
                        .out())
                .contains("trộm xe máy");
    }

    @Test
    void with_the_wrong_key_nobody_is_erased() {
        Kept kept = new Kept(KeptBy.A_FILE);
        assertThat(kept.run("vault", "erase", CODE, "--ground", "asked_for", "--vault-key", at("khoa"))
                        .exitCode())
                .isEqualTo(Commands.FAILED);
        assertThat(kept.behind("kho")).contains(identity());
    }

    @Test
    void what_is_no_code_is_wrong_usage_and_not_said_again() {
        Kept kept = new Kept(KeptBy.A_FILE);
        Said said = kept.run("vault", "erase", "Lò Thị Mẫu", "--ground", "asked_for", "--vault-key", at("kho"));
        assertThat(said.exitCode()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(said.err()).doesNotContain("Mẫu");
    }

    @Test
    void without_a_key_a_ground_or_a_named_vault_it_is_wrong_usage() {
        Kept kept = new Kept(KeptBy.A_SERVER);
        assertThat(kept.run("vault", "erase", CODE, "--ground", "asked_for").exitCode())
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(kept.run("vault", "erase", CODE, "--vault-key", at("kho")).exitCode())
                .isEqualTo(Commands.WRONG_USAGE);
        Said unnamed = Terminal.run(
                "vault", "key", at("kho-moi"), "--after", at("kho"), "--store", kept.store, "--lang", "en");
        assertThat(unnamed.exitCode()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(unnamed.err()).contains("--vault");
        assertThat(folder.resolve("kho-moi")).doesNotExist();
        assertThat(Terminal.run("vault").exitCode()).isEqualTo(Commands.WRONG_USAGE);
    }
}
