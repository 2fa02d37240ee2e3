package vn.toandan.safety.circular124;

import static vn.toandan.safety.Facts.*;
import static vn.toandan.safety.Requirement.allOf;
import static vn.toandan.safety.Requirement.allYes;
import static vn.toandan.safety.Requirement.atLeast;
import static vn.toandan.safety.Requirement.none;
import static vn.toandan.safety.Requirement.quarterOne;
import static vn.toandan.safety.circular124.Circular124.article;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Provision;
import vn.toandan.law.Reference;
import vn.toandan.safety.Criterion;
import vn.toandan.safety.Requirement;

/** Article 7: the school ("cơ sở giáo dục"). Six clauses, every item of them required. */
final class Article7 {

    private static final Provision ARTICLE = article(7);

    /** Clause 1: as Article 6, with four rules, and the learners briefed too. */
    private static final ImmutableList<Criterion> CLAUSE_1 = ImmutableList.of(
            Criterion.of(
                    "GD-1a",
                    ARTICLE.clause(1),
                    quarterOne(PARTY_RESOLUTION_DATE).unless(HAS_PARTY_ORGANISATION, false)),
            Criterion.of("GD-1b", ARTICLE.clause(1), quarterOne(PLAN_DATE, REGISTRATION_DATE)),
            Criterion.of(
                            "GD-1c",
                            ARTICLE.clause(1),
                            allYes(RULE_GUARDING, RULE_INTERNAL_POLITICS, RULE_FIRE, RULE_LEARNER_MANAGEMENT))
                    .readAs("late_work"),
            Criterion.of("GD-1d", ARTICLE.clause(1), allOf(PEOPLE_BRIEFED, PEOPLE))
                    .readAs("late_work"),
            Criterion.of("GD-1e", ARTICLE.clause(1), atLeast(EFFECTIVE_MODELS, Article6.ENOUGH_MODELS))
                    .readAs("effective_model"));

    /** Clause 2: as Article 6; general schools also work with the board of parents. */
    private static final ImmutableList<Criterion> CLAUSE_2 = ImmutableList.of(
            Criterion.of("GD-2a", ARTICLE.clause(2), Article6.implementedWithPolice()),
            Criterion.of(
                    "GD-2b",
                    ARTICLE.clause(2),
                    allYes(PARENTS_BOARD_COORDINATION).unless(GENERAL_EDUCATION, false)));

    /** Clause 3 takes over Article 6 clause 3 points a, b, c, đ, e and g: not d, not h. */
    private static final ImmutableList<Criterion> CLAUSE_3 = ImmutableList.of(
            asInArticle6("a", none(EVENTS_UNLAWFUL_RELIGION)),
            asInArticle6("b", none(EVENTS_EXPLOITING_BELIEF)),
            asInArticle6("c", none(EVENTS_INCITEMENT)),
            asInArticle6("đ", Article4.seriousCrimesExcused()).readAs("force_majeure", "handled_in_time"),
            asInArticle6("e", none(STATE_SECRET_BREACHES)),
            asInArticle6("g", Article6.disastersExcused()).readAs("force_majeure"));

    /** Clause 4: no school violence; nobody commits a crime, or has social evils and is disciplined from a warning up. */
    private static final ImmutableList<Criterion> CLAUSE_4 = ImmutableList.of(
            Criterion.of("GD-4a", ARTICLE.clause(4), none(SCHOOL_VIOLENCE_INCIDENTS)),
            Criterion.of("GD-4b", ARTICLE.clause(4), none(CRIMES_BY_MEMBERS)).readAs("charged"),
            Criterion.of("GD-4c", ARTICLE.clause(4), none(PEOPLE_SOCIAL_EVIL_DISCIPLINED))
                    .readAs("evil_and_disciplined"));

    /** Clause 5: the guard force, if there is one, as in Article 6 clause 4. */
    private static final ImmutableList<Criterion> CLAUSE_5 = ImmutableList.of(
            Criterion.of("GD-5a", ARTICLE.clause(5), Article6.guardsWellRated().unless(GUARD_FORCE, false)),
            Criterion.of(
                    "GD-5b", ARTICLE.clause(5), none(GUARDS_DISCIPLINED_WARNING).unless(GUARD_FORCE, false)));

    /** Clause 6: the sections, as in Article 6 clause 5. */
    private static final ImmutableList<Criterion> CLAUSE_6 = ImmutableList.of(
            Criterion.of("GD-6a", ARTICLE.clause(6), Article6.sectionsWellRated())
                    .readAs("no_sections"),
            Criterion.of("GD-6b", ARTICLE.clause(6), none(PEOPLE_DISCIPLINED_WARNING))
                    .readAs("all_staff"));

    private Article7() {}

    static ImmutableList<Criterion> criteria() {
        return ImmutableList.<Criterion>builder()
                .addAll(CLAUSE_1)
                .addAll(CLAUSE_2)
                .addAll(CLAUSE_3)
                .addAll(CLAUSE_4)
                .addAll(CLAUSE_5)
                .addAll(CLAUSE_6)
                .build();
    }

    private static Criterion asInArticle6(String point, Requirement requirement) {
        return Criterion.of("GD-3" + point, new Reference(ARTICLE.clause(3), Article6.clause3(point)), requirement);
    }
}
