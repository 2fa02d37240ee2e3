package vn.toandan.identity;

import static com.google.common.base.Preconditions.checkArgument;

/** Number of an opening ("số thứ tự lần mở"), counted by the {@link Vault}. */
public record OpeningId(long number) {

    public OpeningId {
        checkArgument(number > 0, "%s is no number of an opening", number);
    }
}
