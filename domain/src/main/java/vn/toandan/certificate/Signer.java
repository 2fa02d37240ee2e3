package vn.toandan.certificate;

/** Whoever holds the office's private key ("khóa bí mật để ký"); as opposed to the {@link Verifier}, which everybody may be. */
public interface Signer {

    /** The signature over these bytes, {@link Verifier#SIGNATURE_BYTES} long. */
    byte[] sign(byte[] said);
}
