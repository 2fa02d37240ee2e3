package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A step is kept as its kind and one detail, and is the same once it is read again. */
class TipStepTest {

    /** A step and the detail as which it is kept. */
    private record Kept(TipStep step, TipStep.Kind kind, String detail) {}

    static List<Kept> steps() {
        return List.of(
                new Kept(new TipStep.Classify(Route.OWN_COMPLEX), TipStep.Kind.CLASSIFY, "own_complex"),
                new Kept(new TipStep.Transfer("16231"), TipStep.Kind.TRANSFER, "16231"),
                new Kept(new TipStep.Verify(), TipStep.Kind.VERIFY, ""),
                new Kept(
                        new TipStep.Extend(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 7, 1)),
                        TipStep.Kind.EXTEND,
                        "2024-05-20/2024-07-01"),
                new Kept(new TipStep.Suspend(), TipStep.Kind.SUSPEND, ""),
                new Kept(new TipStep.Resume(), TipStep.Kind.RESUME, ""),
                new Kept(new TipStep.Conclude(), TipStep.Kind.CONCLUDE, ""),
                new Kept(new TipStep.Close(ClosingReason.NO_CASE), TipStep.Kind.CLOSE, "no_case"),
                new Kept(new TipStep.Reopen(), TipStep.Kind.REOPEN, ""),
                new Kept(new TipStep.Fulfil(Duty.RECEIPT_NOTICE), TipStep.Kind.FULFIL, "receipt_notice"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void what_was_kept_of_a_step_is_that_step(Kept kept) {
        assertThat(kept.step().kind()).isEqualTo(kept.kind());
        assertThat(kept.step().detail()).isEqualTo(kept.detail());
        assertThat(TipStep.of(kept.kind(), kept.detail())).isEqualTo(kept.step());
    }

    @Test
    void no_kind_of_step_is_left_out() {
        assertThat(steps().stream().map(Kept::kind)).containsExactly(TipStep.Kind.values());
    }

    @Test
    void a_detail_of_another_step_is_the_callers_bug() {
        assertThatThrownBy(() -> TipStep.of(TipStep.Kind.CLASSIFY, "no_case"))
                .isInstanceOf(NoSuchElementException.class);
    }
}
