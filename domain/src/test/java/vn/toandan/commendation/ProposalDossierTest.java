package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.ProposalRegisters.CAUGHT;
import static vn.toandan.commendation.ProposalRegisters.RECEIVED;
import static vn.toandan.commendation.ProposalRegisters.VALUED;
import static vn.toandan.commendation.ProposalRegisters.highlyValuable;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.Proposal.Suggestion;
import vn.toandan.law.Reason;
import vn.toandan.law.Wording;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipVersion;

/** What a proposal says: by when, for which forms, what the dossier lacks, and what to look at first. */
class ProposalDossierTest {

    private final ProposalRegisters registers = new ProposalRegisters();

    @Test
    void the_dossier_has_three_working_days_and_the_decision_five_more() {
        registers.valued(highlyValuable());
        assertThat(registers.only().dossier().day()).contains(LocalDate.of(2026, 8, 6));
        assertThat(registers.only().decision().day()).contains(LocalDate.of(2026, 8, 13));
    }

    @Test
    void the_clock_runs_from_the_first_reason_that_was_known() {
        registers.valued(highlyValuable());
        registers.outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
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
        registers.valued(highlyValuable());
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
        registers.valued(highlyValuable());
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
        registers.valued(highlyValuable().lawfullyCollected(false));
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
}
