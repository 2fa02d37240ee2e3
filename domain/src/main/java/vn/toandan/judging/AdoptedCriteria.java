package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** The provinces' criteria that were adopted ("tiêu chí của tỉnh đã đưa vào sổ"), in the order of adoption; none is ever taken out. */
public interface AdoptedCriteria {

    /**
     * A province's text as it was adopted; as opposed to the {@link vn.toandan.safety.ProvincialPack} that is read from it.
     *
     * @param name by which judgements name it: {@link vn.toandan.safety.ProvincialPack#name()}
     * @param text the whole file
     */
    record Adopted(String name, String text, LocalDate knownOn) {}

    /**
     * Takes it in; the same text under the same name twice changes nothing, and another text under a name that is taken is the
     * caller's bug.
     */
    boolean adopt(Adopted criteria);

    /** All that were known on that day. */
    ImmutableList<Adopted> asKnownOn(LocalDate day);
}
