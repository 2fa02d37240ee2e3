package vn.toandan.certificate;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Signs and checks with one secret, for tests that need no key pair. */
public record Keyed(String secret) implements Signer, Verifier {

    @Override
    public byte[] sign(byte[] said) {
        return Hashing.hmacSha512(secret.getBytes(StandardCharsets.UTF_8))
                .hashBytes(said)
                .asBytes();
    }

    @Override
    public boolean isSigned(byte[] said, byte[] signature) {
        return Arrays.equals(sign(said), signature);
    }
}
