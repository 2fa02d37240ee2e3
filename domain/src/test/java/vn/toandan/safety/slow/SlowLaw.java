package vn.toandan.safety.slow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The contract's table of checks read aloud, one line a check, for facts that are all known; as opposed to
 * {@link SlowEvaluator}, which asks it about every way of filling the empty cells.
 */
final class SlowLaw {
    static final String MET = "met";
    static final String NOT_MET = "not_met";
    static final String NOT_KNOWN = "not_known";
    static final String NOT_APPLICABLE = "not_applicable";
    static final String NOT_COMPARABLE = "not_comparable";
    static final String NO_SUCH_ACT = "none";

    private static final List<String> THIS_YEAR = List.of("crimes", "social_evils", "other_violations");
    private static final List<String> LAST_YEAR =
            List.of("crimes_last_year", "social_evils_last_year", "other_violations_last_year");

    private SlowLaw() {}

    /** The verdict on one check whose own facts are all filled. */
    static String verdict(String check, int year, Map<String, String> facts) {
        return switch (check) {
            case "KDC-1a", "XA-1a" -> when(inQuarterOne("party_resolution_date", year, facts));
            case "CQ-1a", "GD-1a" ->
                isNo("has_party_organisation", facts)
                        ? NOT_APPLICABLE
                        : when(inQuarterOne("party_resolution_date", year, facts));
            case "KDC-1b" -> when(inQuarterOne("registration_date", year, facts));
            case "XA-1b", "CQ-1b", "GD-1b" ->
                when(inQuarterOne("plan_date", year, facts) && inQuarterOne("registration_date", year, facts));
            case "KDC-1c" -> when(count("households_registered", facts) == count("households_resident", facts));
            case "XA-1c", "CQ-1e", "GD-1e" -> when(count("effective_models", facts) >= 1);
            case "CQ-1c" ->
                when(isYes("rule_guarding", facts)
                        && isYes("rule_state_secrets", facts)
                        && isYes("rule_internal_politics", facts)
                        && isYes("rule_labour_safety", facts)
                        && isYes("rule_fire", facts)
                        && isYes("rule_environment", facts));
            case "GD-1c" ->
                when(isYes("rule_guarding", facts)
                        && isYes("rule_internal_politics", facts)
                        && isYes("rule_learner_management", facts)
                        && isYes("rule_fire", facts));
            case "CQ-1d", "GD-1d" -> when(count("people_briefed", facts) == count("people", facts));
            case "KDC-2", "XA-2.2" -> when(isYes("rules_implemented", facts));
            case "CQ-2", "GD-2a" ->
                when(isYes("rules_implemented", facts)
                        && List.of("none", "implemented").contains(word("police_coordination", facts)));
            case "GD-2b" ->
                isNo("general_education", facts) ? NOT_APPLICABLE : when(isYes("parents_board_coordination", facts));
            case "KDC-3a", "XA-2.3a" -> whenZero("events_against_state", facts);
            case "KDC-3b", "XA-2.3b" -> whenZero("events_sabotage", facts);
            case "KDC-3c", "XA-2.3c", "CQ-3a", "GD-3a" -> whenZero("events_unlawful_religion", facts);
            case "KDC-3d", "XA-2.3d", "CQ-3b", "GD-3b" -> whenZero("events_exploiting_belief", facts);
            case "KDC-3đ", "XA-2.3đ" -> whenZero("events_separatism", facts);
            case "KDC-3e", "XA-2.3e" -> whenZero("complex_prolonged_disputes", facts);
            case "KDC-3g", "XA-2.3g", "CQ-3c", "GD-3c" -> whenZero("events_incitement", facts);
            case "CQ-3d" -> whenZero("unlawful_strikes", facts);
            case "CQ-3e", "GD-3e" -> whenZero("state_secret_breaches", facts);
            case "GD-4a" -> whenZero("school_violence_incidents", facts);
            case "GD-4b" -> whenZero("crimes_by_members", facts);
            case "GD-4c" -> whenZero("people_social_evil_disciplined", facts);
            case "KDC-4a", "XA-2.4a" -> when(containedAndReduced(facts));
            case "KDC-4b", "XA-2.4b", "CQ-3đ", "GD-3đ" ->
                when(count("serious_crimes", facts)
                                - count("serious_crimes_force_majeure", facts)
                                - count("serious_crimes_handled_in_time", facts)
                        == 0);
            case "KDC-4c1", "XA-2.4c1" -> whenZero("new_hotspots", facts);
            case "KDC-4c2", "XA-2.4c2" -> whenZero("new_social_evil_persons", facts);
            case "KDC-4c3", "XA-2.4c3" -> when(isYes("managed_persons_effective", facts));
            case "KDC-4d", "XA-2.4d" ->
                when(count("serious_fires", facts)
                                + count("fatal_work_accidents", facts)
                                + count("serious_incidents", facts)
                                - count("disasters_force_majeure", facts)
                        == 0);
            case "CQ-3g", "GD-3g" ->
                when(count("serious_fires", facts)
                                + count("fatal_work_accidents", facts)
                                + count("serious_incidents", facts)
                                + count("grave_environment_or_food_violations", facts)
                                - count("disasters_force_majeure", facts)
                        == 0);
            case "CQ-3h" ->
                when(count("people_sanctioned_security", facts) == 0
                        && count("people_social_evil_disciplined", facts) == 0);
            case "KDC-5a" ->
                word("security_force_rating", facts).equals("not_rated")
                        ? NOT_APPLICABLE
                        : when(List.of("completed", "good", "excellent")
                                .contains(word("security_force_rating", facts)));
            case "KDC-5b" -> whenZero("security_force_disciplined", facts);
            case "XA-3a" -> when(isYes("police_duty_finding", facts));
            case "XA-3b" -> whenZero("police_disciplined", facts);
            case "XA-4a" -> when(count("managed_units_registered", facts) == count("managed_units", facts));
            case "XA-4b" -> when(seventyPercent("managed_units_recognised", "managed_units", facts));
            case "CQ-4a" -> isNo("guard_rating_eligible", facts) ? NOT_APPLICABLE : when(guardsWellRated(facts));
            case "CQ-4b" -> whenZero("guards_disciplined_warning", facts);
            case "GD-5a" ->
                isNo("guard_force", facts) || isNo("guard_rating_eligible", facts)
                        ? NOT_APPLICABLE
                        : when(guardsWellRated(facts));
            case "GD-5b" -> isNo("guard_force", facts) ? NOT_APPLICABLE : whenZero("guards_disciplined_warning", facts);
            case "CQ-5a", "GD-6a" ->
                isNo("sections_rating_eligible", facts) || count("sections", facts) == 0
                        ? NOT_APPLICABLE
                        : when(seventyPercent("sections_well_rated", "sections", facts));
            case "CQ-5b", "GD-6b" -> whenZero("people_disciplined_warning", facts);
            default -> throw new IllegalArgumentException("no such check: " + check);
        };
    }

    /** Whether a unit whose scope facts are all filled is one the standard speaks about. */
    static boolean inScope(String unitKind, Map<String, String> facts) {
        return switch (unitKind) {
            case "residential_area", "commune" -> true;
            case "agency" -> isNo("armed_forces", facts);
            case "enterprise" ->
                isNo("armed_forces", facts) && !List.of("micro", "small").contains(word("enterprise_size", facts));
            case "school" ->
                isNo("armed_forces", facts) && !List.of("preschool", "primary").contains(word("school_level", facts));
            default -> throw new IllegalArgumentException("no such kind of unit: " + unitKind);
        };
    }

    /** "Kiềm chế, kéo giảm", Art. 4.4.a. */
    private static boolean containedAndReduced(Map<String, String> facts) {
        int now = 0;
        for (String fact : THIS_YEAR) {
            now += count(fact, facts);
        }
        boolean comparable = true;
        for (String fact : LAST_YEAR) {
            comparable &= !word(fact, facts).equals(NOT_COMPARABLE);
        }
        if (!comparable) {
            return now == 0 || isYes("reduction_finding", facts);
        }
        int before = 0;
        boolean someKindRises = false;
        for (int kind = 0; kind < THIS_YEAR.size(); kind++) {
            before += count(LAST_YEAR.get(kind), facts);
            someKindRises |= count(THIS_YEAR.get(kind), facts) > count(LAST_YEAR.get(kind), facts);
        }
        if ((now < before || now == 0) && !someKindRises) {
            return true;
        }
        if (now > before) {
            return false;
        }
        return isYes("reduction_finding", facts);
    }

    private static boolean guardsWellRated(Map<String, String> facts) {
        return List.of("good", "excellent", "advanced_collective").contains(word("guard_rating", facts));
    }

    private static boolean seventyPercent(String part, String whole, Map<String, String> facts) {
        return 10 * count(part, facts) >= 7 * count(whole, facts);
    }

    private static boolean inQuarterOne(String fact, int year, Map<String, String> facts) {
        if (word(fact, facts).equals(NO_SUCH_ACT)) {
            return false;
        }
        LocalDate day = LocalDate.parse(word(fact, facts));
        return day.getYear() == year && day.getMonthValue() <= 3;
    }

    private static String whenZero(String fact, Map<String, String> facts) {
        return when(count(fact, facts) == 0);
    }

    private static String when(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    private static boolean isYes(String fact, Map<String, String> facts) {
        return word(fact, facts).equals("yes");
    }

    private static boolean isNo(String fact, Map<String, String> facts) {
        return word(fact, facts).equals("no");
    }

    private static int count(String fact, Map<String, String> facts) {
        return Integer.parseInt(word(fact, facts));
    }

    private static String word(String fact, Map<String, String> facts) {
        String word = facts.getOrDefault(fact, "");
        if (word.isEmpty()) {
            throw new IllegalArgumentException(fact + " is empty");
        }
        return word;
    }
}
