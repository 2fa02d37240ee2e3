package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements.Decided;
import vn.toandan.judging.UnitYear;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.UnitKind;

/** Judgements of agencies that come one after another; which unit each is of, is asked of many at a time. */
class LatestOfUnitsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 14);

    private final List<Integer> asked = new ArrayList<>();
    private final LatestOfUnits latest = new LatestOfUnits(some -> {
        asked.add(some.size());
        return Identities.byCode().of(ImmutableList.copyOf(some));
    });
    private long number;

    private void judged(String code, UnitVerdict verdict) {
        latest.add(
                new Decided(new Judgement.Id(++number), new UnitYear(code, 2024), UnitKind.AGENCY, verdict, DAY, DAY));
    }

    private List<Long> assessedAndMet() {
        List<Figure> figures = latest.tally().figures(Optional.empty());
        return List.of(figures.get(0).value(), figures.get(1).value());
    }

    @Test
    void of_two_judgements_of_a_unit_the_one_that_comes_later_counts() {
        judged("CQ-1", UnitVerdict.MET);
        judged("CQ-2", UnitVerdict.NOT_MET);
        judged("CQ-1", UnitVerdict.NOT_MET);
        judged("CQ-2", UnitVerdict.MET);
        assertThat(assessedAndMet()).containsExactly(2L, 1L);
    }

    @Test
    void it_counts_too_where_five_hundred_others_came_between() {
        judged("CQ-0", UnitVerdict.MET);
        for (int other = 1; other <= 500; other++) {
            judged("CQ-" + other, UnitVerdict.MET);
        }
        judged("CQ-0", UnitVerdict.NOT_MET);
        assertThat(assessedAndMet()).containsExactly(501L, 500L);
    }

    @Test
    void of_whom_they_are_is_asked_five_hundred_at_a_time_and_of_each_once() {
        for (int unit = 0; unit < 1001; unit++) {
            judged("CQ-" + unit, UnitVerdict.MET);
        }
        assertThat(assessedAndMet()).containsExactly(1001L, 1001L);
        assertThat(asked).containsExactly(500, 500, 1);
    }

    @Test
    void of_none_nothing_is_counted() {
        assertThat(latest.tally().isEmpty()).isTrue();
    }
}
