package vn.toandan.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.model.ModelCourse.Refusal;

/** The course of a model, written a second time as it is read aloud: a line a state, a cell an event in the order of the events. */
class ModelCourseTest {

    private static final Splitter CELLS = Splitter.on(' ').omitEmptyStrings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROPOSED     SURVEYED  TOO_EARLY RUNNING   TOO_EARLY    TOO_EARLY  TOO_EARLY    TOO_EARLY",
                "SURVEYED     AGAIN     APPROVED  TOO_EARLY TOO_EARLY    TOO_EARLY  TOO_EARLY    TOO_EARLY",
                "APPROVED     AGAIN     AGAIN     RUNNING   TOO_EARLY    TOO_EARLY  TOO_EARLY    TOO_EARLY",
                "RUNNING      LAUNCHED  LAUNCHED  AGAIN     RUNNING      REPLICATED CONSOLIDATED DISCARDED",
                "REPLICATED   LAUNCHED  LAUNCHED  AGAIN     REPLICATED   REPLICATED CONSOLIDATED DISCARDED",
                "CONSOLIDATED LAUNCHED  LAUNCHED  AGAIN     CONSOLIDATED REPLICATED CONSOLIDATED DISCARDED",
                "DISCARDED    OVER      OVER      OVER      OVER         OVER       OVER         AGAIN",
            })
    void every_cell_says_where_the_event_leads_or_why_it_cannot_be(String line) {
        List<String> cells = CELLS.splitToList(line);
        ModelState state = ModelState.valueOf(cells.get(0));
        assertThat(Arrays.stream(ModelEvent.values()).map(event -> said(ModelCourse.next(state, event))))
                .containsExactlyElementsOf(cells.subList(1, cells.size()));
    }

    private static String said(ModelCourse.Next next) {
        return next instanceof ModelCourse.Next.To to
                ? to.state().name()
                : ((ModelCourse.Next.Refused) next).why().name();
    }

    @Test
    void no_cell_is_missing() {
        assertThat(ModelCourse.TABLE.cellSet()).hasSize(ModelState.values().length * ModelEvent.values().length);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2022, 3, day);
    }

    @Test
    void a_model_that_took_every_step_has_come_to_its_end() {
        Model model = Camera.model(
                "MH-01",
                "16243",
                ImmutableMap.of(
                        ModelEvent.SURVEY, day(1),
                        ModelEvent.APPROVE, day(2),
                        ModelEvent.LAUNCH, day(3),
                        ModelEvent.REPLICATE, day(4),
                        ModelEvent.CONSOLIDATE, day(5),
                        ModelEvent.DISCARD, day(6)));
        assertThat(model.misstep()).isEmpty();
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6))
                .extracting(days -> model.stateOn(day(1).plusDays(days - 1L)))
                .containsExactly(ModelState.values());
    }

    @Test
    void one_that_ended_before_its_launch_took_a_wrong_step() {
        Model model = Camera.ended("MH-01", "16243", day(6), day(5));
        assertThat(model.misstep().orElseThrow().event()).isEqualTo(ModelEvent.DISCARD);
        assertThat(model.misstep().orElseThrow().why()).isEqualTo(Refusal.TOO_EARLY);
    }

    @Test
    void it_is_at_work_from_the_day_of_its_launch_to_the_day_before_its_end() {
        Model model = Camera.ended("MH-01", "16243", day(6), day(9));
        assertThat(model.isRunningOn(day(5))).isFalse();
        assertThat(model.isRunningOn(day(6))).isTrue();
        assertThat(model.isRunningOn(day(8))).isTrue();
        assertThat(model.isRunningOn(day(9))).isFalse();
    }

    @Test
    void it_ran_within_days_that_it_touches() {
        Model model = Camera.ended("MH-01", "16243", day(6), day(9));
        assertThat(model.ranWithin(day(1), day(5))).isFalse();
        assertThat(model.ranWithin(day(1), day(6))).isTrue();
        assertThat(model.ranWithin(day(8), day(20))).isTrue();
        assertThat(model.ranWithin(day(9), day(20))).isFalse();
    }
}
