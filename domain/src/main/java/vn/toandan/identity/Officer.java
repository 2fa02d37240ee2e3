package vn.toandan.identity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;

/**
 * Officer ("cán bộ"): who acts on an identity, by the account they signed in with; as opposed to the {@link Identity}, of somebody who told.
 *
 * @param account by which two officers are told apart
 * @param roles none for whoever has others only
 */
public record Officer(String account, ImmutableSet<Role> roles) {

    public Officer {
        checkArgument(!account.isBlank(), "an officer has an account");
    }

    boolean is(Role role) {
        return roles.contains(role);
    }
}
