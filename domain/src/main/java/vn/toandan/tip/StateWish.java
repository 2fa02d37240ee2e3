package vn.toandan.tip;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * To be put on file: a wish of whoever holds the receipt ("nêu nguyện vọng về khen thưởng"); as opposed to the {@link Wish} that is kept.
 *
 * @param receipt as it was typed; it is printed nowhere
 * @param kind by its code
 */
public record StateWish(
        @NotNull String receipt,
        @NotNull @Pattern(regexp = "[a-z_]+") String kind) {

    /** Without the receipt. */
    @Override
    public String toString() {
        return "a wish";
    }
}
