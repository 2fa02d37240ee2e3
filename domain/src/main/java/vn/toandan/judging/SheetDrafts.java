package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;

/**
 * The drafts of sheets ("các phiếu nháp"), the last of each holder about each unit and year; as opposed to {@link FactSheets}. They are replaced and taken out without a
 * trace: nothing is known by a draft, and no log tells of one.
 */
public interface SheetDrafts {

    /** Takes the place of the holder's earlier one about the same. */
    void keep(SheetDraft draft);

    Optional<SheetDraft> find(String holder, UnitYear about);

    /** Those of a holder for a year, by unit code. */
    ImmutableList<SheetDraft> of(String holder, int year);

    /** Takes it out, if there is one. */
    void end(String holder, UnitYear about);

    /** Takes out all that somebody holds. */
    void endAll(String holder);

    /**
     * Takes out those that were last typed before then, whoever holds them.
     *
     * @return how many
     */
    int endBefore(Instant then);
}
