package vn.toandan.commendation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Revocation ("hủy bỏ quyết định khen thưởng"): that the authority that awarded took an {@link Award} back; artefact and money are to be
 * recovered (Law Art. 93).
 *
 * @param finding the document that found it; never a private person's data
 * @param knownOn from which day it was known
 */
public record Revocation(AwardDecision decision, RevocationGround ground, String finding, LocalDate knownOn) {

    public Revocation {
        checkArgument(!finding.isBlank(), "a revocation rests on a finding");
    }
}
