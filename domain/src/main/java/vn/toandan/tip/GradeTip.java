package vn.toandan.tip;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * To be graded at intake: one tip, on one scale or on both ("đánh giá ban đầu một tin"); as opposed to the {@link IntakeGrade} that is
 * kept.
 */
public record GradeTip(
        @NotNull TipId tip,
        @NotNull Optional<Admiralty> admiralty,
        @NotNull Optional<ThreeByFive> threeByFive) {}
