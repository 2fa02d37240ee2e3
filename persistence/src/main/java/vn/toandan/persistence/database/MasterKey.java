package vn.toandan.persistence.database;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.StoreTrouble.Code;

/**
 * Master key ("khóa chủ"): one secret from outside the store, in a file that a person keeps elsewhere, or wherever else its {@link KeyPlace} is; as
 * opposed to the key of each tip, which it wraps. Without it what tips say stays closed; a store works without it as long as nobody asks.
 */
public final class MasterKey {

    private static final int LENGTH = 32;
    private static final String KDF = "HmacSha256";
    private static final Splitter PARTS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private static final Predicate<String> ENCODED =
            Pattern.compile("[A-Za-z0-9+/]{30,43}=").asMatchPredicate();

    /** What the library recommends for authenticated encryption. */
    static final Configuration CIPHERS = AeadConfig2026.get();

    private final byte[] secret;
    private final Optional<byte[]> receipts;

    /** What was made of it already: each takes longer to make than what it is used for. */
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

    private final Map<String, Aead> wrappers = new ConcurrentHashMap<>();

    private MasterKey(byte[] secret, Optional<byte[]> receipts) {
        this.secret = secret;
        this.receipts = receipts;
    }

    /** As {@link #create} writes it. */
    public static MasterKey read(Path file) {
        try {
            return of(Files.readString(file, StandardCharsets.US_ASCII))
                    .orElseThrow(() -> new StoreTrouble(Code.NO_KEY, says("key.unreadable", file)));
        } catch (IOException e) {
            throw trouble(Code.NO_KEY, file, e);
        }
    }

    /** Where the name of a file was to be there was a key, or what a system that reads it as a name left of one; it is not repeated. */
    static boolean mayBeOne(String name) {
        List<String> parts = PARTS.splitToList(name);
        return of(name).isPresent() || (!parts.isEmpty() && parts.stream().allMatch(ENCODED));
    }

    static StoreTrouble isNamed() {
        return new StoreTrouble(Code.WRONG_SETTING, Sentence.of("persistence/store:key.itself"));
    }

    /** 32 bytes in base64; and apart from them, where it came after another, the key of receipts. Empty where it is anything else, of which nothing is told. */
    static Optional<MasterKey> of(String text) {
        try {
            List<byte[]> parts =
                    PARTS.splitToStream(text).map(BaseEncoding.base64()::decode).toList();
            return (parts.size() == 1 || parts.size() == 2) && parts.stream().allMatch(part -> part.length == LENGTH)
                    ? Optional.of(
                            new MasterKey(parts.get(0), parts.stream().skip(1).findFirst()))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Writes a new one, which only its owner may read; one that is there is never replaced. */
    public static void create(Path file) {
        create(file, "");
    }

    /** The same, to come after this one ("thay khóa chủ"): receipts that were handed out lead to their tips as before. */
    public void createNext(Path file) {
        create(file, BaseEncoding.base64().encode(receiptKey()) + "\n");
    }

    private static void create(Path file, String more) {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        try {
            DurableFile.create(file, BaseEncoding.base64().encode(secret) + "\n" + more);
        } catch (FileAlreadyExistsException e) {
            throw new StoreTrouble(Code.NO_KEY, says("key.there", file), e);
        } catch (IOException e) {
            throw trouble(Code.NO_KEY, file, e);
        }
    }

    /** With which receipts are digested; it opens nothing. */
    public byte[] receiptKey() {
        return receipts.map(byte[]::clone).orElseGet(() -> derived("receipts"));
    }

    /** With which it is marked that a browser was let in before; it opens nothing. */
    public byte[] deviceKey() {
        return derived("devices");
    }

    /** Whether both open the same. */
    public boolean isSameAs(MasterKey other) {
        return mark().equals(other.mark());
    }

    /** Which key it is, without telling it: so that a wrong one is noticed. */
    String mark() {
        return HexFormat.of().formatHex(derived("mark"), 0, 8);
    }

    /** What wraps the keys of tips. */
    Aead wrapper() throws GeneralSecurityException {
        return wrapper("tip keys");
    }

    /** What wraps the keys of one purpose, and opens those of no other. */
    Aead wrapper(String purpose) throws GeneralSecurityException {
        Aead made = wrappers.get(purpose);
        if (made == null) {
            made = made(purpose);
            wrappers.put(purpose, made);
        }
        return made;
    }

    @AccessesPartialKey
    private Aead made(String purpose) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(LENGTH)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(derived(purpose), InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(CIPHERS, Aead.class);
    }

    private byte[] derived(String purpose) {
        return derived.computeIfAbsent(purpose, this::derive).clone();
    }

    private byte[] derive(String purpose) {
        try {
            return Hkdf.computeHkdf(
                    KDF, secret, new byte[0], ("toandan: " + purpose).getBytes(StandardCharsets.UTF_8), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + KDF, e);
        }
    }

    static Sentence says(String key, Path file) {
        return says(key, file.toString());
    }

    static Sentence says(String key, String place) {
        return Sentence.of("persistence/store:" + key, place);
    }

    private static StoreTrouble trouble(Code code, Path file, IOException cause) {
        return mayBeOne(file.toString()) ? isNamed() : new StoreTrouble(code, says("key.absent", file), cause);
    }

    /** Says nothing: it is a secret. */
    @Override
    public String toString() {
        return "a master key";
    }
}
