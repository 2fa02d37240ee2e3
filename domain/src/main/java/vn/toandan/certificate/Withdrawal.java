package vn.toandan.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Withdrawal ("thu hồi giấy chứng nhận"): that what a certificate tells of was annulled or revoked; as opposed to the annulment itself, with its grounds.
 *
 * @param since the day of the decision that did it
 * @param number of that decision, on one line
 */
public record Withdrawal(Entry entry, LocalDate since, String number) {

    public Withdrawal {
        checkArgument(!number.isBlank() && number.equals(number.strip()), "a decision has a number");
        checkArgument(number.chars().noneMatch(Character::isISOControl), "a number stands on one line");
    }
}
