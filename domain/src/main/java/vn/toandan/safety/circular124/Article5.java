package vn.toandan.safety.circular124;

import static vn.toandan.safety.Facts.EFFECTIVE_MODELS;
import static vn.toandan.safety.Facts.MANAGED_UNITS;
import static vn.toandan.safety.Facts.MANAGED_UNITS_RECOGNISED;
import static vn.toandan.safety.Facts.MANAGED_UNITS_REGISTERED;
import static vn.toandan.safety.Facts.PARTY_RESOLUTION_DATE;
import static vn.toandan.safety.Facts.PLAN_DATE;
import static vn.toandan.safety.Facts.POLICE_DISCIPLINED;
import static vn.toandan.safety.Facts.POLICE_DUTY_FINDING;
import static vn.toandan.safety.Facts.REGISTRATION_DATE;
import static vn.toandan.safety.Requirement.allOf;
import static vn.toandan.safety.Requirement.allYes;
import static vn.toandan.safety.Requirement.atLeast;
import static vn.toandan.safety.Requirement.none;
import static vn.toandan.safety.Requirement.quarterOne;
import static vn.toandan.safety.Requirement.share;
import static vn.toandan.safety.circular124.Circular124.article;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Provision;
import vn.toandan.law.Ratio;
import vn.toandan.law.Reference;
import vn.toandan.safety.Criterion;

/** Article 5: the commune ("xã, phường, thị trấn"). Four clauses, every item of them required. */
final class Article5 {

    /** Clause 1: at least one model of the movement works effectively. */
    private static final int ENOUGH_MODELS = 1;

    /** Clause 4: of the units managed by the commune or delegated to it, this share is recognised. */
    private static final Ratio ENOUGH_RECOGNISED = new Ratio(7, 10);

    private static final Provision ARTICLE = article(5);

    /** Clause 1, in the first quarter: the Party committee's resolution, the plan and the registration; a model that works. */
    private static final ImmutableList<Criterion> CLAUSE_1 = ImmutableList.of(
            Criterion.of("XA-1a", ARTICLE.clause(1), quarterOne(PARTY_RESOLUTION_DATE)),
            Criterion.of("XA-1b", ARTICLE.clause(1), quarterOne(PLAN_DATE, REGISTRATION_DATE)),
            Criterion.of("XA-1c", ARTICLE.clause(1), atLeast(EFFECTIVE_MODELS, ENOUGH_MODELS))
                    .readAs("effective_model"));

    /** Clause 3: the commune police keep a grasp of things, advise and organise; none of them disciplined in any form. */
    private static final ImmutableList<Criterion> CLAUSE_3 = ImmutableList.of(
            Criterion.of("XA-3a", ARTICLE.clause(3), allYes(POLICE_DUTY_FINDING)),
            Criterion.of("XA-3b", ARTICLE.clause(3), none(POLICE_DISCIPLINED)));

    /** Clause 4: every managed or delegated unit registered, seven tenths recognised. */
    private static final ImmutableList<Criterion> CLAUSE_4 = ImmutableList.of(
            Criterion.of("XA-4a", ARTICLE.clause(4), allOf(MANAGED_UNITS_REGISTERED, MANAGED_UNITS))
                    .readAs("one_denominator"),
            Criterion.of("XA-4b", ARTICLE.clause(4), share(MANAGED_UNITS_RECOGNISED, MANAGED_UNITS, ENOUGH_RECOGNISED))
                    .readAs("one_denominator"));

    private Article5() {}

    static ImmutableList<Criterion> criteria() {
        return ImmutableList.<Criterion>builder()
                .addAll(CLAUSE_1)
                .addAll(clause2())
                .addAll(CLAUSE_3)
                .addAll(CLAUSE_4)
                .build();
    }

    /** Clause 2 takes over Article 4 clauses 2 to 4 (not 1, not 5), read over the whole commune. */
    private static ImmutableList<Criterion> clause2() {
        return Article4.CLAUSES_2_TO_4.stream().map(Article5::communeWide).collect(ImmutableList.toImmutableList());
    }

    private static Criterion communeWide(Article4.Item item) {
        return Criterion.of("XA-2." + item.number(), new Reference(ARTICLE.clause(2), item.place()), item.requirement())
                .readAs(item.readings())
                .readAs("commune_wide");
    }
}
