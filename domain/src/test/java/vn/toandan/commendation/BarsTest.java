package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.CommendationForm.COMMUNE_GIAY_KHEN;
import static vn.toandan.commendation.CommendationForm.KY_NIEM_CHUONG;
import static vn.toandan.commendation.CommendationForm.PROVINCE_BANG_KHEN;
import static vn.toandan.safety.CheckVerdict.MET;
import static vn.toandan.safety.CheckVerdict.NOT_KNOWN;
import static vn.toandan.safety.CheckVerdict.NOT_MET;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.law.Wording;
import vn.toandan.safety.CheckVerdict;

/** What bars, holds, or only touches money, publicity or who decides (B1 to B15), with its text; built anew for each question. */
class BarsTest {

    private static Rule rule(Code code, Effect effect, CommendationForm form, SubjectKind kind) {
        return Bars.rules(form, kind).stream()
                .filter(rule -> rule.code() == code && rule.effect() == effect)
                .findFirst()
                .orElseThrow();
    }

    private static CheckVerdict judged(Code code, Effect effect, Nomination nomination) {
        return rule(code, effect, nomination.form(), nomination.kind())
                .condition()
                .judge(nomination);
    }

    private static List<String> codes(ImmutableList<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.code() + " " + rule.effect().code())
                .toList();
    }

    private static final List<String> HOLDS = List.of("B1 hold", "B1 bar", "B2 hold", "B3 hold", "B4 hold");
    private static final List<String> PAST = List.of("B5 bar", "B6 fund", "B7 fund", "B8 bar", "B9 bar", "B10 bar");
    private static final List<String> REST = List.of("B12 bar", "B13 tip_money", "B14 publicity", "B15 reroute");

    @Test
    void they_are_asked_in_the_order_of_the_table_and_unity_of_collectives_only() {
        for (CommendationForm form : CommendationForm.ALL) {
            for (SubjectKind kind : SubjectKind.values()) {
                ImmutableList.Builder<String> expected =
                        ImmutableList.<String>builder().addAll(HOLDS).addAll(PAST);
                if (kind == SubjectKind.COLLECTIVE || kind == SubjectKind.FOREIGN_COLLECTIVE) {
                    expected.add("B11 bar");
                }
                assertThat(codes(Bars.rules(form, kind)))
                        .isEqualTo(expected.addAll(REST).build());
            }
        }
    }

    @Test
    void the_table_asks_for_the_form_first_and_then_for_what_bars() {
        assertThat(codes(RuleTable.rules(COMMUNE_GIAY_KHEN, SubjectKind.INDIVIDUAL)))
                .startsWith("S1 bar", "S2 bar", "S3 bar", "B1 hold")
                .endsWith("B15 reroute");
    }

    @Test
    void where_a_form_is_not_for_the_subject_its_standard_is_not_asked() {
        assertThat(codes(RuleTable.rules(KY_NIEM_CHUONG, SubjectKind.HOUSEHOLD)))
                .startsWith("S1 bar", "S3 bar", "B1 hold");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    B1  | HOLD      | clause 4, Article 4, Decree 152/2025/NĐ-CP
                    B1  | BAR       | clause 4, Article 4, Decree 152/2025/NĐ-CP
                    B2  | HOLD      | clause 4, Article 4, Decree 152/2025/NĐ-CP
                    B3  | HOLD      | clause 4, Article 4, Decree 152/2025/NĐ-CP
                    B4  | HOLD      | clause 4, Article 4, Decree 152/2025/NĐ-CP
                    B5  | BAR       | point c, clause 2, Article 5, Law No. 06/2022/QH15
                    B6  | FUND      | clause 6, Article 2, Circular 29/2026/TT-BCA
                    B7  | FUND      | clause 5, Article 2, Circular 29/2026/TT-BCA
                    B8  | BAR       | Article 93, Law No. 06/2022/QH15
                    B9  | BAR       | point đ, clause 1, Article 75, Law No. 06/2022/QH15
                    B10 | BAR       | point đ, clause 1, Article 75, Law No. 06/2022/QH15
                    B11 | BAR       | point đ, clause 1, Article 75, Law No. 06/2022/QH15
                    B12 | BAR       | Article 9, Ordinance 02/2022/UBTVQH15
                    B13 | TIP_MONEY | clause 2, Article 3, Circular 29/2026/TT-BCA
                    B14 | PUBLICITY | clause 2, Article 8, Circular 29/2026/TT-BCA
                    B15 | REROUTE   | clause 2, Article 5, Law No. 06/2022/QH15
                    """)
    void each_stands_in_its_place(Code code, Effect effect, String place) {
        Rule rule = rule(code, effect, COMMUNE_GIAY_KHEN, SubjectKind.COLLECTIVE);
        assertThat(Wording.ENGLISH.phrase(rule.ground().citation().words())).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "B1, 2025-07-01",
        "B5, 2024-01-01",
        "B6, 2026-03-30",
        "B8, 2024-01-01",
        "B13, 2026-03-30",
        "B14, 2026-03-30"
    })
    void each_binds_from_the_first_day_of_its_text(Code code, LocalDate first) {
        Ground ground = Bars.rules(COMMUNE_GIAY_KHEN, SubjectKind.INDIVIDUAL).stream()
                .filter(rule -> rule.code() == code)
                .findFirst()
                .orElseThrow()
                .ground();
        assertThat(ground.bindsOn(first)).isTrue();
        assertThat(ground.bindsOn(first.minusDays(1))).isFalse();
    }

    @Test
    void the_medals_circular_binds_from_the_28th_of_april_2025() {
        Ground ground = rule(Code.B9, Effect.BAR, KY_NIEM_CHUONG, SubjectKind.INDIVIDUAL)
                .ground();
        assertThat(ground.bindsOn(LocalDate.of(2025, 4, 28))).isTrue();
        assertThat(ground.bindsOn(LocalDate.of(2025, 4, 27))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SubjectKind.class,
            names = {"INDIVIDUAL", "SECURITY_FORCE_MEMBER", "FOREIGN_INDIVIDUAL", "OVERSEAS_VIETNAMESE"})
    void for_a_giay_khen_a_person_has_to_have_done_its_duties(SubjectKind kind) {
        Nomination idle =
                Nominations.nobodyBarred(kind, COMMUNE_GIAY_KHEN).with(NominationFact.DUTIES_COMPLETED, false);
        assertThat(judged(Code.B10, Effect.BAR, idle)).isEqualTo(NOT_MET);
        assertThat(judged(Code.B10, Effect.BAR, idle.with(NominationFact.PROPOSED_FORM, PROVINCE_BANG_KHEN)))
                .isEqualTo(MET);
    }

    @Test
    void duties_are_asked_of_no_household_and_no_collective() {
        for (SubjectKind kind : List.of(SubjectKind.HOUSEHOLD, SubjectKind.COLLECTIVE)) {
            Nomination idle =
                    Nominations.nobodyBarred(kind, COMMUNE_GIAY_KHEN).with(NominationFact.DUTIES_COMPLETED, false);
            assertThat(judged(Code.B10, Effect.BAR, idle)).isEqualTo(MET);
            assertThat(judged(Code.B10, Effect.BAR, idle.with(NominationFact.EXEMPLARY, false)))
                    .isEqualTo(NOT_MET);
        }
    }

    @Test
    void the_police_and_the_security_force_get_no_tip_money_whatever_is_entered() {
        for (SubjectKind kind : List.of(SubjectKind.POLICE_OFFICER, SubjectKind.SECURITY_FORCE_MEMBER)) {
            Nomination onDuty =
                    Nominations.nobodyBarred(kind, COMMUNE_GIAY_KHEN).with(NominationFact.DUTY_HOLDER, false);
            assertThat(judged(Code.B13, Effect.TIP_MONEY, onDuty)).isEqualTo(NOT_MET);
        }
        assertThat(judged(Code.B13, Effect.TIP_MONEY, Nominations.resident())).isEqualTo(MET);
        assertThat(judged(Code.B13, Effect.TIP_MONEY, Nominations.resident().without(NominationFact.DUTY_HOLDER)))
                .isEqualTo(NOT_KNOWN);
    }

    private static CheckVerdict open(Nomination nomination) {
        return judged(Code.B14, Effect.PUBLICITY, nomination);
    }

    @Test
    void a_minor_is_shown_only_with_the_guardians_consent() {
        Nomination minor = Nominations.resident().with(NominationFact.MINOR, true);
        assertThat(open(minor.with(NominationFact.GUARDIAN_CONSENT, true))).isEqualTo(MET);
        assertThat(open(minor.with(NominationFact.GUARDIAN_CONSENT, false))).isEqualTo(NOT_MET);
        assertThat(open(minor.without(NominationFact.GUARDIAN_CONSENT))).isEqualTo(NOT_MET);
    }

    @Test
    void of_a_household_no_age_is_asked() {
        Nomination household = Nominations.nobodyBarred(SubjectKind.HOUSEHOLD, COMMUNE_GIAY_KHEN)
                .without(NominationFact.MINOR)
                .without(NominationFact.GUARDIAN_CONSENT);
        assertThat(open(household)).isEqualTo(MET);
        assertThat(open(household.without(NominationFact.PUBLICITY_CONSENT))).isEqualTo(NOT_MET);
        assertThat(open(household.without(NominationFact.SECRET_INFORMANT))).isEqualTo(NOT_MET);
    }

    private static String shown(Code code, SubjectKind kind) {
        return Bars.rules(COMMUNE_GIAY_KHEN, kind).stream()
                .filter(rule -> rule.code() == code)
                .flatMap(rule -> rule.readings().stream())
                .map(Wording.ENGLISH::phrase)
                .toList()
                .toString();
    }

    @Test
    void what_no_text_says_is_shown_as_read_here() {
        assertThat(shown(Code.B1, SubjectKind.HOUSEHOLD)).contains("acting member");
        assertThat(shown(Code.B9, SubjectKind.INDIVIDUAL)).contains("read here");
        assertThat(shown(Code.B10, SubjectKind.INDIVIDUAL)).contains("Bắc Ninh");
        assertThat(shown(Code.B11, SubjectKind.COLLECTIVE)).contains("Bắc Ninh");
        assertThat(shown(Code.B12, SubjectKind.INDIVIDUAL)).contains("the reading here");
        assertThat(shown(Code.B13, SubjectKind.INDIVIDUAL)).contains("no text says so");
        assertThat(shown(Code.B14, SubjectKind.INDIVIDUAL)).contains("silence is not consent");
        assertThat(shown(Code.B15, SubjectKind.INDIVIDUAL)).contains("the reading here");
    }

    @Test
    void of_persons_and_collectives_the_holds_need_no_reading() {
        assertThat(shown(Code.B1, SubjectKind.INDIVIDUAL)).isEqualTo("[]");
        assertThat(shown(Code.B2, SubjectKind.COLLECTIVE)).isEqualTo("[]");
    }
}
