package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a tip is told apart by ("mã tin"): the number of the register, which may be said aloud; as opposed to the receipt, a secret that
 * only who told holds, and to anything that would lead to a person.
 */
public record TipId(String text) {

    public TipId {
        checkArgument(!text.isBlank(), "a tip has an identifier");
    }
}
