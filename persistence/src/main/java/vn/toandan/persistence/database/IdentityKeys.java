package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import vn.toandan.identity.IdentityCode;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.database.WrappedKeys.Line;

/** The keys of identities ("khóa của từng danh tính"), each wrapped by the vault's {@link MasterKey}; as opposed to {@link WrappedKeys}, where they are kept. */
final class IdentityKeys {

    private static final String PURPOSE = "identity keys";
    private static final BaseEncoding TEXT = BaseEncoding.base64();

    private final WrappedKeys keys;
    private final MasterKey master;

    IdentityKeys(WrappedKeys keys, MasterKey master) {
        this.keys = keys;
        this.master = master;
    }

    /**
     * On the disk before anything is sealed with it: a key without an identity harms nobody, an identity without its key is lost. Beside keys
     * of another master key none is made: one person could then not open all.
     */
    Aead create(IdentityCode code) {
        try {
            requireMaster();
            KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, MasterKey.CIPHERS);
            keys.add(line(code.text(), fresh, master));
            return aead(fresh);
        } catch (GeneralSecurityException | IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    private void requireMaster() throws IOException {
        if (keys.isAnyBeside(master.mark())) {
            throw wrongKey();
        }
    }

    /** Nothing to say if the master key is the one by which all of them are wrapped. */
    void check() {
        try {
            requireMaster();
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    /** The mark of another master key beside it means the wrong one was given. */
    Optional<Aead> find(IdentityCode code) {
        try {
            Optional<Line> line = keys.find(code.text());
            return line.isPresent() ? Optional.of(aead(unwrapped(line.get()))) : Optional.empty();
        } catch (GeneralSecurityException e) {
            throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    void destroy(Set<String> codes) {
        try {
            keys.destroy(codes);
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    /** All of them by another master key; they are not used before they are settled. */
    void rewrap(MasterKey next) {
        try {
            ImmutableList.Builder<Line> fresh = ImmutableList.builder();
            for (Line line : keys.lines()) {
                fresh.add(line(line.code(), unwrapped(line), next));
            }
            new KeysWrappedAnew(keys).prepare(fresh.build());
        } catch (GeneralSecurityException e) {
            throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    private KeysetHandle unwrapped(Line line) throws GeneralSecurityException {
        if (!line.mark().equals(master.mark())) {
            throw wrongKey();
        }
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    TEXT.decode(line.wrapped()), master.wrapper(PURPOSE), utf8(line.code()), MasterKey.CIPHERS);
        } catch (IllegalArgumentException e) {
            throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
        }
    }

    private static Line line(String code, KeysetHandle key, MasterKey by) throws GeneralSecurityException {
        byte[] wrapped =
                TinkProtoKeysetFormat.serializeEncryptedKeyset(key, by.wrapper(PURPOSE), utf8(code), MasterKey.CIPHERS);
        return new Line(code, by.mark(), TEXT.encode(wrapped));
    }

    private static Aead aead(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(MasterKey.CIPHERS, Aead.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private StoreTrouble wrongKey() {
        return new StoreTrouble(Code.WRONG_KEY, MasterKey.says("store.wrong_key", keys.place()));
    }

    private StoreTrouble trouble(Code code, String key, Exception cause) {
        return new StoreTrouble(code, MasterKey.says(key, keys.place()), cause);
    }
}
