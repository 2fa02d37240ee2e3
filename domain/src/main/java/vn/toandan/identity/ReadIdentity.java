package vn.toandan.identity;

import jakarta.validation.constraints.NotNull;

/** To be read: an identity whose opening was approved ("xem danh tính một lần"), by the officer who asked for it. */
public record ReadIdentity(
        @NotNull OpeningId opening, @NotNull Officer by) {}
