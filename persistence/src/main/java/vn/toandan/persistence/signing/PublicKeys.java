package vn.toandan.persistence.signing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import vn.toandan.certificate.Verifier;

/**
 * What an office publishes for everybody to check with ("khóa công khai"): its key, and in the same file the ones it had before, so that what they signed can still be
 * checked; as opposed to the {@link SigningKey}.
 */
public final class PublicKeys implements Verifier {

    static final String WHAT = "PUBLIC KEY";

    private final ImmutableList<PublicKey> keys;

    private PublicKeys(ImmutableList<PublicKey> keys) {
        this.keys = keys;
    }

    /** One or several, one after the other. */
    public static PublicKeys read(Path file) {
        try {
            ImmutableList.Builder<PublicKey> keys = ImmutableList.builder();
            for (byte[] key : Pem.read(WHAT, Files.readString(file, StandardCharsets.ISO_8859_1))) {
                keys.add(KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
            }
            ImmutableList<PublicKey> all = keys.build();
            if (!all.isEmpty()) {
                return new PublicKeys(all);
            }
            throw KeyTrouble.of("not_public", file, new IllegalArgumentException("no key"));
        } catch (IOException e) {
            throw KeyTrouble.of("absent", file, e);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw KeyTrouble.of("not_public", file, e);
        }
    }

    @Override
    public boolean isSigned(byte[] said, byte[] signature) {
        return keys.stream().anyMatch(key -> isSigned(key, said, signature));
    }

    private static boolean isSigned(PublicKey key, byte[] said, byte[] signature) {
        try {
            Signature check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key);
            check.update(said);
            return check.verify(signature);
        } catch (SignatureException noSignature) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + SigningKey.ALGORITHM, e);
        }
    }
}
