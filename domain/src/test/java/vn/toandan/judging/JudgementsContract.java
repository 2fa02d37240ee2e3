package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Thon1.DECIDED_ON;
import static vn.toandan.judging.Thon1.STANDARD;
import static vn.toandan.judging.Thon1.YEAR_2024;
import static vn.toandan.judging.Thon1.judged;
import static vn.toandan.judging.Thon1.withCrimes;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;

/** What every register of judgements does, wherever it keeps them. */
public interface JudgementsContract {

    /** The same one each time a test asks, empty at first. */
    Judgements judgements();

    /** Where the sheets were filed from which it is judged. */
    FactSheets sheets();

    @Test
    default void a_judgement_comes_back_as_it_was_recorded() {
        sheets().file(withCrimes(2), DECIDED_ON, Optional.empty());
        SheetVersion.Id filed =
                sheets().asKnownOn(DECIDED_ON, YEAR_2024).orElseThrow().id();
        Judgement.Id id = judgements().record(judged(2, Optional.of(filed)));
        assertThat(judgements().find(id)).contains(judged(2, Optional.of(filed)));
    }

    @Test
    default void its_reasons_read_the_same_as_when_it_was_judged() {
        Judgement.Id id = judgements().record(judged(2));
        assertThat(Wording.VIETNAMESE.say(
                        judgements().find(id).orElseThrow().reread(STANDARD).because()))
                .isEqualTo(Wording.VIETNAMESE.say(judged(2).reread(STANDARD).because()))
                .startsWith("Chưa đạt 2 tiêu chí: KDC-1a, KDC-1c");
    }

    @Test
    default void judging_twice_alike_is_recorded_once() {
        Judgement.Id first = judgements().record(judged(2));
        assertThat(judgements().record(judged(2))).isEqualTo(first);
        assertThat(judgements().of(YEAR_2024)).hasSize(1);
    }

    @Test
    default void judging_alike_on_a_later_day_is_not_recorded_and_the_first_day_stays() {
        Judgement.Id first = judgements().record(judged(2));
        Judgement later = judged(2, DECIDED_ON.plusDays(30));
        assertThat(judgements().record(later)).isEqualTo(first);
        assertThat(judgements().of(YEAR_2024)).containsExactly(new Judgements.Kept(first, judged(2)));
    }

    @Test
    default void a_judgement_that_changed_stands_beside_the_earlier_one() {
        Judgement.Id first = judgements().record(judged(2));
        Judgement.Id second = judgements().record(judged(0));
        Judgement.Id third = judgements().record(judged(2));
        assertThat(judgements().of(YEAR_2024))
                .containsExactly(
                        new Judgements.Kept(first, judged(2)),
                        new Judgements.Kept(second, judged(0)),
                        new Judgements.Kept(third, judged(2)));
        assertThat(judgements().latest(YEAR_2024)).contains(new Judgements.Kept(third, judged(2)));
    }

    @Test
    default void nothing_was_judged_of_another_year() {
        judgements().record(judged(2));
        assertThat(judgements().of(new UnitYear("16231-01", 2023))).isEmpty();
        assertThat(judgements().latest(new UnitYear("16231-02", 2024))).isEmpty();
        assertThat(judgements().find(new Judgement.Id(99))).isEmpty();
    }
}
