package vn.toandan.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * To be recorded: that a decision awarded a nomination ("ghi quyết định khen thưởng"); as opposed to the {@link Award} that comes of it.
 *
 * @param amount national money; empty where it is what the texts say
 * @param restingOn the number of an earlier decision that the dossier of a work-merit commendation rests on
 * @param knownOn from which day it is known
 */
public record AwardNomination(
        @NotBlank String nomination,
        @NotNull AwardDecision decision,
        @NotNull Optional<NationalAmount> amount,
        @NotNull Optional<LocalSupplement> supplement,
        @NotNull Optional<String> restingOn,
        @NotNull LocalDate knownOn) {}
