package vn.toandan.safety.circular124;

import static vn.toandan.safety.Facts.*;
import static vn.toandan.safety.Requirement.allOf;
import static vn.toandan.safety.Requirement.allYes;
import static vn.toandan.safety.Requirement.excused;
import static vn.toandan.safety.Requirement.none;
import static vn.toandan.safety.Requirement.quarterOne;
import static vn.toandan.safety.Requirement.rated;
import static vn.toandan.safety.circular124.Circular124.article;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Provision;
import vn.toandan.safety.Criterion;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Requirement;

/** Article 4: the residential area ("khu dân cư"). Five clauses, every item of them required. */
final class Article4 {

    private static final Provision ARTICLE = article(4);

    /** Clause 1, in the first quarter: the Party cell's resolution, the area's registration, and that of every household. */
    private static final ImmutableList<Criterion> CLAUSE_1 = ImmutableList.of(
            Criterion.of("KDC-1a", ARTICLE.clause(1), quarterOne(PARTY_RESOLUTION_DATE)),
            Criterion.of("KDC-1b", ARTICLE.clause(1), quarterOne(REGISTRATION_DATE)),
            Criterion.of("KDC-1c", ARTICLE.clause(1), allOf(HOUSEHOLDS_REGISTERED, HOUSEHOLDS_RESIDENT))
                    .readAs("households"));

    /** Clauses 2 to 4 are taken over for communes by Article 5. */
    static final ImmutableList<Item> CLAUSES_2_TO_4 = ImmutableList.of(
            // 2: the rules on security and order are carried out in full
            item("2", ARTICLE.clause(2), allYes(RULES_IMPLEMENTED)),
            // 3: none of these occurs, and nothing excuses one
            event("3a", point(3, "a"), EVENTS_AGAINST_STATE),
            event("3b", point(3, "b"), EVENTS_SABOTAGE),
            event("3c", point(3, "c"), EVENTS_UNLAWFUL_RELIGION),
            event("3d", point(3, "d"), EVENTS_EXPLOITING_BELIEF),
            event("3đ", point(3, "đ"), EVENTS_SEPARATISM),
            event("3e", point(3, "e"), COMPLEX_PROLONGED_DISPUTES).readAs("dispute"),
            event("3g", point(3, "g"), EVENTS_INCITEMENT),
            // 4a: crimes, social evils and other violations contained and brought down
            item("4a", point(4, "a"), Requirement.contained()).readAs("contained"),
            // 4b: no serious crime, unless by force majeure or detected, mitigated and reported at once
            item("4b", point(4, "b"), seriousCrimesExcused()).readAs("force_majeure", "handled_in_time"),
            // 4c: no new hotspot, no new person with social evils, those under management well managed
            event("4c1", point(4, "c"), NEW_HOTSPOTS).readAs("hotspot"),
            event("4c2", point(4, "c"), NEW_SOCIAL_EVIL_PERSONS).readAs("new_person"),
            item("4c3", point(4, "c"), allYes(MANAGED_PERSONS_EFFECTIVE)),
            // 4d: no serious fire, fatal accident or serious incident, unless by force majeure
            item(
                            "4d",
                            point(4, "d"),
                            excused(
                                    ImmutableList.of(SERIOUS_FIRES, FATAL_WORK_ACCIDENTS, SERIOUS_INCIDENTS),
                                    ImmutableList.of(DISASTERS_FORCE_MAJEURE)))
                    .readAs("force_majeure"));

    /** Clause 5, the grassroots force: rated "completed its tasks" or better, and nobody disciplined in any form. */
    private static final ImmutableList<Criterion> CLAUSE_5 = ImmutableList.of(
            Criterion.of(
                            "KDC-5a",
                            ARTICLE.clause(5),
                            rated(SECURITY_FORCE_RATING, "completed").unless(SECURITY_FORCE_RATING, "not_rated"))
                    .readAs("force_rating"),
            Criterion.of("KDC-5b", ARTICLE.clause(5), none(SECURITY_FORCE_DISCIPLINED)));

    private Article4() {}

    static ImmutableList<Criterion> criteria() {
        return ImmutableList.<Criterion>builder()
                .addAll(CLAUSE_1)
                .addAll(CLAUSES_2_TO_4.stream().map(Item::here).toList())
                .addAll(CLAUSE_5)
                .build();
    }

    /** Article 6 clause 3 point đ asks the same of agencies, enterprises and schools. */
    static Requirement seriousCrimesExcused() {
        return excused(
                ImmutableList.of(SERIOUS_CRIMES),
                ImmutableList.of(SERIOUS_CRIMES_FORCE_MAJEURE, SERIOUS_CRIMES_HANDLED_IN_TIME));
    }

    /** An item that another article can take over: its number here, its place and what it asks. */
    record Item(String number, Provision place, Requirement requirement, ImmutableList<String> readings) {

        Item readAs(String... readings) {
            return new Item(number, place, requirement, ImmutableList.copyOf(readings));
        }

        private Criterion here() {
            return Criterion.of("KDC-" + number, place, requirement).readAs(readings);
        }
    }

    private static Item item(String number, Provision place, Requirement requirement) {
        return new Item(number, place, requirement, ImmutableList.of());
    }

    private static Item event(String number, Provision place, Count count) {
        return item(number, place, none(count));
    }

    private static Provision point(int clause, String letter) {
        return ARTICLE.clause(clause).point(letter);
    }
}
