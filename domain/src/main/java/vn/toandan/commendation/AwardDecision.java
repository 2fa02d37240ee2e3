package vn.toandan.commendation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Decision on a commendation ("quyết định khen thưởng"): the paper by which an authority awards or revokes; as opposed to the
 * {@link Award}, what it says of one nomination.
 *
 * @param number as printed; numbers start again every year
 * @param body the office that issued it; never a person
 */
public record AwardDecision(String number, LocalDate on, AwardingAuthority authority, String body) {

    public AwardDecision {
        checkArgument(!number.isBlank(), "a decision has a number");
        checkArgument(!body.isBlank(), "a body decides");
    }
}
