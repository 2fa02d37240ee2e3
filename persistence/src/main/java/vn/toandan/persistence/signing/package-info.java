/**
 * Signatures of the office ("chữ ký số của cơ quan") by Ed25519, as the platform makes them, and the files its keys are kept in; as opposed to the master key, which closes
 * what others must not read.
 */
@NullMarked
package vn.toandan.persistence.signing;

import org.jspecify.annotations.NullMarked;
