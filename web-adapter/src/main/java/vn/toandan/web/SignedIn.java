package vn.toandan.web;

import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.Right;

/**
 * Who asks ("người đang làm việc"): an account, entered by a session or by a token; as opposed to residents, who never enter.
 *
 * @param session empty where a program shows its token
 */
record SignedIn(Account account, Optional<Sessions.Session> session) {

    boolean may(Right right) {
        return account.may(right);
    }
}
