package vn.toandan.certificate;

/** Whoever holds the office's public key ("khóa công khai để kiểm tra"); as opposed to the {@link Signer}. */
public interface Verifier {

    /** So long is a signature, whoever made it. */
    int SIGNATURE_BYTES = 64;

    /** Whether the office signed exactly these bytes. */
    boolean isSigned(byte[] said, byte[] signature);
}
