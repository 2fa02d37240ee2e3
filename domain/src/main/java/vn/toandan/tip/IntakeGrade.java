package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;

/**
 * Intake grade ("đánh giá ban đầu"): how a tip looked before it was checked, on one scale or on both, given at an instant and never
 * overwritten; as opposed to its {@link TipLevel}, on which it has no bearing. It says what to look at first and nothing else.
 */
public record IntakeGrade(Optional<Admiralty> admiralty, Optional<ThreeByFive> threeByFive, Instant at) {

    public IntakeGrade {
        checkArgument(admiralty.isPresent() || threeByFive.isPresent(), "a grade stands on a scale");
    }
}
