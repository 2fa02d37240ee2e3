package vn.toandan.account;

import java.util.Optional;

/** Credentials ("thông tin xác thực"): by what somebody shows that an account is theirs, digested and sealed; as opposed to the {@link Account}, which may be shown. */
public final class Credentials {

    private final String passwordDigest;
    private final Optional<String> secondFactor;

    /**
     * @param passwordDigest with the way it was made, as the PHC string format has it
     * @param secondFactor the sealed secret; empty where none is asked for
     */
    public Credentials(String passwordDigest, Optional<String> secondFactor) {
        this.passwordDigest = passwordDigest;
        this.secondFactor = secondFactor;
    }

    public String passwordDigest() {
        return passwordDigest;
    }

    public Optional<String> secondFactor() {
        return secondFactor;
    }

    /** Says nothing of them. */
    @Override
    public String toString() {
        return "credentials";
    }
}
