package vn.toandan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every pair of signer and verifier does, whatever the signature is made of. */
public interface SignaturePairs {

    byte[] SAID = "công nhận Thôn 1".getBytes(StandardCharsets.UTF_8);

    /** The same one each time a test asks. */
    Signer signer();

    Verifier verifier();

    Verifier ofAnotherOffice();

    @Test
    default void what_was_signed_is_known_again() {
        byte[] signature = signer().sign(SAID);
        assertThat(signature).hasSize(Verifier.SIGNATURE_BYTES);
        assertThat(verifier().isSigned(SAID, signature)).isTrue();
    }

    @Test
    default void the_same_words_have_the_same_signature() {
        assertThat(signer().sign(SAID)).isEqualTo(signer().sign(SAID));
    }

    @Test
    default void another_office_did_not_sign_it() {
        assertThat(ofAnotherOffice().isSigned(SAID, signer().sign(SAID))).isFalse();
    }

    @Test
    default void one_bit_changed_in_the_words_or_in_the_signature_is_noticed() {
        byte[] signature = signer().sign(SAID);
        for (int bit = 0; bit < SAID.length * Byte.SIZE; bit++) {
            assertThat(verifier().isSigned(flipped(SAID, bit), signature)).isFalse();
        }
        for (int bit = 0; bit < signature.length * Byte.SIZE; bit++) {
            assertThat(verifier().isSigned(SAID, flipped(signature, bit))).isFalse();
        }
    }

    @Test
    default void what_is_no_signature_at_all_is_none() {
        assertThat(verifier().isSigned(SAID, new byte[0])).isFalse();
        assertThat(verifier().isSigned(SAID, new byte[Verifier.SIGNATURE_BYTES]))
                .isFalse();
        assertThat(verifier().isSigned(new byte[0], new byte[3])).isFalse();
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] other = bytes.clone();
        other[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
        return other;
    }
}
