package vn.toandan.web;

import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.Credentials;

/**
 * Where staff show who they are ("nơi đăng nhập"), for the page and for programs alike; as opposed to {@link Access}, which asks at every request what they may do. Whoever
 * guesses is slowed down by where they guess from, never by whom they guess at: so nobody can keep an officer out.
 */
final class Entrance {

    private final Office office;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Throttle ofClient = new Throttle(30);
    private final Throttle ofClientAndName = new Throttle(6);

    /** Somebody entered. */
    record Entered(String key, SignedIn who) {}

    Entrance(Office office, Passwords passwords, Sessions sessions) {
        this.office = office;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** Empty whatever was wrong: the name, the password, or that the account is closed. */
    Optional<Entered> enter(Asked asked, String name, String password) {
        ofClient.count(asked.origin());
        ofClientAndName.count(asked.origin() + " " + name);
        if (password.length() > Passwords.LONGEST) {
            return Optional.empty();
        }
        Optional<Credentials> credentials =
                office.read(registers -> registers.accounts().credentials(name));
        boolean isRight = passwords.isRight(password, credentials.map(Credentials::passwordDigest));
        Optional<Account> account =
                office.read(registers -> registers.accounts().find(name));
        return account.filter(one -> isRight && !one.isClosed()).map(this::begun);
    }

    private Entered begun(Account account) {
        long version = office.read(registers -> registers.versions().ofCredentials(account.name()));
        String key = sessions.begin(account.name(), version);
        return new Entered(key, new SignedIn(account, sessions.find(key)));
    }

    void leave(Asked asked) {
        SessionCookie.of(asked).ifPresent(sessions::end);
    }
}
