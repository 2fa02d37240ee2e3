package vn.toandan.recognition;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * To be recorded: that a decision recognised these units for a year ("ghi quyết định công nhận"); as opposed to the {@link
 * Recognition}s that come of it.
 *
 * @param units by their codes, in the order of the decision
 * @param papers the documents of the dossiers that were seen, by their ids in the {@link vn.toandan.safety.Procedure}
 * @param knownOn from which day it is known
 */
public record Decide(
        @NotNull Decision decision,
        int year,
        @NotEmpty ImmutableSet<@NotBlank String> units,
        @NotNull ImmutableSet<@NotBlank String> papers,
        @NotNull LocalDate knownOn) {}
