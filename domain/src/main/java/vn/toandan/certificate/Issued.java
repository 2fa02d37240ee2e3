package vn.toandan.certificate;

import vn.toandan.law.Sentence;

/** Whether there is something to certify ("cấp giấy chứng nhận"). */
public sealed interface Issued {

    /** There is. */
    record Ready(Certificate certificate) implements Issued {}

    /** There is nothing that stands, or no room for what it is. */
    record Refused(Refusal refusal, Sentence wrong, Sentence right) implements Issued {}

    /** Why not. */
    enum Refusal {
        NOT_RECOGNISED,
        ANNULLED,
        NOT_AWARDED,
        REVOKED,
        TOO_LONG
    }
}
