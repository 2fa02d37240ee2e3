package vn.toandan.persistence.database;

import com.google.common.io.BaseEncoding;
import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityCode;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** Seals who told ("niêm phong danh tính"), each under a key of its own and bound to its code; as opposed to {@link TipSeals}, for what was told. What the erasure list names opens no more. */
final class IdentitySeals {

    private static final BaseEncoding TEXT = BaseEncoding.base64();

    private final WrappedKeys kept;
    private final Optional<MasterKey> next;
    private final IdentityKeys keys;
    private final Map<String, Instant> erasing = new LinkedHashMap<>();
    private MasterKey master;
    private boolean isRotating;

    /** The next master key is the one by which {@link #rotate} wraps. */
    IdentitySeals(WrappedKeys kept, MasterKey master, Optional<MasterKey> next) {
        this.kept = kept;
        this.next = next;
        this.master = master;
        this.keys = new IdentityKeys(kept, master);
    }

    void check() {
        keys.check();
    }

    String seal(IdentityCode code, Identity identity) {
        if (kept.isErased(code.text())) {
            throw new StoreTrouble(Code.WRONG_KEY, MasterKey.says("key.identity_erased", kept.place()));
        }
        try {
            return TEXT.encode(keys.create(code).encrypt(utf8(text(identity)), bound(code)));
        } catch (GeneralSecurityException e) {
            throw wrongKey(e);
        }
    }

    boolean canOpen(IdentityCode code) {
        return key(code).isPresent();
    }

    Identity open(IdentityCode code, String closed) {
        Aead key = key(code)
                .orElseThrow(
                        () -> new StoreTrouble(Code.WRONG_KEY, MasterKey.says("key.identity_erased", kept.place())));
        try {
            return identity(new String(key.decrypt(TEXT.decode(closed), bound(code)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw wrongKey(e);
        }
    }

    private Optional<Aead> key(IdentityCode code) {
        return kept.isErased(code.text()) ? Optional.empty() : keys.find(code);
    }

    /** When the vault's log says so: see {@link UnfinishedKeys}. */
    void erase(IdentityCode code, Instant at) {
        erasing.put(code.text(), at);
    }

    /** Of identities that never came to be. */
    void forget(Set<String> codes) {
        keys.destroy(codes);
    }

    MasterKey next() {
        return next.orElseThrow(() -> new IllegalStateException("no key to wrap by"));
    }

    /** In use when it is {@link #finish finished}. */
    void rotate(DSLContext database) {
        new KeysWrappedAnew(kept).settle(database);
        keys.rewrap(next());
        isRotating = true;
    }

    boolean isUnfinished() {
        return isRotating || !erasing.isEmpty();
    }

    /** What is committed is carried out; while nobody else writes. */
    void finish(DSLContext database) {
        UnfinishedKeys.erase(kept, erasing);
        if (isRotating) {
            new KeysWrappedAnew(kept).settle(database);
            master = next();
            isRotating = false;
        }
        erasing.clear();
    }

    /** By which the keys are wrapped now. */
    MasterKey master() {
        return master;
    }

    private static String text(Identity identity) {
        return Fields.join(List.of(
                identity.fullName().orElse(""),
                identity.phone().orElse(""),
                identity.mail().orElse(""),
                identity.home().orElse(""),
                identity.citizenNumber().orElse("")));
    }

    private static Identity identity(String text) {
        List<String> parts = Fields.split(text);
        return new Identity(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3), part(parts, 4));
    }

    private static Optional<String> part(List<String> parts, int at) {
        return Optional.of(parts.get(at)).filter(part -> !part.isEmpty());
    }

    private static byte[] bound(IdentityCode code) {
        return utf8("identity\n" + code.text());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without what could not be opened. */
    private StoreTrouble wrongKey(Exception cause) {
        return new StoreTrouble(Code.WRONG_KEY, MasterKey.says("store.wrong_key", kept.place()), cause);
    }
}
