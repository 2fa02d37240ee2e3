package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;

/**
 * Cited ("dẫn chiếu"): where a rule of value was read from, as of the day on which a tip came in; as opposed to its {@link Ground}s as
 * such, which do not know the day. A text that was not in force yet is there to compare with, never as the ground.
 */
record Cited(TipRules rules, TipRule rule, Optional<LocalDate> receivedOn) {

    Sentence words() {
        Sentence reading = Sentence.of("tip/value:cited", rule.id(), rules.title());
        ImmutableList<Ground> binding = grounds(true);
        ImmutableList<Ground> others = grounds(false);
        Sentence bound =
                binding.isEmpty() ? reading : reading.and(Sentence.of("tip/value:cited.ground", words(binding)));
        return others.isEmpty() ? bound : bound.and(Sentence.of("tip/value:cited.compare", words(others)));
    }

    /** The texts one by one, then that the rule itself is a reading. */
    ImmutableList<Reason> reasons() {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        for (Ground ground : grounds(true)) {
            ground.citation().ifPresent(place -> reasons.add(new Reason.Required(rule.asks(), place)));
        }
        for (Ground ground : grounds(false)) {
            reasons.add(new Reason.Read(Sentence.of("tip/value:cited.compare", ground.words())));
        }
        return reasons.add(new Reason.Read(Sentence.of("tip/value:cited", rule.id(), rules.title())))
                .build();
    }

    private ImmutableList<Ground> grounds(boolean bound) {
        return rule.grounds().stream()
                .filter(ground -> ground.bound(receivedOn) == bound)
                .collect(ImmutableList.toImmutableList());
    }

    private static Sentence words(ImmutableList<Ground> grounds) {
        return Sentence.enumeration(grounds.stream().map(Ground::words).toList());
    }
}
