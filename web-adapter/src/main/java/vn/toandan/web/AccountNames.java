package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.account.AccountDesk;
import vn.toandan.web.Problem.Wrong;

/** What a new account may be called, and what its password has to be. */
final class AccountNames {

    static final int LONGEST = 40;

    private AccountNames() {}

    /** What is wrong with them. */
    static ImmutableList<Wrong> against(String name, String password) {
        List<Wrong> wrong = new ArrayList<>();
        if (!AccountDesk.isName(name)) {
            wrong.add(Wrong.of("name", "account_name"));
        }
        wrong.addAll(againstPassword(name, password));
        return ImmutableList.copyOf(wrong);
    }

    static ImmutableList<Wrong> againstPassword(String name, String password) {
        boolean fits = password.length() >= Passwords.SHORTEST && password.length() <= Passwords.LONGEST;
        if (!fits) {
            return ImmutableList.of(Wrong.of("password", "password_length", Passwords.SHORTEST, Passwords.LONGEST));
        }
        return password.contains(name) && !name.isEmpty()
                ? ImmutableList.of(Wrong.of("password", "password_holds_name"))
                : ImmutableList.of();
    }
}
