package vn.toandan.safety;

import static vn.toandan.safety.CanChange.DEED;
import static vn.toandan.safety.CanChange.DEED_UNTIL_31_03;
import static vn.toandan.safety.CanChange.EVENT;
import static vn.toandan.safety.CanChange.FINDING;
import static vn.toandan.safety.CanChange.FRAME;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Choice;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Fact.Day;
import vn.toandan.safety.Fact.YesNo;

/**
 * The facts that the national texts ask about ("danh mục chỉ tiêu"), in the order of the forms; as opposed to those that a province
 * brings along. What each one means, and from which paper it is taken, is
 * worded in the resource {@code criteria}; which kinds of unit are asked follows from the criteria that use it.
 *
 * <p>Of belief, ethnicity and opinion there is nothing here but counts of events that a competent body has concluded.
 */
public final class Facts {

    private static final ImmutableList.Builder<Fact> IN_ORDER = ImmutableList.builder();

    public static final YesNo ARMED_FORCES = yesNo("armed_forces", FRAME);
    public static final Choice ENTERPRISE_SIZE = choice("enterprise_size", FRAME, "micro", "small", "medium", "large");
    public static final Choice SCHOOL_LEVEL = choice(
            "school_level",
            FRAME,
            "preschool",
            "primary",
            "lower_secondary",
            "upper_secondary",
            "multi_level",
            "continuing",
            "vocational",
            "higher");
    public static final Day PARTY_RESOLUTION_DATE = day("party_resolution_date", DEED_UNTIL_31_03);
    public static final YesNo HAS_PARTY_ORGANISATION = yesNo("has_party_organisation", FRAME);
    public static final Day PLAN_DATE = day("plan_date", DEED_UNTIL_31_03);
    public static final Day REGISTRATION_DATE = day("registration_date", DEED_UNTIL_31_03);
    public static final Count HOUSEHOLDS_RESIDENT = neverZero("households_resident", FRAME);
    public static final Count HOUSEHOLDS_REGISTERED = count("households_registered", DEED_UNTIL_31_03);
    public static final YesNo RULES_IMPLEMENTED = yesNo("rules_implemented", FINDING);
    public static final Count EVENTS_AGAINST_STATE = count("events_against_state", EVENT);
    public static final Count EVENTS_SABOTAGE = count("events_sabotage", EVENT);
    public static final Count EVENTS_UNLAWFUL_RELIGION = count("events_unlawful_religion", EVENT);
    public static final Count EVENTS_EXPLOITING_BELIEF = count("events_exploiting_belief", EVENT);
    public static final Count EVENTS_SEPARATISM = count("events_separatism", EVENT);
    public static final Count COMPLEX_PROLONGED_DISPUTES = count("complex_prolonged_disputes", EVENT);
    public static final Count EVENTS_INCITEMENT = count("events_incitement", EVENT);
    public static final Count CRIMES = count("crimes", EVENT);
    public static final Count CRIMES_LAST_YEAR = comparable("crimes_last_year", FRAME);
    public static final Count SOCIAL_EVILS = count("social_evils", EVENT);
    public static final Count SOCIAL_EVILS_LAST_YEAR = comparable("social_evils_last_year", FRAME);
    public static final Count OTHER_VIOLATIONS = count("other_violations", EVENT);
    public static final Count OTHER_VIOLATIONS_LAST_YEAR = comparable("other_violations_last_year", FRAME);
    public static final YesNo REDUCTION_FINDING = yesNo("reduction_finding", FINDING);
    public static final Count SERIOUS_CRIMES = count("serious_crimes", EVENT);
    public static final Count SERIOUS_CRIMES_FORCE_MAJEURE = count("serious_crimes_force_majeure", FINDING);
    public static final Count SERIOUS_CRIMES_HANDLED_IN_TIME = count("serious_crimes_handled_in_time", FINDING);
    public static final Count NEW_HOTSPOTS = count("new_hotspots", EVENT);
    public static final Count NEW_SOCIAL_EVIL_PERSONS = count("new_social_evil_persons", EVENT);
    public static final YesNo MANAGED_PERSONS_EFFECTIVE = yesNo("managed_persons_effective", FINDING);
    public static final Count SERIOUS_FIRES = count("serious_fires", EVENT);
    public static final Count FATAL_WORK_ACCIDENTS = count("fatal_work_accidents", EVENT);
    public static final Count SERIOUS_INCIDENTS = count("serious_incidents", EVENT);
    public static final Count GRAVE_ENVIRONMENT_OR_FOOD_VIOLATIONS =
            count("grave_environment_or_food_violations", EVENT);
    public static final Count DISASTERS_FORCE_MAJEURE = count("disasters_force_majeure", FINDING);
    public static final Choice SECURITY_FORCE_RATING =
            choice("security_force_rating", FINDING, "not_completed", "completed", "good", "excellent", "not_rated");
    public static final Count SECURITY_FORCE_DISCIPLINED = count("security_force_disciplined", EVENT);
    public static final Count EFFECTIVE_MODELS = count("effective_models", FINDING);
    public static final YesNo POLICE_DUTY_FINDING = yesNo("police_duty_finding", FINDING);
    public static final Count POLICE_DISCIPLINED = count("police_disciplined", EVENT);
    public static final Count MANAGED_UNITS = neverZero("managed_units", FRAME);
    public static final Count MANAGED_UNITS_REGISTERED = count("managed_units_registered", DEED_UNTIL_31_03);
    public static final Count MANAGED_UNITS_RECOGNISED = count("managed_units_recognised", FINDING);
    public static final YesNo RULE_GUARDING = yesNo("rule_guarding", DEED);
    public static final YesNo RULE_STATE_SECRETS = yesNo("rule_state_secrets", DEED);
    public static final YesNo RULE_INTERNAL_POLITICS = yesNo("rule_internal_politics", DEED);
    public static final YesNo RULE_LABOUR_SAFETY = yesNo("rule_labour_safety", DEED);
    public static final YesNo RULE_FIRE = yesNo("rule_fire", DEED);
    public static final YesNo RULE_ENVIRONMENT = yesNo("rule_environment", DEED);
    public static final YesNo RULE_LEARNER_MANAGEMENT = yesNo("rule_learner_management", DEED);
    public static final Count PEOPLE = neverZero("people", FRAME);
    public static final Count PEOPLE_BRIEFED = count("people_briefed", DEED);
    public static final Choice POLICE_COORDINATION =
            choice("police_coordination", FINDING, "none", "implemented", "not_implemented");
    public static final Count UNLAWFUL_STRIKES = count("unlawful_strikes", EVENT);
    public static final Count STATE_SECRET_BREACHES = count("state_secret_breaches", EVENT);
    public static final Count PEOPLE_SANCTIONED_SECURITY = count("people_sanctioned_security", EVENT);
    public static final Count PEOPLE_SOCIAL_EVIL_DISCIPLINED = count("people_social_evil_disciplined", EVENT);
    public static final YesNo GUARD_FORCE = yesNo("guard_force", FRAME);
    public static final YesNo GUARD_RATING_ELIGIBLE = yesNo("guard_rating_eligible", FRAME);
    public static final Choice GUARD_RATING =
            choice("guard_rating", FINDING, "not_completed", "completed", "good", "excellent", "advanced_collective");
    public static final Count GUARDS_DISCIPLINED_WARNING = count("guards_disciplined_warning", EVENT);
    public static final YesNo SECTIONS_RATING_ELIGIBLE = yesNo("sections_rating_eligible", FRAME);
    public static final Count SECTIONS = count("sections", FRAME);
    public static final Count SECTIONS_WELL_RATED = count("sections_well_rated", FINDING);
    public static final Count PEOPLE_DISCIPLINED_WARNING = count("people_disciplined_warning", EVENT);
    public static final YesNo GENERAL_EDUCATION = yesNo("general_education", FRAME);
    public static final YesNo PARENTS_BOARD_COORDINATION = yesNo("parents_board_coordination", DEED);
    public static final Count SCHOOL_VIOLENCE_INCIDENTS = count("school_violence_incidents", EVENT);
    public static final Count CRIMES_BY_MEMBERS = count("crimes_by_members", EVENT);

    /** All of them, in the order of the forms. */
    public static final ImmutableList<Fact> ALL = IN_ORDER.build();

    private Facts() {}

    private static Count count(String id, CanChange canChange) {
        return added(new Count(id, canChange, label(id), phrase(id), false, false));
    }

    private static Count neverZero(String id, CanChange canChange) {
        return added(new Count(id, canChange, label(id), phrase(id), true, false));
    }

    private static Count comparable(String id, CanChange canChange) {
        return added(new Count(id, canChange, label(id), phrase(id), false, true));
    }

    private static YesNo yesNo(String id, CanChange canChange) {
        return added(new YesNo(id, canChange, label(id), phrase(id)));
    }

    private static Day day(String id, CanChange canChange) {
        return added(new Day(id, canChange, label(id), phrase(id)));
    }

    private static Choice choice(String id, CanChange canChange, String... values) {
        ImmutableList<Sentence> words = Arrays.stream(values)
                .map(value -> Sentence.of("safety/criteria:choice." + id + "." + value))
                .collect(ImmutableList.toImmutableList());
        return added(new Choice(id, canChange, label(id), phrase(id), ImmutableList.copyOf(values), words));
    }

    private static Sentence label(String id) {
        return Sentence.of("safety/criteria:fact." + id + ".label");
    }

    private static Sentence phrase(String id) {
        return Sentence.of("safety/criteria:fact." + id + ".phrase");
    }

    private static <F extends Fact> F added(F fact) {
        IN_ORDER.add(fact);
        return fact;
    }
}
