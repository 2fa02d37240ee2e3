package vn.toandan.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.toandan.tip.TipId;

/** To be released: a tip that is held ("thôi tạm giữ dữ liệu của một tin"). */
public record ReleaseTip(
        @NotNull TipId tip,
        @NotNull ReleaseReason reason,
        @NotBlank @Size(max = 100) String document) {}
