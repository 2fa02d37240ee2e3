package vn.toandan.safety.slow;

import static vn.toandan.safety.slow.SlowFact.Type.CHOICE;
import static vn.toandan.safety.slow.SlowFact.Type.COUNT;
import static vn.toandan.safety.slow.SlowFact.Type.DATE;
import static vn.toandan.safety.slow.SlowFact.Type.YES_NO;

import java.util.List;

/**
 * Every fact of the contract's table, in its order: the names are all that this evaluator has in common with the one it
 * checks.
 */
final class SlowFacts {
    private static final List<String> AREA = List.of("residential_area");
    private static final List<String> COMMUNE = List.of("commune");
    private static final List<String> ENTERPRISE = List.of("enterprise");
    private static final List<String> SCHOOL = List.of("school");
    private static final List<String> PLACES = List.of("residential_area", "commune");
    private static final List<String> OFFICES = List.of("agency", "enterprise");
    private static final List<String> SITES = List.of("agency", "enterprise", "school");
    private static final List<String> ALL_BUT_AREA = List.of("commune", "agency", "enterprise", "school");
    private static final List<String> ALL = List.of("residential_area", "commune", "agency", "enterprise", "school");

    /** Facts of the kind {@code frame} are given and never changed by a repair; all others may change. */
    private static final boolean FRAME = true;

    private static final boolean OPEN = false;

    static final List<SlowFact> IN_ORDER = List.of(
            yesNo("armed_forces", SITES, FRAME, "SC-1"),
            choice("enterprise_size", ENTERPRISE, FRAME, List.of("micro", "small", "medium", "large"), "SC-1"),
            choice(
                    "school_level",
                    SCHOOL,
                    FRAME,
                    List.of(
                            "preschool",
                            "primary",
                            "lower_secondary",
                            "upper_secondary",
                            "multi_level",
                            "continuing",
                            "vocational",
                            "higher"),
                    "SC-1"),
            date("party_resolution_date", ALL, "KDC-1a", "XA-1a", "CQ-1a", "GD-1a"),
            yesNo("has_party_organisation", SITES, FRAME, "CQ-1a", "GD-1a"),
            date("plan_date", ALL_BUT_AREA, "XA-1b", "CQ-1b", "GD-1b"),
            date("registration_date", ALL, "KDC-1b", "XA-1b", "CQ-1b", "GD-1b"),
            count("households_resident", AREA, FRAME, "KDC-1c"),
            count("households_registered", AREA, OPEN, "KDC-1c"),
            yesNo("rules_implemented", ALL, OPEN, "KDC-2", "XA-2.2", "CQ-2", "GD-2a"),
            count("events_against_state", PLACES, OPEN, "KDC-3a", "XA-2.3a"),
            count("events_sabotage", PLACES, OPEN, "KDC-3b", "XA-2.3b"),
            count("events_unlawful_religion", ALL, OPEN, "KDC-3c", "XA-2.3c", "CQ-3a", "GD-3a"),
            count("events_exploiting_belief", ALL, OPEN, "KDC-3d", "XA-2.3d", "CQ-3b", "GD-3b"),
            count("events_separatism", PLACES, OPEN, "KDC-3đ", "XA-2.3đ"),
            count("complex_prolonged_disputes", PLACES, OPEN, "KDC-3e", "XA-2.3e"),
            count("events_incitement", ALL, OPEN, "KDC-3g", "XA-2.3g", "CQ-3c", "GD-3c"),
            count("crimes", PLACES, OPEN, "KDC-4a", "XA-2.4a"),
            count("crimes_last_year", PLACES, FRAME, "KDC-4a", "XA-2.4a"),
            count("social_evils", PLACES, OPEN, "KDC-4a", "XA-2.4a"),
            count("social_evils_last_year", PLACES, FRAME, "KDC-4a", "XA-2.4a"),
            count("other_violations", PLACES, OPEN, "KDC-4a", "XA-2.4a"),
            count("other_violations_last_year", PLACES, FRAME, "KDC-4a", "XA-2.4a"),
            yesNo("reduction_finding", PLACES, OPEN, "KDC-4a", "XA-2.4a"),
            count("serious_crimes", ALL, OPEN, "KDC-4b", "XA-2.4b", "CQ-3đ", "GD-3đ"),
            count("serious_crimes_force_majeure", ALL, OPEN, "KDC-4b", "XA-2.4b", "CQ-3đ", "GD-3đ"),
            count("serious_crimes_handled_in_time", ALL, OPEN, "KDC-4b", "XA-2.4b", "CQ-3đ", "GD-3đ"),
            count("new_hotspots", PLACES, OPEN, "KDC-4c1", "XA-2.4c1"),
            count("new_social_evil_persons", PLACES, OPEN, "KDC-4c2", "XA-2.4c2"),
            yesNo("managed_persons_effective", PLACES, OPEN, "KDC-4c3", "XA-2.4c3"),
            count("serious_fires", ALL, OPEN, "KDC-4d", "XA-2.4d", "CQ-3g", "GD-3g"),
            count("fatal_work_accidents", ALL, OPEN, "KDC-4d", "XA-2.4d", "CQ-3g", "GD-3g"),
            count("serious_incidents", ALL, OPEN, "KDC-4d", "XA-2.4d", "CQ-3g", "GD-3g"),
            count("grave_environment_or_food_violations", SITES, OPEN, "CQ-3g", "GD-3g"),
            count("disasters_force_majeure", ALL, OPEN, "KDC-4d", "XA-2.4d", "CQ-3g", "GD-3g"),
            choice(
                    "security_force_rating",
                    AREA,
                    OPEN,
                    List.of("not_completed", "completed", "good", "excellent", "not_rated"),
                    "KDC-5a"),
            count("security_force_disciplined", AREA, OPEN, "KDC-5b"),
            count("effective_models", ALL_BUT_AREA, OPEN, "XA-1c", "CQ-1e", "GD-1e"),
            yesNo("police_duty_finding", COMMUNE, OPEN, "XA-3a"),
            count("police_disciplined", COMMUNE, OPEN, "XA-3b"),
            count("managed_units", COMMUNE, FRAME, "XA-4a", "XA-4b"),
            count("managed_units_registered", COMMUNE, OPEN, "XA-4a"),
            count("managed_units_recognised", COMMUNE, OPEN, "XA-4b"),
            yesNo("rule_guarding", SITES, OPEN, "CQ-1c", "GD-1c"),
            yesNo("rule_state_secrets", OFFICES, OPEN, "CQ-1c"),
            yesNo("rule_internal_politics", SITES, OPEN, "CQ-1c", "GD-1c"),
            yesNo("rule_labour_safety", OFFICES, OPEN, "CQ-1c"),
            yesNo("rule_fire", SITES, OPEN, "CQ-1c", "GD-1c"),
            yesNo("rule_environment", OFFICES, OPEN, "CQ-1c"),
            yesNo("rule_learner_management", SCHOOL, OPEN, "GD-1c"),
            count("people", SITES, FRAME, "CQ-1d", "GD-1d"),
            count("people_briefed", SITES, OPEN, "CQ-1d", "GD-1d"),
            choice(
                    "police_coordination",
                    SITES,
                    OPEN,
                    List.of("none", "implemented", "not_implemented"),
                    "CQ-2",
                    "GD-2a"),
            count("unlawful_strikes", OFFICES, OPEN, "CQ-3d"),
            count("state_secret_breaches", SITES, OPEN, "CQ-3e", "GD-3e"),
            count("people_sanctioned_security", OFFICES, OPEN, "CQ-3h"),
            count("people_social_evil_disciplined", SITES, OPEN, "CQ-3h", "GD-4c"),
            yesNo("guard_force", SCHOOL, FRAME, "GD-5a", "GD-5b"),
            yesNo("guard_rating_eligible", SITES, FRAME, "CQ-4a", "GD-5a"),
            choice(
                    "guard_rating",
                    SITES,
                    OPEN,
                    List.of("not_completed", "completed", "good", "excellent", "advanced_collective"),
                    "CQ-4a",
                    "GD-5a"),
            count("guards_disciplined_warning", SITES, OPEN, "CQ-4b", "GD-5b"),
            yesNo("sections_rating_eligible", SITES, FRAME, "CQ-5a", "GD-6a"),
            count("sections", SITES, FRAME, "CQ-5a", "GD-6a"),
            count("sections_well_rated", SITES, OPEN, "CQ-5a", "GD-6a"),
            count("people_disciplined_warning", SITES, OPEN, "CQ-5b", "GD-6b"),
            yesNo("general_education", SCHOOL, FRAME, "GD-2b"),
            yesNo("parents_board_coordination", SCHOOL, OPEN, "GD-2b"),
            count("school_violence_incidents", SCHOOL, OPEN, "GD-4a"),
            count("crimes_by_members", SCHOOL, OPEN, "GD-4b"));

    private SlowFacts() {}

    /** What a check sees, and nothing else. */
    static List<SlowFact> ofCheck(String check) {
        return IN_ORDER.stream().filter(fact -> fact.isOf(check)).toList();
    }

    static List<SlowFact> ofKind(String unitKind) {
        return IN_ORDER.stream().filter(fact -> fact.appliesTo(unitKind)).toList();
    }

    private static SlowFact count(String name, List<String> unitKinds, boolean frame, String... checks) {
        return new SlowFact(name, unitKinds, COUNT, List.of(), frame, List.of(checks));
    }

    private static SlowFact yesNo(String name, List<String> unitKinds, boolean frame, String... checks) {
        return new SlowFact(name, unitKinds, YES_NO, List.of(), frame, List.of(checks));
    }

    private static SlowFact date(String name, List<String> unitKinds, String... checks) {
        return new SlowFact(name, unitKinds, DATE, List.of(), OPEN, List.of(checks));
    }

    private static SlowFact choice(
            String name, List<String> unitKinds, boolean frame, List<String> choices, String... checks) {
        return new SlowFact(name, unitKinds, CHOICE, choices, frame, List.of(checks));
    }
}
