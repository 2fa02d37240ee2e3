package vn.toandan.tip;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Ground ("căn cứ"): a text that a rule of value leans on, with the day from which it binds; as opposed to the rule, which no text
 * states. Before that day, and where nothing makes it binding here, it is only there to compare with.
 *
 * @param bindsFrom empty where it binds nobody here: a foreign text, one locality's, or one whose first day in force we do not know
 */
record Ground(Sentence words, Optional<Citation> citation, Optional<LocalDate> bindsFrom) {

    static Ground of(Citation citation, LocalDate bindsFrom) {
        return new Ground(citation.words(), Optional.of(citation), Optional.of(bindsFrom));
    }

    /** What nobody can be held to here, only named. */
    static Ground said(String key) {
        return new Ground(Sentence.of("tip/value:ground." + key), Optional.empty(), Optional.empty());
    }

    /** Whether it was in force when a tip was received; of a tip without a day nobody can say so. */
    boolean bound(Optional<LocalDate> receivedOn) {
        return bindsFrom.isPresent()
                && receivedOn.isPresent()
                && !receivedOn.get().isBefore(bindsFrom.get());
    }
}
