package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.ACCOUNT_SECRET;

import com.google.common.io.BaseEncoding;
import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.database.schema.tables.records.AccountSecretRecord;

/**
 * Seals the secret of a second factor ("niêm phong bí mật xác thực") by the {@link MasterKey} itself, bound to its account; as opposed to {@link TipSeals}, which have a key a
 * tip, since an account's secret is replaced when it is to open no more. A copy of the store shows nobody's codes.
 */
public final class AccountSeals {

    private static final String PURPOSE = "second factors";
    private static final BaseEncoding TEXT = BaseEncoding.base64();

    private final MasterKey master;

    public AccountSeals(MasterKey master) {
        this.master = master;
    }

    public String seal(String account, byte[] secret) {
        try {
            return TEXT.encode(cipher().encrypt(secret, bound(account)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is sealed is as short as it is", e);
        }
    }

    /** Empty where it was sealed by another master key, for another account, or not at all. */
    public Optional<byte[]> open(String account, String sealed) {
        try {
            return Optional.of(cipher().decrypt(TEXT.decode(sealed), bound(account)));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** All of them by another master key, in the transaction of that entry; one that does not open keeps the others from it. */
    static void rewrap(DSLContext database, Supplier<MasterKey> master, MasterKey next, long entry) {
        AccountSeals after = new AccountSeals(next);
        for (AccountSecretRecord row : database.selectFrom(ACCOUNT_SECRET)
                .where(ACCOUNT_SECRET.SECOND_FACTOR.isNotNull())
                .fetch()) {
            String name = row.getAccountName();
            byte[] secret = new AccountSeals(master.get())
                    .open(name, row.getSecondFactor())
                    .orElseThrow(() ->
                            new StoreTrouble(Code.WRONG_KEY, MasterKey.says("store.wrong_key", "account_secret")));
            row.setSecondFactor(after.seal(name, secret));
            row.setEntryId(entry);
            row.update();
        }
    }

    private Aead cipher() throws GeneralSecurityException {
        return master.wrapper(PURPOSE);
    }

    private static byte[] bound(String account) {
        return ("account\n" + account).getBytes(StandardCharsets.UTF_8);
    }
}
