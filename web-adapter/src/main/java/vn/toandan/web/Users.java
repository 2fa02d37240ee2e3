package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.AccountDesk;
import vn.toandan.account.AccountRejection;
import vn.toandan.account.Credentials;
import vn.toandan.account.Role;
import vn.toandan.web.Problem.Wrong;

/** The accounts as administrators work on them ("quản lý tài khoản"), for programs and on pages alike; as opposed to the desk of the core, which it asks. */
final class Users {

    private final Office office;
    private final Invitations invitations;

    /** An account and how far it has come. */
    record Versioned(Account account, long version) {}

    Users(Office office) {
        this.office = office;
        this.invitations = new Invitations(office);
    }

    ImmutableList<Account> all(Asked asked) {
        return office.read(
                registers -> office.accountDesk(asked.account(), registers).all());
    }

    /** @throws Problem.Refusal where there is none, or none for whoever asks */
    Versioned find(Asked asked, String name) {
        return office.read(registers -> office.accountDesk(asked.account(), registers)
                        .find(name)
                        .map(account ->
                                new Versioned(account, registers.versions().ofAccount(name))))
                .orElseThrow(Access::nothingHere);
    }

    /** Makes it or changes it, as it was read. */
    Versioned put(Asked asked, AccountDesk.Wanted wanted) {
        return office.write(asked.account(), "account put", wanted.name(), office.now(), registers -> {
            AccountDesk desk = office.accountDesk(asked.account(), registers);
            if (registers.accounts().find(wanted.name()).isPresent()
                    && desk.find(wanted.name()).isEmpty()) {
                throw Access.nothingHere();
            }
            Version.require(asked, registers.versions().ofAccount(wanted.name()));
            refuse(desk.put(wanted));
            if (wanted.isClosed()) {
                registers.drafts().endAll(wanted.name());
            }
            return new Versioned(
                    desk.find(wanted.name()).orElseThrow(), registers.versions().ofAccount(wanted.name()));
        });
    }

    /** A link by which a password is set; whoever worked by the old one goes on until then. */
    String invite(Asked asked, String name) {
        find(asked, name);
        return office.write(
                asked.account(),
                "account invite",
                name,
                office.now(),
                registers -> invitations.to(name, registers.accounts()));
    }

    /** Ends the second factor of another's account, for somebody who lost both telephone and codes; sessions of it end. */
    void endSecondFactor(Asked asked, String name) {
        find(asked, name);
        if (name.equals(asked.account().name())) {
            refuse(ImmutableList.of(new AccountRejection(AccountRejection.Code.OWN_ACCOUNT, "name")));
        }
        office.write(asked.account(), "second factor reset", name, office.now(), registers -> {
            SecondFactors.end(registers.accounts(), name);
            return true;
        });
    }

    boolean hasSecondFactor(String name) {
        return office.read(registers -> registers.accounts().credentials(name))
                .flatMap(Credentials::secondFactor)
                .isPresent();
    }

    /** Words that are no role are left out, so that one has to be named. */
    static ImmutableSet<Role> roles(List<String> codes) {
        return codes.stream().flatMap(code -> Role.of(code).stream()).collect(ImmutableSet.toImmutableSet());
    }

    static void refuse(ImmutableList<AccountRejection> rejections) {
        if (!rejections.isEmpty()) {
            throw new Problem.Refusal(Problem.of(
                    Problem.UNPROCESSABLE, rejections.stream().map(Users::wrong).toList()));
        }
    }

    private static Wrong wrong(AccountRejection rejection) {
        return new Wrong(
                rejection.field(),
                rejection.code().name().toLowerCase(Locale.ROOT),
                rejection.words(),
                Optional.empty());
    }
}
