package vn.toandan.tip;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * To be added: more about a tip, by whoever holds its receipt ("bổ sung nội dung tin"); as opposed to the {@link Message} that is kept.
 *
 * @param receipt as it was typed; it is printed nowhere
 * @param words they are printed nowhere
 */
public record SendMessage(
        @NotNull String receipt,
        @NotBlank @Size(max = Account.LONGEST) String words) {

    /** Without the receipt and the words. */
    @Override
    public String toString() {
        return "a message";
    }
}
