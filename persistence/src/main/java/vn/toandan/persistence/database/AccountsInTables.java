package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.ACCOUNT;
import static vn.toandan.persistence.database.schema.Tables.ACCOUNT_INVITATION;
import static vn.toandan.persistence.database.schema.Tables.ACCOUNT_RECOVERY_CODE;
import static vn.toandan.persistence.database.schema.Tables.ACCOUNT_SECRET;
import static vn.toandan.persistence.database.schema.Tables.ACCOUNT_STEP;
import static vn.toandan.persistence.database.schema.Tables.ACCOUNT_TOKEN;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.toandan.account.Account;
import vn.toandan.account.Accounts;
import vn.toandan.account.Credentials;
import vn.toandan.account.Invitation;
import vn.toandan.account.Role;
import vn.toandan.account.Token;
import vn.toandan.persistence.database.schema.tables.records.AccountInvitationRecord;
import vn.toandan.persistence.database.schema.tables.records.AccountRecord;
import vn.toandan.persistence.database.schema.tables.records.AccountRecoveryCodeRecord;
import vn.toandan.persistence.database.schema.tables.records.AccountSecretRecord;
import vn.toandan.persistence.database.schema.tables.records.AccountStepRecord;
import vn.toandan.persistence.database.schema.tables.records.AccountTokenRecord;

/** The accounts as rows, one each. */
final class AccountsInTables implements Accounts {

    private final DSLContext database;
    private final Entry entry;

    AccountsInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    @Override
    public Optional<Account> find(String name) {
        return database.selectFrom(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_NAME.eq(name))
                .fetchOptional()
                .map(AccountsInTables::account);
    }

    @Override
    public ImmutableList<Account> all() {
        return database.selectFrom(ACCOUNT).orderBy(ACCOUNT.ACCOUNT_NAME).fetch().stream()
                .map(AccountsInTables::account)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void put(Account account) {
        AccountRecord row = new AccountRecord();
        row.setAccountName(account.name());
        row.setShownName(account.shownName());
        row.setRoles(codes(account.roles()));
        row.setUnitCode(account.unit().orElse(null));
        row.setClosed(account.isClosed());
        row.setEntryId(entry.id());
        database.insertInto(ACCOUNT)
                .set(row)
                .onConflict(ACCOUNT.ACCOUNT_NAME)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public Optional<Credentials> credentials(String name) {
        return database.selectFrom(ACCOUNT_SECRET)
                .where(ACCOUNT_SECRET.ACCOUNT_NAME.eq(name))
                .fetchOptional()
                .map(row -> new Credentials(row.getPasswordDigest(), Optional.ofNullable(row.getSecondFactor())));
    }

    @Override
    public void put(String name, Credentials credentials) {
        AccountSecretRecord row = new AccountSecretRecord();
        row.setAccountName(name);
        row.setPasswordDigest(credentials.passwordDigest());
        row.setSecondFactor(credentials.secondFactor().orElse(null));
        row.setEntryId(entry.id());
        database.insertInto(ACCOUNT_SECRET)
                .set(row)
                .onConflict(ACCOUNT_SECRET.ACCOUNT_NAME)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public int lastStep(String name) {
        return database.selectFrom(ACCOUNT_STEP)
                .where(ACCOUNT_STEP.ACCOUNT_NAME.eq(name))
                .fetchOptional(ACCOUNT_STEP.LAST_STEP)
                .orElse(0);
    }

    @Override
    public void putLastStep(String name, int step) {
        AccountStepRecord row = new AccountStepRecord();
        row.setAccountName(name);
        row.setLastStep(step);
        row.setEntryId(entry.id());
        database.insertInto(ACCOUNT_STEP)
                .set(row)
                .onConflict(ACCOUNT_STEP.ACCOUNT_NAME)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public ImmutableSet<String> recoveryCodes(String name) {
        return database
                .selectFrom(ACCOUNT_RECOVERY_CODE)
                .where(ACCOUNT_RECOVERY_CODE.ACCOUNT_NAME.eq(name))
                .fetch(ACCOUNT_RECOVERY_CODE.CODE_DIGEST)
                .stream()
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public void putRecoveryCodes(String name, ImmutableSet<String> digests) {
        long written = entry.id();
        database.deleteFrom(ACCOUNT_RECOVERY_CODE)
                .where(ACCOUNT_RECOVERY_CODE.ACCOUNT_NAME.eq(name))
                .execute();
        for (String digest : digests) {
            AccountRecoveryCodeRecord row = new AccountRecoveryCodeRecord();
            row.setCodeDigest(digest);
            row.setAccountName(name);
            row.setEntryId(written);
            database.insertInto(ACCOUNT_RECOVERY_CODE).set(row).execute();
        }
    }

    @Override
    public Optional<Invitation> invitation(String linkDigest) {
        return database.selectFrom(ACCOUNT_INVITATION)
                .where(ACCOUNT_INVITATION.LINK_DIGEST.eq(linkDigest))
                .fetchOptional()
                .map(row -> new Invitation(
                        row.getLinkDigest(), Optional.ofNullable(row.getAccountName()), row.getExpiresAt()));
    }

    @Override
    public void invite(Invitation invitation) {
        database.deleteFrom(ACCOUNT_INVITATION)
                .where(invitation
                        .account()
                        .map(ACCOUNT_INVITATION.ACCOUNT_NAME::eq)
                        .orElseGet(ACCOUNT_INVITATION.ACCOUNT_NAME::isNull))
                .execute();
        AccountInvitationRecord row = new AccountInvitationRecord();
        row.setLinkDigest(invitation.linkDigest());
        row.setAccountName(invitation.account().orElse(null));
        row.setExpiresAt(invitation.until());
        row.setEntryId(entry.id());
        database.insertInto(ACCOUNT_INVITATION).set(row).execute();
    }

    @Override
    public void end(Invitation invitation) {
        entry.id();
        database.deleteFrom(ACCOUNT_INVITATION)
                .where(ACCOUNT_INVITATION.LINK_DIGEST.eq(invitation.linkDigest()))
                .execute();
    }

    @Override
    public Optional<Token> token(String digest) {
        return database.selectFrom(ACCOUNT_TOKEN)
                .where(ACCOUNT_TOKEN.TOKEN_DIGEST.eq(digest))
                .fetchOptional()
                .map(AccountsInTables::token);
    }

    @Override
    public ImmutableList<Token> tokens() {
        return database.selectFrom(ACCOUNT_TOKEN).orderBy(ACCOUNT_TOKEN.TOKEN_NAME).fetch().stream()
                .map(AccountsInTables::token)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void put(Token token) {
        AccountTokenRecord row = new AccountTokenRecord();
        row.setTokenName(token.holder().name());
        row.setTokenDigest(token.digest());
        row.setRoles(codes(token.holder().roles()));
        row.setUnitCode(token.holder().unit().orElse(null));
        row.setExpiresAt(token.until());
        row.setEntryId(entry.id());
        database.insertInto(ACCOUNT_TOKEN)
                .set(row)
                .onConflict(ACCOUNT_TOKEN.TOKEN_NAME)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public void endToken(String name) {
        entry.id();
        database.deleteFrom(ACCOUNT_TOKEN)
                .where(ACCOUNT_TOKEN.TOKEN_NAME.eq(name))
                .execute();
    }

    private static Account account(AccountRecord row) {
        return new Account(
                row.getAccountName(),
                row.getShownName(),
                roles(row.getRoles()),
                Optional.ofNullable(row.getUnitCode()),
                row.getClosed());
    }

    private static Token token(AccountTokenRecord row) {
        Account holder = new Account(
                row.getTokenName(),
                row.getTokenName(),
                roles(row.getRoles()),
                Optional.ofNullable(row.getUnitCode()),
                false);
        return new Token(holder, row.getTokenDigest(), row.getExpiresAt());
    }

    private static String codes(Collection<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.joining(" "));
    }

    private static ImmutableSet<Role> roles(String codes) {
        return Splitter.on(' ')
                .splitToStream(codes)
                .flatMap(code -> Role.of(code).stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
