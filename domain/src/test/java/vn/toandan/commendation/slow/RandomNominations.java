package vn.toandan.commendation.slow;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Nominations drawn at random to set two evaluators against each other: every form for every kind of subject, days
 * that crowd around the edges of editions, as opposed to nominations as offices send them. Each row has a mood, how
 * many of its cells are empty and how often a cell is what the standard wants. No row is one that is refused.
 */
public final class RandomNominations {

    private static final List<String> KINDS = List.of(
            "individual",
            "individual",
            "collective",
            "collective",
            "household",
            "household",
            "security_force_member",
            "police_officer",
            "foreign_individual",
            "foreign_collective",
            "overseas_vietnamese");

    private static final List<String> FORMS = List.of(
            "commune_giay_khen",
            "commune_giay_khen",
            "police_director_giay_khen",
            "district_giay_khen",
            "district_police_giay_khen",
            "province_bang_khen",
            "province_bang_khen",
            "minister_bang_khen",
            "prime_minister_bang_khen",
            "province_co_thi_dua",
            "ministry_co_thi_dua",
            "ky_niem_chuong");

    /** Days around which the law, the money or the calendar changes. */
    private static final List<String> EDGES = List.of(
            "2019-07-01",
            "2023-07-01",
            "2024-01-01",
            "2024-07-01",
            "2025-03-01",
            "2025-07-01",
            "2026-07-01",
            "2026-10-01");

    private static final double[] SHARES_EMPTY = {0, 0, 0, 0.02, 0.05, 0.2, 0.5, 1};
    private static final double[] SHARES_WANTED = {0, 0.5, 0.8, 0.95, 1, 1};

    /** The cells that the standard of one form or another asks, and what may stand there; the wanted ones first. */
    private static final ImmutableMap<String, List<String>> STANDARD = ImmutableMap.of(
            "achievement_type", List.of("yearly", "sudden", "movement", "service"),
            "influence", List.of("national", "branch", "province", "field", "commune"),
            "movement_result_voted", List.of("yes", "no"),
            "many_achievements", List.of("yes", "no"),
            "sudden_feat", List.of("yes", "no"),
            "joint_feat", List.of("yes", "no"),
            "contribution", List.of("yes", "no"),
            "tip_level", List.of("V3", "V4", "V2", "V2K", "V1", "V0", "none"),
            "valuable_tips", List.of("2", "1", "0", "3", "12"),
            "years_of_service", List.of("15", "14", "10", "9", "0", "40"));

    private static final List<String> WANTED_YES =
            List.of("exemplary", "duties_completed", "united", "publicity_consent", "guardian_consent");

    private static final List<String> WANTED_NO = List.of(
            "discipline_pending",
            "investigation_pending",
            "complaint_pending",
            "press_allegation_pending",
            "at_fault_in_management",
            "fraud_found",
            "prosecuted_or_convicted",
            "false_report_found",
            "duty_holder",
            "secret_informant",
            "minor",
            "decider_is_beneficiary");

    private final Random random;
    private final double empty;
    private final double wanted;
    private final Map<String, String> row = new LinkedHashMap<>();

    private RandomNominations(Random random) {
        this.random = random;
        this.empty = SHARES_EMPTY[random.nextInt(SHARES_EMPTY.length)];
        this.wanted = SHARES_WANTED[random.nextInt(SHARES_WANTED.length)];
    }

    /** The next nomination's cells by column; an empty cell is absent. */
    public static Map<String, String> next(Random random, String identifier) {
        return new RandomNominations(random).nomination(identifier);
    }

    private Map<String, String> nomination(String identifier) {
        row.put("nomination", identifier);
        row.put("subject_kind", one(KINDS));
        row.put("achievement", "achievement of " + identifier);
        row.put("proposed_form", one(FORMS));
        STANDARD.forEach((column, choices) -> fill(column, random.nextInt(4) == 0 ? wanted(choices) : one(choices)));
        fill("sex", one(List.of("female", "male")));
        WANTED_YES.forEach(column -> fill(column, wanted(List.of("yes", "no"))));
        WANTED_NO.forEach(column -> fill(column, wanted(List.of("no", "yes"))));
        fill("received_on", received().toString());
        LocalDate decided = decided();
        fill("decided_on", decided.toString());
        if (random.nextInt(4) == 0) {
            row.put("cleared_on", decided.plusDays(random.nextInt(3) - 1L).toString());
        }
        LocalDate achieved = decided.minusDays(random.nextInt(200));
        fill("achieved_on", achieved.toString());
        if (!isWanted() && random.nextInt(3) == 0) {
            row.put(
                    "discipline_ended_on",
                    achieved.plusDays(random.nextInt(3) - 1L).toString());
        }
        if (!isWanted() && random.nextInt(4) == 0) {
            row.put("commended_by", "7/QĐ-UBND");
        }
        if (random.nextInt(6) == 0) {
            row.put("fund_paid_by", "8/QĐ-BCA");
        }
        return row;
    }

    /** Anywhere the calendar reaches and a little beyond, save the eve of its first day, on which readers may differ. */
    private LocalDate received() {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(5 * 365 + 20) - 10L);
        return day.equals(LocalDate.of(2021, 12, 31)) ? day.plusDays(1) : day;
    }

    private LocalDate decided() {
        return random.nextInt(3) == 0
                ? LocalDate.parse(one(EDGES)).plusDays(random.nextInt(3) - 1L)
                : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3 * 365));
    }

    private void fill(String column, String cell) {
        if (random.nextDouble() >= empty) {
            row.put(column, cell);
        }
    }

    private boolean isWanted() {
        return random.nextDouble() < wanted;
    }

    private String wanted(List<String> choices) {
        return isWanted() ? choices.get(0) : one(choices);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
