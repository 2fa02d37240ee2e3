package vn.toandan.commendation.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.slow.SlowEligibility.Bar;
import vn.toandan.commendation.slow.SlowEligibility.SlowEligible;

/** The second evaluator against what the law note says of every nomination. */
class SlowEligibilityTest {

    private static final int NOMINATIONS = 5_000;

    @Test
    void the_draw_reaches_every_verdict_and_every_code() {
        Random random = new Random(51);
        Set<String> verdicts = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        for (int drawn = 0; drawn < NOMINATIONS; drawn++) {
            SlowEligible eligible = SlowEligibility.judge(RandomNominations.next(random, "N" + drawn));
            verdicts.add(eligible.verdict());
            eligible.bars().forEach(bar -> codes.add(bar.code()));
        }
        assertThat(verdicts).containsExactlyInAnyOrder("eligible", "not_eligible", "not_known", "on_hold");
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "S1", "S2", "S3", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11", "B12",
                        "B13", "B14", "B15");
    }

    @Test
    void publicity_changes_neither_verdict_nor_money_nor_any_other_code() {
        Random random = new Random(52);
        for (int drawn = 0; drawn < NOMINATIONS; drawn++) {
            Map<String, String> open = RandomNominations.next(random, "N" + drawn);
            Map<String, String> silent = new LinkedHashMap<>(open);
            List.of("publicity_consent", "secret_informant", "minor", "guardian_consent")
                    .forEach(silent::remove);
            SlowEligible before = SlowEligibility.judge(open);
            SlowEligible after = SlowEligibility.judge(silent);
            assertThat(after.publicity()).isEqualTo("code_only");
            assertThat(after.verdict()).as("%s", open).isEqualTo(before.verdict());
            assertThat(after.money()).as("%s", open).isEqualTo(before.money());
            assertThat(withoutB14(after)).as("%s", open).isEqualTo(withoutB14(before));
        }
    }

    @Test
    void a_fact_taken_away_makes_nobody_eligible_and_bars_nobody() {
        List<String> acts = List.of("commended_by", "fund_paid_by", "discipline_ended_on", "cleared_on");
        List<String> days = List.of("decided_on", "subject_kind", "proposed_form");
        Random random = new Random(53);
        for (int drawn = 0; drawn < NOMINATIONS / 5; drawn++) {
            Map<String, String> nomination = RandomNominations.next(random, "N" + drawn);
            SlowEligible before = SlowEligibility.judge(nomination);
            for (String column : List.copyOf(nomination.keySet())) {
                if (!acts.contains(column) && !days.contains(column)) {
                    Map<String, String> lessKnown = new LinkedHashMap<>(nomination);
                    lessKnown.remove(column);
                    SlowEligible after = SlowEligibility.judge(lessKnown);
                    assertThat(after.verdict().equals("eligible")
                                    && !before.verdict().equals("eligible"))
                            .as("%s without %s", nomination, column)
                            .isFalse();
                    assertThat(after.verdict().equals("not_eligible")
                                    && !before.verdict().equals("not_eligible"))
                            .as("%s without %s", nomination, column)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void one_who_must_act_by_duty_never_gets_tip_money() {
        Random random = new Random(54);
        for (int drawn = 0; drawn < NOMINATIONS; drawn++) {
            Map<String, String> nomination = RandomNominations.next(random, "N" + drawn);
            if ("yes".equals(nomination.get("duty_holder"))
                    || List.of("police_officer", "security_force_member").contains(nomination.get("subject_kind"))) {
                assertThat(SlowEligibility.judge(nomination).bars())
                        .as("%s", nomination)
                        .contains(new Bar("B13", "tip_money"));
            }
        }
    }

    private static List<Bar> withoutB14(SlowEligible eligible) {
        return eligible.bars().stream().filter(bar -> !bar.code().equals("B14")).toList();
    }
}
