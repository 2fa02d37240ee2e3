package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.TieBreak.Candidate;
import vn.toandan.law.Reason;
import vn.toandan.law.Wording;

/** Decree 152, Art. 4.6: who goes first among those that equally qualify. */
class TieBreakTest {

    private static TieBreak.Preference among(Candidate... candidates) {
        return among(LocalDate.of(2025, 7, 1), candidates);
    }

    private static TieBreak.Preference among(LocalDate decidedOn, Candidate... candidates) {
        return TieBreak.among(List.of(candidates), "Biên bản 4/BB-HĐTĐKT", decidedOn);
    }

    private static Candidate person(String nomination, Sex sex) {
        return new Candidate.Person(nomination, Optional.of(sex));
    }

    @Test
    void the_woman_goes_first() {
        assertThat(among(person("DN-01", Sex.MALE), person("DN-02", Sex.FEMALE)).preferred())
                .containsExactly("DN-02");
    }

    @Test
    void seven_of_ten_are_enough_women_and_six_are_not() {
        assertThat(among(new Candidate.Collective("DN-01", 7, 10), new Candidate.Collective("DN-02", 6, 10))
                        .preferred())
                .containsExactly("DN-01");
    }

    @Test
    void seventeen_of_twenty_five_are_not_enough() {
        assertThat(among(new Candidate.Collective("DN-01", 17, 25), new Candidate.Collective("DN-02", 18, 25))
                        .preferred())
                .containsExactly("DN-02");
    }

    @Test
    void between_two_women_the_rule_does_not_choose() {
        assertThat(among(person("DN-01", Sex.FEMALE), person("DN-02", Sex.FEMALE))
                        .preferred())
                .containsExactly("DN-01", "DN-02");
    }

    @Test
    void who_is_not_known_stays_open() {
        TieBreak.Preference preference =
                among(new Candidate.Person("DN-01", Optional.empty()), new Candidate.Uncounted("DN-02"));
        assertThat(preference.preferred()).isEmpty();
        assertThat(preference.open()).containsExactly("DN-01", "DN-02");
    }

    @Test
    void it_says_who_found_them_equal_and_where_the_rule_stands() {
        String told = Reasons.told(
                among(person("DN-01", Sex.MALE), person("DN-02", Sex.FEMALE)).reason(), Wording.ENGLISH);
        assertThat(told).contains("Biên bản 4/BB-HĐTĐKT", "clause 6, Article 4, Decree 152/2025/NĐ-CP", "DN-02");
    }

    private static String answered(Candidate... candidates) {
        return ((Reason.Concluded) among(candidates).reason()).says().toString();
    }

    @Test
    void it_says_whether_somebody_goes_first_nobody_does_or_it_stays_open() {
        Candidate man = person("DN-01", Sex.MALE);
        assertThat(answered(man, person("DN-02", Sex.FEMALE))).contains("tie.some");
        assertThat(answered(man, person("DN-02", Sex.MALE))).contains("tie.none");
        assertThat(answered(man, new Candidate.Uncounted("DN-02"))).contains("tie.open");
    }

    @Test
    void it_says_what_is_known_of_each() {
        String told = Reasons.told(
                among(
                                person("DN-01", Sex.FEMALE),
                                new Candidate.Collective("DN-02", 7, 10),
                                new Candidate.Uncounted("DN-03"))
                        .reason(),
                Wording.ENGLISH);
        assertThat(told)
                .contains("Nomination DN-01: female", "Nomination DN-02: 7 women of 10", "Nomination DN-03: not known");
    }

    @Test
    void a_collective_has_members_and_no_more_women_than_members() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate.Collective("DN-01", 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate.Collective("DN-01", 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate.Collective("DN-01", -1, 1));
        assertThat(new Candidate.Collective("DN-01", 0, 1).members()).isOne();
        assertThat(new Candidate.Collective("DN-01", 1, 1).women()).isOne();
    }

    @Test
    void on_the_last_day_before_the_decree_the_rule_is_only_compared() {
        Candidate woman = person("DN-02", Sex.FEMALE);
        assertThat(Reasons.told(among(LocalDate.of(2025, 7, 1), woman).reason(), Wording.VIETNAMESE))
                .doesNotContain("so sánh");
        assertThat(Reasons.told(among(LocalDate.of(2025, 6, 30), woman).reason(), Wording.VIETNAMESE))
                .contains("so sánh");
    }

    @Test
    void without_a_document_nobody_is_equally_qualified() {
        assertThatThrownBy(() -> TieBreak.among(List.of(person("DN-01", Sex.FEMALE)), " ", LocalDate.of(2025, 7, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
