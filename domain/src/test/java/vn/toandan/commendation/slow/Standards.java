package vn.toandan.commendation.slow;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import vn.toandan.slow.Cells;

/** For whom a form is (S1) and what it asks (S2), read aloud for cells that are all filled. */
final class Standards {

    private static final List<String> YES_NO = List.of("yes", "no");

    /** What an empty cell may turn out to be; of counts, the neighbours of every number that the standards name. */
    static final Map<String, List<String>> VALUES = Map.ofEntries(
            entry("achievement_type", List.of("sudden", "movement", "yearly", "service")),
            entry("influence", List.of("commune", "field", "province", "branch", "national")),
            entry("exemplary", YES_NO),
            entry("duties_completed", YES_NO),
            entry("movement_result_voted", YES_NO),
            entry("many_achievements", YES_NO),
            entry("sudden_feat", YES_NO),
            entry("joint_feat", YES_NO),
            entry("contribution", YES_NO),
            entry("tip_level", List.of("none", "V0", "V1", "V2K", "V2", "V3", "V4")),
            entry("valuable_tips", List.of("0", "1", "2", "3")),
            entry("years_of_service", List.of("0", "9", "10", "14", "15", "16")),
            entry("sex", List.of("female", "male")));

    private Standards() {}

    static boolean isPerson(String kind) {
        return List.of("individual", "security_force_member", "foreign_individual", "overseas_vietnamese")
                .contains(kind);
    }

    static boolean isCollective(String kind) {
        return List.of("collective", "foreign_collective").contains(kind);
    }

    static boolean isGiayKhen(String form) {
        return form.endsWith("giay_khen");
    }

    /** S1: the form is not for this kind of subject. */
    static boolean notForThisKind(String form, String kind) {
        boolean paper = isGiayKhen(form) || form.endsWith("bang_khen");
        if (List.of("household", "foreign_individual", "foreign_collective").contains(kind) && !paper) {
            return true;
        }
        if (form.endsWith("co_thi_dua") && !isCollective(kind)) {
            return true;
        }
        return (form.equals("ky_niem_chuong") && !isPerson(kind)) || kind.equals("police_officer");
    }

    /** S2, where S1 does not apply. */
    static boolean met(String form, String kind, Cells cells) {
        boolean household = kind.equals("household");
        return switch (form) {
            case "commune_giay_khen", "police_director_giay_khen", "district_giay_khen", "district_police_giay_khen" ->
                household ? householdGiayKhen(cells) : giayKhen(cells);
            case "province_bang_khen" -> household ? householdBangKhen(cells) : provinceBangKhen(cells);
            case "minister_bang_khen" ->
                (household ? householdBangKhen(cells) : provinceBangKhen(cells))
                        && cells.is("influence", "branch", "national");
            case "prime_minister_bang_khen" ->
                (household ? householdBangKhen(cells) : provinceBangKhen(cells)) && cells.is("influence", "national");
            case "province_co_thi_dua", "ministry_co_thi_dua" ->
                cells.is("achievement_type", "yearly") && cells.yes("movement_result_voted");
            case "ky_niem_chuong" -> longServed(kind, cells);
            default -> throw new IllegalArgumentException(form);
        };
    }

    private static boolean giayKhen(Cells cells) {
        return cells.yes("movement_result_voted")
                || cells.yes("many_achievements")
                || cells.count("valuable_tips") >= 2
                || cells.yes("sudden_feat")
                || cells.is("tip_level", "V3", "V4");
    }

    private static boolean householdGiayKhen(Cells cells) {
        return cells.yes("movement_result_voted")
                || cells.yes("contribution")
                || (cells.yes("sudden_feat") && cells.yes("joint_feat"));
    }

    private static boolean provinceBangKhen(Cells cells) {
        return cells.is("influence", "field", "province", "branch", "national")
                && (cells.yes("movement_result_voted")
                        || cells.yes("many_achievements")
                        || cells.yes("sudden_feat")
                        || cells.yes("contribution"));
    }

    private static boolean householdBangKhen(Cells cells) {
        return cells.yes("contribution") && cells.yes("many_achievements");
    }

    private static boolean longServed(String kind, Cells cells) {
        if (!kind.equals("security_force_member")) {
            return cells.count("years_of_service") >= 10;
        }
        return cells.count("years_of_service") >= (cells.is("sex", "male") ? 15 : 10);
    }
}
