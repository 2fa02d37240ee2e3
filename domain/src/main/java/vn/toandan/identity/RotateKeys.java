package vn.toandan.identity;

import jakarta.validation.constraints.NotNull;

/** To be wrapped anew: every key of the vault, by another master key ("thay khóa chủ"); nothing that they seal changes. */
public record RotateKeys(@NotNull Officer by) {}
