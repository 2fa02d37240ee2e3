package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Awards.IN_SEPTEMBER;
import static vn.toandan.commendation.Awards.decision;
import static vn.toandan.commendation.Nominations.IN_AUGUST;
import static vn.toandan.commendation.Nominations.SCHEME;
import static vn.toandan.commendation.Nominations.resident;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.Registered.Rejection.Refusal;
import vn.toandan.commendation.Registered.Remark.Matter;
import vn.toandan.law.Wording;

/** Recording what authorities decided: what is written, what is refused, and what is remarked on. */
class CommendationDeskTest {

    private final Commendations commendations = new InMemoryCommendations();
    private final CommendationDesk desk = new CommendationDesk(commendations, SCHEME);

    private Registered award(AwardDecision decision) {
        return desk.award(awarding("DN-01", decision, Optional.empty()));
    }

    private static AwardNomination awarding(String nomination, AwardDecision decision, Optional<String> restingOn) {
        return new AwardNomination(nomination, decision, Optional.empty(), Optional.empty(), restingOn, IN_SEPTEMBER);
    }

    private static List<Refusal> refusals(Registered registered) {
        return registered instanceof Registered.Rejected rejected
                ? rejected.rejections().stream()
                        .map(Registered.Rejection::refusal)
                        .toList()
                : List.of();
    }

    private static List<Matter> remarks(Registered registered) {
        return registered instanceof Registered.Recorded recorded
                ? recorded.remarks().stream().map(Registered.Remark::matter).toList()
                : List.of();
    }

    private void nominated(Nomination nomination) {
        desk.nominate(nomination, IN_AUGUST);
    }

    @Test
    void an_eligible_nomination_is_awarded_with_the_money_of_the_day() {
        nominated(resident());
        assertThat(award(decision("88/QĐ-UBND", IN_AUGUST))).isInstanceOf(Registered.Recorded.class);
        assertThat(commendations.ofNomination("DN-01"))
                .extracting(kept -> kept.award().amount())
                .containsExactly(new NationalAmount(760_000));
    }

    @Test
    void the_same_award_a_second_time_changes_nothing() {
        nominated(resident());
        award(decision("88/QĐ-UBND", IN_AUGUST));
        assertThat(remarks(award(decision("88/QĐ-UBND", IN_AUGUST)))).containsExactly(Matter.KNOWN);
        assertThat(commendations.ofNomination("DN-01")).hasSize(1);
    }

    @Test
    void a_second_award_for_one_achievement_is_answered_with_the_first_decisions_number() {
        nominated(resident());
        nominated(resident().with(NominationFact.NOMINATION, "DN-02"));
        award(decision("88/QĐ-UBND", IN_AUGUST));
        Registered second = desk.award(awarding("DN-02", decision("89/QĐ-UBND", IN_AUGUST), Optional.empty()));
        assertThat(refusals(second)).containsExactly(Refusal.COMMENDED);
        assertThat(
                        second instanceof Registered.Rejected rejected
                                ? Wording.VIETNAMESE.say(
                                        rejected.rejections().get(0).wrong())
                                : "")
                .startsWith("B5")
                .contains("88/QĐ-UBND");
        assertThat(
                        second instanceof Registered.Rejected rejected
                                ? rejected.rejections().get(0).ground()
                                : Optional.empty())
                .contains(Texts.law(5).clause(2).point("c"));
    }

    @Test
    void a_nomination_for_what_was_commended_is_filed_and_the_decision_named() {
        nominated(resident());
        award(decision("88/QĐ-UBND", IN_AUGUST));
        assertThat(remarks(desk.nominate(resident().with(NominationFact.NOMINATION, "DN-02"), IN_SEPTEMBER)))
                .containsExactly(Matter.COMMENDED);
    }

    @Test
    void what_was_awarded_itself_can_be_filed_again_without_a_remark() {
        nominated(resident());
        award(decision("88/QĐ-UBND", IN_AUGUST));
        assertThat(remarks(desk.nominate(resident().with(NominationFact.UNIT_CODE, "16246"), IN_SEPTEMBER)))
                .isEmpty();
    }

    @Test
    void what_is_not_filed_cannot_be_awarded() {
        assertThat(refusals(award(decision("88/QĐ-UBND", IN_AUGUST)))).containsExactly(Refusal.NO_NOMINATION);
    }

    @Test
    void what_is_barred_held_or_open_is_not_awarded() {
        nominated(resident().with(NominationFact.FRAUD_FOUND, true));
        assertThat(refusals(award(decision("88/QĐ-UBND", IN_AUGUST)))).containsExactly(Refusal.NOT_ELIGIBLE);
        nominated(resident().with(NominationFact.COMPLAINT_PENDING, true));
        assertThat(refusals(award(decision("88/QĐ-UBND", IN_AUGUST)))).containsExactly(Refusal.ON_HOLD);
        nominated(resident().without(NominationFact.EXEMPLARY));
        assertThat(refusals(award(decision("88/QĐ-UBND", IN_AUGUST)))).containsExactly(Refusal.NOT_KNOWN);
    }

    @Test
    void only_who_gives_the_form_awards_it() {
        nominated(resident());
        AwardDecision ofProvince =
                new AwardDecision("88/QĐ-UBND", IN_AUGUST, AwardingAuthority.PROVINCE_CHAIR, "UBND tỉnh");
        assertThat(refusals(award(ofProvince))).containsExactly(Refusal.OTHER_AUTHORITY);
    }

    @Test
    void a_decision_is_not_known_before_its_day() {
        nominated(resident());
        assertThat(refusals(award(decision("88/QĐ-UBND", IN_SEPTEMBER.plusDays(1)))))
                .contains(Refusal.NOT_YET);
    }

    @Test
    void other_money_than_the_texts_say_is_refused_and_a_supplement_stays_apart() {
        nominated(resident());
        assertThat(refusals(paying(750_000))).containsExactly(Refusal.OTHER_AMOUNT);
        assertThat(paying(760_000)).isInstanceOf(Registered.Recorded.class);
        assertThat(commendations.ofNomination("DN-01"))
                .extracting(kept -> kept.award().supplement())
                .containsExactly(Optional.of(new LocalSupplement(1_000_000, "Quỹ của xã")));
    }

    private Registered paying(long dong) {
        return desk.award(new AwardNomination(
                "DN-01",
                decision("88/QĐ-UBND", IN_AUGUST),
                Optional.of(new NationalAmount(dong)),
                Optional.of(new LocalSupplement(1_000_000, "Quỹ của xã")),
                Optional.empty(),
                IN_SEPTEMBER));
    }

    @Test
    void of_a_medal_any_money_up_to_the_ceiling_may_be_paid_and_has_to_be_named() {
        nominated(Nominations.nobodyBarred(SubjectKind.INDIVIDUAL, CommendationForm.KY_NIEM_CHUONG));
        assertThat(refusals(medal(Optional.empty()))).containsExactly(Refusal.NO_AMOUNT);
        assertThat(refusals(medal(Optional.of(1_530_000L)))).containsExactly(Refusal.ABOVE_CEILING);
        assertThat(medal(Optional.of(1_520_000L))).isInstanceOf(Registered.Recorded.class);
    }

    private Registered medal(Optional<Long> dong) {
        return desk.award(new AwardNomination(
                "DN-01",
                new AwardDecision("5/QĐ-BCA", IN_AUGUST, AwardingAuthority.MINISTER, "Bộ Công an"),
                dong.map(NationalAmount::new),
                Optional.empty(),
                Optional.empty(),
                IN_SEPTEMBER));
    }

    @Test
    void a_decision_after_its_term_is_recorded_and_flagged() {
        nominated(resident());
        assertThat(remarks(award(decision("88/QĐ-UBND", IN_SEPTEMBER)))).containsExactly(Matter.LATE);
    }

    @Test
    void where_the_decider_benefits_another_has_to_decide() {
        nominated(resident().with(NominationFact.DECIDER_IS_BENEFICIARY, true));
        assertThat(remarks(award(decision("88/QĐ-UBND", IN_AUGUST)))).containsExactly(Matter.REROUTE);
    }

    @Test
    void without_an_achievement_one_nomination_is_still_awarded_once() {
        nominated(resident().without(NominationFact.ACHIEVEMENT));
        assertThat(remarks(award(decision("88/QĐ-UBND", IN_AUGUST)))).containsExactly(Matter.NO_ACHIEVEMENT);
        assertThat(refusals(award(decision("89/QĐ-UBND", IN_AUGUST)))).containsExactly(Refusal.COMMENDED);
    }

    @Test
    void a_sudden_commendation_is_no_basis_for_a_yearly_one() {
        nominated(resident().with(NominationFact.ACHIEVEMENT_TYPE, AchievementType.SUDDEN));
        award(decision("88/QĐ-UBND", IN_AUGUST));
        nominated(yearly());
        assertThat(refusals(resting("88/QĐ-UBND"))).containsExactly(Refusal.NO_BASIS);
        assertThat(refusals(resting("90/QĐ-UBND"))).containsExactly(Refusal.NO_SUCH_BASIS);
    }

    @Test
    void a_movement_commendation_may_have_been_thematic() {
        nominated(resident().with(NominationFact.ACHIEVEMENT_TYPE, AchievementType.MOVEMENT));
        award(decision("88/QĐ-UBND", IN_AUGUST));
        nominated(yearly());
        assertThat(remarks(resting("88/QĐ-UBND"))).containsExactly(Matter.BASIS_OPEN);
    }

    @Test
    void a_decision_that_was_revoked_is_no_basis_any_more() {
        nominated(resident().with(NominationFact.ACHIEVEMENT_TYPE, AchievementType.YEARLY));
        award(decision("88/QĐ-UBND", IN_AUGUST));
        nominated(yearly());
        revoke(decision("95/QĐ-UBND", IN_SEPTEMBER));
        assertThat(refusals(resting("88/QĐ-UBND"))).containsExactly(Refusal.NO_SUCH_BASIS);
    }

    private static Nomination yearly() {
        return resident()
                .with(NominationFact.NOMINATION, "DN-09")
                .with(NominationFact.ACHIEVEMENT, "NAM-2026/BM-07")
                .with(NominationFact.ACHIEVEMENT_TYPE, AchievementType.YEARLY);
    }

    private Registered resting(String on) {
        return desk.award(awarding("DN-09", decision("91/QĐ-UBND", IN_AUGUST), Optional.of(on)));
    }

    @Test
    void who_awarded_revokes_and_is_told_what_to_recover() {
        nominated(resident());
        award(decision("88/QĐ-UBND", IN_AUGUST));
        Registered revoked = revoke(decision("95/QĐ-UBND", IN_SEPTEMBER));
        assertThat(remarks(revoked)).containsExactly(Matter.RECOVER);
        assertThat(commendations.ofNomination("DN-01").get(0).revocation()).isPresent();
        assertThat(remarks(revoke(decision("95/QĐ-UBND", IN_SEPTEMBER)))).containsExactly(Matter.KNOWN);
    }

    @Test
    void nobody_else_revokes_and_nothing_before_it_was_awarded() {
        assertThat(refusals(revoke(decision("95/QĐ-UBND", IN_SEPTEMBER)))).containsExactly(Refusal.NOT_AWARDED);
        nominated(resident());
        award(decision("88/QĐ-UBND", IN_AUGUST));
        assertThat(refusals(revoke(new AwardDecision(
                        "1/QĐ-UBND", IN_AUGUST.minusDays(1), AwardingAuthority.PROVINCE_CHAIR, "UBND tỉnh"))))
                .containsExactly(Refusal.OTHER_AUTHORITY, Refusal.BEFORE_AWARD);
    }

    @Test
    void it_can_be_revoked_on_the_day_on_which_it_was_awarded() {
        nominated(resident());
        award(decision("88/QĐ-UBND", IN_AUGUST));
        assertThat(remarks(revoke(decision("95/QĐ-UBND", IN_AUGUST)))).containsExactly(Matter.RECOVER);
    }

    @Test
    void what_was_revoked_by_one_decision_is_not_there_for_another() {
        nominated(resident());
        award(decision("88/QĐ-UBND", IN_AUGUST));
        revoke(decision("95/QĐ-UBND", IN_SEPTEMBER));
        assertThat(refusals(revoke(decision("97/QĐ-UBND", IN_SEPTEMBER)))).containsExactly(Refusal.NOT_AWARDED);
    }

    @Test
    void a_revocation_is_not_known_before_its_day() {
        nominated(resident());
        award(decision("88/QĐ-UBND", IN_AUGUST));
        assertThat(refusals(revoke(decision("95/QĐ-UBND", IN_SEPTEMBER.plusDays(1)))))
                .containsExactly(Refusal.NOT_YET);
    }

    @Test
    void after_a_revocation_the_achievement_can_be_awarded_again() {
        nominated(resident());
        award(decision("88/QĐ-UBND", IN_AUGUST));
        revoke(decision("95/QĐ-UBND", IN_SEPTEMBER));
        assertThat(award(decision("96/QĐ-UBND", IN_SEPTEMBER))).isInstanceOf(Registered.Recorded.class);
    }

    private Registered revoke(AwardDecision decision) {
        return desk.revoke(
                new RevokeAward("DN-01", decision, RevocationGround.FRAUD, "Kết luận 12/KL-TTr", IN_SEPTEMBER));
    }
}
