package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.tip.TipId;

/**
 * Seals what tips say ("niêm phong nội dung tin"): a key a tip, wrapped by the {@link MasterKey} and kept beside the store, never
 * in it, so that a copy of the store alone opens nothing, and a key that is taken out closes its tip for ever. The tip's identifier is
 * sealed along: what was sealed for one opens for no other.
 */
final class TipSeals {

    /** What is sealed of a tip; one does not open as another. */
    enum Part {
        ACCOUNT,
        REPLY,
        MESSAGE,
        ATTACHMENT
    }

    private static final BaseEncoding TEXT = BaseEncoding.base64();

    private final WrappedKeys keys;
    private final KeysTogether fresh;
    private final Optional<MasterKey> master;

    TipSeals(WrappedKeys keys, Optional<MasterKey> master) {
        this.keys = keys;
        this.fresh = new KeysTogether(keys);
        this.master = master;
    }

    String seal(TipId tip, Part part, String words) {
        try {
            byte[] closed = sealing(tip).encrypt(utf8(words), bound(tip, part));
            return TEXT.encode(closed);
        } catch (GeneralSecurityException e) {
            throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
        }
    }

    String open(TipId tip, Part part, String closed) {
        Aead key = key(tip).orElseThrow(this::erasedKey);
        try {
            return new String(key.decrypt(TEXT.decode(closed), bound(tip, part)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
        }
    }

    /** What is too long to be sealed at once, closed or opened piece by piece by the key of its tip; a piece opens at its own place alone. */
    final class Pieces {

        private final Aead key;
        private final String bound;

        private Pieces(Aead key, String bound) {
            this.key = key;
            this.bound = bound;
        }

        String seal(int place, byte[] piece) {
            try {
                return TEXT.encode(key.encrypt(piece, utf8(bound + "\n" + place)));
            } catch (GeneralSecurityException e) {
                throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
            }
        }

        byte[] open(int place, String closed) {
            try {
                return key.decrypt(TEXT.decode(closed), utf8(bound + "\n" + place));
            } catch (GeneralSecurityException e) {
                throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
            }
        }
    }

    /** @param which what of the tip is in pieces */
    Pieces closing(TipId tip, String which) {
        return new Pieces(sealing(tip), pieces(tip, which));
    }

    Pieces opening(TipId tip, String which) {
        return new Pieces(key(tip).orElseThrow(this::erasedKey), pieces(tip, which));
    }

    private static String pieces(TipId tip, String which) {
        return tip.text() + "\n" + Part.ATTACHMENT.name() + "\n" + which;
    }

    /** The key of a tip that was not erased, made where it has none yet. */
    private Aead sealing(TipId tip) {
        try {
            WrappedKeys.Standing standing = fresh.standing(tip.text());
            if (standing.isErased()) {
                throw erasedKey();
            }
            MasterKey key = master();
            return standing.line().map(line -> aead(unwrapped(key, line))).orElseGet(() -> create(tip));
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    private StoreTrouble erasedKey() {
        return new StoreTrouble(Code.WRONG_KEY, says("key.erased"));
    }

    /** By which the keys are wrapped. */
    MasterKey master() {
        return master.orElseThrow(() -> new StoreTrouble(Code.NO_KEY, says("store.no_key")));
    }

    /** The last line that names it; the mark of another master key beside it means the wrong one was given. */
    private Optional<Aead> key(TipId tip) {
        MasterKey key = master();
        try {
            return fresh.find(tip.text()).map(line -> aead(unwrapped(key, line)));
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    private KeysetHandle unwrapped(MasterKey key, WrappedKeys.Line line) {
        if (!line.mark().equals(key.mark())) {
            throw new StoreTrouble(Code.WRONG_KEY, says("store.wrong_key"));
        }
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    TEXT.decode(line.wrapped()), key.wrapper(), utf8(line.code()), MasterKey.CIPHERS);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
        }
    }

    private Aead aead(KeysetHandle key) {
        try {
            return key.getPrimitive(MasterKey.CIPHERS, Aead.class);
        } catch (GeneralSecurityException e) {
            throw trouble(Code.WRONG_KEY, "store.wrong_key", e);
        }
    }

    private static WrappedKeys.Line line(String tip, KeysetHandle key, MasterKey by) throws GeneralSecurityException {
        byte[] wrapped =
                TinkProtoKeysetFormat.serializeEncryptedKeyset(key, by.wrapper(), utf8(tip), MasterKey.CIPHERS);
        return new WrappedKeys.Line(tip, by.mark(), TEXT.encode(wrapped));
    }

    /** Every key by another master key; they are not used before they are {@link #settle settled}. */
    void rewrap(DSLContext database, MasterKey next) {
        settle(database);
        try {
            ImmutableList.Builder<WrappedKeys.Line> anew = ImmutableList.builder();
            for (WrappedKeys.Line line : keys.lines()) {
                anew.add(line(line.code(), unwrapped(master(), line), next));
            }
            new KeysWrappedAnew(keys).prepare(anew.build());
        } catch (GeneralSecurityException | IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    /** Those made for what is not committed yet. */
    KeysTogether fresh() {
        return fresh;
    }

    void close() {
        keys.close();
    }

    void settle(DSLContext database) {
        fresh.keep();
        new KeysWrappedAnew(keys).settle(database);
    }

    /**
     * On the disk before what is sealed with it is committed: a key without a tip harms nobody, a tip without its key is lost. Beside keys
     * of another master key none is made: one person could then not open all.
     */
    private Aead create(TipId tip) {
        try {
            if (fresh.isAnyBeside(master().mark())) {
                throw new StoreTrouble(Code.WRONG_KEY, says("store.wrong_key"));
            }
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, MasterKey.CIPHERS);
            fresh.add(line(tip.text(), key, master()));
            return key.getPrimitive(MasterKey.CIPHERS, Aead.class);
        } catch (GeneralSecurityException | IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    /** Nothing to say if the master key is the one under which these were sealed; which they are is asked only where there are keys of another. */
    void check(Supplier<Set<String>> tips) {
        String mark = master().mark();
        try {
            if (keys.isAnyBeside(mark)) {
                Set<String> sealed = tips.get();
                if (keys.lines().stream().anyMatch(line -> !line.mark().equals(mark) && sealed.contains(line.code()))) {
                    throw new StoreTrouble(Code.WRONG_KEY, says("store.wrong_key"));
                }
            }
        } catch (IOException e) {
            throw trouble(Code.OTHER, "key.unwritten", e);
        }
    }

    /** What was told of it can be opened no more, wherever an old copy of its key may be. */
    boolean isErased(TipId tip) {
        return keys.isErased(tip.text());
    }

    Set<String> erased() {
        return keys.erased();
    }

    void erase(Set<TipId> tips, Instant at) {
        fresh.keep();
        UnfinishedKeys.erase(keys, tips.stream().collect(ImmutableMap.toImmutableMap(TipId::text, any -> at)));
    }

    private static byte[] bound(TipId tip, Part part) {
        return utf8(tip.text() + "\n" + part.name());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Sentence says(String key) {
        return MasterKey.says(key, keys.place());
    }

    private StoreTrouble trouble(Code code, String key, Exception cause) {
        return new StoreTrouble(code, says(key), cause);
    }
}
