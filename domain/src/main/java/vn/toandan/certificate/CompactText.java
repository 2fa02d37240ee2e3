package vn.toandan.certificate;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes and the signature over them as letters and digits of which a square code holds most ("mã kiểm tra"); read back however they were copied: in lines, in small letters,
 * behind the address of a page.
 */
final class CompactText {

    private static final String MARK = "TD1.";
    private static final BaseEncoding LETTERS = BaseEncoding.base32().omitPadding();
    private static final CharMatcher COPIED_ALONG =
            CharMatcher.whitespace().or(CharMatcher.anyOf("-\u200B\uFEFF")).precomputed();

    /** No certificate is longer, by far; nothing longer is looked at. */
    private static final int MOST_LETTERS = 2_000;

    /** So that no signature over something else can be taken for one over a certificate. */
    private static final byte[] PURPOSE = "toandan certificate\n".getBytes(StandardCharsets.US_ASCII);

    /** What was signed and by what. */
    static final class Parts {

        private final byte[] said;
        private final byte[] signature;

        private Parts(byte[] said, byte[] signature) {
            this.said = said;
            this.signature = signature;
        }

        Optional<Certificate> certificate() {
            return CompactBytes.read(said);
        }

        boolean areSigned(Verifier office) {
            return office.isSigned(Bytes.concat(PURPOSE, said), signature);
        }
    }

    private CompactText() {}

    static String of(byte[] said, Signer signer) {
        return MARK + LETTERS.encode(Bytes.concat(said, signer.sign(Bytes.concat(PURPOSE, said))));
    }

    static Optional<Parts> read(String text) {
        String last = text.substring(text.lastIndexOf('#') + 1);
        String letters = Ascii.toUpperCase(COPIED_ALONG.removeFrom(last));
        if (!letters.startsWith(MARK) || letters.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        String encoded = letters.substring(MARK.length());
        if (!LETTERS.canDecode(encoded)) {
            return Optional.empty();
        }
        byte[] all = LETTERS.decode(encoded);
        int said = all.length - Verifier.SIGNATURE_BYTES;
        // Bits left over at the end would let one certificate be written in several ways.
        return said > 0 && LETTERS.encode(all).equals(encoded)
                ? Optional.of(new Parts(Arrays.copyOf(all, said), Arrays.copyOfRange(all, said, all.length)))
                : Optional.empty();
    }
}
