package vn.toandan.judging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;

/**
 * Draft of a sheet ("phiếu nháp"): what somebody typed into the form of a unit's sheet and has not saved, right or wrong, for themselves alone; as opposed to a {@link
 * SheetVersion}, which an office filed and which stays.
 *
 * @param holder the account that typed it
 * @param over how far the sheet had come when its form was opened; 0 where there was none
 * @param typed by the names of facts and of their companions, as it was typed
 * @param at when it was last typed
 */
public record SheetDraft(String holder, UnitYear about, long over, ImmutableMap<String, String> typed, Instant at) {

    /** Nobody is reminded of a draft, so one that is left alone goes by itself. */
    public static final Duration KEPT = Duration.ofDays(30);

    public SheetDraft {
        checkArgument(!holder.isBlank(), "somebody holds a draft");
        checkArgument(over >= 0, "%s is no version", over);
    }

    /** Those that were last typed before then are over. */
    public static Instant keptSince(Instant now) {
        return now.minus(KEPT);
    }

    public boolean isOver(Instant now) {
        return at.isBefore(keptSince(now));
    }

    /** Without what was typed: it is for the holder alone. */
    @Override
    public String toString() {
        return "draft of " + about.unitCode() + " for " + about.year();
    }
}
