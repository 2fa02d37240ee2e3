package vn.toandan.persistence.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import vn.toandan.certificate.Signer;

/** The office's private key ("khóa bí mật để ký"), in a file that only its owner may read; as opposed to the {@link PublicKeys}, which are published. */
public final class SigningKey implements Signer {

    static final String ALGORITHM = "Ed25519";
    private static final String WHAT = "PRIVATE KEY";
    private static final String PUBLISHED = ".pub";

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /** Where the public half of a new pair goes. */
    public static Path published(Path file) {
        return file.resolveSibling(file.getFileName() + PUBLISHED);
    }

    /** Writes a new pair, the public half beside it; a file that is there is never replaced. */
    public static void create(Path file) {
        if (Files.exists(published(file))) {
            throw KeyTrouble.of("there", published(file), new FileAlreadyExistsException(file.toString()));
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Files.createFile(file, ownerOnly());
            write(file, Pem.of(WHAT, pair.getPrivate().getEncoded()), StandardOpenOption.WRITE);
            write(
                    published(file),
                    Pem.of(PublicKeys.WHAT, pair.getPublic().getEncoded()),
                    StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw KeyTrouble.of("there", file, e);
        } catch (IOException e) {
            throw KeyTrouble.of("unwritten", file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + ALGORITHM, e);
        }
    }

    private static void write(Path file, String text, StandardOpenOption how) throws IOException {
        Files.writeString(
                file, text, StandardCharsets.US_ASCII, how, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    public static SigningKey read(Path file) {
        try {
            List<byte[]> keys = Pem.read(WHAT, Files.readString(file, StandardCharsets.ISO_8859_1));
            if (keys.size() == 1) {
                return new SigningKey(
                        KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(keys.get(0))));
            }
            throw KeyTrouble.of("not_private", file, new IllegalArgumentException("no one key"));
        } catch (IOException e) {
            throw KeyTrouble.of("absent", file, e);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw KeyTrouble.of("not_private", file, e);
        }
    }

    @Override
    public byte[] sign(byte[] said) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(said);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + ALGORITHM, e);
        }
    }

    /** Says nothing: it is a secret. */
    @Override
    public String toString() {
        return "a signing key";
    }
}
