package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.ProposalRegisters.TODAY;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.toandan.model.Camera;
import vn.toandan.model.ModelEvent;

/** Which models' people should be considered for a commendation; both sides of each edge. */
class ModelProposalsTest {

    private final ProposalRegisters registers = new ProposalRegisters();

    @Test
    void six_months_at_work_are_enough_for_an_effective_model() {
        registers.launched(LocalDate.of(2026, 2, 5));
        assertThat(registers.achievements(TODAY)).containsExactly("model:MH-01/2026");
    }

    @Test
    void five_months_and_twenty_nine_days_are_not() {
        registers.launched(LocalDate.of(2026, 2, 6));
        assertThat(registers.achievements(TODAY)).isEmpty();
    }

    @Test
    void a_model_without_an_effective_review_is_not_proposed() {
        registers.models.file(Camera.launched(Camera.ID, "16249", LocalDate.of(2024, 1, 5)), TODAY);
        assertThat(registers.achievements(TODAY)).isEmpty();
        registers.models.file(Camera.review(Camera.ID, 2024, true), TODAY);
        assertThat(registers.achievements(TODAY)).containsExactly("model:MH-01/2024");
        registers.models.file(Camera.unrated(Camera.ID, 2025, 3), TODAY);
        assertThat(registers.achievements(TODAY)).containsExactly("model:MH-01/2024");
        registers.models.file(Camera.review(Camera.ID, 2025, false), TODAY);
        assertThat(registers.achievements(TODAY)).isEmpty();
    }

    @Test
    void a_model_that_has_ended_is_not_proposed() {
        registers.models.file(
                Camera.model(
                        Camera.ID,
                        "16249",
                        ImmutableMap.of(ModelEvent.LAUNCH, LocalDate.of(2024, 1, 5), ModelEvent.DISCARD, TODAY)),
                TODAY);
        registers.models.file(Camera.review(Camera.ID, 2025, true), TODAY);
        assertThat(registers.achievements(TODAY.minusDays(1))).hasSize(1);
        assertThat(registers.achievements(TODAY)).isEmpty();
    }

    @Test
    void a_model_nominated_for_one_year_is_proposed_for_the_next() {
        registers.launched(LocalDate.of(2024, 1, 5));
        registers.nominated("model:MH-01/2025");
        assertThat(registers.on(TODAY)).hasSize(1);
        registers.nominated("model:MH-01/2026");
        assertThat(registers.on(TODAY)).isEmpty();
    }

    @Test
    void a_model_s_dossier_comes_with_those_of_the_year() {
        registers.launched(LocalDate.of(2026, 2, 5));
        assertThat(registers.only().dossier().day()).contains(LocalDate.of(2026, 12, 10));
        assertThat(registers.only().decision().day()).contains(LocalDate.of(2026, 12, 24));
    }

    @Test
    void a_model_proven_after_the_day_for_yearly_results_has_until_the_next_year_s() {
        LocalDate proven = LocalDate.of(2025, 12, 11);
        registers.models.file(Camera.launched(Camera.ID, "16249", proven.minusMonths(6)), TODAY);
        registers.models.file(Camera.review(Camera.ID, 2025, true), TODAY);
        assertThat(registers.only().dossier().day()).contains(LocalDate.of(2026, 12, 10));
    }
}
