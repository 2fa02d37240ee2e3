package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Thon1.DECIDED_ON;
import static vn.toandan.recognition.Decisions.IN_DECEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.Thon1;
import vn.toandan.recognition.Decisions;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.recognition.Recognitions;
import vn.toandan.reporting.Restatement.JudgementsSince;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** What became of a period's judgements since a day: added, corrected, annulled; both sides of each edge. */
class ChangedJudgementsTest {

    private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final Period YEAR_BEFORE = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    private static final LocalDate CORRECTED = DECIDED_ON.plusDays(10);

    private final Judgements judgements = new InMemoryJudgements();
    private final Recognitions recognitions = new InMemoryRecognitions();

    private JudgementsSince since(LocalDate then, Period period, Knowledge now, Optional<Place> place) {
        return new ChangedJudgements(judgements, recognitions, new WindowDays(Thon1.STANDARD), place)
                .since(then, period, now);
    }

    private JudgementsSince since(LocalDate then, LocalDate now) {
        return since(then, YEAR, Knowledge.asKnownOn(now), Optional.empty());
    }

    private void judgedTwice() {
        judgements.record(Thon1.judged(2, DECIDED_ON));
        judgements.record(Thon1.judged(3, CORRECTED));
    }

    @Test
    void a_judgement_of_what_was_judged_before_is_a_correction() {
        judgedTwice();
        assertThat(since(DECIDED_ON, CORRECTED)).isEqualTo(new JudgementsSince(0, 1, 0));
    }

    @Test
    void what_is_not_known_yet_is_none() {
        judgedTwice();
        assertThat(since(DECIDED_ON, CORRECTED.minusDays(1))).isEqualTo(new JudgementsSince(0, 0, 0));
    }

    @Test
    void of_a_unit_that_had_none_both_are_added() {
        judgedTwice();
        assertThat(since(DECIDED_ON.minusDays(1), CORRECTED)).isEqualTo(new JudgementsSince(2, 0, 0));
    }

    private void annulled() {
        Judgement.Id judgement = judgements.record(Thon1.judged(2, DECIDED_ON));
        recognitions.annul(recognitions.record(Decisions.recognising(judgement)), Decisions.annulling());
    }

    @Test
    void an_annulment_counts_from_the_day_on_which_it_was_known() {
        annulled();
        assertThat(since(IN_DECEMBER.minusDays(1), IN_DECEMBER).annulled()).isOne();
        assertThat(since(IN_DECEMBER, IN_DECEMBER.plusDays(1)).annulled()).isZero();
        assertThat(since(DECIDED_ON, IN_DECEMBER.minusDays(1)).annulled()).isZero();
    }

    @Test
    void an_annulment_of_what_the_period_did_not_judge_does_not_count() {
        annulled();
        assertThat(since(IN_DECEMBER.minusDays(1), YEAR_BEFORE, Knowledge.asKnownOn(IN_DECEMBER), Optional.empty())
                        .annulled())
                .isZero();
    }

    private static Judgement of(int year, LocalDate knownOn) {
        Judgement like = Thon1.judged(2, knownOn);
        return new Judgement(
                Thon1.withCrimes(2, Thon1.YEAR_2024.unitCode(), year),
                like.filed(),
                knownOn,
                like.ruleSet(),
                like.packs(),
                DECIDED_ON,
                like.marks(),
                like.verdict());
    }

    @Test
    void a_judgement_of_another_year_corrects_nothing() {
        judgements.record(of(2024, DECIDED_ON));
        judgements.record(of(2023, CORRECTED));
        assertThat(since(DECIDED_ON, CORRECTED)).isEqualTo(new JudgementsSince(1, 0, 0));
    }

    /** Thôn 1 lies in Mậu Lâm up to the end of 2023 and in Xuân Du from then on. */
    private static Optional<Place> commune(String code) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        LocalDate moved = LocalDate.of(2024, 1, 1);
        InMemoryUnits units = new InMemoryUnits();
        units.put(List.of(
                new Unit("16231", UnitType.COMMUNE, "Xã Mậu Lâm", Optional.empty(), from, Optional.empty()),
                new Unit("16246", UnitType.COMMUNE, "Xã Xuân Du", Optional.empty(), from, Optional.empty()),
                thon1("16231", from, Optional.of(moved.minusDays(1))),
                thon1("16246", moved, Optional.empty())));
        return units.find(code, from).map(unit -> new Place(units, unit));
    }

    private static Unit thon1(String parent, LocalDate from, Optional<LocalDate> until) {
        return new Unit(
                Thon1.YEAR_2024.unitCode(), UnitType.RESIDENTIAL_AREA, "Thôn 1", Optional.of(parent), from, until);
    }

    @Test
    void in_a_place_only_what_lies_there_counts() {
        judgedTwice();
        Knowledge now = Knowledge.asKnownOn(CORRECTED);
        assertThat(since(DECIDED_ON, YEAR, now, commune("16246"))).isEqualTo(new JudgementsSince(0, 1, 0));
        assertThat(since(DECIDED_ON, YEAR, now, commune("16231"))).isEqualTo(new JudgementsSince(0, 0, 0));
    }

    @Test
    void it_lies_where_the_unit_was_at_the_end_of_the_judged_year() {
        judgements.record(of(2023, CORRECTED));
        Knowledge now = Knowledge.asKnownOn(CORRECTED);
        assertThat(since(DECIDED_ON, YEAR, now, commune("16231"))).isEqualTo(new JudgementsSince(1, 0, 0));
        assertThat(since(DECIDED_ON, YEAR, now, commune("16246"))).isEqualTo(new JudgementsSince(0, 0, 0));
    }
}
