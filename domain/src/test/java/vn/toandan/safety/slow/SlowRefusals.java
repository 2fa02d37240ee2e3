package vn.toandan.safety.slow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The rules between facts under which a row is not judged at all; as opposed to the refusals of a single cell (a word
 * that is no number, a day that does not exist), which are not this evaluator's business.
 */
final class SlowRefusals {
    private SlowRefusals() {}

    static boolean refuse(String unitKind, Map<String, String> cells) {
        return exceeds("households_registered", "households_resident", cells)
                || exceeds("people_briefed", "people", cells)
                || exceeds("sections_well_rated", "sections", cells)
                || exceeds("managed_units_registered", "managed_units", cells)
                || exceeds("managed_units_recognised", "managed_units", cells)
                || exceeds("managed_units_recognised", "managed_units_registered", cells)
                || moreExcusedThanSeriousCrimes(cells)
                || moreExcusedThanDisasters(unitKind, cells)
                || isZero("managed_units", cells)
                || isZero("households_resident", cells)
                || isZero("people", cells);
    }

    /** Both have to be filled: an empty cell exceeds nothing and is exceeded by nothing. */
    private static boolean exceeds(String part, String whole, Map<String, String> cells) {
        OptionalInt p = count(part, cells);
        OptionalInt w = count(whole, cells);
        return p.isPresent() && w.isPresent() && p.getAsInt() > w.getAsInt();
    }

    /** An empty part counts 0; an empty whole refuses nothing. */
    private static boolean moreExcusedThanSeriousCrimes(Map<String, String> cells) {
        OptionalInt all = count("serious_crimes", cells);
        int excused = count("serious_crimes_force_majeure", cells).orElse(0)
                + count("serious_crimes_handled_in_time", cells).orElse(0);
        return all.isPresent() && excused > all.getAsInt();
    }

    /** Only when every addend is filled. */
    private static boolean moreExcusedThanDisasters(String unitKind, Map<String, String> cells) {
        List<String> addends = new ArrayList<>(List.of("serious_fires", "fatal_work_accidents", "serious_incidents"));
        if (List.of("agency", "enterprise", "school").contains(unitKind)) {
            addends.add("grave_environment_or_food_violations");
        }
        int sum = 0;
        for (String addend : addends) {
            OptionalInt value = count(addend, cells);
            if (value.isEmpty()) {
                return false;
            }
            sum += value.getAsInt();
        }
        OptionalInt excused = count("disasters_force_majeure", cells);
        return excused.isPresent() && excused.getAsInt() > sum;
    }

    private static boolean isZero(String fact, Map<String, String> cells) {
        OptionalInt value = count(fact, cells);
        return value.isPresent() && value.getAsInt() == 0;
    }

    /** Empty where the cell is; none of the facts compared here may hold a word. */
    private static OptionalInt count(String fact, Map<String, String> cells) {
        String cell = cells.getOrDefault(fact, "");
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }
}
