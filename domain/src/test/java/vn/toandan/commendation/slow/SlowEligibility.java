package vn.toandan.commendation.slow;

import static vn.toandan.commendation.slow.Standards.isCollective;
import static vn.toandan.commendation.slow.Standards.isGiayKhen;
import static vn.toandan.commendation.slow.Standards.isPerson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.toandan.slow.Cells;
import vn.toandan.slow.Completions;
import vn.toandan.slow.Row;

/**
 * The eligibility of a nomination, line by line as the contract's page has it. As opposed to the rules of the core, it
 * knows the contract's columns only, and was written from the text by a second person.
 */
public final class SlowEligibility {

    /** A code of the list and what it does, written {@code B5:bar}. */
    public record Bar(String code, String effect) {
        @Override
        public String toString() {
            return code + ":" + effect;
        }
    }

    /** What {@code eligible} answers on one nomination; null where the answer is null. */
    public record SlowEligible(
            String verdict,
            List<Bar> bars,
            String publicity,
            @Nullable String multiple,
            @Nullable Long baseSalary,
            @Nullable Long money,
            @Nullable String decideBy) {}

    private final Row row;
    private final String kind;
    private final String form;
    private final List<Bar> bars = new ArrayList<>();
    private boolean somethingNotKnown;

    private SlowEligibility(Row row) {
        this.row = row;
        this.kind = row.text("subject_kind");
        this.form = row.text("proposed_form");
    }

    /** Cells by column of {@code nominations.csv}; an absent cell is an empty one. */
    public static SlowEligible judge(Map<String, String> cells) {
        return new SlowEligibility(new Row(cells)).judged();
    }

    private SlowEligible judged() {
        boolean notForThisKind = Standards.notForThisKind(form, kind);
        if (notForThisKind) {
            bars.add(new Bar("S1", "bar"));
        } else {
            barUnless("S2", cells -> Standards.met(form, kind, cells));
        }
        formExisted();
        hold("B1", "discipline_pending");
        achievedAfterDiscipline();
        hold("B2", "investigation_pending");
        hold("B3", "complaint_pending");
        hold("B4", "press_allegation_pending");
        note("B5", "bar", row.filled("commended_by"));
        note("B6", "fund", row.filled("fund_paid_by"));
        note("B7", "fund", says("at_fault_in_management", "yes"));
        barIfYes("B8", "fraud_found");
        barIfYes("B9", "prosecuted_or_convicted");
        barUnless(
                "B10",
                cells -> cells.yes("exemplary")
                        && (!isGiayKhen(form) || !isPerson(kind) || cells.yes("duties_completed")));
        if (isCollective(kind)) {
            barUnlessYes("B11", "united");
        }
        barIfYes("B12", "false_report_found");
        note(
                "B13",
                "tip_money",
                says("duty_holder", "yes")
                        || List.of("police_officer", "security_force_member").contains(kind));
        note("B14", "publicity", !isOpen());
        note("B15", "reroute", says("decider_is_beneficiary", "yes"));
        SlowReward money = notForThisKind || !row.filled("decided_on")
                ? null
                : SlowReward.of(form, rewardedAs(), row.day("decided_on"));
        return new SlowEligible(
                verdict(),
                List.copyOf(bars),
                isOpen() ? "open" : "code_only",
                money == null ? null : money.multiple(),
                money == null ? null : money.baseSalary(),
                money == null ? null : money.amount(),
                SlowDecideBy.day(row));
    }

    private String verdict() {
        if (bars.stream().anyMatch(bar -> bar.effect().equals("bar"))) {
            return "not_eligible";
        }
        if (bars.stream().anyMatch(bar -> bar.effect().equals("hold"))) {
            return "on_hold";
        }
        return somethingNotKnown ? "not_known" : "eligible";
    }

    private void formExisted() {
        boolean district = form.startsWith("district_");
        if (!row.filled("decided_on")) {
            somethingNotKnown |= district;
            return;
        }
        LocalDate decided = row.day("decided_on");
        LocalDate last =
                form.equals("district_police_giay_khen") ? LocalDate.of(2025, 2, 28) : LocalDate.of(2025, 6, 30);
        somethingNotKnown |= decided.isBefore(LocalDate.of(2024, 1, 1));
        note("S3", "bar", district && decided.isAfter(last));
    }

    private void hold(String code, String pending) {
        if (says(pending, "no")) {
            return;
        }
        boolean cleared = row.filled("cleared_on");
        if (cleared && !row.filled("decided_on")) {
            somethingNotKnown = true;
        } else if (cleared && !row.day("cleared_on").isAfter(row.day("decided_on"))) {
            return;
        } else if (says(pending, "yes")) {
            bars.add(new Bar(code, "hold"));
        } else {
            somethingNotKnown = true;
        }
    }

    private void achievedAfterDiscipline() {
        if (!row.filled("discipline_ended_on")) {
            return;
        }
        if (row.filled("achieved_on")) {
            note("B1", "bar", !row.day("achieved_on").isAfter(row.day("discipline_ended_on")));
        } else {
            somethingNotKnown = true;
        }
    }

    private void note(String code, String effect, boolean applies) {
        if (applies) {
            bars.add(new Bar(code, effect));
        }
    }

    private void barIfYes(String code, String column) {
        note(code, "bar", says(column, "yes"));
        somethingNotKnown |= !row.filled(column);
    }

    private void barUnlessYes(String code, String column) {
        note(code, "bar", says(column, "no"));
        somethingNotKnown |= !row.filled(column);
    }

    private void barUnless(String code, Function<Cells, Boolean> condition) {
        Set<Boolean> answers = Completions.answers(row, Standards.VALUES, condition);
        note(code, "bar", answers.equals(Set.of(false)));
        somethingNotKnown |= answers.size() > 1;
    }

    private boolean isOpen() {
        return says("publicity_consent", "yes")
                && says("secret_informant", "no")
                && (!isPerson(kind) || says("minor", "no") || says("guardian_consent", "yes"));
    }

    private boolean says(String column, String yesOrNo) {
        String text = row.text(column).toLowerCase(Locale.ROOT);
        return text.equals(yesOrNo) || text.equals(yesOrNo.equals("yes") ? "có" : "không");
    }

    private String rewardedAs() {
        if (isPerson(kind)) {
            return "individual";
        }
        return isCollective(kind) ? "collective" : "household";
    }
}
