package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.NominationFact.ACHIEVED_ON;
import static vn.toandan.commendation.NominationFact.CLEARED_ON;
import static vn.toandan.commendation.NominationFact.COMPLAINT_PENDING;
import static vn.toandan.commendation.NominationFact.DISCIPLINE_ENDED_ON;
import static vn.toandan.commendation.NominationFact.DUTY_HOLDER;
import static vn.toandan.commendation.NominationFact.FALSE_REPORT_FOUND;
import static vn.toandan.commendation.NominationFact.PUBLICITY_CONSENT;
import static vn.toandan.commendation.Nominations.IN_AUGUST;
import static vn.toandan.commendation.Nominations.SCHEME;
import static vn.toandan.commendation.Nominations.judged;
import static vn.toandan.commendation.Nominations.resident;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** What the law note says is worth testing of every scheme, one property after the other. */
class PropertiesOfTheSchemeTest {

    private static final LocalDate LAST_OF_OLD_MULTIPLES = LocalDate.of(2025, 6, 30);

    @Test
    void money_is_the_exact_product_rounded_up_once() {
        for (CommendationForm form : CommendationForm.ALL) {
            for (Recipient recipient : Recipient.values()) {
                for (LocalDate on = LocalDate.of(2019, 6, 30); on.getYear() < 2028; on = on.plusMonths(1)) {
                    SCHEME.rewards().of(form, recipient, on).ifPresent(reward -> {
                        BigInteger hundredfold =
                                reward.multiple().movePointRight(2).toBigIntegerExact();
                        BigInteger exact = hundredfold.multiply(BigInteger.valueOf(reward.baseSalary()));
                        long paid = reward.amount().dong();
                        assertThat(paid % 10_000).isZero();
                        assertThat(BigInteger.valueOf(paid * 100)).isGreaterThanOrEqualTo(exact);
                        assertThat(BigInteger.valueOf((paid - 10_000) * 100)).isLessThan(exact);
                    });
                }
            }
        }
    }

    @Test
    void three_tenths_of_the_base_salary_of_2025_are_seven_hundred_and_two_thousand_paid_as_ten_thousands() {
        assertThat(paid(CommendationForm.COMMUNE_GIAY_KHEN, Recipient.INDIVIDUAL, LocalDate.of(2025, 7, 1)))
                .isEqualTo(710_000);
    }

    @Test
    void a_household_is_paid_from_its_multiple_and_not_from_a_rounded_amount() {
        assertThat(paid(CommendationForm.COMMUNE_GIAY_KHEN, Recipient.HOUSEHOLD, LocalDate.of(2025, 7, 1)))
                .isEqualTo(1_060_000);
    }

    @Test
    void the_base_salary_is_that_of_the_day_of_decision() {
        assertThat(reward(LocalDate.of(2026, 6, 30)).baseSalary()).isEqualTo(2_340_000);
        assertThat(reward(LocalDate.of(2026, 7, 1)).baseSalary()).isEqualTo(2_530_000);
    }

    @Test
    void the_commune_chairs_multiple_doubled_on_the_first_of_july_2025() {
        assertThat(reward(LAST_OF_OLD_MULTIPLES).multiple()).isEqualByComparingTo("0.15");
        assertThat(reward(LAST_OF_OLD_MULTIPLES.plusDays(1)).multiple()).isEqualByComparingTo("0.3");
    }

    @Test
    void a_collective_gets_more_than_a_household_and_a_household_more_than_a_person() {
        for (CommendationForm form : List.of(
                CommendationForm.COMMUNE_GIAY_KHEN,
                CommendationForm.POLICE_DIRECTOR_GIAY_KHEN,
                CommendationForm.PROVINCE_BANG_KHEN,
                CommendationForm.MINISTER_BANG_KHEN,
                CommendationForm.PRIME_MINISTER_BANG_KHEN)) {
            assertThat(paid(form, Recipient.COLLECTIVE, IN_AUGUST))
                    .isGreaterThan(paid(form, Recipient.HOUSEHOLD, IN_AUGUST));
            assertThat(paid(form, Recipient.HOUSEHOLD, IN_AUGUST))
                    .isGreaterThan(paid(form, Recipient.INDIVIDUAL, IN_AUGUST));
        }
    }

    @Test
    void an_achievement_that_was_commended_is_barred_and_the_first_decision_named() {
        Eligibility again = judged(resident().with(NominationFact.COMMENDED_BY, "7/QĐ-UBND"));
        assertThat(again.verdict()).isEqualTo(EligibilityVerdict.NOT_ELIGIBLE);
        assertThat(again.bars()).extracting(Finding::code).containsExactly(Code.B5);
        assertThat(Wording.VIETNAMESE.say(again.bars().get(0).because())).contains("7/QĐ-UBND");
    }

    @Test
    void another_nomination_for_the_same_achievement_is_named_and_bars_nothing() {
        Eligibility one = SCHEME.judge(resident(), Optional.empty(), ImmutableList.of(Sentence.verbatim("also DN-02")));
        assertThat(one.verdict()).isEqualTo(EligibilityVerdict.ELIGIBLE);
        assertThat(one.checks().stream()
                        .filter(check -> check.code() == Code.B5)
                        .map(check -> Wording.ENGLISH.say(check.because())))
                .first()
                .asString()
                .contains("also DN-02");
    }

    @Test
    void what_stands_against_it_is_no_open_check() {
        Eligibility held = judged(resident().with(COMPLAINT_PENDING, true).without(DUTY_HOLDER));
        assertThat(held.bars()).extracting(Finding::code).containsExactly(Code.B3);
        assertThat(held.checks()).extracting(Finding::code).contains(Code.B13).doesNotContain(Code.B3);
    }

    @Test
    void of_the_time_before_the_law_of_2022_the_first_rule_book_answers() {
        Eligibility before = judged(resident()
                .with(NominationFact.RECEIVED_ON, LocalDate.of(2023, 12, 20))
                .with(NominationFact.DECIDED_ON, LocalDate.of(2023, 12, 31)));
        assertThat(before.book().id()).isEqualTo("TDKT-2024");
        assertThat(before.verdict()).isEqualTo(EligibilityVerdict.NOT_KNOWN);
    }

    @Test
    void a_hold_ends_with_the_document_that_clears_and_not_without() {
        Nomination held = resident().with(COMPLAINT_PENDING, true);
        assertThat(judged(held).verdict()).isEqualTo(EligibilityVerdict.ON_HOLD);
        assertThat(judged(held.with(CLEARED_ON, IN_AUGUST)).verdict()).isEqualTo(EligibilityVerdict.ELIGIBLE);
        assertThat(judged(held.with(CLEARED_ON, IN_AUGUST.plusDays(1))).verdict())
                .isEqualTo(EligibilityVerdict.ON_HOLD);
    }

    @Test
    void after_a_discipline_only_what_is_later_counts() {
        LocalDate ended = IN_AUGUST.minusDays(30);
        Nomination disciplined = resident().with(DISCIPLINE_ENDED_ON, ended);
        assertThat(judged(disciplined.with(ACHIEVED_ON, ended)).verdict()).isEqualTo(EligibilityVerdict.NOT_ELIGIBLE);
        assertThat(judged(disciplined.with(ACHIEVED_ON, ended.plusDays(1))).verdict())
                .isEqualTo(EligibilityVerdict.ELIGIBLE);
    }

    @Test
    void a_document_that_clears_lifts_no_bar() {
        Nomination early = resident()
                .with(DISCIPLINE_ENDED_ON, IN_AUGUST)
                .with(ACHIEVED_ON, IN_AUGUST)
                .with(CLEARED_ON, IN_AUGUST);
        assertThat(judged(early).verdict()).isEqualTo(EligibilityVerdict.NOT_ELIGIBLE);
    }

    @Test
    void who_withholds_consent_loses_publicity_and_nothing_else() {
        for (CommendationForm form : CommendationForm.ALL) {
            for (SubjectKind kind : SubjectKind.values()) {
                Nomination open = Nominations.nobodyBarred(kind, form);
                Eligibility withheld = judged(open.with(PUBLICITY_CONSENT, false));
                assertThat(withheld.publicity()).isEqualTo(Publicity.CODE_ONLY);
                assertThat(withheld.verdict()).isEqualTo(judged(open).verdict());
                assertThat(withheld.reward()).isEqualTo(judged(open).reward());
            }
        }
    }

    @Test
    void who_acts_by_duty_or_reported_falsely_gets_no_tip_money() {
        assertThat(judged(resident().with(DUTY_HOLDER, true)).bars())
                .extracting(Finding::effect)
                .contains(Effect.TIP_MONEY);
        for (SubjectKind kind : List.of(SubjectKind.POLICE_OFFICER, SubjectKind.SECURITY_FORCE_MEMBER)) {
            assertThat(judged(Nominations.nobodyBarred(kind, CommendationForm.COMMUNE_GIAY_KHEN)
                                    .with(DUTY_HOLDER, false))
                            .bars())
                    .extracting(Finding::effect)
                    .contains(Effect.TIP_MONEY);
        }
        assertThat(judged(resident().with(FALSE_REPORT_FOUND, true)).verdict())
                .isEqualTo(EligibilityVerdict.NOT_ELIGIBLE);
    }

    @Test
    void the_same_nomination_is_answered_the_same_twice() {
        Eligibility first = judged(resident().without(NominationFact.EXEMPLARY));
        Eligibility second = judged(resident().without(NominationFact.EXEMPLARY));
        assertThat(second.findings().stream().map(Finding::reason).toList())
                .isEqualTo(first.findings().stream().map(Finding::reason).toList());
    }

    @Test
    void a_dossier_received_before_the_amendment_keeps_the_rules_of_its_time() {
        LocalDate amended = LocalDate.of(2026, 10, 1);
        Nomination decided = resident().with(NominationFact.DECIDED_ON, amended.plusDays(5));
        assertThat(judged(decided.with(NominationFact.RECEIVED_ON, amended.minusDays(1)))
                        .book()
                        .id())
                .isEqualTo("TDKT-2025");
        assertThat(judged(decided.with(NominationFact.RECEIVED_ON, amended))
                        .book()
                        .id())
                .isEqualTo("TDKT-2026");
    }

    @Test
    void what_held_before_the_decree_is_only_compared_with_it() {
        Eligibility before = judged(resident()
                .with(NominationFact.DECIDED_ON, LAST_OF_OLD_MULTIPLES)
                .with(COMPLAINT_PENDING, true));
        Eligibility after = judged(resident()
                .with(NominationFact.DECIDED_ON, LAST_OF_OLD_MULTIPLES.plusDays(1))
                .with(COMPLAINT_PENDING, true));
        assertThat(Wording.ENGLISH.phrase(before.bars().get(0).citation().words()))
                .startsWith("compare ");
        assertThat(Wording.ENGLISH.phrase(after.bars().get(0).citation().words()))
                .isEqualTo("clause 4, Article 4, Decree 152/2025/NĐ-CP");
    }

    @Test
    void a_province_may_set_terms_of_its_own() {
        Nomination yearly = resident().with(NominationFact.RECEIVED_ON, LocalDate.of(2026, 8, 3));
        Deadlines ofProvince = new Deadlines(10, 3, 7, 20);
        assertThat(SCHEME.within(ofProvince)
                        .judge(yearly, Optional.empty())
                        .decideBy()
                        .day())
                .contains(LocalDate.of(2026, 8, 12));
    }

    private static Reward reward(LocalDate on) {
        return SCHEME.rewards()
                .of(CommendationForm.COMMUNE_GIAY_KHEN, Recipient.INDIVIDUAL, on)
                .orElseThrow();
    }

    private static long paid(CommendationForm form, Recipient recipient, LocalDate on) {
        return SCHEME.rewards().of(form, recipient, on).orElseThrow().amount().dong();
    }
}
