package vn.toandan.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * To be recorded: that the award of a nomination was revoked ("ghi quyết định hủy bỏ khen thưởng"); as opposed to the {@link Revocation}
 * that comes of it.
 *
 * @param finding the document that found it; never a private person's data
 * @param knownOn from which day it is known
 */
public record RevokeAward(
        @NotBlank String nomination,
        @NotNull AwardDecision decision,
        @NotNull RevocationGround ground,
        @NotBlank String finding,
        @NotNull LocalDate knownOn) {}
