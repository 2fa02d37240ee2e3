package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.toandan.identity.IdentityCode;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** The keys of identities ("khóa của từng danh tính"), each wrapped by the vault's {@link MasterKey}, in a file beside the vault; as opposed to {@link TipKeys}, of what was told. */
final class IdentityKeys {

    private static final String PURPOSE = "identity keys";
    private static final BaseEncoding TEXT = BaseEncoding.base64();
    private static final int FIELDS = 3;

    private final DurableLines lines;
    private final MasterKey master;

    IdentityKeys(Path vault, MasterKey master) {
        this.lines = new DurableLines(Path.of(vault + ".keys"), FIELDS);
        this.master = master;
    }

    /** On the disk before anything is sealed with it: a key without an identity harms nobody, an identity without its key is lost. */
    Aead create(IdentityCode code) {
        try {
            KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, MasterKey.CIPHERS);
            lines.add(line(code.text(), fresh, master));
            return aead(fresh);
        } catch (GeneralSecurityException | IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    /** The last that was made for it; the mark of another master key beside it means the wrong one was given. */
    Optional<Aead> find(IdentityCode code) {
        try {
            for (List<String> line : lines.read().reverse()) {
                if (line.get(0).equals(code.text())) {
                    return Optional.of(aead(unwrapped(line)));
                }
            }
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    /** Whether any of these has a key, without looking at it. */
    boolean hasAny(Set<String> codes) {
        try {
            return lines.read().stream().anyMatch(line -> codes.contains(line.get(0)));
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    void destroy(Set<String> codes) {
        try {
            lines.destroy(line -> codes.contains(line.get(0)));
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    /** Destroys every key but these. */
    void keep(Set<String> codes) {
        try {
            if (lines.read().stream().anyMatch(line -> !codes.contains(line.get(0)))) {
                lines.destroy(line -> !codes.contains(line.get(0)));
            }
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    /** All of them by another master key, or none. */
    void rewrap(MasterKey next) {
        try {
            ImmutableList<List<String>> old = lines.read();
            List<List<String>> fresh = new ArrayList<>();
            for (List<String> line : old) {
                fresh.add(line(line.get(0), unwrapped(line), next));
            }
            lines.replace(fresh);
        } catch (GeneralSecurityException e) {
            throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    private KeysetHandle unwrapped(List<String> line) throws GeneralSecurityException {
        if (!line.get(1).equals(master.mark())) {
            throw new StoreTrouble(Code.WRONG_KEY, MasterKey.says("store.wrong_key", lines.file()));
        }
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    TEXT.decode(line.get(2)), master.wrapper(PURPOSE), utf8(line.get(0)), MasterKey.CIPHERS);
        } catch (IllegalArgumentException e) {
            throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
        }
    }

    private static List<String> line(String code, KeysetHandle key, MasterKey by) throws GeneralSecurityException {
        byte[] wrapped =
                TinkProtoKeysetFormat.serializeEncryptedKeyset(key, by.wrapper(PURPOSE), utf8(code), MasterKey.CIPHERS);
        return List.of(code, by.mark(), TEXT.encode(wrapped));
    }

    private static Aead aead(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(MasterKey.CIPHERS, Aead.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private StoreTrouble trouble(Code code, String key, Exception cause) {
        return new StoreTrouble(code, MasterKey.says(key, lines.file()), cause);
    }
}
