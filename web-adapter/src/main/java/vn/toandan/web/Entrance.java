package vn.toandan.web;

import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.Credentials;

/**
 * Where staff show who they are ("nơi đăng nhập"), for the page and for programs alike; as opposed to {@link Access}, which asks at every request what they may do. Whatever
 * was wrong is answered alike, after the same work.
 */
final class Entrance {

    private final Office office;
    private final Sessions sessions;
    private final Devices devices;
    private final Guesses guesses;
    private final SecondFactors factors;
    private final Passwords ofAnybody;

    /** Apart, so that those who guess do not keep them waiting either. */
    private final Passwords ofKnown;

    /** Somebody entered. */
    record Entered(String key, SignedIn who) {}

    Entrance(Office office, Passwords ofAnybody, Sessions sessions, SecondFactors factors, Devices devices) {
        this.office = office;
        this.sessions = sessions;
        this.factors = factors;
        this.devices = devices;
        this.guesses = new Guesses(devices);
        this.ofAnybody = ofAnybody;
        this.ofKnown = new Passwords(office);
    }

    /**
     * Empty whatever was wrong: the name, the password, the second factor, or that the account is closed.
     *
     * @param code of the second factor; empty text for none
     */
    Optional<Entered> enter(Asked asked, String name, String password, String code) {
        Guesses.Counted counted = guesses.count(asked, name);
        return shown(counted, name, password, code).map(this::begun);
    }

    /** Whether whoever is in shows it once more, before what a session alone is not to do. */
    boolean isShownAgain(Asked asked, String password, String code) {
        String name = asked.account().name();
        return shown(guesses.again(name), name, password, code).isPresent();
    }

    /**
     * The same for somebody for whom the provider vouched, in the place of a password. A second factor is given all the same, and guesses at it count as others do; where there
     * is none there is nothing to guess.
     */
    Optional<Entered> enterVouched(Asked asked, String name, String code) {
        Guesses.Counted counted = asksForCode(name) ? guesses.count(asked, name) : Guesses.NOT_COUNTED;
        return enough(counted, name, code, credentials(name), true).map(this::begun);
    }

    /** Whether it takes more to enter by this account than a password, or to be vouched for. */
    boolean asksForCode(String name) {
        return factors.isSet(name);
    }

    private Optional<Account> shown(Guesses.Counted counted, String name, String password, String code) {
        if (password.length() > Passwords.LONGEST) {
            return Optional.empty();
        }
        Optional<Credentials> credentials = credentials(name);
        Passwords passwords = counted.isKnown() ? ofKnown : ofAnybody;
        boolean isRight = passwords.isRight(password, credentials.map(Credentials::passwordDigest));
        return enough(counted, name, code, credentials, isRight);
    }

    private Optional<Credentials> credentials(String name) {
        return office.read(registers -> registers.accounts().credentials(name));
    }

    private Optional<Account> enough(
            Guesses.Counted counted, String name, String code, Optional<Credentials> credentials, boolean isRight) {
        Optional<Account> account =
                office.read(registers -> registers.accounts().find(name)).filter(one -> !one.isClosed());
        boolean isEnough = factors.isEnough(name, credentials, code, isRight && account.isPresent());
        if (isEnough) {
            counted.unlessRight().run();
        }
        return account.filter(one -> isEnough);
    }

    /** What a browser is to keep after it: the session, and by what it is known the next time. */
    Reply holding(Reply reply, Asked asked, Entered entered, String path) {
        return reply.with("Set-Cookie", SessionCookie.holding(entered.key(), asked))
                .with(
                        "Set-Cookie",
                        devices.holding(asked, entered.who().account().name(), path));
    }

    /** A session in the place of the present one, which ends with what it began by. */
    Entered anew(Asked asked) {
        leave(asked);
        Entered entered = begun(asked.account());
        asked.comesFrom(entered.who());
        return entered;
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
