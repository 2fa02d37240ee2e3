package vn.toandan.web;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.BaseEncoding;
import java.util.Optional;
import java.util.OptionalInt;
import vn.toandan.account.Accounts;
import vn.toandan.account.Credentials;
import vn.toandan.account.TimedCode;
import vn.toandan.persistence.database.AccountSeals;

/**
 * What somebody shows beside a password ("xác thực hai lớp"): the code of their telephone, or one they wrote down; as opposed to {@link Passwords}. Each is taken once. An
 * office without a master key sets none, and takes only what was written down.
 */
final class SecondFactors {

    /** A longer one is none. */
    static final int LONGEST = 40;

    private static final String NOBODY = "";

    private final Office office;
    private final Optional<AccountSeals> seals;
    private final Optional<String> nobodys;

    /** What has to be put into a telephone, and what is sent back with the first code; only its owner sees it, once. */
    record Fresh(String account, String sealed, String secret) {

        /** As people type it. */
        String inGroups() {
            return secret.replaceAll("(.{4})(?=.)", "$1 ");
        }

        /** As telephones read it. */
        String address() {
            return "otpauth://totp/Toan%20Dan:" + account + "?secret=" + secret + "&issuer=Toan%20Dan&digits="
                    + TimedCode.DIGITS + "&period=" + TimedCode.SECONDS;
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "a secret of " + account;
        }
    }

    SecondFactors(Office office) {
        this.office = office;
        this.seals = office.accountSeals();
        this.nobodys = seals.map(open -> open.seal(NOBODY, office.chance(TimedCode.SECRET)));
    }

    boolean canBeSet() {
        return seals.isPresent();
    }

    boolean isSet(String account) {
        return office.read(registers -> registers.accounts().credentials(account))
                .flatMap(Credentials::secondFactor)
                .isPresent();
    }

    int recoveryCodesLeft(String account) {
        return office.read(registers -> registers.accounts().recoveryCodes(account))
                .size();
    }

    /** A new secret, kept nowhere: whoever sends it back, sealed as it is, with a code of it has it set. */
    Fresh fresh(String account) {
        byte[] secret = office.chance(TimedCode.SECRET);
        return fresh(account, seals.orElseThrow().seal(account, secret), secret);
    }

    /** The same one again, after a code that was not right; empty where it is none of this account. */
    Optional<Fresh> again(String account, String sealed) {
        return secret(account, sealed).map(secret -> fresh(account, sealed, secret));
    }

    private static Fresh fresh(String account, String sealed, byte[] secret) {
        return new Fresh(account, sealed, BaseEncoding.base32().omitPadding().encode(secret));
    }

    private Optional<byte[]> secret(String account, String sealed) {
        return seals.flatMap(open -> open.open(account, sealed));
    }

    /**
     * From now on a code is asked for.
     *
     * @return what lets its owner in without the telephone; empty where the code is not of this secret
     */
    Optional<ImmutableList<String>> set(String account, String sealed, String code) {
        OptionalInt step = secret(account, sealed)
                .map(secret -> TimedCode.step(secret, plain(code), office.now()))
                .orElse(OptionalInt.empty());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<String> codes = RecoveryCodes.draw(office);
        office.writeAs(account, "second factor on", account, registers -> {
            Accounts accounts = registers.accounts();
            Credentials there = accounts.credentials(account).orElseThrow();
            if (there.secondFactor().isPresent()) {
                throw new Problem.Refusal(Problem.of(Problem.CONFLICT));
            }
            accounts.put(account, new Credentials(there.passwordDigest(), Optional.of(sealed)));
            accounts.putLastStep(account, step.getAsInt());
            accounts.putRecoveryCodes(
                    account,
                    codes.stream()
                            .map(one -> RecoveryCodes.digest(account, one))
                            .collect(ImmutableSet.toImmutableSet()));
            return true;
        });
        return Optional.of(codes);
    }

    /** By its owner: from now on the password is enough. */
    void end(String account) {
        office.writeAs(account, "second factor off", account, registers -> {
            end(registers.accounts(), account);
            return true;
        });
    }

    /** The same by whoever writes. */
    static void end(Accounts accounts, String account) {
        accounts.credentials(account)
                .filter(there -> there.secondFactor().isPresent())
                .ifPresent(there -> {
                    accounts.put(account, new Credentials(there.passwordDigest(), Optional.empty()));
                    accounts.putRecoveryCodes(account, ImmutableSet.of());
                });
    }

    /**
     * Whether this is enough, beside a password; what is enough is taken, and never is again. The work is the same whether there is such an account, and whether it asks for
     * anything.
     *
     * @param isRight whether all else is
     */
    boolean isEnough(String account, Optional<Credentials> credentials, String typed, boolean isRight) {
        String code = typed.length() > LONGEST ? "" : plain(typed);
        Optional<String> sealed = credentials.flatMap(Credentials::secondFactor);
        byte[] secret = (sealed.isPresent()
                        ? secret(account, sealed.get())
                        : nobodys.flatMap(closed -> secret(NOBODY, closed)))
                .orElseGet(() -> office.chance(TimedCode.SECRET));
        OptionalInt step = TimedCode.step(secret, code, office.now());
        String digest = RecoveryCodes.digest(account, code);
        boolean isFresh = office.read(registers -> isFresh(registers.accounts(), account, step, digest));
        if (!isRight || sealed.isEmpty()) {
            return isRight;
        }
        return isFresh
                && office.writeAs(
                        account,
                        step.isPresent() ? "second factor used" : "recovery code used",
                        account,
                        registers -> take(registers.accounts(), account, step, digest));
    }

    private static boolean isFresh(Accounts accounts, String account, OptionalInt step, String digest) {
        int last = accounts.lastStep(account);
        boolean isWrittenDown = accounts.recoveryCodes(account).contains(digest);
        return step.isPresent() ? step.getAsInt() > last : isWrittenDown;
    }

    /** Looked at once more: meanwhile another may have come with the same one. */
    private static boolean take(Accounts accounts, String account, OptionalInt step, String digest) {
        if (!isFresh(accounts, account, step, digest)) {
            return false;
        }
        if (step.isPresent()) {
            accounts.putLastStep(account, step.getAsInt());
        } else {
            accounts.putRecoveryCodes(
                    account,
                    Sets.difference(accounts.recoveryCodes(account), ImmutableSet.of(digest))
                            .immutableCopy());
        }
        return true;
    }

    private static String plain(String typed) {
        return CharMatcher.whitespace().removeFrom(typed);
    }
}
