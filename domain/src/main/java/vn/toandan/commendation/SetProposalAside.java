package vn.toandan.commendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** To be set aside: a proposal ("gác lại một gợi ý xét khen thưởng"). */
public record SetProposalAside(
        @NotBlank String achievement,
        @NotNull SetAsideReason reason,
        @NotBlank @Size(max = 100) String ground,
        @NotNull LocalDate knownOn) {}
