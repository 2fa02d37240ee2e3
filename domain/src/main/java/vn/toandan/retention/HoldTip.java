package vn.toandan.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.toandan.tip.TipId;

/** To be held: all that is kept of a tip ("tạm giữ dữ liệu của một tin"). */
public record HoldTip(
        @NotNull TipId tip,
        @NotNull HoldReason reason,
        @NotBlank @Size(max = 100) String document) {}
