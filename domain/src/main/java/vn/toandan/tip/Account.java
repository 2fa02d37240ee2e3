package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;

/**
 * Account ("nội dung tin"): what was told of an act, in words; as opposed to the {@link Tip}, the facts that may be counted. It is read
 * where it is asked for by name and never printed by accident.
 */
public final class Account {

    /** As many characters as anybody has to read. */
    public static final int LONGEST = 10_000;

    private final String words;

    public Account(String words) {
        checkArgument(!words.isBlank() && words.length() <= LONGEST, "an account has 1 to %s characters", LONGEST);
        this.words = words;
    }

    public String words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && words.equals(account.words);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(words);
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "an account";
    }
}
