package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Nominations.SCHEME;
import static vn.toandan.commendation.ProposalRegisters.CAUGHT;
import static vn.toandan.commendation.ProposalRegisters.RECEIVED;
import static vn.toandan.commendation.ProposalRegisters.TODAY;
import static vn.toandan.commendation.ProposalRegisters.VALUED;
import static vn.toandan.commendation.ProposalRegisters.highlyValuable;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Channel;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.TipVersion;
import vn.toandan.tip.Use;
import vn.toandan.tip.Verification;

/** Who should be considered for a commendation, by what the registers of tips and outcomes show; both sides of each edge. */
class ProposalsTest {

    private final ProposalRegisters registers = new ProposalRegisters();

    private void cameBy(Channel channel) {
        Tip tip = new Tip(
                SomeTips.FIRST,
                OffenceKind.THEFT,
                Optional.of("16249"),
                Optional.empty(),
                RECEIVED,
                Optional.empty(),
                Optional.of(channel));
        registers.tips.record(TipVersion.valued(
                tip, highlyValuable().channel(channel).build(), Optional.of(VALUED), TipValuation.published(), VALUED));
    }

    @Test
    void whoever_gave_a_tip_of_v3_is_proposed() {
        assertThat(registers.valued(highlyValuable()).level()).isEqualTo(TipLevel.V3);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void a_tip_of_v4_is_proposed() {
        assertThat(registers.valued(highlyValuable().caughtEspeciallySerious(1)).level())
                .isEqualTo(TipLevel.V4);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void a_tip_of_v2_is_not() {
        assertThat(registers.valued(SomeTips.valuable()).level()).isEqualTo(TipLevel.V2);
        assertThat(registers.achievements(TODAY)).isEmpty();
    }

    @Test
    void a_tip_is_proposed_from_the_day_it_was_valued_on() {
        registers.valued(highlyValuable());
        assertThat(registers.achievements(VALUED)).hasSize(1);
        assertThat(registers.achievements(VALUED.minusDays(1))).isEmpty();
    }

    @Test
    void what_was_not_known_yet_is_not_proposed() {
        registers.valued(highlyValuable());
        assertThat(registers.on(TODAY, VALUED.minusDays(1))).isEmpty();
        assertThat(registers.on(TODAY, VALUED)).hasSize(1);
    }

    @Test
    void the_media_have_nobody_to_commend_and_staff_does_its_duty() {
        cameBy(Channel.MEDIA);
        assertThat(registers.on(TODAY)).isEmpty();
        cameBy(Channel.STAFF);
        assertThat(registers.on(TODAY)).isEmpty();
        cameBy(Channel.WEB);
        assertThat(registers.on(TODAY)).hasSize(1);
    }

    @Test
    void an_offender_caught_speaks_for_a_tip_of_any_value() {
        registers.valued(SomeTips.valuable());
        registers.outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void so_does_a_life_saved_by_a_tip_that_is_not_valued_yet() {
        registers.tips.record(SomeTips.pending(SomeTips.FIRST, RECEIVED));
        registers.outcome(new OutcomeKind(Use.LIFE_SAVED.code()), 1, SomeTips.FIRST, CausalRole.SUPPORTING);
        assertThat(registers.only().cautions()).contains(Sentence.of("commendation/proposals:caution.not_valued"));
    }

    @Test
    void a_case_handled_or_nobody_caught_speaks_for_nothing() {
        registers.valued(SomeTips.valuable());
        registers.outcome(OutcomeKind.CASES, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        registers.outcome(CAUGHT, 0, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(registers.on(TODAY)).isEmpty();
    }

    @Test
    void what_came_of_a_tip_is_read_as_it_was_known() {
        registers.valued(SomeTips.valuable());
        registers.outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        registers.outcomes.correct(
                new Outcome(new Outcome.Key("12/QĐ-CQĐT", VALUED.minusDays(3), CAUGHT), 0), VALUED.plusDays(1));
        assertThat(registers.on(TODAY, VALUED)).hasSize(1);
        assertThat(registers.on(TODAY, VALUED.plusDays(1))).isEmpty();
    }

    @Test
    void an_outcome_speaks_for_the_one_tip_that_it_is_credited_to() {
        registers.valued(SomeTips.valuable());
        registers.tips.record(SomeTips.valued(
                SomeTips.SECOND, RECEIVED.plusDays(1), SomeTips.valuable().build(), VALUED));
        registers.outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.SUPPORTING);
        registers.outcome(CAUGHT, 1, SomeTips.SECOND, CausalRole.DECISIVE);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-2");
    }

    @Test
    void an_unfounded_tip_is_not_proposed_whatever_is_said_to_have_come_of_it() {
        registers.valued(SomeTips.valuable().verification(Verification.UNFOUNDED_HONEST));
        registers.outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(registers.on(TODAY)).isEmpty();
    }

    @Test
    void one_tip_is_proposed_once_with_all_its_reasons() {
        registers.valued(highlyValuable());
        registers.outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(registers.only().reasons())
                .filteredOn(Reason.Given.class::isInstance)
                .hasSize(2);
    }

    @Test
    void what_a_nomination_answers_is_not_proposed_again() {
        registers.valued(highlyValuable());
        registers.nominated("VU-12/BM-07");
        assertThat(registers.on(TODAY)).hasSize(1);
        registers.nominated("tip:T-1");
        assertThat(registers.on(TODAY)).isEmpty();
    }

    @Test
    void a_tip_whose_identifier_begins_alike_is_another_one() {
        registers.valued(highlyValuable());
        registers.nominated("tip:T-11");
        assertThat(registers.on(TODAY)).hasSize(1);
    }

    @Test
    void what_was_awarded_is_not_proposed_although_its_nomination_names_it_no_longer() {
        registers.valued(highlyValuable());
        registers.nominated("tip:T-1");
        registers.commendations.record(new Award(
                "DN-01",
                Optional.of("tip:T-1"),
                Optional.empty(),
                SubjectKind.INDIVIDUAL,
                CommendationForm.COMMUNE_GIAY_KHEN,
                new AwardDecision("88/QĐ-UBND", TODAY, AwardingAuthority.COMMUNE_CHAIR, "UBND xã Mậu Lâm"),
                new NationalAmount(760_000),
                Optional.empty(),
                TODAY));
        registers.nominated("VU-12/BM-07");
        assertThat(registers.on(TODAY)).isEmpty();
    }

    @Test
    void what_was_awarded_is_proposed_again_once_that_was_revoked() {
        registers.valued(highlyValuable());
        Award awarded = Awards.awarded();
        Award.Id id = registers.commendations.record(new Award(
                awarded.nomination(),
                Optional.of("tip:T-1"),
                awarded.unitCode(),
                awarded.kind(),
                awarded.form(),
                awarded.decision(),
                awarded.amount(),
                awarded.supplement(),
                TODAY));
        assertThat(registers.on(TODAY)).isEmpty();
        registers.commendations.revoke(id, Awards.revoked());
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void whose_dossier_is_due_first_comes_first() {
        registers.launched(LocalDate.of(2024, 1, 5));
        registers.valued(highlyValuable());
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1", "model:MH-01/2026");
    }

    @Test
    void of_two_that_are_due_on_one_day_the_achievements_identifier_decides() {
        LocalDate threeWorkingDaysBefore = LocalDate.of(2026, 12, 7);
        registers.launched(LocalDate.of(2024, 1, 5));
        registers.tips.record(SomeTips.valued(
                SomeTips.FIRST, threeWorkingDaysBefore, highlyValuable().build(), threeWorkingDaysBefore));
        assertThat(registers.on(threeWorkingDaysBefore).stream()
                        .map(one -> one.dossier().day().orElseThrow()))
                .containsExactly(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 10));
        assertThat(registers.achievements(threeWorkingDaysBefore)).containsExactly("model:MH-01/2026", "tip:T-1");
    }

    @Test
    void a_nomination_waits_until_it_is_decided() {
        registers.nominated("tip:T-1");
        assertThat(AwaitingDecision.on(TODAY, registers.commendations, SCHEME, TODAY))
                .isEmpty();
        Nomination complete = Nominations.resident().without(NominationFact.DECIDED_ON);
        registers.commendations.file(complete, TODAY);
        assertThat(AwaitingDecision.on(TODAY, registers.commendations, SCHEME, TODAY))
                .extracting(one -> one.nomination().id())
                .containsExactly("DN-01");
        registers.commendations.file(Nominations.resident(), TODAY);
        assertThat(AwaitingDecision.on(TODAY, registers.commendations, SCHEME, TODAY))
                .isEmpty();
    }
}
