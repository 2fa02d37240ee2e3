package vn.toandan.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** To be recorded: that a breach was notified or found harmless ("ghi việc thông báo vi phạm"), by a document. */
public record TakeBreachStep(
        @NotNull BreachId breach,
        @NotNull BreachStep step,
        @NotBlank @Size(max = 100) String document,
        @NotNull Instant at) {}
