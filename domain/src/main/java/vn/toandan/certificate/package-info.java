/**
 * Certificates ("giấy chứng nhận, giấy khen"): what the paper on the wall says, in a form so compact that it stands in a square code, signed by the office that issued it;
 * as opposed to the decisions that they certify ({@link vn.toandan.recognition}, {@link vn.toandan.commendation}).
 *
 * <p>Whoever has the office's public key checks one without asking anybody; whether it was taken back since, a dated list of withdrawals says, signed likewise. The
 * signature itself is an adapter's: {@link vn.toandan.certificate.Signer}, {@link vn.toandan.certificate.Verifier}.
 */
@NullMarked
package vn.toandan.certificate;

import org.jspecify.annotations.NullMarked;
