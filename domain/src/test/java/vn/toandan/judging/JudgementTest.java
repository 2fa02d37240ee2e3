package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.judging.Thon1.DECIDED_ON;
import static vn.toandan.judging.Thon1.STANDARD;
import static vn.toandan.judging.Thon1.judged;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Instrument;
import vn.toandan.law.Wording;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.ProvincialPack;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.safety.UnitVerdict;

/** A judgement that was kept is read again, or it is said that it cannot be. */
class JudgementTest {

    private static final ProvincialPack BAC_NINH = new ProvincialPack(
            "27",
            Instrument.of("514/QĐ-UBND", LocalDate.of(2023, 4, 26)),
            Range.atLeast(LocalDate.of(2023, 5, 6)),
            ImmutableList.of(),
            ImmutableList.of());

    @Test
    void it_keeps_what_it_takes_to_read_it_again() {
        Judgement judgement = judged(2);
        assertThat(judgement.ruleSet()).isEqualTo("ATANTT-2021");
        assertThat(judgement.packs()).isEmpty();
        assertThat(judgement.decidedOn()).isEqualTo(DECIDED_ON);
        assertThat(judgement.verdict()).isEqualTo(UnitVerdict.NOT_MET);
    }

    @Test
    void the_reasons_read_the_same_in_both_languages() {
        Assessment before = STANDARD.assess(judged(2).sheet().on(STANDARD).orElseThrow(), DECIDED_ON);
        Assessment again = judged(2).reread(STANDARD);
        assertThat(again.reason()).isEqualTo(before.reason());
        assertThat(Wording.ENGLISH.say(again.because())).isEqualTo(Wording.ENGLISH.say(before.because()));
    }

    @Test
    void a_judgement_names_the_provinces_criteria_that_were_in_force() {
        SafetyStandard withPack = STANDARD.adding(BAC_NINH);
        assertThat(withPack.packsOn(LocalDate.of(2023, 5, 5))).isEmpty();
        assertThat(withPack.packsOn(LocalDate.of(2023, 5, 6))).containsExactly(BAC_NINH);
        Assessment assessment = withPack.assess(judged(2).sheet().on(withPack).orElseThrow(), DECIDED_ON);
        Judgement judgement = Judgement.of(
                Thon1.UNIT, assessment, withPack, DECIDED_ON, judged(2).filed());
        assertThat(judgement.packs()).containsExactly("27 514/QĐ-UBND");
        assertThat(judgement.reread(withPack).marks()).isEqualTo(judgement.marks());
        assertThatThrownBy(() -> judgement.reread(STANDARD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("27 514/QĐ-UBND");
    }

    @Test
    void what_comes_out_otherwise_than_it_was_recorded_is_not_passed_off_as_the_same() {
        Judgement judgement = judged(2);
        Judgement altered = new Judgement(
                judged(0).sheet(),
                judgement.filed(),
                judgement.knownOn(),
                judgement.ruleSet(),
                judgement.packs(),
                judgement.decidedOn(),
                new Assessment.Marks(
                        judgement.marks().notMet() ^ 1, judgement.marks().notKnown()),
                judgement.verdict());
        assertThatThrownBy(() -> altered.reread(STANDARD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("16231-01");
    }

    @Test
    void a_judgement_by_rules_that_do_not_govern_its_day_is_not_read() {
        Judgement judgement = judged(2);
        Judgement altered = new Judgement(
                judgement.sheet(),
                judgement.filed(),
                judgement.knownOn(),
                "ATANTT-2012",
                judgement.packs(),
                judgement.decidedOn(),
                judgement.marks(),
                judgement.verdict());
        assertThatThrownBy(() -> altered.reread(STANDARD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ATANTT-2012");
    }
}
