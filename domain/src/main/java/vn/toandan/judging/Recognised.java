package vn.toandan.judging;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/** Which units a decision recognised; as opposed to which ones a judgement found to meet the standard. */
@FunctionalInterface
public interface Recognised {

    /** What was decided for that year, as known on that day. */
    OfYear in(int year, LocalDate asKnown);

    /**
     * By the codes of the units.
     *
     * @param standing those whose recognition stands
     * @param annulled those who were recognised and of whom no recognition stands any more
     */
    record OfYear(ImmutableSet<String> standing, ImmutableSet<String> annulled) {

        public static final OfYear NOTHING = new OfYear(ImmutableSet.of(), ImmutableSet.of());
    }
}
