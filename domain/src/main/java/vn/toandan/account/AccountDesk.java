package vn.toandan.account;

import static vn.toandan.account.AccountRejection.Code.ADMINISTRATOR_ALONE;
import static vn.toandan.account.AccountRejection.Code.ALREADY_OVER;
import static vn.toandan.account.AccountRejection.Code.BAD_NAME;
import static vn.toandan.account.AccountRejection.Code.NAME_TAKEN;
import static vn.toandan.account.AccountRejection.Code.NOT_FOR_A_PROGRAM;
import static vn.toandan.account.AccountRejection.Code.NO_ROLE;
import static vn.toandan.account.AccountRejection.Code.NO_SHOWN_NAME;
import static vn.toandan.account.AccountRejection.Code.OWN_ACCOUNT;
import static vn.toandan.account.AccountRejection.Code.UNKNOWN_UNIT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toandan.account.AccountRejection.Code;

/** Where accounts are made and changed ("quản lý tài khoản"), by an administrator and within their scope; as opposed to {@link Accounts}, which keeps whatever it is given. */
public final class AccountDesk {

    /** Also the name of whoever is in a log: plain letters, so that no two look alike. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private static final int LONGEST_SHOWN = 100;

    private final Accounts accounts;
    private final Account administrator;
    private final Scope scope;

    /** An account as it is asked for. */
    public record Wanted(
            String name, String shownName, ImmutableSet<Role> roles, Optional<String> unit, boolean isClosed) {

        Account account() {
            return new Account(name, shownName.strip(), roles, unit, isClosed);
        }
    }

    /** @param scope how far the administrator's own rights reach */
    public AccountDesk(Accounts accounts, Account administrator, Scope scope) {
        this.accounts = accounts;
        this.administrator = administrator;
        this.scope = scope;
    }

    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whoever manages accounts or opens identities is a person. */
    public static boolean isForAProgram(Role role) {
        return role != Role.ADMINISTRATOR && role != Role.CUSTODIAN;
    }

    /** Those that the administrator may see, by name. */
    public ImmutableList<Account> all() {
        return accounts.all().stream().filter(this::isWithin).collect(ImmutableList.toImmutableList());
    }

    /** Empty also where the administrator may not see it. */
    public Optional<Account> find(String name) {
        return accounts.find(name).filter(this::isWithin);
    }

    public ImmutableList<Token> tokens() {
        return accounts.tokens().stream()
                .filter(token -> isWithin(token.holder()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Makes it or changes it, where nothing is returned. */
    public ImmutableList<AccountRejection> put(Wanted wanted) {
        ImmutableList.Builder<AccountRejection> wrong = ImmutableList.builder();
        wrong.addAll(against(wanted));
        if (wanted.name().equals(administrator.name())) {
            wrong.add(new AccountRejection(OWN_ACCOUNT, "name"));
        }
        boolean isAProgram = accounts.tokens().stream()
                .anyMatch(token -> token.holder().name().equals(wanted.name()));
        add(wrong, isAProgram || isElsewhere(accounts.find(wanted.name())), NAME_TAKEN, "name");
        ImmutableList<AccountRejection> all = wrong.build();
        if (all.isEmpty()) {
            accounts.put(wanted.account());
        }
        return all;
    }

    /** Gives a program a token under a name of its own, where nothing is returned. */
    public ImmutableList<AccountRejection> put(Wanted wanted, String digest, Instant until, Instant at) {
        ImmutableList.Builder<AccountRejection> wrong = ImmutableList.builder();
        wrong.addAll(against(wanted));
        Optional<Account> holder = accounts.tokens().stream()
                .map(Token::holder)
                .filter(one -> one.name().equals(wanted.name()))
                .findFirst();
        add(wrong, accounts.find(wanted.name()).isPresent() || isElsewhere(holder), NAME_TAKEN, "name");
        add(wrong, !wanted.roles().stream().allMatch(AccountDesk::isForAProgram), NOT_FOR_A_PROGRAM, "roles");
        if (!at.isBefore(until)) {
            wrong.add(new AccountRejection(ALREADY_OVER, "lastDay"));
        }
        ImmutableList<AccountRejection> all = wrong.build();
        if (all.isEmpty()) {
            accounts.put(new Token(wanted.account(), digest, until));
        }
        return all;
    }

    private ImmutableList<AccountRejection> against(Wanted wanted) {
        ImmutableList.Builder<AccountRejection> wrong = ImmutableList.builder();
        String shown = wanted.shownName().strip();
        add(wrong, !isName(wanted.name()), BAD_NAME, "name");
        add(wrong, shown.isEmpty() || shown.length() > LONGEST_SHOWN, NO_SHOWN_NAME, "shownName");
        add(wrong, wanted.roles().isEmpty(), NO_ROLE, "roles");
        add(
                wrong,
                wanted.roles().contains(Role.ADMINISTRATOR) && wanted.roles().size() > 1,
                ADMINISTRATOR_ALONE,
                "roles");
        add(wrong, !isWithin(wanted.unit()), UNKNOWN_UNIT, "unit");
        return wrong.build();
    }

    private static void add(ImmutableList.Builder<AccountRejection> wrong, boolean isWrong, Code code, String field) {
        if (isWrong) {
            wrong.add(new AccountRejection(code, field));
        }
    }

    /** Whether it is one that the administrator may not see, and so not change either. */
    private boolean isElsewhere(Optional<Account> there) {
        return there.filter(account -> !isWithin(account)).isPresent();
    }

    private boolean isWithin(Account account) {
        return scope.top().isEmpty() || account.unit().filter(scope::covers).isPresent();
    }

    /** Nobody gives a right that reaches farther than their own, nor one at a unit that is none. */
    private boolean isWithin(Optional<String> unit) {
        return unit.map(code -> scope.covers(code) && scope.isThere(code))
                .orElse(scope.top().isEmpty());
    }
}
