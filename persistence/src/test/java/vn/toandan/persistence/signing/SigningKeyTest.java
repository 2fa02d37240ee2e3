package vn.toandan.persistence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.certificate.SignaturePairs;
import vn.toandan.certificate.Signer;
import vn.toandan.certificate.Verifier;

/** Pairs of keys in files. */
class SigningKeyTest implements SignaturePairs {

    @TempDir
    private Path folder;

    @BeforeEach
    void make() {
        SigningKey.create(folder.resolve("khoa"));
        SigningKey.create(folder.resolve("khoa-khac"));
    }

    @Override
    public Signer signer() {
        return SigningKey.read(folder.resolve("khoa"));
    }

    @Override
    public Verifier verifier() {
        return PublicKeys.read(folder.resolve("khoa.pub"));
    }

    @Override
    public Verifier ofAnotherOffice() {
        return PublicKeys.read(folder.resolve("khoa-khac.pub"));
    }

    /** Whoever adds the order of the curve to a signature has another one that a careless verifier takes. */
    @Test
    void no_signature_is_made_of_another() {
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] signature = signer().sign(SAID);
        BigInteger number = new BigInteger(1, reversed(Arrays.copyOfRange(signature, 32, 64)));
        byte[] other = reversed(number.add(order).toByteArray());
        System.arraycopy(Arrays.copyOf(other, 32), 0, signature, 32, 32);
        assertThat(verifier().isSigned(SAID, signature)).isFalse();
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = bytes.clone();
        Bytes.reverse(reversed);
        return reversed;
    }

    @Test
    void nobody_but_the_owner_reads_the_private_key() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("khoa"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_that_is_there_is_never_replaced() throws IOException {
        String before = Files.readString(folder.resolve("khoa"));
        assertThatThrownBy(() -> SigningKey.create(folder.resolve("khoa"))).isInstanceOf(KeyTrouble.class);
        Files.delete(folder.resolve("khoa.pub"));
        assertThatThrownBy(() -> SigningKey.create(folder.resolve("khoa"))).isInstanceOf(KeyTrouble.class);
        assertThat(Files.readString(folder.resolve("khoa"))).isEqualTo(before);
        assertThat(folder.resolve("khoa.pub")).doesNotExist();
    }

    @Test
    void a_file_of_several_public_keys_knows_what_any_of_them_signed() throws IOException {
        Path both = folder.resolve("ca-hai.pub");
        Files.writeString(
                both, Files.readString(folder.resolve("khoa-khac.pub")) + Files.readString(folder.resolve("khoa.pub")));
        assertThat(PublicKeys.read(both).isSigned(SAID, signer().sign(SAID))).isTrue();
    }

    @Test
    void what_is_no_key_or_the_other_half_is_refused() throws IOException {
        Path odd =
                Files.writeString(folder.resolve("la.pub"), "-----BEGIN PUBLIC KEY-----\n?\n-----END PUBLIC KEY-----");
        assertThatThrownBy(() -> PublicKeys.read(odd)).isInstanceOf(KeyTrouble.class);
        assertThatThrownBy(() -> PublicKeys.read(folder.resolve("khoa"))).isInstanceOf(KeyTrouble.class);
        assertThatThrownBy(() -> SigningKey.read(folder.resolve("khoa.pub"))).isInstanceOf(KeyTrouble.class);
        assertThatThrownBy(() -> SigningKey.read(folder.resolve("khong-co"))).isInstanceOf(KeyTrouble.class);
        assertThat(signer()).hasToString("a signing key");
    }
}
