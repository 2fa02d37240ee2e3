package vn.toandan.tip;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * To be answered: whoever holds the receipt of one tip ("trả lời người báo tin"); as opposed to the {@link Reply} that is kept.
 *
 * @param words they are printed nowhere
 */
public record ReplyToTip(
        @NotNull TipId tip,
        @NotBlank @Size(max = Account.LONGEST) String words) {

    /** Without the words. */
    @Override
    public String toString() {
        return "a reply to " + tip.text();
    }
}
