package vn.toandan.safety.circular124;

import static vn.toandan.safety.Facts.*;
import static vn.toandan.safety.Requirement.allOf;
import static vn.toandan.safety.Requirement.allYes;
import static vn.toandan.safety.Requirement.atLeast;
import static vn.toandan.safety.Requirement.excused;
import static vn.toandan.safety.Requirement.none;
import static vn.toandan.safety.Requirement.oneOf;
import static vn.toandan.safety.Requirement.quarterOne;
import static vn.toandan.safety.Requirement.rated;
import static vn.toandan.safety.Requirement.share;
import static vn.toandan.safety.Requirement.together;
import static vn.toandan.safety.circular124.Circular124.article;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Provision;
import vn.toandan.law.Ratio;
import vn.toandan.safety.Criterion;
import vn.toandan.safety.Requirement;

/** Article 6: agency and enterprise ("cơ quan, doanh nghiệp"). Five clauses, every item of them required. */
final class Article6 {

    /** Clause 1: at least one model of the movement works effectively. Article 7 clause 1 asks the same. */
    static final int ENOUGH_MODELS = 1;

    /** Clause 5: of the subordinate sections, this share is well rated. Article 7 clause 6 asks the same. */
    static final Ratio ENOUGH_SECTIONS = new Ratio(7, 10);

    private static final Provision ARTICLE = article(6);

    /** Clause 1: resolution (where there is a Party organisation), plan, registration, six rules, all briefed, a model. */
    private static final ImmutableList<Criterion> CLAUSE_1 = ImmutableList.of(
            Criterion.of(
                    "CQ-1a",
                    ARTICLE.clause(1),
                    quarterOne(PARTY_RESOLUTION_DATE).unless(HAS_PARTY_ORGANISATION, false)),
            Criterion.of("CQ-1b", ARTICLE.clause(1), quarterOne(PLAN_DATE, REGISTRATION_DATE)),
            Criterion.of(
                            "CQ-1c",
                            ARTICLE.clause(1),
                            allYes(
                                    RULE_GUARDING,
                                    RULE_STATE_SECRETS,
                                    RULE_INTERNAL_POLITICS,
                                    RULE_LABOUR_SAFETY,
                                    RULE_FIRE,
                                    RULE_ENVIRONMENT))
                    .readAs("late_work"),
            Criterion.of("CQ-1d", ARTICLE.clause(1), allOf(PEOPLE_BRIEFED, PEOPLE))
                    .readAs("late_work"),
            Criterion.of("CQ-1e", ARTICLE.clause(1), atLeast(EFFECTIVE_MODELS, ENOUGH_MODELS))
                    .readAs("effective_model"));

    /** Clause 2: the rules carried out in full, and those agreed with the police where there are any. */
    private static final ImmutableList<Criterion> CLAUSE_2 =
            ImmutableList.of(Criterion.of("CQ-2", ARTICLE.clause(2), implementedWithPolice()));

    /** Clause 3: none of these occurs; points đ and g can be excused. There is no test against last year here. */
    private static final ImmutableList<Criterion> CLAUSE_3 = ImmutableList.of(
            Criterion.of("CQ-3a", clause3("a"), none(EVENTS_UNLAWFUL_RELIGION)),
            Criterion.of("CQ-3b", clause3("b"), none(EVENTS_EXPLOITING_BELIEF)),
            Criterion.of("CQ-3c", clause3("c"), none(EVENTS_INCITEMENT)),
            Criterion.of("CQ-3d", clause3("d"), none(UNLAWFUL_STRIKES)),
            Criterion.of("CQ-3đ", clause3("đ"), Article4.seriousCrimesExcused())
                    .readAs("force_majeure", "handled_in_time"),
            Criterion.of("CQ-3e", clause3("e"), none(STATE_SECRET_BREACHES)),
            Criterion.of("CQ-3g", clause3("g"), disastersExcused()).readAs("force_majeure"),
            Criterion.of("CQ-3h", clause3("h"), none(PEOPLE_SANCTIONED_SECURITY, PEOPLE_SOCIAL_EVIL_DISCIPLINED))
                    .readAs("sanctioned_or_disciplined"));

    /** Clause 4: the guard force well rated (where it may be rated), none of it disciplined from a warning up. */
    private static final ImmutableList<Criterion> CLAUSE_4 = ImmutableList.of(
            Criterion.of("CQ-4a", ARTICLE.clause(4), guardsWellRated()),
            Criterion.of("CQ-4b", ARTICLE.clause(4), none(GUARDS_DISCIPLINED_WARNING)));

    /** Clause 5: enough sections well rated (where they may be rated), nobody disciplined from a warning up. */
    private static final ImmutableList<Criterion> CLAUSE_5 = ImmutableList.of(
            Criterion.of("CQ-5a", ARTICLE.clause(5), sectionsWellRated()).readAs("no_sections"),
            Criterion.of("CQ-5b", ARTICLE.clause(5), none(PEOPLE_DISCIPLINED_WARNING))
                    .readAs("all_staff"));

    private Article6() {}

    static ImmutableList<Criterion> criteria() {
        return ImmutableList.<Criterion>builder()
                .addAll(CLAUSE_1)
                .addAll(CLAUSE_2)
                .addAll(CLAUSE_3)
                .addAll(CLAUSE_4)
                .addAll(CLAUSE_5)
                .build();
    }

    /** Clause 3 and its point: Article 7 clause 3 takes some of them over. */
    static Provision clause3(String point) {
        return ARTICLE.clause(3).point(point);
    }

    static Requirement implementedWithPolice() {
        return together(allYes(RULES_IMPLEMENTED), oneOf(POLICE_COORDINATION, "none", "implemented"));
    }

    static Requirement disastersExcused() {
        return excused(
                ImmutableList.of(
                        SERIOUS_FIRES, FATAL_WORK_ACCIDENTS, SERIOUS_INCIDENTS, GRAVE_ENVIRONMENT_OR_FOOD_VIOLATIONS),
                ImmutableList.of(DISASTERS_FORCE_MAJEURE));
    }

    static Requirement guardsWellRated() {
        return rated(GUARD_RATING, "good").unless(GUARD_RATING_ELIGIBLE, false);
    }

    static Requirement sectionsWellRated() {
        return share(SECTIONS_WELL_RATED, SECTIONS, ENOUGH_SECTIONS)
                .unless(SECTIONS, 0)
                .unless(SECTIONS_RATING_ELIGIBLE, false);
    }
}
