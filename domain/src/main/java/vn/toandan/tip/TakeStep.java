package vn.toandan.tip;

import jakarta.validation.constraints.NotNull;

/** To be taken: a step with one tip ("thực hiện một bước xử lý"); as opposed to a {@link TakenStep}. */
public record TakeStep(@NotNull TipId tip, @NotNull TipStep step) {}
