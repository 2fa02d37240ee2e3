package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Nominations.SCHEME;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.Proposal.Suggestion;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.model.Camera;
import vn.toandan.model.InMemoryModels;
import vn.toandan.model.ModelEvent;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Channel;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.tip.OffenceClass;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.Timeliness;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.TipVersion;
import vn.toandan.tip.Use;
import vn.toandan.tip.Verification;

/** Who should be considered for a commendation, by what the registers show; both sides of each edge. */
class ProposalsTest {

    /** A Monday; the week after has no day off. */
    static final LocalDate VALUED = LocalDate.of(2026, 8, 3);

    static final LocalDate TODAY = LocalDate.of(2026, 8, 5);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 20);
    private static final OutcomeKind CAUGHT = new OutcomeKind(Use.SUSPECT_CAUGHT.code());

    final InMemoryTips tips = new InMemoryTips();
    final InMemoryOutcomes outcomes = new InMemoryOutcomes();
    final InMemoryModels models = new InMemoryModels();
    private final InMemoryCommendations commendations = new InMemoryCommendations();
    private final Proposals proposals = new Proposals(tips, outcomes, models, commendations, SCHEME, Targets.DEFAULT);

    ImmutableList<Proposal> on(LocalDate day) {
        return proposals.on(day, LocalDate.of(9999, 12, 31));
    }

    private ImmutableList<String> achievements(LocalDate day) {
        return on(day).stream().map(one -> one.achievement().text()).collect(ImmutableList.toImmutableList());
    }

    private Proposal only() {
        assertThat(on(TODAY)).hasSize(1);
        return on(TODAY).get(0);
    }

    /** A thief caught by it, told within a day: V3. */
    static TipFinding.Builder highlyValuable() {
        return SomeTips.valuable()
                .timeliness(Timeliness.WITHIN_24H)
                .offenceClass(OffenceClass.SERIOUS)
                .useMade(Set.of(Use.CASE_OPENED, Use.SUSPECT_CAUGHT));
    }

    private TipVersion valued(TipFinding.Builder finding) {
        TipVersion version = SomeTips.valued(SomeTips.FIRST, RECEIVED, finding.build(), VALUED);
        tips.record(version);
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
        tips.record(TipVersion.valued(
                tip, highlyValuable().channel(channel).build(), Optional.of(VALUED), TipValuation.published(), VALUED));
    }

    private void outcome(OutcomeKind kind, long quantity, TipId tip, CausalRole role) {
        outcomes.record(
                new Outcome(new Outcome.Key("12/QĐ-CQĐT", VALUED.minusDays(3), kind), quantity), tip, role, VALUED);
    }

    private void nominated(String achievement) {
        commendations.file(
                Nomination.of("DN-01", SubjectKind.INDIVIDUAL, CommendationForm.COMMUNE_GIAY_KHEN)
                        .with(NominationFact.ACHIEVEMENT, achievement),
                TODAY);
    }

    @Test
    void whoever_gave_a_tip_of_v3_is_proposed() {
        assertThat(valued(highlyValuable()).level()).isEqualTo(TipLevel.V3);
        assertThat(achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void a_tip_of_v4_is_proposed() {
        assertThat(valued(highlyValuable().caughtEspeciallySerious(1)).level()).isEqualTo(TipLevel.V4);
        assertThat(achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void a_tip_of_v2_is_not() {
        assertThat(valued(SomeTips.valuable()).level()).isEqualTo(TipLevel.V2);
        assertThat(achievements(TODAY)).isEmpty();
    }

    @Test
    void a_tip_is_proposed_from_the_day_it_was_valued_on() {
        valued(highlyValuable());
        assertThat(achievements(VALUED)).hasSize(1);
        assertThat(achievements(VALUED.minusDays(1))).isEmpty();
    }

    @Test
    void what_was_not_known_yet_is_not_proposed() {
        valued(highlyValuable());
        assertThat(proposals.on(TODAY, VALUED.minusDays(1))).isEmpty();
        assertThat(proposals.on(TODAY, VALUED)).hasSize(1);
    }

    @Test
    void the_media_have_nobody_to_commend_and_staff_does_its_duty() {
        cameBy(Channel.MEDIA);
        assertThat(on(TODAY)).isEmpty();
        cameBy(Channel.STAFF);
        assertThat(on(TODAY)).isEmpty();
        cameBy(Channel.WEB);
        assertThat(on(TODAY)).hasSize(1);
    }

    @Test
    void an_offender_caught_speaks_for_a_tip_of_any_value() {
        valued(SomeTips.valuable());
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void so_does_a_life_saved_by_a_tip_that_is_not_valued_yet() {
        tips.record(SomeTips.pending(SomeTips.FIRST, RECEIVED));
        outcome(new OutcomeKind(Use.LIFE_SAVED.code()), 1, SomeTips.FIRST, CausalRole.SUPPORTING);
        assertThat(only().cautions()).contains(Sentence.of("commendation/proposals:caution.not_valued"));
    }

    @Test
    void a_case_handled_or_nobody_caught_speaks_for_nothing() {
        valued(SomeTips.valuable());
        outcome(OutcomeKind.CASES, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        outcome(CAUGHT, 0, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(on(TODAY)).isEmpty();
    }

    @Test
    void what_came_of_a_tip_is_read_as_it_was_known() {
        valued(SomeTips.valuable());
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        outcomes.correct(
                new Outcome(new Outcome.Key("12/QĐ-CQĐT", VALUED.minusDays(3), CAUGHT), 0), VALUED.plusDays(1));
        assertThat(proposals.on(TODAY, VALUED)).hasSize(1);
        assertThat(proposals.on(TODAY, VALUED.plusDays(1))).isEmpty();
    }

    @Test
    void an_outcome_speaks_for_the_one_tip_that_it_is_credited_to() {
        valued(SomeTips.valuable());
        tips.record(SomeTips.valued(
                SomeTips.SECOND, RECEIVED.plusDays(1), SomeTips.valuable().build(), VALUED));
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.SUPPORTING);
        outcome(CAUGHT, 1, SomeTips.SECOND, CausalRole.DECISIVE);
        assertThat(achievements(TODAY)).containsExactly("tip:T-2");
    }

    @Test
    void an_unfounded_tip_is_not_proposed_whatever_is_said_to_have_come_of_it() {
        valued(SomeTips.valuable().verification(Verification.UNFOUNDED_HONEST));
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(on(TODAY)).isEmpty();
    }

    @Test
    void one_tip_is_proposed_once_with_all_its_reasons() {
        valued(highlyValuable());
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(only().reasons()).filteredOn(Reason.Given.class::isInstance).hasSize(2);
    }

    @Test
    void what_a_nomination_answers_is_not_proposed_again() {
        valued(highlyValuable());
        nominated("VU-12/BM-07");
        assertThat(on(TODAY)).hasSize(1);
        nominated("tip:T-1");
        assertThat(on(TODAY)).isEmpty();
    }

    @Test
    void a_tip_whose_identifier_begins_alike_is_another_one() {
        valued(highlyValuable());
        nominated("tip:T-11");
        assertThat(on(TODAY)).hasSize(1);
    }

    @Test
    void what_was_awarded_is_not_proposed_although_its_nomination_names_it_no_longer() {
        valued(highlyValuable());
        nominated("tip:T-1");
        commendations.record(new Award(
                "DN-01",
                Optional.of("tip:T-1"),
                Optional.empty(),
                SubjectKind.INDIVIDUAL,
                CommendationForm.COMMUNE_GIAY_KHEN,
                new AwardDecision("88/QĐ-UBND", TODAY, AwardingAuthority.COMMUNE_CHAIR, "UBND xã Mậu Lâm"),
                new NationalAmount(760_000),
                Optional.empty(),
                TODAY));
        nominated("VU-12/BM-07");
        assertThat(on(TODAY)).isEmpty();
    }

    @Test
    void the_dossier_has_three_working_days_and_the_decision_five_more() {
        valued(highlyValuable());
        assertThat(only().dossier().day()).contains(LocalDate.of(2026, 8, 6));
        assertThat(only().decision().day()).contains(LocalDate.of(2026, 8, 13));
    }

    @Test
    void the_clock_runs_from_the_first_reason_that_was_known() {
        valued(highlyValuable());
        outcome(CAUGHT, 1, SomeTips.FIRST, CausalRole.DECISIVE);
        assertThat(only().dossier().day()).contains(LocalDate.of(2026, 8, 5));
    }

    @Test
    void beyond_the_calendar_no_target_is_guessed() {
        LocalDate late = LocalDate.of(2026, 12, 30);
        tips.record(SomeTips.valued(SomeTips.FIRST, RECEIVED, highlyValuable().build(), late));
        Proposal one = on(late).get(0);
        assertThat(one.dossier().day()).isEmpty();
        assertThat(one.decision().day()).isEmpty();
        assertThat(Wording.ENGLISH.say(one.dossier().because())).contains("not known");
    }

    @Test
    void a_value_without_its_day_has_no_target() {
        TipVersion version =
                SomeTips.valued(SomeTips.FIRST, RECEIVED, highlyValuable().build(), VALUED);
        tips.record(new TipVersion(
                version.tip(), version.finding(), Optional.empty(), version.level(), version.rule(), VALUED));
        assertThat(only().dossier().day()).isEmpty();
    }

    @Test
    void a_tip_of_v3_meets_the_standard_of_a_certificate_and_leaves_higher_forms_open() {
        valued(highlyValuable());
        assertThat(only().forms())
                .filteredOn(Suggestion::isStandardMet)
                .extracting(Suggestion::form)
                .containsExactly(CommendationForm.COMMUNE_GIAY_KHEN, CommendationForm.POLICE_DIRECTOR_GIAY_KHEN);
        assertThat(only().forms())
                .filteredOn(one -> one.form() == CommendationForm.PROVINCE_BANG_KHEN)
                .singleElement()
                .satisfies(one -> assertThat(one.open()).contains(NominationFact.INFLUENCE));
    }

    @Test
    void a_form_that_has_ended_is_no_suggestion() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        tips.record(SomeTips.valued(SomeTips.FIRST, last, highlyValuable().build(), last));
        assertThat(on(last).get(0).forms())
                .extracting(Suggestion::form)
                .contains(CommendationForm.DISTRICT_GIAY_KHEN)
                .doesNotContain(CommendationForm.DISTRICT_POLICE_GIAY_KHEN);
        assertThat(on(last.plusDays(1)).get(0).forms())
                .extracting(Suggestion::form)
                .doesNotContain(CommendationForm.DISTRICT_GIAY_KHEN);
    }

    @Test
    void the_dossier_lacks_who_came_forward_and_what_is_asked_of_them() {
        valued(highlyValuable());
        assertThat(only().missing())
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
        assertThat(Wording.ENGLISH.phrase(only().cautions().get(0))).contains("R7");
    }

    @Test
    void the_fund_s_circular_is_the_ground_from_its_day_and_before_only_compared() {
        LocalDate inForce = LocalDate.of(2026, 3, 30);
        LocalDate received = LocalDate.of(2026, 3, 2);
        tips.record(SomeTips.valued(SomeTips.FIRST, received, highlyValuable().build(), received));
        assertThat(cited(on(inForce).get(0))).isEqualTo("điểm g khoản 2 Điều 3 Thông tư 29/2026/TT-BCA");
        assertThat(cited(on(inForce.minusDays(1)).get(0))).startsWith("so sánh");
    }

    private static String cited(Proposal one) {
        return one.reasons().stream()
                .filter(Reason.Required.class::isInstance)
                .map(Reason.Required.class::cast)
                .map(required -> Wording.VIETNAMESE.phrase(required.citation().words()))
                .findFirst()
                .orElseThrow();
    }

    private void launched(LocalDate day) {
        models.file(Camera.launched(Camera.ID, "16249", day), day);
        models.file(Camera.review(Camera.ID, 2026, true), TODAY);
    }

    @Test
    void six_months_at_work_are_enough_for_an_effective_model() {
        launched(LocalDate.of(2026, 2, 5));
        assertThat(achievements(TODAY)).containsExactly("model:MH-01/2026");
    }

    @Test
    void five_months_and_twenty_nine_days_are_not() {
        launched(LocalDate.of(2026, 2, 6));
        assertThat(achievements(TODAY)).isEmpty();
    }

    @Test
    void a_model_without_an_effective_review_is_not_proposed() {
        models.file(Camera.launched(Camera.ID, "16249", LocalDate.of(2024, 1, 5)), TODAY);
        assertThat(achievements(TODAY)).isEmpty();
        models.file(Camera.review(Camera.ID, 2024, true), TODAY);
        assertThat(achievements(TODAY)).containsExactly("model:MH-01/2024");
        models.file(Camera.unrated(Camera.ID, 2025, 3), TODAY);
        assertThat(achievements(TODAY)).containsExactly("model:MH-01/2024");
        models.file(Camera.review(Camera.ID, 2025, false), TODAY);
        assertThat(achievements(TODAY)).isEmpty();
    }

    @Test
    void a_model_that_has_ended_is_not_proposed() {
        models.file(
                Camera.model(
                        Camera.ID,
                        "16249",
                        ImmutableMap.of(ModelEvent.LAUNCH, LocalDate.of(2024, 1, 5), ModelEvent.DISCARD, TODAY)),
                TODAY);
        models.file(Camera.review(Camera.ID, 2025, true), TODAY);
        assertThat(achievements(TODAY.minusDays(1))).hasSize(1);
        assertThat(achievements(TODAY)).isEmpty();
    }

    @Test
    void a_model_nominated_for_one_year_is_proposed_for_the_next() {
        launched(LocalDate.of(2024, 1, 5));
        nominated("model:MH-01/2025");
        assertThat(on(TODAY)).hasSize(1);
        nominated("model:MH-01/2026");
        assertThat(on(TODAY)).isEmpty();
    }

    @Test
    void a_model_s_dossier_comes_with_those_of_the_year() {
        launched(LocalDate.of(2026, 2, 5));
        assertThat(only().dossier().day()).contains(LocalDate.of(2026, 12, 10));
        assertThat(only().decision().day()).contains(LocalDate.of(2026, 12, 24));
    }

    @Test
    void a_model_proven_after_the_day_for_yearly_results_has_until_the_next_year_s() {
        LocalDate proven = LocalDate.of(2025, 12, 11);
        models.file(Camera.launched(Camera.ID, "16249", proven.minusMonths(6)), TODAY);
        models.file(Camera.review(Camera.ID, 2025, true), TODAY);
        assertThat(only().dossier().day()).contains(LocalDate.of(2026, 12, 10));
    }

    @Test
    void whose_dossier_is_due_first_comes_first() {
        launched(LocalDate.of(2024, 1, 5));
        valued(highlyValuable());
        assertThat(achievements(TODAY)).containsExactly("tip:T-1", "model:MH-01/2026");
    }

    @Test
    void a_nomination_waits_until_it_is_decided() {
        nominated("tip:T-1");
        assertThat(AwaitingDecision.on(TODAY, commendations, SCHEME, TODAY)).isEmpty();
        Nomination complete = Nominations.resident().without(NominationFact.DECIDED_ON);
        commendations.file(complete, TODAY);
        assertThat(AwaitingDecision.on(TODAY, commendations, SCHEME, TODAY))
                .extracting(one -> one.nomination().id())
                .containsExactly("DN-01");
        commendations.file(Nominations.resident(), TODAY);
        assertThat(AwaitingDecision.on(TODAY, commendations, SCHEME, TODAY)).isEmpty();
    }
}
