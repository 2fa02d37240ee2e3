package vn.toandan.tip;

import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.at;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toandan.law.PublishedCalendar;

/** A tip received here on {@link SomeTips#DAY} at noon, and what was done with it, for tests of the clock. */
final class TipStory {

    static final TipClock CLOCK = new TipClock(PublishedDeadlines.asKnownOn(LocalDate.MAX), PublishedCalendar.NATIONAL);

    private final List<TakenStep> steps = new ArrayList<>();

    TipStory then(int day, TipStep step, TipState to) {
        steps.add(new TakenStep(step, to, at(DAY.plusDays(day), 9)));
        return this;
    }

    TipStory verifying() {
        return then(1, new TipStep.Classify(Route.OWN), TipState.CLASSIFIED)
                .then(1, new TipStep.Verify(), TipState.BEING_VERIFIED);
    }

    TipHistory history() {
        return new TipHistory(SomeTips.received(FIRST, DAY), ImmutableList.copyOf(steps), Optional.empty());
    }

    Map<Duty, Due> dues() {
        return CLOCK.dues(history()).stream()
                .collect(Collectors.toMap(due -> due.deadline().duty(), due -> due));
    }

    static Due due(Map<Duty, Due> dues, Duty duty) {
        return Optional.ofNullable(dues.get(duty)).orElseThrow();
    }

    static LocalDate lastDay(Due due) {
        return due.expiry().orElseThrow().lastDay();
    }
}
