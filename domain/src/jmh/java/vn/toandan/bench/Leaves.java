package vn.toandan.bench;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Article 4 once more as a table of expressions, from which the peer's rules are generated, so that its variants cannot drift apart.
 * The facts are numbers as in {@link Units#flat}, named as in files.
 */
final class Leaves {

    static final String FROM = "quarter_one_from";
    static final String UNTIL = "quarter_one_until";

    private static final Pattern FACT = Pattern.compile("[a-z_]+");

    private Leaves() {}

    /** One item that can fail alone: its id, where it stands, when it holds. */
    record Leaf(String check, String citation, String holds) {}

    /** In the order of the text. */
    static final List<Leaf> ALL = List.of(
            inQuarterOne("KDC-1a", "khoản 1 Điều 4", "party_resolution_date"),
            inQuarterOne("KDC-1b", "khoản 1 Điều 4", "registration_date"),
            new Leaf("KDC-1c", "khoản 1 Điều 4", "households_registered == households_resident"),
            new Leaf("KDC-2", "khoản 2 Điều 4", "rules_implemented == 1"),
            none("KDC-3a", "điểm a khoản 3 Điều 4", "events_against_state"),
            none("KDC-3b", "điểm b khoản 3 Điều 4", "events_sabotage"),
            none("KDC-3c", "điểm c khoản 3 Điều 4", "events_unlawful_religion"),
            none("KDC-3d", "điểm d khoản 3 Điều 4", "events_exploiting_belief"),
            none("KDC-3đ", "điểm đ khoản 3 Điều 4", "events_separatism"),
            none("KDC-3e", "điểm e khoản 3 Điều 4", "complex_prolonged_disputes"),
            none("KDC-3g", "điểm g khoản 3 Điều 4", "events_incitement"),
            new Leaf("KDC-4a", "điểm a khoản 4 Điều 4", contained()),
            new Leaf(
                    "KDC-4b",
                    "điểm b khoản 4 Điều 4",
                    "serious_crimes == serious_crimes_force_majeure + serious_crimes_handled_in_time"),
            none("KDC-4c1", "điểm c khoản 4 Điều 4", "new_hotspots"),
            none("KDC-4c2", "điểm c khoản 4 Điều 4", "new_social_evil_persons"),
            new Leaf("KDC-4c3", "điểm c khoản 4 Điều 4", "managed_persons_effective == 1"),
            new Leaf(
                    "KDC-4d",
                    "điểm d khoản 4 Điều 4",
                    "serious_fires + fatal_work_accidents + serious_incidents == disasters_force_majeure"),
            new Leaf("KDC-5a", "khoản 5 Điều 4", "security_force_rating != 0"),
            none("KDC-5b", "khoản 5 Điều 4", "security_force_disciplined"));

    /** Every name that an expression uses. */
    static TreeSet<String> facts() {
        return ALL.stream()
                .flatMap(leaf -> FACT.matcher(leaf.holds()).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Leaf none(String check, String citation, String count) {
        return new Leaf(check, citation, count + " == 0");
    }

    private static Leaf inQuarterOne(String check, String citation, String act) {
        return new Leaf(check, citation, act + " >= " + FROM + " && " + act + " <= " + UNTIL);
    }

    /** Met where nothing happened or all falls; a rising total is not; the finding decides what lies between. */
    private static String contained() {
        String now = "crimes + social_evils + other_violations";
        String before = "crimes_last_year + social_evils_last_year + other_violations_last_year";
        String comparable = "crimes_last_year >= 0 && social_evils_last_year >= 0 && other_violations_last_year >= 0";
        String noneRose = "crimes <= crimes_last_year && social_evils <= social_evils_last_year"
                + " && other_violations <= other_violations_last_year";
        return "(%1$s == 0) || (%3$s && %1$s < %2$s && %4$s) || (reduction_finding == 1 && !(%3$s && %1$s > %2$s))"
                .formatted(now, before, comparable, noneRose);
    }
}
