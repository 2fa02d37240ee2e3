package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Nominations.SCHEME;
import static vn.toandan.commendation.ProposalRegisters.TODAY;
import static vn.toandan.commendation.ProposalRegisters.VALUED;
import static vn.toandan.commendation.ProposalRegisters.highlyValuable;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.Proposal.Suggestion;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Channel;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.TipVersion;
import vn.toandan.tip.Use;
import vn.toandan.tip.Verification;

/** Who should be considered for a commendation, by what the registers of tips and outcomes show; both sides of each edge. */
class ProposalsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 20);
    private static final OutcomeKind CAUGHT = new OutcomeKind(Use.SUSPECT_CAUGHT.code());

    private final ProposalRegisters registers = new ProposalRegisters();

    private TipVersion valued(TipFinding.Builder finding) {
        TipVersion version = SomeTips.valued(SomeTips.FIRST, RECEIVED, finding.build(), VALUED);
        registers.tips.record(version);
        return version;
    }

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

    private void outcome(OutcomeKind kind, long quantity, TipId tip, CausalRole role) {
        registers.outcomes.record(
                new Outcome(new Outcome.Key("12/QĐ-CQĐT", VALUED.minusDays(3), kind), quantity), tip, role, VALUED);
    }

    @Test
    void whoever_gave_a_tip_of_v3_is_proposed() {
        assertThat(valued(highlyValuable()).level()).isEqualTo(TipLevel.V3);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void a_tip_of_v4_is_proposed() {
        assertThat(valued(highlyValuable().caughtEspeciallySerious(1)).level()).isEqualTo(TipLevel.V4);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void a_tip_of_v2_is_not() {
        assertThat(valued(SomeTips.valuable()).level()).isEqualTo(TipLevel.V2);
        assertThat(registers.achievements(TODAY)).isEmpty();
    }

    @Test
    void a_tip_is_proposed_from_the_day_it_was_valued_on() {
        valued(highlyValuable());
        assertThat(registers.achievements(VALUED)).hasSize(1);
        assertThat(registers.achievements(VALUED.minusDays(1))).isEmpty();
    }

    @Test
    void what_was_not_known_yet_is_not_proposed() {
        valued(highlyValuable());
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
        valued(SomeTips.valuable());
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void so_does_a_life_saved_by_a_tip_that_is_not_valued_yet() {
        registers.tips.record(SomeTips.pending(SomeTips.FIRST, RECEIVED));
        outcome(new OutcomeKind(Use.LIFE_SAVED.code()), 1, SomeTips.FIRST, CausalRole.SUPPORTING);
        assertThat(registers.only().cautions()).contains(Sentence.of("commendation/proposals:caution.not_valued"));
    }

    @Test
    void a_case_handled_or_nobody_caught_speaks_for_nothing() {
        valued(SomeTips.valuable());
        outcome(OutcomeKind.CASES, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        outcome(CAUGHT, 0, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(registers.on(TODAY)).isEmpty();
    }

    @Test
    void what_came_of_a_tip_is_read_as_it_was_known() {
        valued(SomeTips.valuable());
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        registers.outcomes.correct(
                new Outcome(new Outcome.Key("12/QĐ-CQĐT", VALUED.minusDays(3), CAUGHT), 0), VALUED.plusDays(1));
        assertThat(registers.on(TODAY, VALUED)).hasSize(1);
        assertThat(registers.on(TODAY, VALUED.plusDays(1))).isEmpty();
    }

    @Test
    void an_outcome_speaks_for_the_one_tip_that_it_is_credited_to() {
        valued(SomeTips.valuable());
        registers.tips.record(SomeTips.valued(
                SomeTips.SECOND, RECEIVED.plusDays(1), SomeTips.valuable().build(), VALUED));
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.SUPPORTING);
        outcome(CAUGHT, 1, SomeTips.SECOND, CausalRole.DECISIVE);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-2");
    }

    @Test
    void an_unfounded_tip_is_not_proposed_whatever_is_said_to_have_come_of_it() {
        valued(SomeTips.valuable().verification(Verification.UNFOUNDED_HONEST));
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(registers.on(TODAY)).isEmpty();
    }

    @Test
    void one_tip_is_proposed_once_with_all_its_reasons() {
        valued(highlyValuable());
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(registers.only().reasons())
                .filteredOn(Reason.Given.class::isInstance)
                .hasSize(2);
    }

    @Test
    void what_a_nomination_answers_is_not_proposed_again() {
        valued(highlyValuable());
        registers.nominated("VU-12/BM-07");
        assertThat(registers.on(TODAY)).hasSize(1);
        registers.nominated("tip:T-1");
        assertThat(registers.on(TODAY)).isEmpty();
    }

    @Test
    void a_tip_whose_identifier_begins_alike_is_another_one() {
        valued(highlyValuable());
        registers.nominated("tip:T-11");
        assertThat(registers.on(TODAY)).hasSize(1);
    }

    @Test
    void what_was_awarded_is_not_proposed_although_its_nomination_names_it_no_longer() {
        valued(highlyValuable());
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
        valued(highlyValuable());
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
    void the_dossier_has_three_working_days_and_the_decision_five_more() {
        valued(highlyValuable());
        assertThat(registers.only().dossier().day()).contains(LocalDate.of(2026, 8, 6));
        assertThat(registers.only().decision().day()).contains(LocalDate.of(2026, 8, 13));
    }

    @Test
    void the_clock_runs_from_the_first_reason_that_was_known() {
        valued(highlyValuable());
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(registers.only().dossier().day()).contains(LocalDate.of(2026, 8, 5));
    }

    @Test
    void beyond_the_calendar_no_target_is_guessed() {
        LocalDate late = LocalDate.of(2026, 12, 30);
        registers.tips.record(
                SomeTips.valued(SomeTips.FIRST, RECEIVED, highlyValuable().build(), late));
        Proposal one = registers.on(late).get(0);
        assertThat(one.dossier().day()).isEmpty();
        assertThat(one.decision().day()).isEmpty();
        assertThat(Wording.ENGLISH.say(one.dossier().because())).contains("not known");
    }

    @Test
    void a_value_without_its_day_has_no_target() {
        TipVersion version =
                SomeTips.valued(SomeTips.FIRST, RECEIVED, highlyValuable().build(), VALUED);
        registers.tips.record(new TipVersion(
                version.tip(), version.finding(), Optional.empty(), version.level(), version.rule(), VALUED));
        assertThat(registers.only().dossier().day()).isEmpty();
    }

    @Test
    void a_tip_of_v3_meets_the_standard_of_a_certificate_and_leaves_higher_forms_open() {
        valued(highlyValuable());
        assertThat(registers.only().forms())
                .filteredOn(Suggestion::isStandardMet)
                .extracting(Suggestion::form)
                .containsExactly(CommendationForm.COMMUNE_GIAY_KHEN, CommendationForm.POLICE_DIRECTOR_GIAY_KHEN);
        assertThat(registers.only().forms())
                .filteredOn(one -> one.form() == CommendationForm.PROVINCE_BANG_KHEN)
                .singleElement()
                .satisfies(one -> assertThat(one.open()).contains(NominationFact.INFLUENCE));
    }

    @Test
    void a_form_that_has_ended_is_no_suggestion() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        registers.tips.record(
                SomeTips.valued(SomeTips.FIRST, last, highlyValuable().build(), last));
        assertThat(registers.on(last).get(0).forms())
                .extracting(Suggestion::form)
                .contains(CommendationForm.DISTRICT_GIAY_KHEN)
                .doesNotContain(CommendationForm.DISTRICT_POLICE_GIAY_KHEN);
        assertThat(registers.on(last.plusDays(1)).get(0).forms())
                .extracting(Suggestion::form)
                .doesNotContain(CommendationForm.DISTRICT_GIAY_KHEN);
    }

    @Test
    void the_dossier_lacks_who_came_forward_and_what_is_asked_of_them() {
        valued(highlyValuable());
        assertThat(registers.only().missing())
                .contains(
                        NominationFact.SUBJECT,
                        NominationFact.RECEIVED_ON,
                        NominationFact.EXEMPLARY,
                        NominationFact.DUTIES_COMPLETED,
                        NominationFact.COMPLAINT_PENDING,
                        NominationFact.PUBLICITY_CONSENT,
                        NominationFact.SECRET_INFORMANT)
                .doesNotContain(
                        NominationFact.TIP_LEVEL,
                        NominationFact.SUDDEN_FEAT,
                        NominationFact.COMMENDED_BY,
                        NominationFact.DECIDED_ON,
                        NominationFact.UNITED);
    }

    @Test
    void a_tip_that_was_not_lawfully_collected_is_to_be_looked_at_first() {
        valued(highlyValuable().lawfullyCollected(false));
        assertThat(Wording.ENGLISH.phrase(registers.only().cautions().get(0))).contains("R7");
    }

    @Test
    void the_fund_s_circular_is_the_ground_from_its_day_and_before_only_compared() {
        LocalDate inForce = LocalDate.of(2026, 3, 30);
        LocalDate received = LocalDate.of(2026, 3, 2);
        registers.tips.record(
                SomeTips.valued(SomeTips.FIRST, received, highlyValuable().build(), received));
        assertThat(cited(registers.on(inForce).get(0))).isEqualTo("điểm g khoản 2 Điều 3 Thông tư 29/2026/TT-BCA");
        assertThat(cited(registers.on(inForce.minusDays(1)).get(0))).startsWith("so sánh");
    }

    private static String cited(Proposal one) {
        return one.reasons().stream()
                .filter(Reason.Required.class::isInstance)
                .map(Reason.Required.class::cast)
                .map(required -> Wording.VIETNAMESE.phrase(required.citation().words()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whose_dossier_is_due_first_comes_first() {
        registers.launched(LocalDate.of(2024, 1, 5));
        valued(highlyValuable());
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
