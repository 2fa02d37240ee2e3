package vn.toandan.account;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Account ("tài khoản"): somebody of the office, or a program of theirs, and what they may do here; as opposed to the {@link Credentials} by which they show that it is
 * they.
 *
 * @param name by which they enter, and which stands in the log
 * @param shownName what pages call them
 * @param unit the code of the unit to which all of their rights are limited, with what is under it; empty where they reach as far as the register does
 * @param isClosed whether nobody enters by it any more
 */
public record Account(
        String name, String shownName, ImmutableSet<Role> roles, Optional<String> unit, boolean isClosed) {

    public Account {
        checkArgument(!name.isBlank(), "an account has a name");
        checkArgument(!roles.isEmpty(), "an account is there for something");
    }

    public boolean may(Right right) {
        return !isClosed && roles.stream().anyMatch(role -> role.rights().contains(right));
    }
}
