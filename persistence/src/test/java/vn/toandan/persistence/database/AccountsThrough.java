package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.Accounts;
import vn.toandan.account.Credentials;
import vn.toandan.account.Invitation;
import vn.toandan.account.Token;

/** The accounts of a store, a transaction a call. */
record AccountsThrough(CallByCall<Accounts> calls) implements Accounts {

    AccountsThrough(StoreFile file) {
        this(new CallByCall<>(file.store(), Registers::accounts));
    }

    @Override
    public Optional<Account> find(String name) {
        return calls.read(accounts -> accounts.find(name));
    }

    @Override
    public ImmutableList<Account> all() {
        return calls.read(Accounts::all);
    }

    @Override
    public void put(Account account) {
        calls.write(accounts -> accounts.put(account));
    }

    @Override
    public Optional<Credentials> credentials(String name) {
        return calls.read(accounts -> accounts.credentials(name));
    }

    @Override
    public void put(String name, Credentials credentials) {
        calls.write(accounts -> accounts.put(name, credentials));
    }

    @Override
    public int lastStep(String name) {
        return calls.read(accounts -> accounts.lastStep(name));
    }

    @Override
    public void putLastStep(String name, int step) {
        calls.write(accounts -> accounts.putLastStep(name, step));
    }

    @Override
    public ImmutableSet<String> recoveryCodes(String name) {
        return calls.read(accounts -> accounts.recoveryCodes(name));
    }

    @Override
    public void putRecoveryCodes(String name, ImmutableSet<String> digests) {
        calls.write(accounts -> accounts.putRecoveryCodes(name, digests));
    }

    @Override
    public Optional<Invitation> invitation(String linkDigest) {
        return calls.read(accounts -> accounts.invitation(linkDigest));
    }

    @Override
    public void invite(Invitation invitation) {
        calls.write(accounts -> accounts.invite(invitation));
    }

    @Override
    public void end(Invitation invitation) {
        calls.write(accounts -> accounts.end(invitation));
    }

    @Override
    public Optional<Token> token(String digest) {
        return calls.read(accounts -> accounts.token(digest));
    }

    @Override
    public ImmutableList<Token> tokens() {
        return calls.read(Accounts::tokens);
    }

    @Override
    public void put(Token token) {
        calls.write(accounts -> accounts.put(token));
    }

    @Override
    public void endToken(String name) {
        calls.write(accounts -> accounts.endToken(name));
    }
}
