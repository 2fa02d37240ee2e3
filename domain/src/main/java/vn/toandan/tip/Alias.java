package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Alias ("mã số thay tên"): a random code that stands for whoever told wherever one is needed, such as on a nomination; as opposed to the {@link TipId}, of what was told.
 * Who is behind it is not known here and cannot be.
 */
public record Alias(String text) {

    public Alias {
        checkArgument(!text.isBlank(), "an alias is not blank");
    }
}
