package vn.toandan.account;

import java.time.Instant;

/**
 * Token ("mã truy cập của phần mềm"): by which a program enters without anybody's password; as opposed to a session, which somebody began. Only its digest is kept.
 *
 * @param holder what it may do, under the token's name
 */
public record Token(Account holder, String digest, Instant until) {

    /** At the very end it is over. */
    public boolean isOpenAt(Instant at) {
        return at.isBefore(until);
    }
}
