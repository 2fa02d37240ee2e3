package vn.toandan.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The accounts as they are kept ("sổ tài khoản"): each as it stands now, by name; as opposed to the log, which tells what they did. */
public interface Accounts {

    Optional<Account> find(String name);

    /** By name. */
    ImmutableList<Account> all();

    /** Takes the place of one with its name. */
    void put(Account account);

    /** Empty for an account that never set a password. */
    Optional<Credentials> credentials(String name);

    void put(String name, Credentials credentials);

    /** The step of time whose {@link TimedCode} was used last; 0 where none was. */
    int lastStep(String name);

    void putLastStep(String name, int step);

    /** Digests of what lets somebody in who lost what shows the codes, each once. */
    ImmutableSet<String> recoveryCodes(String name);

    /** In the place of those that were there. */
    void putRecoveryCodes(String name, ImmutableSet<String> digests);

    Optional<Invitation> invitation(String linkDigest);

    /** Whoever is invited anew can no longer come by an earlier link. */
    void invite(Invitation invitation);

    /** Takes it out: it worked, or is no longer to. */
    void end(Invitation invitation);

    Optional<Token> token(String digest);

    /** By name. */
    ImmutableList<Token> tokens();

    /** Takes the place of one with its name. */
    void put(Token token);

    /** Takes it out. */
    void endToken(String name);
}
