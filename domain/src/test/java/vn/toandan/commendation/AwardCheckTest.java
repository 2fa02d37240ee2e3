package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Awards.IN_SEPTEMBER;
import static vn.toandan.commendation.Awards.decision;
import static vn.toandan.commendation.Nominations.IN_AUGUST;
import static vn.toandan.commendation.Nominations.SCHEME;
import static vn.toandan.commendation.Nominations.resident;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.Registered.Rejection.Refusal;
import vn.toandan.law.Wording;

/** Each thing that stands against an award is refused once, and what touches no verdict stands against none. */
class AwardCheckTest {

    private static final LocalDate YEAR_BEFORE = IN_AUGUST.minusYears(1);

    private final Commendations commendations = new InMemoryCommendations();
    private final CommendationDesk desk = new CommendationDesk(commendations, SCHEME);

    private Registered awarded(Nomination nomination) {
        return awarded(nomination, decision("88/QĐ-UBND", IN_AUGUST), Optional.empty(), Optional.empty());
    }

    private Registered awarded(
            Nomination nomination, AwardDecision decision, Optional<Long> dong, Optional<String> restingOn) {
        desk.nominate(nomination, YEAR_BEFORE);
        return desk.award(new AwardNomination(
                nomination.id(), decision, dong.map(NationalAmount::new), Optional.empty(), restingOn, IN_SEPTEMBER));
    }

    private static List<Refusal> refusals(Registered registered) {
        return ((Registered.Rejected) registered)
                .rejections().stream().map(Registered.Rejection::refusal).toList();
    }

    @Test
    void one_that_is_barred_is_refused_for_its_bars_alone() {
        assertThat(refusals(awarded(resident()
                        .with(NominationFact.FRAUD_FOUND, true)
                        .with(NominationFact.COMPLAINT_PENDING, true)
                        .with(NominationFact.FUND_PAID_BY, "Quỹ phòng, chống tội phạm"))))
                .containsExactly(Refusal.NOT_ELIGIBLE);
    }

    @Test
    void one_on_hold_is_refused_for_its_holds_alone() {
        assertThat(refusals(awarded(resident()
                        .with(NominationFact.COMPLAINT_PENDING, true)
                        .with(NominationFact.PUBLICITY_CONSENT, false))))
                .containsExactly(Refusal.ON_HOLD);
    }

    @Test
    void of_what_is_not_known_only_bars_and_holds_are_asked_for() {
        assertThat(refusals(awarded(resident()
                        .without(NominationFact.DISCIPLINE_PENDING)
                        .without(NominationFact.COMPLAINT_PENDING)
                        .without(NominationFact.FRAUD_FOUND)
                        .without(NominationFact.FALSE_REPORT_FOUND)
                        .without(NominationFact.AT_FAULT_IN_MANAGEMENT))))
                .isEqualTo(Collections.nCopies(4, Refusal.NOT_KNOWN));
    }

    @Test
    void money_of_a_fund_for_the_same_achievement_is_no_remark() {
        assertThat(awarded(resident().with(NominationFact.FUND_PAID_BY, "Quỹ phòng, chống tội phạm")))
                .isInstanceOfSatisfying(
                        Registered.Recorded.class,
                        recorded -> assertThat(recorded.remarks()).isEmpty());
    }

    private static final AwardDecision OF_DISTRICT =
            new AwardDecision("9/QĐ-UBND", LocalDate.of(2025, 6, 30), AwardingAuthority.DISTRICT_CHAIR, "UBND huyện");

    private static Nomination ofDistrict() {
        return Nominations.nobodyBarred(SubjectKind.INDIVIDUAL, CommendationForm.DISTRICT_GIAY_KHEN);
    }

    @Test
    void where_no_text_establishes_the_money_what_the_decision_names_is_recorded() {
        awarded(ofDistrict(), OF_DISTRICT, Optional.of(350_000L), Optional.empty());
        assertThat(commendations.ofNomination("DN-01"))
                .extracting(kept -> kept.award().amount())
                .containsExactly(new NationalAmount(350_000));
    }

    @Test
    void where_no_text_establishes_the_money_it_has_to_be_named() {
        assertThat(refusals(awarded(ofDistrict(), OF_DISTRICT, Optional.empty(), Optional.empty())))
                .containsExactly(Refusal.NO_AMOUNT);
    }

    /** The dossier came in on Monday 3 August: ten working days later it is Monday the 17th. */
    @Test
    void on_the_last_day_of_its_term_a_decision_is_in_time_and_on_the_next_it_is_late() {
        LocalDate last = LocalDate.of(2026, 8, 17);
        assertThat(remarks(awarded(resident(), decision("88/QĐ-UBND", last), Optional.empty(), Optional.empty())))
                .isEmpty();
        Nomination another =
                resident().with(NominationFact.NOMINATION, "DN-02").with(NominationFact.ACHIEVEMENT, "another");
        assertThat(remarks(
                        awarded(another, decision("89/QĐ-UBND", last.plusDays(1)), Optional.empty(), Optional.empty())))
                .containsExactly(Registered.Remark.Matter.LATE);
    }

    private static List<Registered.Remark.Matter> remarks(Registered registered) {
        return ((Registered.Recorded) registered)
                .remarks().stream().map(Registered.Remark::matter).toList();
    }

    @Test
    void whoever_names_another_amount_is_told_the_right_one_and_how_it_comes_about() {
        Registered registered =
                awarded(resident(), decision("88/QĐ-UBND", IN_AUGUST), Optional.of(700_000L), Optional.empty());
        assertThat(refusals(registered)).containsExactly(Refusal.OTHER_AMOUNT);
        assertThat(Wording.ENGLISH.phrase(
                        ((Registered.Rejected) registered).rejections().get(0).right()))
                .startsWith("760,000 đồng = 0.3 × 2,530,000 đồng")
                .endsWith("Decree 161/2026/NĐ-CP)");
    }

    private static List<String> grounds(Registered registered) {
        return ((Registered.Rejected) registered)
                .rejections().stream()
                        .map(one -> one.ground()
                                .map(text -> Wording.ENGLISH.phrase(text.words()))
                                .orElse(""))
                        .toList();
    }

    @Test
    void what_a_text_refuses_has_its_place_as_ground_and_what_reason_alone_refuses_has_none() {
        AwardDecision decision = decision("88/QĐ-UBND", IN_AUGUST);
        assertThat(grounds(awarded(resident(), decision, Optional.of(700_000L), Optional.empty())))
                .containsExactly("clause 2, Article 49, Decree 152/2025/NĐ-CP");
        assertThat(grounds(awarded(
                        resident().with(NominationFact.FRAUD_FOUND, true),
                        decision,
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly("Article 93, Law No. 06/2022/QH15");
        assertThat(grounds(awarded(ofDistrict(), OF_DISTRICT, Optional.of(AwardCheck.MOST + 1), Optional.empty())))
                .containsExactly("");
    }

    @Test
    void more_money_than_anybody_pays_is_a_slip() {
        assertThat(refusals(awarded(ofDistrict(), OF_DISTRICT, Optional.of(AwardCheck.MOST + 1), Optional.empty())))
                .containsExactly(Refusal.TOO_MUCH);
        assertThat(awarded(ofDistrict(), OF_DISTRICT, Optional.of(AwardCheck.MOST), Optional.empty()))
                .isInstanceOf(Registered.Recorded.class);
    }

    @Test
    void so_is_a_supplement_of_as_much() {
        desk.nominate(resident(), IN_AUGUST);
        for (long dong : new long[] {AwardCheck.MOST + 1, AwardCheck.MOST}) {
            Registered registered = desk.award(new AwardNomination(
                    resident().id(),
                    decision("88/QĐ-UBND", IN_AUGUST),
                    Optional.empty(),
                    Optional.of(new LocalSupplement(dong, "Quỹ của xã")),
                    Optional.empty(),
                    IN_SEPTEMBER));
            assertThat(registered instanceof Registered.Recorded).isEqualTo(dong == AwardCheck.MOST);
        }
    }

    /** An award by number 88, of that day. */
    private void eightyEight(String nomination, AchievementType type, LocalDate on) {
        Nomination like = resident()
                .with(NominationFact.NOMINATION, nomination)
                .with(NominationFact.ACHIEVEMENT, "VU/" + nomination)
                .with(NominationFact.ACHIEVEMENT_TYPE, type);
        assertThat(awarded(like, decision("88/QĐ-UBND", on), Optional.empty(), Optional.empty()))
                .isInstanceOf(Registered.Recorded.class);
    }

    private Registered restingOnEightyEight() {
        Nomination yearly = resident()
                .with(NominationFact.NOMINATION, "DN-09")
                .with(NominationFact.ACHIEVEMENT, "NAM-2026/BM-07")
                .with(NominationFact.ACHIEVEMENT_TYPE, AchievementType.YEARLY);
        return awarded(yearly, decision("91/QĐ-UBND", IN_AUGUST), Optional.empty(), Optional.of("88/QĐ-UBND"));
    }

    @Test
    void of_two_decisions_by_one_number_the_later_is_the_basis() {
        eightyEight("DN-01", AchievementType.YEARLY, YEAR_BEFORE);
        eightyEight("DN-02", AchievementType.SUDDEN, IN_AUGUST);
        assertThat(refusals(restingOnEightyEight())).containsExactly(Refusal.NO_BASIS);
    }

    @Test
    void a_decision_that_came_after_is_no_basis() {
        eightyEight("DN-01", AchievementType.YEARLY, YEAR_BEFORE);
        eightyEight("DN-02", AchievementType.SUDDEN, IN_AUGUST.plusDays(1));
        assertThat(restingOnEightyEight()).isInstanceOf(Registered.Recorded.class);
    }
}
