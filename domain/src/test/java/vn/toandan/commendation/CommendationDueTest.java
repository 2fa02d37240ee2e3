package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toandan.commendation.Nominations.SCHEME;
import static vn.toandan.commendation.ProposalRegisters.TODAY;
import static vn.toandan.commendation.ProposalRegisters.VALUED;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.tip.SomeTips;

/** By when dossiers and decisions are due; both sides of each edge. */
class CommendationDueTest {

    private static final LocalDate LAST = LocalDate.of(2026, 8, 6);

    private final ProposalRegisters registers = new ProposalRegisters();

    private CommendationDue dossier() {
        registers.tips.record(SomeTips.valued(
                SomeTips.FIRST, VALUED, ProposalRegisters.highlyValuable().build(), VALUED));
        return CommendationDue.of(registers.on(TODAY), ImmutableList.of()).get(0);
    }

    private static ImmutableList<CommendationDue> waiting(CommendationForm form) {
        Nomination nomination =
                Nominations.resident().without(NominationFact.DECIDED_ON).with(NominationFact.PROPOSED_FORM, form);
        return CommendationDue.of(ImmutableList.of(), ImmutableList.of(SCHEME.judge(nomination, Optional.of(TODAY))));
    }

    @Test
    void a_dossier_is_past_on_the_day_after_its_last() {
        assertThat(dossier().lastDay()).contains(LAST);
        assertThat(dossier().isPastOn(LAST)).isFalse();
        assertThat(dossier().isPastOn(LAST.plusDays(1))).isTrue();
    }

    @Test
    void it_is_near_for_so_many_days_and_on_its_last() {
        assertThat(dossier().isNearOn(LAST.minusDays(6), 5)).isFalse();
        assertThat(dossier().isNearOn(LAST.minusDays(5), 5)).isTrue();
        assertThat(dossier().isNearOn(LAST, 5)).isTrue();
        assertThat(dossier().isNearOn(LAST.plusDays(1), 5)).isFalse();
    }

    @Test
    void a_nomination_that_waits_is_due_by_its_identifier() {
        assertThat(waiting(CommendationForm.COMMUNE_GIAY_KHEN))
                .extracting(CommendationDue::step, CommendationDue::about)
                .containsExactly(tuple(CommendationDue.Step.DECISION, "DN-01"));
    }

    private static Eligibility receivedOn(String nomination, LocalDate day) {
        return SCHEME.judge(
                Nominations.resident()
                        .without(NominationFact.DECIDED_ON)
                        .with(NominationFact.NOMINATION, nomination)
                        .with(NominationFact.RECEIVED_ON, day),
                Optional.of(TODAY));
    }

    @Test
    void the_one_that_is_due_first_comes_first_and_one_that_cannot_be_counted_last() {
        Eligibility beyondTheCalendar = receivedOn("DN-01", LocalDate.of(2099, 1, 1));
        assertThat(CommendationDue.of(
                        ImmutableList.of(),
                        ImmutableList.of(
                                beyondTheCalendar,
                                receivedOn("DN-04", TODAY),
                                receivedOn("DN-03", TODAY),
                                receivedOn("DN-02", TODAY.plusDays(1)))))
                .extracting(CommendationDue::about)
                .containsExactly("DN-03", "DN-04", "DN-02", "DN-01");
    }

    @Test
    void the_steps_have_the_names_of_the_answers() {
        assertThat(CommendationDue.Step.values())
                .extracting(CommendationDue.Step::code)
                .containsExactly("dossier", "decision");
    }

    @Test
    void a_form_without_a_term_is_never_due() {
        assertThat(waiting(CommendationForm.MINISTER_BANG_KHEN)).isEmpty();
    }
}
