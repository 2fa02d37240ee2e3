package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.CommendationForm.COMMUNE_GIAY_KHEN;
import static vn.toandan.commendation.CommendationForm.DISTRICT_GIAY_KHEN;
import static vn.toandan.commendation.CommendationForm.DISTRICT_POLICE_GIAY_KHEN;
import static vn.toandan.commendation.CommendationForm.KY_NIEM_CHUONG;
import static vn.toandan.commendation.CommendationForm.MINISTER_BANG_KHEN;
import static vn.toandan.commendation.CommendationForm.MINISTRY_CO_THI_DUA;
import static vn.toandan.commendation.CommendationForm.POLICE_DIRECTOR_GIAY_KHEN;
import static vn.toandan.commendation.CommendationForm.PRIME_MINISTER_BANG_KHEN;
import static vn.toandan.commendation.CommendationForm.PROVINCE_BANG_KHEN;
import static vn.toandan.commendation.CommendationForm.PROVINCE_CO_THI_DUA;
import static vn.toandan.commendation.NominationFact.ACHIEVEMENT_TYPE;
import static vn.toandan.commendation.NominationFact.CONTRIBUTION;
import static vn.toandan.commendation.NominationFact.INFLUENCE;
import static vn.toandan.commendation.NominationFact.JOINT_FEAT;
import static vn.toandan.commendation.NominationFact.MANY_ACHIEVEMENTS;
import static vn.toandan.commendation.NominationFact.MOVEMENT_RESULT_VOTED;
import static vn.toandan.commendation.NominationFact.SEX;
import static vn.toandan.commendation.NominationFact.SUDDEN_FEAT;
import static vn.toandan.commendation.NominationFact.TIP_LEVEL;
import static vn.toandan.commendation.NominationFact.VALUABLE_TIPS;
import static vn.toandan.commendation.NominationFact.YEARS_OF_SERVICE;
import static vn.toandan.commendation.SubjectKind.COLLECTIVE;
import static vn.toandan.commendation.SubjectKind.HOUSEHOLD;
import static vn.toandan.commendation.SubjectKind.INDIVIDUAL;
import static vn.toandan.commendation.SubjectKind.SECURITY_FORCE_MEMBER;
import static vn.toandan.safety.CheckVerdict.MET;
import static vn.toandan.safety.CheckVerdict.NOT_KNOWN;
import static vn.toandan.safety.CheckVerdict.NOT_MET;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.law.Wording;
import vn.toandan.safety.CheckVerdict;

/** What each form asks of an achievement (S2): which one fact is enough, and which is not; built anew for each question. */
class StandardsTest {

    private static final Map<String, Map.Entry<NominationFact, Object>> ACHIEVEMENTS = Map.of(
            "voted", Map.entry(MOVEMENT_RESULT_VOTED, true),
            "many", Map.entry(MANY_ACHIEVEMENTS, true),
            "one tip", Map.entry(VALUABLE_TIPS, 1L),
            "two tips", Map.entry(VALUABLE_TIPS, 2L),
            "sudden", Map.entry(SUDDEN_FEAT, true),
            "joint", Map.entry(JOINT_FEAT, true),
            "contribution", Map.entry(CONTRIBUTION, true),
            "V2", Map.entry(TIP_LEVEL, HighestTip.V2),
            "V3", Map.entry(TIP_LEVEL, HighestTip.V3),
            "V4", Map.entry(TIP_LEVEL, HighestTip.V4));

    /** Whose cells of S2 all speak against it, but for how far it reaches. */
    private static Nomination nothingBut(CommendationForm form, SubjectKind kind, Influence influence) {
        return Nominations.nobodyBarred(kind, form)
                .with(MOVEMENT_RESULT_VOTED, false)
                .with(MANY_ACHIEVEMENTS, false)
                .with(SUDDEN_FEAT, false)
                .with(JOINT_FEAT, false)
                .with(CONTRIBUTION, false)
                .with(VALUABLE_TIPS, 0L)
                .with(TIP_LEVEL, HighestTip.NONE)
                .with(YEARS_OF_SERVICE, 0L)
                .with(INFLUENCE, influence);
    }

    private static CheckVerdict judged(Nomination nomination) {
        return Standards.rule(nomination.form(), nomination.kind()).condition().judge(nomination);
    }

    /** Which of the achievements is enough alone, where it reaches as far as can be. */
    private static Set<String> enough(CommendationForm form, SubjectKind kind) {
        Nomination nothing = nothingBut(form, kind, Influence.NATIONAL);
        return ACHIEVEMENTS.entrySet().stream()
                .filter(one -> judged(nothing.with(
                                one.getValue().getKey(), one.getValue().getValue()))
                        == MET)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How far a result voted in the movement, beside everything else a household needs, has to reach. */
    private static Set<Influence> farEnough(CommendationForm form, SubjectKind kind) {
        return Stream.of(Influence.values())
                .filter(influence -> judged(nothingBut(form, kind, influence)
                                .with(MOVEMENT_RESULT_VOTED, true)
                                .with(CONTRIBUTION, true)
                                .with(MANY_ACHIEVEMENTS, true))
                        == MET)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(
            value = CommendationForm.class,
            names = {"COMMUNE_GIAY_KHEN", "POLICE_DIRECTOR_GIAY_KHEN", "DISTRICT_GIAY_KHEN", "DISTRICT_POLICE_GIAY_KHEN"
            })
    void for_a_giay_khen_a_vote_many_achievements_two_tips_a_sudden_feat_or_one_tip_of_high_value_are_enough(
            CommendationForm form) {
        for (SubjectKind kind : Set.of(INDIVIDUAL, COLLECTIVE)) {
            assertThat(enough(form, kind)).containsExactlyInAnyOrder("voted", "many", "two tips", "sudden", "V3", "V4");
        }
    }

    @Test
    void for_a_giay_khen_of_a_household_a_vote_or_a_contribution_is_enough() {
        for (CommendationForm form :
                Set.of(COMMUNE_GIAY_KHEN, POLICE_DIRECTOR_GIAY_KHEN, DISTRICT_GIAY_KHEN, DISTRICT_POLICE_GIAY_KHEN)) {
            assertThat(enough(form, HOUSEHOLD)).containsExactlyInAnyOrder("voted", "contribution");
        }
    }

    @Test
    void a_sudden_feat_of_a_household_counts_only_if_it_was_joint() {
        Nomination sudden =
                nothingBut(COMMUNE_GIAY_KHEN, HOUSEHOLD, Influence.COMMUNE).with(SUDDEN_FEAT, true);
        assertThat(judged(sudden)).isEqualTo(NOT_MET);
        assertThat(judged(sudden.with(JOINT_FEAT, true))).isEqualTo(MET);
        assertThat(judged(sudden.without(JOINT_FEAT))).isEqualTo(NOT_KNOWN);
    }

    @Test
    void a_giay_khen_asks_for_no_influence() {
        assertThat(farEnough(COMMUNE_GIAY_KHEN, INDIVIDUAL)).containsExactlyInAnyOrder(Influence.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = CommendationForm.class,
            names = {"PROVINCE_BANG_KHEN", "MINISTER_BANG_KHEN", "PRIME_MINISTER_BANG_KHEN"})
    void for_a_bang_khen_a_vote_many_achievements_a_sudden_feat_or_a_contribution_are_enough(CommendationForm form) {
        for (SubjectKind kind : Set.of(INDIVIDUAL, COLLECTIVE)) {
            assertThat(enough(form, kind)).containsExactlyInAnyOrder("voted", "many", "sudden", "contribution");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CommendationForm.class,
            names = {"PROVINCE_BANG_KHEN", "MINISTER_BANG_KHEN", "PRIME_MINISTER_BANG_KHEN"})
    void for_a_bang_khen_of_a_household_nothing_is_enough_but_many_contributions(CommendationForm form) {
        assertThat(enough(form, HOUSEHOLD)).isEmpty();
        Nomination contribution =
                nothingBut(form, HOUSEHOLD, Influence.NATIONAL).with(CONTRIBUTION, true);
        assertThat(judged(contribution.with(MANY_ACHIEVEMENTS, true))).isEqualTo(MET);
        assertThat(judged(contribution.with(MANY_ACHIEVEMENTS, false))).isEqualTo(NOT_MET);
    }

    @Test
    void a_bang_khen_of_the_province_asks_influence_in_a_field_and_of_a_household_none() {
        assertThat(farEnough(PROVINCE_BANG_KHEN, INDIVIDUAL))
                .containsExactlyInAnyOrder(Influence.FIELD, Influence.PROVINCE, Influence.BRANCH, Influence.NATIONAL);
        assertThat(farEnough(PROVINCE_BANG_KHEN, HOUSEHOLD)).containsExactlyInAnyOrder(Influence.values());
    }

    @Test
    void the_ministers_asks_influence_in_the_branch_and_the_prime_ministers_in_the_nation_of_households_too() {
        for (SubjectKind kind : Set.of(INDIVIDUAL, COLLECTIVE, HOUSEHOLD)) {
            assertThat(farEnough(MINISTER_BANG_KHEN, kind))
                    .containsExactlyInAnyOrder(Influence.BRANCH, Influence.NATIONAL);
            assertThat(farEnough(PRIME_MINISTER_BANG_KHEN, kind)).containsExactly(Influence.NATIONAL);
        }
    }

    @Test
    void a_flag_asks_for_a_yearly_result_that_was_voted() {
        for (CommendationForm form : Set.of(PROVINCE_CO_THI_DUA, MINISTRY_CO_THI_DUA)) {
            assertThat(enough(form, COLLECTIVE)).containsExactly("voted");
            for (AchievementType type : AchievementType.values()) {
                Nomination voted = nothingBut(form, COLLECTIVE, Influence.COMMUNE)
                        .with(MOVEMENT_RESULT_VOTED, true)
                        .with(ACHIEVEMENT_TYPE, type);
                assertThat(judged(voted)).isEqualTo(type == AchievementType.YEARLY ? MET : NOT_MET);
            }
        }
    }

    private static CheckVerdict medal(SubjectKind kind, Sex sex, long years) {
        return judged(
                Nominations.nobodyBarred(kind, KY_NIEM_CHUONG).with(SEX, sex).with(YEARS_OF_SERVICE, years));
    }

    @Test
    void for_the_medal_ten_years_are_enough_and_nine_are_not() {
        assertThat(medal(INDIVIDUAL, Sex.MALE, 10)).isEqualTo(MET);
        assertThat(medal(INDIVIDUAL, Sex.MALE, 9)).isEqualTo(NOT_MET);
    }

    @Test
    void a_man_of_the_security_force_serves_fifteen_years_for_it_and_a_woman_ten() {
        assertThat(medal(SECURITY_FORCE_MEMBER, Sex.MALE, 15)).isEqualTo(MET);
        assertThat(medal(SECURITY_FORCE_MEMBER, Sex.MALE, 14)).isEqualTo(NOT_MET);
        assertThat(medal(SECURITY_FORCE_MEMBER, Sex.FEMALE, 10)).isEqualTo(MET);
        assertThat(medal(SECURITY_FORCE_MEMBER, Sex.FEMALE, 9)).isEqualTo(NOT_MET);
    }

    @Test
    void of_a_member_whose_sex_is_not_known_only_nine_years_and_fifteen_decide() {
        Nomination member =
                Nominations.nobodyBarred(SECURITY_FORCE_MEMBER, KY_NIEM_CHUONG).without(SEX);
        assertThat(judged(member.with(YEARS_OF_SERVICE, 9L))).isEqualTo(NOT_MET);
        assertThat(judged(member.with(YEARS_OF_SERVICE, 10L))).isEqualTo(NOT_KNOWN);
        assertThat(judged(member.with(YEARS_OF_SERVICE, 14L))).isEqualTo(NOT_KNOWN);
        assertThat(judged(member.with(YEARS_OF_SERVICE, 15L))).isEqualTo(MET);
        assertThat(judged(member.without(YEARS_OF_SERVICE))).isEqualTo(NOT_KNOWN);
    }

    /** The readings and what is left out, in English, each as it begins. */
    private static String shown(CommendationForm form, SubjectKind kind) {
        Rule rule = Standards.rule(form, kind);
        return Stream.concat(rule.readings().stream(), rule.notJudged().stream())
                .map(Wording.ENGLISH::phrase)
                .collect(Collectors.joining("; "));
    }

    @Test
    void what_is_read_here_rather_than_in_a_text_is_said() {
        assertThat(shown(COMMUNE_GIAY_KHEN, INDIVIDUAL)).contains("Bắc Ninh", "from 2 on");
        assertThat(shown(COMMUNE_GIAY_KHEN, HOUSEHOLD)).contains("Bắc Ninh", "truly joint");
        assertThat(shown(PROVINCE_BANG_KHEN, INDIVIDUAL)).contains("Bắc Ninh", "a lower form is not a condition");
        assertThat(shown(KY_NIEM_CHUONG, INDIVIDUAL)).contains("only a summary was seen");
    }

    @Test
    void what_the_law_knows_beyond_the_table_is_named_as_not_judged() {
        assertThat(shown(COMMUNE_GIAY_KHEN, INDIVIDUAL)).doesNotContain("not judged");
        assertThat(shown(PROVINCE_BANG_KHEN, HOUSEHOLD)).doesNotContain("not judged");
        assertThat(shown(PROVINCE_BANG_KHEN, INDIVIDUAL)).contains("not judged here: workers");
        assertThat(shown(PROVINCE_BANG_KHEN, COLLECTIVE))
                .contains("not judged here: two years of excellent rating in a row");
        assertThat(shown(PROVINCE_CO_THI_DUA, COLLECTIVE)).contains("not judged here: leading an emulation bloc");
        assertThat(shown(KY_NIEM_CHUONG, INDIVIDUAL)).contains("not judged here");
    }
}
