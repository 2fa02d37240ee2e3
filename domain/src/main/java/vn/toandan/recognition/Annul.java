package vn.toandan.recognition;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * To be recorded: that a decision took the recognition of these units for a year back ("ghi quyết định hủy công nhận"); as opposed to
 * the {@link Annulment}s that come of it.
 *
 * @param ground why, in the words of the decision; never a private person's data
 * @param knownOn from which day it is known
 */
public record Annul(
        @NotNull Decision decision,
        int year,
        @NotEmpty ImmutableSet<@NotBlank String> units,
        @NotBlank String ground,
        @NotNull LocalDate knownOn) {}
