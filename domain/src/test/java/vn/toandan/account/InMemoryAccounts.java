package vn.toandan.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Accounts for tests that need no store. */
public final class InMemoryAccounts implements Accounts {

    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, Credentials> credentials = new TreeMap<>();
    private final Map<String, Integer> steps = new TreeMap<>();
    private final Map<String, ImmutableSet<String>> recoveryCodes = new TreeMap<>();
    private final Map<String, Invitation> invitations = new TreeMap<>();
    private final Map<String, Token> tokens = new TreeMap<>();

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public ImmutableList<Account> all() {
        return ImmutableList.copyOf(accounts.values());
    }

    @Override
    public void put(Account account) {
        accounts.put(account.name(), account);
    }

    @Override
    public Optional<Credentials> credentials(String name) {
        return Optional.ofNullable(credentials.get(name));
    }

    @Override
    public void put(String name, Credentials own) {
        credentials.put(name, own);
    }

    @Override
    public int lastStep(String name) {
        return steps.getOrDefault(name, 0);
    }

    @Override
    public void putLastStep(String name, int step) {
        steps.put(name, step);
    }

    @Override
    public ImmutableSet<String> recoveryCodes(String name) {
        return recoveryCodes.getOrDefault(name, ImmutableSet.of());
    }

    @Override
    public void putRecoveryCodes(String name, ImmutableSet<String> digests) {
        recoveryCodes.put(name, digests);
    }

    @Override
    public Optional<Invitation> invitation(String linkDigest) {
        return Optional.ofNullable(invitations.get(linkDigest));
    }

    @Override
    public void invite(Invitation invitation) {
        invitations.values().removeIf(other -> other.account().equals(invitation.account()));
        invitations.put(invitation.linkDigest(), invitation);
    }

    @Override
    public void end(Invitation invitation) {
        invitations.remove(invitation.linkDigest());
    }

    @Override
    public Optional<Token> token(String digest) {
        return tokens.values().stream()
                .filter(token -> token.digest().equals(digest))
                .findFirst();
    }

    @Override
    public ImmutableList<Token> tokens() {
        return ImmutableList.copyOf(tokens.values());
    }

    @Override
    public void put(Token token) {
        tokens.put(token.holder().name(), token);
    }

    @Override
    public void endToken(String name) {
        tokens.remove(name);
    }
}
