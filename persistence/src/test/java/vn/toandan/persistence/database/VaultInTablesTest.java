package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.toandan.identity.SomeIdentities.AUTHORITY;
import static vn.toandan.identity.SomeIdentities.CUSTODIAN;
import static vn.toandan.identity.SomeIdentities.NOON;
import static vn.toandan.identity.SomeIdentities.another;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.identity.ApproveOpening;
import vn.toandan.identity.EraseIdentity;
import vn.toandan.identity.ErasureGround;
import vn.toandan.identity.Handled;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.IdentityDesk;
import vn.toandan.identity.Officer;
import vn.toandan.identity.OpeningId;
import vn.toandan.identity.ReadIdentity;
import vn.toandan.identity.RequestOpening;
import vn.toandan.identity.RotateKeys;
import vn.toandan.identity.Vault;
import vn.toandan.identity.VaultContract;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** What every vault does, on a real file with real keys; and what becomes of both when somebody gets at them. */
class VaultInTablesTest implements VaultContract {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Path store;
    private VaultStore vault;
    private int keys;

    @BeforeEach
    void open() {
        store = folder.resolve("toandan.db");
        VaultStore.migrate(store);
        vault = VaultStore.open(store, newKey());
    }

    private MasterKey newKey() {
        keys++;
        MasterKey.create(elsewhere.resolve("key-" + keys));
        return key(keys);
    }

    private MasterKey key(int number) {
        return MasterKey.read(elsewhere.resolve("key-" + number));
    }

    @Override
    public Vault vault() {
        return new VaultThrough(vault, this::newKey);
    }

    private Path beside(String ending) {
        return Path.of(store + ".vault" + ending);
    }

    private StoreTrouble.Code troubleWith(MasterKey key) {
        try {
            VaultStore.open(store, key).read(other -> other.open(code(1)));
        } catch (StoreTrouble e) {
            return e.code();
        }
        throw new AssertionError("it opened");
    }

    @Test
    void nobody_stands_anywhere_in_clear() throws IOException {
        vault().add(code(1), identity());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.toList()) {
                assertThat(new String(Files.readAllBytes(one), StandardCharsets.UTF_8))
                        .as(one.getFileName().toString())
                        .doesNotContain("Mẫu", "0900000001", "000000000001", "Không Có");
            }
        }
    }

    @Test
    void what_is_given_comes_back_whatever_characters_it_holds() {
        Identity strange = new Identity(
                Optional.of("A\tB\\n\nC\\"), Optional.empty(), Optional.empty(), Optional.of("\\t"), Optional.empty());
        vault().add(code(1), strange);
        assertThat(vault().open(code(1))).contains(strange);
    }

    @Test
    void another_master_key_opens_nothing() {
        vault().add(code(1), identity());
        assertThat(troubleWith(newKey())).isEqualTo(Code.WRONG_KEY);
    }

    /** Two would each open a part, and neither could be changed for a next one. */
    @Test
    void beside_keys_of_another_master_key_none_is_made() throws IOException {
        vault().add(code(1), identity());
        VaultStore wrong = VaultStore.open(store, newKey());
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> wrong.write(VaultThrough.KEEPING, kept -> {
                    kept.add(code(2), another());
                    return true;
                }))
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.WRONG_KEY));
        assertThat(Files.readAllLines(beside(".keys"))).hasSize(1);
    }

    @Test
    void the_key_of_one_does_not_open_another() throws IOException {
        vault().add(code(1), identity());
        vault().add(code(2), another());
        List<String> lines = Files.readAllLines(beside(".keys"));
        String swapped = code(1).text() + lines.get(1).substring(code(2).text().length());
        Files.write(beside(".keys"), List.of(swapped, lines.get(1)));
        assertThat(troubleWith(key(1))).isEqualTo(Code.WRONG_KEY);
    }

    @Test
    void after_the_keys_are_wrapped_anew_the_old_master_key_opens_nothing_and_the_new_one_all() {
        vault().add(code(1), identity());
        vault().rotate();
        assertThat(troubleWith(key(1))).isEqualTo(Code.WRONG_KEY);
        assertThat(VaultStore.open(store, key(2)).<Optional<Identity>>read(other -> other.open(code(1))))
                .contains(identity());
    }

    @Test
    void whoever_may_not_rotate_leaves_the_old_master_key_in_place() {
        vault().add(code(1), identity());
        Handled refused = vault.rotate(
                VaultThrough.KEEPING,
                newKey(),
                kept -> new IdentityDesk(kept).rotate(new RotateKeys(new Officer("anybody", ImmutableSet.of()))));
        assertThat(refused).isInstanceOf(Handled.Rejected.class);
        vault().add(code(2), another());
        assertThat(VaultStore.open(store, key(1)).<Optional<Identity>>read(other -> other.open(code(2))))
                .contains(another());
    }

    @Test
    void the_key_of_an_erased_one_is_written_over_and_no_old_copy_brings_it_back() throws IOException {
        vault().add(code(1), identity());
        vault().add(code(2), another());
        Path copy = elsewhere.resolve("keys of yesterday");
        Files.copy(beside(".keys"), copy);
        vault().erase(code(1), ErasureGround.ASKED_FOR, NOON);
        assertThat(Files.readString(beside(".keys"))).doesNotContain(code(1).text());
        Files.copy(copy, beside(".keys"), StandardCopyOption.REPLACE_EXISTING);
        vault = VaultStore.open(store, key(1));
        assertThat(vault().open(code(1))).isEmpty();
        assertThat(vault().open(code(2))).contains(another());
        assertThat(Files.readString(beside(".keys"))).doesNotContain(code(1).text());
    }

    /** Whoever copies it while it is erased: what the list names opens no more, even before its key is gone. */
    @Test
    void what_the_erasure_list_names_is_gone_at_once() throws IOException {
        vault().add(code(1), identity());
        Files.writeString(beside(".erased"), code(1).text() + "\t" + NOON + "\n");
        assertThat(vault().has(code(1))).isFalse();
        assertThat(vault().open(code(1))).isEmpty();
    }

    @Test
    void who_is_on_file_as_erased_is_gone_at_once_and_the_key_when_the_vault_is_opened() throws IOException {
        vault().add(code(1), identity());
        byte[] keys = Files.readAllBytes(beside(".keys"));
        vault().erase(code(1), ErasureGround.ASKED_FOR, NOON);
        Files.write(beside(".keys"), keys);
        Files.writeString(beside(".erased"), "");
        assertThat(vault().open(code(1))).isEmpty();
        VaultStore.open(store, key(1));
        assertThat(Files.readString(beside(".keys"))).isEmpty();
        assertThat(Files.readString(beside(".erased"))).contains(code(1).text());
    }

    @Test
    void an_old_copy_of_an_erased_key_is_gone_when_the_others_are_wrapped_anew() throws IOException {
        vault().add(code(1), identity());
        vault().add(code(2), another());
        byte[] keys = Files.readAllBytes(beside(".keys"));
        vault().erase(code(1), ErasureGround.ASKED_FOR, NOON);
        Files.write(beside(".keys"), keys);
        vault().rotate();
        assertThat(Files.readString(beside(".keys"))).startsWith(code(2).text()).hasLineCount(1);
    }

    @Test
    void a_key_of_nobody_goes_when_the_vault_is_opened() throws IOException {
        vault().add(code(1), identity());
        String before = Files.readString(beside(".keys"));
        Files.writeString(beside(".keys"), before.replace(code(1).text(), code(2).text()), StandardOpenOption.APPEND);
        VaultStore.open(store, key(1));
        assertThat(Files.readString(beside(".keys"))).isEqualTo(before);
    }

    @Test
    void a_line_that_was_broken_off_spoils_no_other() throws IOException {
        vault().add(code(1), identity());
        Files.writeString(beside(".keys"), "XYZ\tmark", StandardOpenOption.APPEND);
        vault().add(code(2), another());
        assertThat(vault().open(code(1))).contains(identity());
        assertThat(vault().open(code(2))).contains(another());
    }

    @Test
    void each_step_leaves_an_entry_and_the_log_says_nobody_s_name() {
        vault().add(code(1), identity());
        vault().erase(code(1), ErasureGround.ASKED_FOR, NOON);
        Audit audit = VaultStore.audit(
                VaultAddress.beside(store), VaultAddress.beside(store).auditKey(), ImmutableList.of());
        assertThat(audit.entries()).isEqualTo(2);
        assertThat(audit.isIntact() && audit.isComplete()).isTrue();
    }

    @Test
    void a_vault_that_is_not_there_or_of_a_later_release_is_told_so() throws IOException {
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> VaultStore.open(folder.resolve("other.db"), key(1)))
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.ABSENT));
        Files.writeString(
                Path.of(folder.resolve("third.db") + ".vault"), "no vault at all, but long enough to be read");
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> VaultStore.open(folder.resolve("third.db"), key(1)));
    }

    @Test
    void nothing_prints_an_officer_s_reading() {
        IdentityCode code = code(1);
        vault().add(code, identity());
        assertThat(vault().open(code).toString() + CUSTODIAN).doesNotContain("Mẫu", "0900000001");
    }

    private List<String> logged() throws SQLException {
        List<String> entries = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + beside(""));
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select actor, deed, subject from log_entry order by entry_id")) {
            while (rows.next()) {
                entries.add(rows.getString(1) + ": " + rows.getString(2) + " "
                        + rows.getString(3).replace('\t', ' '));
            }
        }
        return entries;
    }

    @Test
    void the_log_names_who_asked_for_what_who_approved_and_who_read() throws SQLException {
        String code = code(1).text();
        vault().add(code(1), identity());
        IdentityDesk desk = new IdentityDesk(vault());
        desk.request(new RequestOpening(code(1), "clarify", "prevent_crime", CUSTODIAN), NOON);
        desk.approve(new ApproveOpening(new OpeningId(1), AUTHORITY), NOON);
        desk.read(new ReadIdentity(new OpeningId(1), CUSTODIAN), NOON);
        desk.erase(new EraseIdentity(code(1), "asked_for", CUSTODIAN), NOON);
        assertThat(logged())
                .containsExactly(
                        "custodian: record identity " + code,
                        "custodian-1: ask to open identity 1 " + code + " clarify prevent_crime",
                        "authority-1: approve opening 1 authority",
                        "custodian-1: read identity 1 " + code,
                        "custodian: erase identity " + code + " asked_for");
    }
}
