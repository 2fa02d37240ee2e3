package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.toandan.identity.SomeIdentities.code;

import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.tip.TipId;

/** One master key serves several purposes, and what it does for one is worth nothing for another. */
class MasterKeyTest {

    @TempDir
    private Path folder;

    private MasterKey master;

    @BeforeEach
    void create() {
        MasterKey.create(folder.resolve("key"));
        master = MasterKey.read(folder.resolve("key"));
    }

    @Test
    void the_key_of_a_tip_is_none_of_an_identity_though_both_have_one_code() throws IOException {
        WrappedKeys keys = new KeysInFile(folder.resolve("toandan.db"));
        TipSeals tips = new TipSeals(keys, Optional.of(master));
        tips.seal(new TipId(code(1).text()), TipSeals.Part.ACCOUNT, "told");
        tips.fresh().keep();
        assertThat(keys.find(code(1).text())).isPresent();
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> new IdentityKeys(keys, master).find(code(1)))
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.WRONG_KEY));
    }

    @Test
    void what_the_key_of_keys_closes_is_no_secret_of_an_account() throws GeneralSecurityException {
        byte[] bound = "account\nbinh".getBytes(StandardCharsets.UTF_8);
        byte[] closed = master.wrapper().encrypt(new byte[20], bound);
        AccountSeals seals = new AccountSeals(master);
        assertThat(seals.open("binh", BaseEncoding.base64().encode(closed))).isEmpty();
        assertThat(seals.open("binh", seals.seal("binh", new byte[20]))).isPresent();
    }

    @Test
    void by_the_key_of_receipts_no_browser_is_marked() {
        assertThat(master.deviceKey()).isNotEqualTo(master.receiptKey());
    }
}
