package vn.toandan.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Model of the movement ("mô hình"): one undertaking at one unit, from its survey to its end; as opposed to its kind, which many units
 * may have, and to its points and teams, of which one model may have many.
 *
 * @param id as the office that keeps it numbers it
 * @param kind in its words; compared by {@link ModelKind}
 * @param unitCode where it stands, read on the day of its launch
 * @param days when what happened, but for reviews; of what can happen several times, the last
 * @param size what was said without a year, at its launch say
 */
public record Model(
        String id, String kind, String name, String unitCode, ImmutableMap<ModelEvent, LocalDate> days, Size size) {

    private static final Comparator<Map.Entry<ModelEvent, LocalDate>> IN_TIME =
            Map.Entry.<ModelEvent, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey());

    public Model {
        checkArgument(!id.isBlank() && !kind.isBlank() && !unitCode.isBlank(), "a model has an id, a kind and a unit");
        checkArgument(!days.containsKey(ModelEvent.REVIEW), "%s is reviewed by the year", id);
    }

    /** An event that could not be in the state in which the model was. */
    public record Misstep(ModelEvent event, LocalDate day, ModelState state, ModelCourse.Refusal why) {}

    /** The first event that its course does not allow; empty where all fit. */
    public Optional<Misstep> misstep() {
        ModelState state = ModelState.PROPOSED;
        for (Map.Entry<ModelEvent, LocalDate> event : course()) {
            ModelCourse.Next next = ModelCourse.next(state, event.getKey());
            if (next instanceof ModelCourse.Next.Refused refused) {
                return Optional.of(new Misstep(event.getKey(), event.getValue(), state, refused.why()));
            }
            if (next instanceof ModelCourse.Next.To to) {
                state = to.state();
            }
        }
        return Optional.empty();
    }

    /** The state at the end of that day. */
    public ModelState stateOn(LocalDate day) {
        ModelState state = ModelState.PROPOSED;
        for (Map.Entry<ModelEvent, LocalDate> event : course()) {
            if (!event.getValue().isAfter(day)
                    && ModelCourse.next(state, event.getKey()) instanceof ModelCourse.Next.To to) {
                state = to.state();
            }
        }
        return state;
    }

    private List<Map.Entry<ModelEvent, LocalDate>> course() {
        return days.entrySet().stream().sorted(IN_TIME).toList();
    }

    public Optional<LocalDate> launchedOn() {
        return Optional.ofNullable(days.get(ModelEvent.LAUNCH));
    }

    /** The day on which it ended, and on which it therefore was no longer at work. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(days.get(ModelEvent.DISCARD));
    }

    /** Launched by then, and not ended by then. */
    public boolean isRunningOn(LocalDate day) {
        return stateOn(day).isRunning();
    }

    /** Whether it was at work on one of these days, both included. */
    public boolean ranWithin(LocalDate from, LocalDate until) {
        return launchedOn().filter(launched -> !launched.isAfter(until)).isPresent()
                && endedOn().filter(ended -> !ended.isAfter(from)).isEmpty();
    }

    /** What a review of that year comes to: of the last day of the year on which it was at work. */
    ModelCourse.Next reviewOf(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = endedOn()
                .map(ended -> ended.minusDays(1))
                .filter(ended -> ended.getYear() == year)
                .orElse(last);
        return ModelCourse.next(stateOn(day), ModelEvent.REVIEW);
    }
}
