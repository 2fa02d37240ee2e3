package vn.toandan.commendation;

import static vn.toandan.commendation.Condition.all;
import static vn.toandan.commendation.Condition.any;
import static vn.toandan.commendation.Condition.atLeast;
import static vn.toandan.commendation.Condition.oneOf;
import static vn.toandan.commendation.Condition.yes;
import static vn.toandan.commendation.NominationFact.ACHIEVEMENT_TYPE;
import static vn.toandan.commendation.NominationFact.CONTRIBUTION;
import static vn.toandan.commendation.NominationFact.INFLUENCE;
import static vn.toandan.commendation.NominationFact.JOINT_FEAT;
import static vn.toandan.commendation.NominationFact.MANY_ACHIEVEMENTS;
import static vn.toandan.commendation.NominationFact.MOVEMENT_RESULT_VOTED;
import static vn.toandan.commendation.NominationFact.SUDDEN_FEAT;
import static vn.toandan.commendation.NominationFact.TIP_LEVEL;
import static vn.toandan.commendation.NominationFact.VALUABLE_TIPS;
import static vn.toandan.commendation.NominationFact.YEARS_OF_SERVICE;

import com.google.common.collect.ImmutableList;

/**
 * What each form asks of an achievement ("tiêu chuẩn"): S2. The national frame is Law Arts. 73 to 75; in detail it follows the regulation
 * of Bắc Ninh (86/2025/QĐ-UBND, Arts. 3 and 4), which repeats it point by point and stands in for a province's own. A lower form is never a
 * condition of a higher one.
 */
final class Standards {

    /** "Several" valuable tips, where the table says no number: our reading. */
    private static final long SEVERAL_TIPS = 2;

    /** Circular 20/2025, Art. 4: leaders ten years, members of the security force fifteen, women among them ten. */
    private static final long YEARS = 10;

    private static final long YEARS_OF_MEMBER = 15;
    private static final long YEARS_OF_WOMAN_MEMBER = 10;

    private Standards() {}

    /** Of a form that is for this kind of subject. */
    static Rule rule(CommendationForm form, SubjectKind kind) {
        return Rule.of(Code.S2, Effect.BAR, condition(form, kind), Forms.ground(form), readings(form, kind))
                .leavingOut(notJudged(form, kind));
    }

    private static Condition condition(CommendationForm form, SubjectKind kind) {
        boolean household = kind.is(Recipient.HOUSEHOLD);
        return switch (form) {
            case COMMUNE_GIAY_KHEN, POLICE_DIRECTOR_GIAY_KHEN, DISTRICT_GIAY_KHEN, DISTRICT_POLICE_GIAY_KHEN ->
                household ? certificateOfHousehold() : certificate();
            case PROVINCE_BANG_KHEN ->
                household
                        ? contributionsOfHousehold()
                        : all(
                                oneOf(
                                        INFLUENCE,
                                        Influence.FIELD,
                                        Influence.PROVINCE,
                                        Influence.BRANCH,
                                        Influence.NATIONAL),
                                outstanding());
            case MINISTER_BANG_KHEN ->
                all(
                        oneOf(INFLUENCE, Influence.BRANCH, Influence.NATIONAL),
                        household ? contributionsOfHousehold() : outstanding());
            case PRIME_MINISTER_BANG_KHEN ->
                all(oneOf(INFLUENCE, Influence.NATIONAL), household ? contributionsOfHousehold() : outstanding());
            case PROVINCE_CO_THI_DUA, MINISTRY_CO_THI_DUA ->
                all(oneOf(ACHIEVEMENT_TYPE, AchievementType.YEARLY), yes(MOVEMENT_RESULT_VOTED));
            case KY_NIEM_CHUONG ->
                kind == SubjectKind.SECURITY_FORCE_MEMBER
                        ? new ServedLongEnough(YEARS_OF_MEMBER, YEARS_OF_WOMAN_MEMBER)
                        : atLeast(YEARS_OF_SERVICE, YEARS);
        };
    }

    /** Giấy khen of a person or a collective: voted in the movement, many achievements, or a sudden one. */
    private static Condition certificate() {
        return any(
                yes(MOVEMENT_RESULT_VOTED),
                yes(MANY_ACHIEVEMENTS),
                atLeast(VALUABLE_TIPS, SEVERAL_TIPS),
                yes(SUDDEN_FEAT),
                oneOf(TIP_LEVEL, HighestTip.V3, HighestTip.V4));
    }

    /** Giấy khen of a household: the local text has no sudden branch, the Law has; so only a feat that was truly joint. */
    private static Condition certificateOfHousehold() {
        return any(yes(MOVEMENT_RESULT_VOTED), yes(CONTRIBUTION), all(yes(SUDDEN_FEAT), yes(JOINT_FEAT)));
    }

    /** Bằng khen of a person or a collective, with the influence that each form asks. */
    private static Condition outstanding() {
        return any(yes(MOVEMENT_RESULT_VOTED), yes(MANY_ACHIEVEMENTS), yes(SUDDEN_FEAT), yes(CONTRIBUTION));
    }

    /** Bằng khen of a household: many contributions. */
    private static Condition contributionsOfHousehold() {
        return all(yes(CONTRIBUTION), yes(MANY_ACHIEVEMENTS));
    }

    private static String[] readings(CommendationForm form, SubjectKind kind) {
        boolean household = kind.is(Recipient.HOUSEHOLD);
        return switch (form.family()) {
            case GIAY_KHEN ->
                household
                        ? new String[] {"local_default", "joint_feat"}
                        : new String[] {"local_default", "several_tips"};
            case BANG_KHEN -> new String[] {"local_default", "no_lower_form_first"};
            case CO_THI_DUA -> new String[] {"local_default", "no_lower_form_first"};
            case KY_NIEM_CHUONG -> new String[] {"medal"};
        };
    }

    private static ImmutableList<String> notJudged(CommendationForm form, SubjectKind kind) {
        return switch (form.family()) {
            case GIAY_KHEN -> ImmutableList.of();
            case BANG_KHEN ->
                kind.is(Recipient.HOUSEHOLD)
                        ? ImmutableList.of()
                        : kind.is(Recipient.COLLECTIVE)
                                ? ImmutableList.of("not_judged.collective")
                                : ImmutableList.of("not_judged.person");
            case CO_THI_DUA -> ImmutableList.of("not_judged.flag");
            case KY_NIEM_CHUONG -> ImmutableList.of("not_judged.medal");
        };
    }
}
