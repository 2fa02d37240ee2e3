package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.CommendationForm.COMMUNE_GIAY_KHEN;
import static vn.toandan.commendation.CommendationForm.DISTRICT_GIAY_KHEN;
import static vn.toandan.commendation.CommendationForm.DISTRICT_POLICE_GIAY_KHEN;
import static vn.toandan.commendation.CommendationForm.KY_NIEM_CHUONG;
import static vn.toandan.commendation.CommendationForm.MINISTRY_CO_THI_DUA;
import static vn.toandan.commendation.CommendationForm.PROVINCE_BANG_KHEN;
import static vn.toandan.commendation.CommendationForm.PROVINCE_CO_THI_DUA;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.law.Wording;
import vn.toandan.safety.CheckVerdict;

/** Which forms there are, for whom, until when and by which text (S1 and S3); built anew for each question. */
class FormsTest {

    private static Set<CommendationForm> forms(SubjectKind kind) {
        return CommendationForm.ALL.stream()
                .filter(form -> Forms.isFor(form, kind))
                .collect(Collectors.toSet());
    }

    private static Set<CommendationForm> allBut(CommendationForm... forms) {
        return Sets.difference(Set.copyOf(CommendationForm.ALL), Set.of(forms));
    }

    @ParameterizedTest
    @EnumSource(
            value = SubjectKind.class,
            names = {"INDIVIDUAL", "SECURITY_FORCE_MEMBER", "OVERSEAS_VIETNAMESE"})
    void a_person_gets_everything_but_flags(SubjectKind kind) {
        assertThat(forms(kind)).isEqualTo(allBut(PROVINCE_CO_THI_DUA, MINISTRY_CO_THI_DUA));
    }

    @Test
    void a_collective_gets_everything_but_the_medal() {
        assertThat(forms(SubjectKind.COLLECTIVE)).isEqualTo(allBut(KY_NIEM_CHUONG));
    }

    @ParameterizedTest
    @EnumSource(
            value = SubjectKind.class,
            names = {"HOUSEHOLD", "FOREIGN_INDIVIDUAL", "FOREIGN_COLLECTIVE"})
    void a_household_and_a_foreign_subject_get_giay_khen_and_bang_khen_only(SubjectKind kind) {
        assertThat(forms(kind)).isEqualTo(allBut(PROVINCE_CO_THI_DUA, MINISTRY_CO_THI_DUA, KY_NIEM_CHUONG));
    }

    @Test
    void a_police_officer_gets_none_here() {
        assertThat(forms(SubjectKind.POLICE_OFFICER)).isEmpty();
    }

    @Test
    void the_rule_bars_where_the_form_is_not_for_the_subject_and_nowhere_else() {
        for (CommendationForm form : CommendationForm.ALL) {
            for (SubjectKind kind : SubjectKind.values()) {
                Rule rule = Forms.fits(form, kind);
                assertThat(rule.code()).isEqualTo(Code.S1);
                assertThat(rule.effect()).isEqualTo(Effect.BAR);
                assertThat(rule.condition().judge(Nomination.of("DN-01", kind, form)))
                        .isEqualTo(forms(kind).contains(form) ? CheckVerdict.MET : CheckVerdict.NOT_MET);
            }
        }
    }

    private static String asked(CommendationForm form, SubjectKind kind) {
        return Wording.ENGLISH.phrase(Forms.fits(form, kind).condition().asks());
    }

    @Test
    void it_says_for_whom_the_form_is() {
        assertThat(asked(PROVINCE_BANG_KHEN, SubjectKind.INDIVIDUAL)).contains("persons, collectives and households");
        assertThat(asked(PROVINCE_CO_THI_DUA, SubjectKind.INDIVIDUAL)).contains("collectives");
        assertThat(asked(KY_NIEM_CHUONG, SubjectKind.COLLECTIVE)).contains("persons");
        assertThat(asked(KY_NIEM_CHUONG, SubjectKind.HOUSEHOLD))
                .isEqualTo(asked(KY_NIEM_CHUONG, SubjectKind.FOREIGN_INDIVIDUAL))
                .contains("household");
        assertThat(asked(COMMUNE_GIAY_KHEN, SubjectKind.POLICE_OFFICER)).contains("police");
    }

    private static String cited(Rule rule) {
        return Wording.ENGLISH.phrase(rule.ground().citation().words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COMMUNE_GIAY_KHEN         | point đ, clause 1, Article 75, Law No. 06/2022/QH15
                    POLICE_DIRECTOR_GIAY_KHEN | point a, clause 1, Article 75, Law No. 06/2022/QH15
                    DISTRICT_GIAY_KHEN        | point d, clause 1, Article 75, Law No. 06/2022/QH15
                    DISTRICT_POLICE_GIAY_KHEN | clause 1, Article 75, Law No. 06/2022/QH15
                    PROVINCE_BANG_KHEN        | Article 74, Law No. 06/2022/QH15
                    MINISTER_BANG_KHEN        | Article 74, Law No. 06/2022/QH15
                    PRIME_MINISTER_BANG_KHEN  | Article 73, Law No. 06/2022/QH15
                    PROVINCE_CO_THI_DUA       | Article 26, Law No. 06/2022/QH15
                    MINISTRY_CO_THI_DUA       | Article 26, Law No. 06/2022/QH15
                    KY_NIEM_CHUONG            | Article 4, Circular 20/2025/TT-BCA
                    """)
    void each_form_stands_in_its_place(CommendationForm form, String place) {
        assertThat(cited(Forms.exists(form))).isEqualTo(place);
        assertThat(cited(Forms.fits(form, SubjectKind.INDIVIDUAL))).isEqualTo(place);
        assertThat(cited(Standards.rule(form, SubjectKind.INDIVIDUAL))).isEqualTo(place);
        assertThat(cited(Forms.fits(form, SubjectKind.POLICE_OFFICER))).isEqualTo("Article 2, Circular 12/2019/TT-BCA");
    }

    private static CheckVerdict existed(CommendationForm form, LocalDate on) {
        return Forms.exists(form)
                .condition()
                .judge(Nominations.nobodyBarred(SubjectKind.INDIVIDUAL, form).with(NominationFact.DECIDED_ON, on));
    }

    @Test
    void the_district_police_gave_theirs_to_the_end_of_february_2025() {
        assertThat(existed(DISTRICT_POLICE_GIAY_KHEN, LocalDate.of(2025, 2, 28)))
                .isEqualTo(CheckVerdict.MET);
        assertThat(existed(DISTRICT_POLICE_GIAY_KHEN, LocalDate.of(2025, 3, 1))).isEqualTo(CheckVerdict.NOT_MET);
    }

    @Test
    void the_districts_gave_theirs_to_the_end_of_june_2025() {
        assertThat(existed(DISTRICT_GIAY_KHEN, LocalDate.of(2025, 6, 30))).isEqualTo(CheckVerdict.MET);
        assertThat(existed(DISTRICT_GIAY_KHEN, LocalDate.of(2025, 7, 1))).isEqualTo(CheckVerdict.NOT_MET);
    }

    @Test
    void before_the_law_of_2022_was_in_force_it_is_not_known_what_there_was() {
        for (CommendationForm form : CommendationForm.ALL) {
            assertThat(existed(form, LocalDate.of(2023, 12, 31))).isEqualTo(CheckVerdict.NOT_KNOWN);
            assertThat(existed(form, LocalDate.of(2024, 1, 1))).isEqualTo(CheckVerdict.MET);
        }
    }

    @Test
    void no_form_but_those_of_the_district_has_ended() {
        assertThat(CommendationForm.ALL.stream()
                        .filter(form -> Forms.lastDay(form).isPresent()))
                .containsExactly(DISTRICT_GIAY_KHEN, DISTRICT_POLICE_GIAY_KHEN);
        for (CommendationForm form : allBut(DISTRICT_GIAY_KHEN, DISTRICT_POLICE_GIAY_KHEN)) {
            assertThat(existed(form, LocalDate.of(2027, 1, 1))).isEqualTo(CheckVerdict.MET);
        }
    }

    @Test
    void without_a_day_of_decision_it_is_asked_of_the_district_forms_only() {
        for (CommendationForm form : CommendationForm.ALL) {
            assertThat(Forms.exists(form).condition().judge(Nomination.of("DN-01", SubjectKind.INDIVIDUAL, form)))
                    .isEqualTo(form.isOfDistrict() ? CheckVerdict.NOT_KNOWN : CheckVerdict.NOT_APPLICABLE);
        }
    }

    @Test
    void that_the_district_forms_ended_is_shown_as_inferred() {
        for (CommendationForm form : CommendationForm.ALL) {
            assertThat(Forms.exists(form).readings().stream().map(Wording.ENGLISH::phrase))
                    .filteredOn(reading -> reading.contains("inferred"))
                    .hasSize(form.isOfDistrict() ? 1 : 0);
        }
    }

    @Test
    void of_an_article_whose_number_was_not_read_that_is_shown() {
        assertThat(CommendationForm.ALL.stream()
                        .filter(form -> Forms.exists(form).readings().stream()
                                .map(Wording.ENGLISH::phrase)
                                .anyMatch(reading -> reading.contains("from memory"))))
                .containsExactly(CommendationForm.PRIME_MINISTER_BANG_KHEN, PROVINCE_CO_THI_DUA, MINISTRY_CO_THI_DUA);
    }

    @Test
    void the_money_of_a_district_form_is_refused_from_the_day_on_which_it_was_no_more() {
        assertThat(money(LocalDate.of(2025, 6, 30))).contains("none of the texts");
        assertThat(money(LocalDate.of(2025, 7, 1))).contains("30 June 2025");
    }

    private static String money(LocalDate on) {
        return Optional.of(Nominations.SCHEME.rewards().answer(DISTRICT_GIAY_KHEN, Recipient.INDIVIDUAL, on))
                .map(answer -> ((Rewards.Answer.None) answer).because())
                .map(Wording.ENGLISH::phrase)
                .orElseThrow();
    }
}
